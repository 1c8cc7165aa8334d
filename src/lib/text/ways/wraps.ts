import { eachLine, type Line, type Sample, type Way } from './way.ts';

const SIDE = /^[ \t]{0,8}[\u2502\u2503\u2551] ?/;
const CORNERS = /^[ \t]{0,8}[\u256d-\u2570\u250c-\u251f][\u2500-\u257f\s]*$/;
const isSide = (character: string | undefined): boolean => character === '\u2502' || character === '\u2503' || character === '\u2551';

const isFramed = (line: string): boolean => SIDE.test(line) && line.trim().length > 1 && isSide(line.trimEnd().at(-1));

/** A frame that is drawn around a text, as rich does it. */
export const frame: Way = ({ lines }) =>
  lines.some(isFramed) ? eachLine((line) => (isFramed(line) ? line.replace(SIDE, '').trimEnd().slice(0, -1).trimEnd() : CORNERS.test(line) ? '' : line)) : undefined;

/** No window that anybody copies from is narrower, and in none so wide is a text broken often. */
const NARROWEST = 30;
const WIDEST = 240;
const WIDEST_SOFT = 100;

/** What begins so is a line of its own, wherever the one before it ends. */
const BEGINS =
  /^\s*(?:##\[|::\w|(?:INFO|ERROR|WARNING|DEBUG) |(?:Uploading|Checking|Publishing|Hashing|Skipping|Successfully|Downloading|Collecting|Requirement|Run|Response|Traceback|Error|Warning|Notice|error|warning|hint|note|Caused|SHA256|MD5|BLAKE2)\b|[*•├╰-] |[\w-]{1,40}: |```|\d{4}-\d\d-\d\d)/;

/** What goes on with a small letter or within a word does not begin. */
const GOES_ON = /^\s*(?:[a-z0-9(<'"`/.[_%&=-]|PASSED|FAILED)/;

/** A key of a workflow with what it holds below it. */
const KEY = /^ {2,}[a-z][\w-]*:\r?$/;

const goesOn = (next: string | undefined): next is string => next !== undefined && GOES_ON.test(next) && !BEGINS.test(next) && !KEY.test(next);

const firstWord = (text: string): string => /\S+/.exec(text.slice(0, 400))?.[0] ?? '';

/** Lines of one kind, a list of files say, may be of one length. */
const areAlike = (text: string, next: string): boolean => firstWord(text) === firstWord(next);

/** Whether the first word of the next line would have had no room in this one. */
const isFull = (text: string, next: string, width: number): boolean => {
  const { length } = text.trimEnd();
  return length <= width && /\w/.test(text) && length + 1 + firstWord(next).length > width;
};

/** Whether a line was broken at the edge of a window, wherever that is: what is filled up with blanks was not. */
const isCutOff = (text: string, width: number): boolean => text.length === width && !/\s\s$/.test(text);

const withoutReturn = (text: string): string => (text.endsWith('\r') ? text.slice(0, -1) : text);

/** How wide the window was that a text was broken in, and whether it was broken between words. */
function windowOf({ lines }: Sample): { width: number; soft: boolean } | undefined {
  const texts = lines.map(withoutReturn);
  const width = texts.reduce((most, { length }) => Math.max(most, length), 0);
  if (width < NARROWEST || width > WIDEST) return undefined;
  const pairs = texts.flatMap((text, index) => (goesOn(texts[index + 1]) && !areAlike(text, texts[index + 1]!) ? [[text, texts[index + 1]!] as const] : []));
  const cut = pairs.filter(([text, next]) => isCutOff(text, width) && /^\S/.test(next) && /\s\S/.test(text.trimStart())).length;
  const full = pairs.filter(([text, next]) => isFull(text, next, width)).length;
  // In a soft window too, a word that is longer than a line is broken: but then it stands alone.
  if (cut > 0 && cut >= full - cut && (cut > 1 || width === 80)) return { width, soft: false };
  return full > 1 && width <= WIDEST_SOFT ? { width, soft: true } : undefined;
}

/** Lines that were broken because a window, a mail or a frame had no room for them. */
export const wraps: Way = (sample) => {
  const window = windowOf(sample);
  if (!window) return undefined;
  const { width, soft } = window;
  const isBroken = (text: string, next: string): boolean =>
    soft ? goesOn(next) && isFull(text, next, width) : isCutOff(text, width) && next.trim() !== '' && !BEGINS.test(next) && !KEY.test(next);
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
