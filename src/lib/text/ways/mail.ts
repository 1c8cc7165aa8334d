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

/** What nobody writes otherwise: an encoded comparison in an expression or a condition. */
const CERTAIN = /(?:\bif:|\$\{\{).*=3D=3D/;

/** What ends in an equals sign of its own: a key, a certificate, a digest. */
const BASE64 = /[\w+/-]{40}=\r?$/;

const isBroken = (line: string): boolean => BROKEN.test(line) && line.length <= LONGEST + 8;

/** Lines that were broken: where the next has an indentation of its own, as in a list or a script, it is no rest of another. */
const brokenIn = (lines: readonly string[]): string[] => lines.filter((line, at) => isBroken(line) && !BASE64.test(line) && /^ ?\S/.test(lines[at + 1]?.replace(QUOTE, '') ?? ''));

/**
 * A mail as it was sent: lines broken after an equals sign, and every such sign itself encoded (quoted-printable).
 *
 * Source: RFC 2045, section 6.7: lines of at most 76 characters.
 */
export const quotedPrintable: Way = ({ text, lines }) => {
  if (!brokenIn(lines).some((line) => line.length >= SHORTEST) && !text.includes('=3D')) return undefined;
  // What stands around the mail may have some of its own.
  return (text.match(ENCODED)?.length ?? 0) + lines.filter(isBroken).length >= 0.9 * (text.split('=').length - 1) ? undo : undefined;
};

/**
 * Whether a text is a mail beyond doubt: what is to be read may be taken for one for the sake of a line, a file that goes back to its owner may not. Pairs alone are
 * anybody's words (`--dim=3D`).
 */
export const isSurelyMail = (sample: Sample): boolean => quotedPrintable(sample) !== undefined && (CERTAIN.test(sample.text) || (sample.text.includes('=3D') && brokenIn(sample.lines).some((line) => line.length >= SHORTEST)));
