/** A file that somebody pasted: its path, where it is known, and its text. */
export interface OneFile {
  file?: string | undefined;
  text: string;
}

const linesIn = ({ text }: OneFile): string[] => text.split('\n').map((line) => line.trim()).filter((line) => line !== '');

/** What a workflow calls itself: further in, other things have names. */
const nameIn = ({ text }: OneFile): string | undefined => /^name:.*/m.exec(text)?.[0].trim();

const common = (some: readonly string[], others: readonly string[]): number => {
  const there = new Set(others);
  return some.filter((line) => there.has(line)).length;
};

const isIt = ({ text: one }: OneFile, { text: other }: OneFile): boolean => one.trim() === other.trim();

const isElsewhere = ({ file: one }: OneFile, { file: other }: OneFile): boolean => one !== undefined && other !== undefined && one !== other;

/** Whether one of two files is another version of the other: it has the same name, and two thirds of the lines of the shorter one. */
export function isVersion(older: OneFile, newer: OneFile): boolean {
  const [some, all] = [linesIn(older), linesIn(newer)].sort((a, b) => a.length - b.length) as [string[], string[]];
  const isCalledSo = (newer.file !== undefined && older.file === newer.file) || (nameIn(newer) !== undefined && nameIn(older) === nameIn(newer));
  return isCalledSo && !isElsewhere(older, newer) && 3 * common(some, all) >= 2 * some.length;
}

/**
 * Whether two files are one, as it is typed on or mended: a version of the other; or, whatever they are called, the same but for a line, or, where neither
 * has a name, the greater part of one another.
 */
export function isSameFile(older: OneFile, newer: OneFile): boolean {
  if (isElsewhere(older, newer)) return false;
  const [some, all] = [linesIn(older), linesIn(newer)].sort((a, b) => a.length - b.length) as [string[], string[]];
  const isPart = common(some, all) >= some.length - 1;
  return isVersion(older, newer) || (isPart && (common(all, some) >= all.length - 1 || (nameIn(older) === nameIn(newer) && 2 * some.length >= all.length)));
}

/**
 * Whether two files are two, however alike: they stand in one text now, or they did before one of them was taken out.
 *
 * @param before what stood beside the older one
 * @param now what stands beside the newer one
 */
export const stoodBeside = (older: OneFile, newer: OneFile, before: readonly OneFile[], now: readonly OneFile[]): boolean =>
  !isIt(older, newer) && (now.some((other) => isIt(other, older)) || before.some((other) => isIt(other, newer)));
