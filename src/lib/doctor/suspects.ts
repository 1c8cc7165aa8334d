import type { Stage } from '../../errors/types.ts';
import type { Known } from '../catalogue/known.ts';

/** As many as a reader looks at. */
const MAX_LINES = 5;

/** A line may be the whole of a program's output. */
const MAX_LINE = 2_000;

const LOOKS_LIKE_ERROR = /\b(?:errors?|failed|failure|fatal|exception|traceback|denied|refused|forbidden|unauthorized|unable to|could not|exit code [1-9])\b/i;

/**
 * The first lines of a log that look like errors.
 *
 * @param explained lines that need no second look
 * @returns line numbers, counted from 1, with their text
 */
export function suspectLines(log: string, explained: readonly { line: number; endLine: number }[] = []): { line: number; text: string }[] {
  const found: { line: number; text: string }[] = [];
  for (let line = 1, start = 0; start <= log.length && found.length < MAX_LINES; line++) {
    const newline = log.indexOf('\n', start);
    const end = newline < 0 ? log.length : newline;
    const text = log.slice(start, Math.min(end, start + MAX_LINE));
    if (LOOKS_LIKE_ERROR.test(text) && !explained.some((finding) => line >= finding.line && line <= finding.endLine)) found.push({ line, text });
    start = end + 1;
  }
  return found;
}

/** So much of the catalogue's own words has to be in the lines before a stage is named. */
const MIN_WEIGHT = 1.5;

const words = (text: string): Set<string> => new Set(text.toLowerCase().match(/[a-z][a-z_-]{4,}/g) ?? []);

/**
 * Prepares the catalogue for telling which stage lines speak of. A word counts the more, the fewer stages use it.
 *
 * @returns a function from lines to the stage whose words they use, or undefined where they use too few
 */
export function nearestStage(catalogue: readonly Known[]): (lines: readonly string[]) => Stage | undefined {
  const stages = new Map<string, Set<Stage>>();
  for (const { stage, messages } of catalogue) {
    for (const word of words(messages.join(' '))) stages.set(word, (stages.get(word) ?? new Set()).add(stage));
  }
  return (lines) => {
    const weights = new Map<Stage, number>();
    for (const word of words(lines.join(' '))) {
      const users = stages.get(word) ?? new Set();
      for (const stage of users) weights.set(stage, (weights.get(stage) ?? 0) + 1 / users.size);
    }
    const [best] = [...weights].sort((a, b) => b[1] - a[1]);
    return best && best[1] >= MIN_WEIGHT ? best[0] : undefined;
  };
}
