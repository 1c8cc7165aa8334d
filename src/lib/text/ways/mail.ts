import type { Line, Sample, Undo, Way } from './way.ts';

/** No line of a mail that is encoded so is longer, and a line that was broken is hardly shorter. */
const LONGEST = 77;
const SHORTEST = 68;

const ENCODED = /=[0-9A-F]{2}/g;
const BROKEN = /=\r?$/;
const QUOTE = /^(?:[ \t]{0,3}>)+ ?/;

const decoded = (text: string): string =>
  text.replace(/(?:=[0-9A-F]{2})+/g, (run) => new TextDecoder().decode(Uint8Array.from(run.slice(1).split('='), (pair) => Number.parseInt(pair, 16))));

const undo: Undo = (lines) => {
  const joined: Line[] = [];
  let goesOn = false;
  // Looked for once: to look into a line that grows makes it anew each time.
  let isQuoted = false;
  for (const { text, own } of lines) {
    const broken = BROKEN.test(text);
    const line = broken ? text.replace(BROKEN, '') : text;
    const last = joined.at(-1);
    if (goesOn && last) last.text += isQuoted ? line.replace(QUOTE, '') : line;
    else {
      joined.push({ text: line, own });
      isQuoted = QUOTE.test(line);
    }
    goesOn = broken;
  }
  return joined.map(({ text, own }) => ({ text: decoded(text), own }));
};

/** What nobody writes otherwise: a comparison in an expression or a condition, or a character of several bytes. */
const CERTAIN = /(?:\bif:|\$\{\{)[^\n]*(?:=3D=|!=3D)|=(?:C[2-9A-F]|D[0-9A-F]|E[0-9A-F])=[89AB][0-9A-F]/;

/** What ends in an equals sign of its own: a key, a certificate, a digest. */
const BASE64 = /[\w+/-]{40}=\r?$/;

/**
 * How many lines show that a text is encoded so: with a sign of their own, or broken where the next line goes on with no indentation of its own, as the
 * item of a list, a script or a certificate has it.
 */
function signsOf(lines: readonly string[]): { signs: number; full: number } {
  let [signs, full] = [0, 0];
  lines.forEach((line, at) => {
    const next = lines[at + 1]?.replace(QUOTE, '');
    const isBroken = BROKEN.test(line) && line.length <= LONGEST + 8 && next !== undefined && !/^[ \t]{2}/.test(next) && !BASE64.test(line);
    if (isBroken || /=[0-9A-F]{2}/.test(line)) signs++;
    if (isBroken && line.length >= SHORTEST) full++;
  });
  return { signs, full };
}

/**
 * A mail as it was sent: lines broken after an equals sign, and every such sign itself encoded (quoted-printable).
 *
 * Source: RFC 2045, section 6.7: lines of at most 76 characters.
 */
export const quotedPrintable: Way = ({ text, lines }) => {
  if (signsOf(lines).full < 1 && !text.includes('=3D')) return undefined;
  const breaks = lines.filter((line) => BROKEN.test(line) && line.length <= LONGEST + 8).length;
  const signs = text.split('=').length - 1;
  const encoded = (text.match(ENCODED)?.length ?? 0) + breaks;
  // What stands around the mail may have some of its own.
  return encoded >= 0.9 * signs ? undo : undefined;
};

/** Whether a text is a mail beyond doubt: what is to be read may be taken for one for the sake of a line, a file that goes back to its owner may not. */
export const isSurelyMail = (sample: Sample): boolean => quotedPrintable(sample) !== undefined && (signsOf(sample.lines).signs > 1 || CERTAIN.test(sample.text));
