import { eachLine, share, type Line, type Undo, type Way } from './way.ts';

/** A line of Docker's own logs and the like: an object with the text as its first value. What goes on with errors is a server's answer, and tells more there. */
const OBJECT = /^\s*\{\s*"(?:log|message|msg|line|text|output)"\s*:\s*"((?:[^"\\\n]|\\.){0,20000})"(?!\s*,\s*"errors?"\s*:\s*[[{])/;
/** A line of a list of texts. */
const ITEM = /^\s*(?:[[(]\s*)?"((?:[^"\\\n]|\\.){0,20000})"\s*,?\s*[\])]?\s*,?$/;

const ESCAPE = /(?:\\x[89a-fA-F][0-9a-fA-F])+|\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|([^]))/g;

const NAMED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '', f: '', 0: '', a: '', v: '\n' };

const bytes = (run: string): string => new TextDecoder().decode(Uint8Array.from(run.slice(2).split('\\x'), (pair) => Number.parseInt(pair, 16)));

/** A text as a program wrote it before it was written down as JSON or as Python shows it. */
const unescaped = (text: string): string =>
  text
    .replace(ESCAPE, (run, byte?: string, unit?: string, named?: string) => (named !== undefined ? (NAMED[named] ?? named) : (byte ?? unit) !== undefined ? String.fromCharCode(Number.parseInt((byte ?? unit)!, 16)) : bytes(run)))
    .replace(/\r\n?/g, '\n');

/** The quote around a text that is written down so: one that is escaped in it, else one at its beginning and its end. */
function delimiterOf(text: string): string | undefined {
  const escaped = new Set(Array.from(text.matchAll(/\\([^])/g), ([, character]) => character));
  if (escaped.has("'")) return "'";
  if (escaped.has('"')) return '"';
  const last = /(['"])[\s)\]},]{0,8}$/.exec(text)?.[1];
  return last !== undefined && new RegExp(String.raw`(?:^\s{0,8}|[=([,{:]\s?)[rbu]?${last}`).test(text) ? last : undefined;
}

/** Parts a text at the quotes that are not escaped: what stands outside of them is no part of what a program wrote. */
function parted(text: string, delimiter: string): string {
  let rest = '';
  let from = 0;
  for (let at = text.indexOf(delimiter); at >= 0; at = text.indexOf(delimiter, at + 1)) {
    let slashes = at;
    while (text[slashes - 1] === '\\') slashes--;
    if ((at - slashes) % 2 === 1) continue;
    rest += `${text.slice(from, at)}\\n`;
    from = at + 1;
  }
  return rest + text.slice(from);
}

/** The texts of all lines as one, with the marks between them dropped. */
function whole(delimiter: string | undefined): Undo {
  return eachLine((line) => {
    if (!line.includes('\\')) return line;
    return unescaped(delimiter === undefined ? line : parted(line, delimiter))
      .split('\n')
      .map((part) => (/^[\s{}[\](),:]{1,8}$/.test(part) ? '' : part))
      .join('\n');
  });
}

const ofLines = (pattern: RegExp): Undo => (lines) =>
  lines.flatMap(({ text, own }): Line[] => {
    const value = pattern.exec(text)?.[1];
    if (value === undefined) return [{ text: BRACKETS.test(text) ? '' : text, own }];
    return unescaped(value).replace(/\n$/, '').split('\n').map((part) => ({ text: part, own }));
  });

const BRACKETS = /^[\s{}[\](),]{0,8}$/;

/** Lines that are written down as JSON one by one, or as a list of them. */
export const records: Way = ({ text, lines: all }) => {
  const lines = all.filter((line) => !BRACKETS.test(line));
  const pattern = [OBJECT, ITEM].find((each) => lines.length > 0 && share({ text, lines }, (line) => line.length < 20_000 && each.test(line)) > 0.6);
  return pattern && (lines.length > 1 || pattern === OBJECT) ? ofLines(pattern) : undefined;
};

/** A text that is written down as one in JSON, or as Python shows it. */
export const escapes: Way = ({ text, lines }) => {
  const breaks = text.split('\\n').length - 1;
  // A path of Windows has such letters, too.
  if (breaks < 1 || breaks < 2 * (lines.length - 1) || /(?:^|[^A-Za-z])[A-Za-z]:\\\w/.test(text)) return undefined;
  return whole(delimiterOf(text));
};
