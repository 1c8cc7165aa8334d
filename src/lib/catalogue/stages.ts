import type { Stage } from '../../errors/types.ts';
import type { Known } from './known.ts';

/** The words of each stage's messages, joined by blanks. */
export type StageWords = Readonly<Partial<Record<Stage, string>>>;

const words = (text: string): Set<string> => new Set(text.toLowerCase().match(/[a-z][a-z_-]{4,}/g) ?? []);

export const stageWordsOf = (catalogue: readonly Known[]): StageWords =>
  Object.fromEntries([...Map.groupBy(catalogue, ({ stage }) => stage)].map(([stage, entries]) => [stage, [...words(entries.flatMap(({ messages }) => messages).join(' '))].join(' ')]));

/** So much of the catalogue's own words has to be in the lines before a stage is named. */
const MIN_WEIGHT = 1.5;

/**
 * Tells which stage lines speak of. A word counts the more, the fewer stages use it.
 *
 * @returns the stage whose words they use, or undefined where they use too few
 */
export function nearestStage(stages: StageWords, lines: readonly string[]): Stage | undefined {
  const spoken = words(lines.join(' '));
  const users = new Map<string, Stage[]>();
  for (const [stage, text] of Object.entries(stages)) {
    for (const word of text.split(' ')) if (spoken.has(word)) users.set(word, [...(users.get(word) ?? []), stage as Stage]);
  }
  const weights = new Map<Stage, number>();
  for (const of of users.values()) for (const stage of of) weights.set(stage, (weights.get(stage) ?? 0) + 1 / of.length);
  const [best] = [...weights].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= MIN_WEIGHT ? best[0] : undefined;
}
