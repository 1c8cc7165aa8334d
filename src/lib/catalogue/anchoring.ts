import { squeezed } from '../text/log.ts';
import { grams, keysOf } from './grams.ts';
import { reach, template, type Wanted } from './template.ts';

/** By the keys of some runs of characters, the parts of the messages that may stand where one of them does. */
export type Anchors = ReadonlyMap<number, readonly number[]>;

/** How much worse a run of characters is for each other id that has it, and each time that prose does: it would have parts loaded in vain. */
const SHARED = 0.3;
const MOST = 5;

/**
 * Chooses the runs of characters by which messages are looked for: few, as all wordings of one id may have one in common, and such as few other
 * ids have and prose does not.
 *
 * @param parts the messages of each part
 * @param prose in the language of the messages
 * @throws Error for a message without fixed text
 */
export function anchorsOf(parts: readonly (readonly Wanted[])[], prose = ''): Anchors {
  const leads = parts.flatMap((wanted, part) =>
    wanted.map((each) => {
      const made = template(each);
      return { id: each.id.split(' ')[0]!, part, keys: keysOf(reach(made)), all: made.literals.flatMap((literal) => [...keysOf(literal)]) };
    }),
  );
  const users = new Map<number, Set<string>>();
  for (const { id, all } of leads) for (const key of all) users.set(key, (users.get(key) ?? new Set()).add(id));
  const said = new Map<number, number>();
  for (const [, key] of grams(squeezed(prose))) said.set(key, (said.get(key) ?? 0) + 1);
  /** How many logs may have it without its message. */
  const commonness = (key: number): number => users.get(key)!.size + Math.min(MOST, said.get(key) ?? 0);
  const found = new Map<number, Set<number>>();
  for (const of of Map.groupBy(leads, ({ id }) => id).values()) {
    for (let left = of; left.length > 0; ) {
      const worth = new Map<number, number>();
      for (const { keys } of left) for (const key of keys) worth.set(key, (worth.get(key) ?? -SHARED * commonness(key)) + 1);
      const [best] = [...worth].reduce((a, b) => (b[1] > a[1] ? b : a));
      found.set(best, (found.get(best) ?? new Set()).add(of[0]!.part));
      left = left.filter(({ keys }) => !keys.has(best));
    }
  }
  return new Map([...found].map(([key, of]) => [key, [...of].sort((a, b) => a - b)]));
}

/** For each message the run of characters that the fewest others have: where all are at hand, there may be as many as there are messages. */
export function rarest(wanted: readonly Wanted[]): Anchors {
  const reached = wanted.map((each) => keysOf(reach(template(each))));
  const users = new Map<number, number>();
  for (const keys of reached) for (const key of keys) users.set(key, (users.get(key) ?? 0) + 1);
  return new Map(reached.map((keys) => [[...keys].reduce((best, key) => (users.get(key)! < users.get(best)! ? key : best)), [0]]));
}
