import { linesOf } from '../text/ways/lines.ts';

/** What looks like a blank and is none: YAML is indented with U+0020 alone. */
export const STRANGE_BLANK = /[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff]/;

/** Such a blank before a key or an item of a list, behind a dash, or behind a key's colon. */
const IN_PLACE_OF_BLANKS =
  /^[ \t]*(?:- ?)?[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff][ \u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff]*(?:-|[\w-]+[ \t]*:)|^[ \t]*(?:- )?[\w-]+:[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff]/;

/** A key, an item of a list or a comment, and a key that opens a text of several lines. */
const STRUCTURE = /^[ \t]*(?:#|-(?:[ \t]|\r?$)|["']?[\w.-]+["']?[ \t]*:(?:\s|$))/;
const OPENS = /^[ \t]*(?:-[ \t]+)?[\w.-]+[ \t]*:[ \t]*[|>]/;

/** No script has more lines that stand too far left. */
const MAX_BELOW = 200;

/** Where a text of several lines ends before its time, as its next line stands no deeper than the key that opens it: the parser stumbles over that line, or over what follows. */
function endedIn(text: string, last: number): { code: 'TEXT_ENDED'; offset: number } | undefined {
  const lines = linesOf(text);
  const isBlank = (at: number): boolean => /^[ \t]*\r?$/.test(lines[at]?.line ?? '');
  for (let at = Math.min(last, lines.length - 1); at > 0 && at > last - MAX_BELOW; at--) {
    if (isBlank(at) || lines[at]!.isText) continue;
    let above = at - 1;
    while (above > 0 && isBlank(above)) above--;
    if (!lines[above]!.isText) continue;
    // A comment that ends it is mostly a line of its own.
    let below = at;
    while (below < last && (isBlank(below) || /^[ \t]*#/.test(lines[below]!.line))) below++;
    if (STRUCTURE.test(lines[below]!.line)) return undefined;
    while (above > 0 && (isBlank(above) || lines[above]!.isText)) above--;
    return OPENS.test(lines[above]!.line) ? { code: 'TEXT_ENDED', offset: lines[at]!.start } : undefined;
  }
  return undefined;
}

/** How far above the line at which the parser stumbles the cause may be. */
const ABOVE = 4;

/**
 * What a parser of YAML says nothing of, though it explains why it stumbles: blanks that are none, a text that begins
 * with `!`, which makes a tag of it, and lines of a script that stand too far left.
 *
 * @param at where the parser stumbles
 * @returns what it is, as a key, and where it stands
 */
export function mistaken(text: string, at: number): { code: 'STRANGE_BLANK' | 'TAG' | 'TEXT_ENDED'; offset: number } | undefined {
  const lines = text.split('\n');
  const last = text.slice(0, at).split('\n').length - 1;
  for (let index = Math.min(last, lines.length - 1); index >= Math.max(0, last - ABOVE); index--) {
    const line = lines[index]!;
    const start = lines.slice(0, index).reduce((sum, { length }) => sum + length + 1, 0);
    if (IN_PLACE_OF_BLANKS.test(line)) return { code: 'STRANGE_BLANK', offset: start + line.search(STRANGE_BLANK) };
    if (index === last && /:[ \t]+!/.test(line)) return { code: 'TAG', offset: start + line.search(/![^ ]*/) };
  }
  return endedIn(text, last);
}
