import { contextOf, type Surroundings } from './check.ts';
import { rulesFor } from './index.ts';
import type { Context, Detected, Rule } from './types.ts';
import { readWorkflow } from '../workflow/read.ts';
import { applySplices } from '../yaml/splices.ts';

/** One change that a repair makes or offers. */
export interface Change {
  /** Names it for switching it on or off; it stays the same while others are switched. */
  key: string;
  rule: Rule;
  place: Detected;
  made: boolean;
}

export interface Repair {
  /** The repaired text: every character that no change concerns is as it was. */
  text: string;
  changes: readonly Change[];
}

/** What a rule says of one place, under a name that survives other changes. */
const keyOf = (rule: Rule, { job, step, key = '' }: Detected): string => [rule.id, job?.id ?? '', step?.index ?? '', key].join(':');

/** No file has as many places to change; it ends a change that would call for itself. */
const MAX_CHANGES = 200;

/**
 * Repairs a workflow, one change after the other, each on the text that the one before left.
 *
 * @param text YAML as pasted
 * @param surroundings with the reader's intent; without one the file's own is kept
 * @param chosen switches: what is not in it is made unless it is optional
 * @returns the same text where nothing can be read or nothing is to be changed
 */
export function repair(text: string, surroundings: Surroundings, chosen: ReadonlyMap<string, boolean> = new Map()): Repair {
  const first = readWorkflow(text);
  if ('code' in first) return { text, changes: [] };
  let context: Context = contextOf(first, surroundings);
  // What the file means to do is read once: a change must not turn it round.
  const settled: Surroundings = { ...surroundings, intent: context.intent };
  const changes: Change[] = [];
  const seen = new Set<string>();

  const next = (rule: Rule): Detected | undefined => rule.detect(context).find((place) => !place.undecided && !seen.has(keyOf(rule, place)));

  const repairBy = (rule: Rule, edit: NonNullable<Rule['edit']>): void => {
    for (let place = next(rule); place && changes.length < MAX_CHANGES; place = next(rule)) {
      const key = keyOf(rule, place);
      const splices = edit(context, place);
      seen.add(key);
      if (!splices || splices.length === 0) continue;
      const workflow = readWorkflow(applySplices(context.workflow.source.text, splices));
      // A change that would leave something unreadable is not offered.
      if ('code' in workflow) continue;
      const made = chosen.get(key) ?? !(place.optional ?? rule.optional ?? false);
      changes.push({ key, rule, place, made });
      // A file counts as converted only when all of its steps are.
      if (made) context = { ...contextOf(workflow, settled), converting: context.converting };
    }
  };

  // What one rule repairs may let an earlier one see what it could not see before, such as which index an address is for.
  for (let before = -1; before < changes.length; ) {
    before = changes.length;
    for (const rule of rulesFor(first)) if (rule.edit) repairBy(rule, rule.edit);
  }
  return { text: context.workflow.source.text, changes };
}
