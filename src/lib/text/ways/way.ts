/** A line, and which of the reader's own lines it comes from, counted from 1. */
export interface Line {
  text: string;
  own: number;
}

/** What a text is judged by: its beginning and its end. */
export interface Sample {
  text: string;
  /** Those that are not blank. */
  lines: readonly string[];
}

/** Undoes what was done to all lines of a text. */
export type Undo = (lines: readonly Line[]) => Line[];

/** Something that may happen to a text on its way from a program to the reader: how to undo it, where it happened. */
export type Way = (sample: Sample) => Undo | undefined;

/** How many lines of a sample are of a kind, as a share of all. */
export const share = ({ lines }: Sample, is: (line: string) => boolean): number => lines.filter(is).length / Math.max(1, lines.length);

/** Changes each line by itself; where it becomes several, all come from the same one. */
export const eachLine =
  (change: (text: string) => string): Undo =>
  (lines) =>
    lines.flatMap(({ text, own }) => {
      const changed = change(text);
      return changed.includes('\n') ? changed.split('\n').map((part) => ({ text: part, own })) : { text: changed, own };
    });

/** Longer texts come as files, from a runner: they went no such way. */
export const MAX_WAYS = 1_000_000;

/** So much of a text's beginning and of its end says what happened to all of it. */
const SAMPLE = 20_000;

export function sampleOf(text: string): Sample {
  const parts = text.length <= 2 * SAMPLE ? [text] : [text.slice(0, SAMPLE), text.slice(-SAMPLE)];
  const lines = parts.flatMap((part) => part.split('\n')).filter((line) => line.trim() !== '');
  return { text: parts.join('\n'), lines };
}
