import { BEGINS_LINE } from './one-line.ts';
import { eachLine, type Line, type Way } from './way.ts';
import { areAlike, BEGINS, goesOn, isCutOff, isFull, KEY, windowOf, withoutReturn } from './window.ts';

/** What no word within a line begins with. */
const BEGINS_ANEW = new RegExp(String.raw`^\s*(?:${BEGINS_LINE}|(?:Successfully|Run)\b|[*•├╰] )`);

const SIDE = /^[ \t]{0,8}[\u2502\u2503\u2551] ?/;
const CORNERS = /^[ \t]{0,8}[\u256d-\u2570\u250c-\u251f][\u2500-\u257f\s]*$/;
const isSide = (character: string | undefined): boolean => character === '\u2502' || character === '\u2503' || character === '\u2551';

const isFramed = (line: string): boolean => SIDE.test(line) && line.trim().length > 1 && isSide(line.trimEnd().at(-1));

/** A frame that is drawn around a text, as rich does it. */
export const frame: Way = ({ lines }) =>
  lines.some(isFramed) ? eachLine((line) => (isFramed(line) ? line.replace(SIDE, '').trimEnd().slice(0, -1).trimEnd() : CORNERS.test(line) ? '' : line)) : undefined;

/** Lines that were broken because a window, a mail or a frame had no room for them. */
export const wraps: Way = (sample) => {
  const window = windowOf(sample);
  if (!window) return undefined;
  const { width, soft } = window;
  const isBroken = (text: string, next: string): boolean =>
    soft ? goesOn(next) && isFull(text, next, width) : isCutOff(text, width) && next.trim() !== '' && ![BEGINS, BEGINS_ANEW, KEY].some((begins) => begins.test(next));
  return (lines) => {
    const joined: Line[] = [];
    let before: string | undefined;
    for (const [index, { text: raw, own }] of lines.entries()) {
      const text = withoutReturn(raw);
      const last = joined.at(-1);
      if (before !== undefined && last) {
        // A word that is longer than a line was broken in a soft window, too.
        const isWithin = before.trimEnd().length === width && !/\s/.test(before.trim());
        last.text = soft ? last.text.trimEnd() + (isWithin ? '' : ' ') + text.trimStart() : last.text + text;
      } else joined.push({ text, own });
      const next = lines[index + 1];
      before = next && isBroken(text, next.text) && !areAlike(text, next.text) ? text : undefined;
    }
    return joined;
  };
};
