import type { Sample } from './way.ts';

/** No window that anybody copies from is narrower, and in none so wide is a text broken often. */
const NARROWEST = 30;
const WIDEST = 240;
const WIDEST_SOFT = 100;

/** What begins so is a line of its own, wherever the one before it ends, though others that begin like it go on; so is the name of a file above it. */
export const BEGINS = /^\s*(?:(?:error|warning|hint|note)\b|- |[\w-]{1,40}: |```|\d{4}-\d\d-\d\d|[\w./-]{1,200}\.ya?ml:\r?$)/;

/** What goes on with a small letter or within a word does not begin. */
const GOES_ON = /^\s*(?:[a-z0-9(<'"`/.[_%&=-]|PASSED|FAILED)/;

/** A key of a workflow with what it holds below it. */
export const KEY = /^ {2,}[a-z][\w-]*:\r?$/;

export const goesOn = (next: string | undefined): next is string => next !== undefined && GOES_ON.test(next) && !BEGINS.test(next) && !KEY.test(next);

const firstWord = (text: string): string => /\S+/.exec(text.slice(0, 400))?.[0] ?? '';

/** Lines of one kind, a list of files say, may be of one length. */
export const areAlike = (text: string, next: string): boolean => firstWord(text) === firstWord(next);

/** Whether the first word of the next line would have had no room in this one. */
export const isFull = (text: string, next: string, width: number): boolean => {
  const { length } = text.trimEnd();
  return length <= width && /\w/.test(text) && length + 1 + firstWord(next).length > width;
};

/** Whether a line was broken at the edge of a window, wherever that is: what is filled up with blanks was not. */
export const isCutOff = (text: string, width: number): boolean => text.length === width && !/\s\s$/.test(text);

export const withoutReturn = (text: string): string => (text.endsWith('\r') ? text.slice(0, -1) : text);

/** How wide the window was that a text was broken in, and whether it was broken between words. */
export function windowOf({ lines }: Sample): { width: number; soft: boolean } | undefined {
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
