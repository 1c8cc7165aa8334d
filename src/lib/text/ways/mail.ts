import type { Line, Undo, Way } from './way.ts';

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

/**
 * A mail as it was sent: lines broken after an equals sign, and every such sign itself encoded (quoted-printable).
 *
 * Source: RFC 2045, section 6.7: lines of at most 76 characters.
 */
export const quotedPrintable: Way = ({ text, lines }) => {
  const breaks = lines.filter((line) => BROKEN.test(line) && line.length <= LONGEST + 8).length;
  const full = lines.filter((line) => BROKEN.test(line) && line.length >= SHORTEST && line.length <= LONGEST + 8).length;
  if (full < 1 && !text.includes('=3D')) return undefined;
  const signs = text.split('=').length - 1;
  const encoded = (text.match(ENCODED)?.length ?? 0) + breaks;
  // What stands around the mail may have some of its own.
  return encoded >= 0.9 * signs ? undo : undefined;
};
