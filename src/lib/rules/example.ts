import type { Text } from '../../errors/types.ts';
import { check, type Surroundings } from './check.ts';
import { difference } from '../text/difference.ts';
import { fill } from '../text/fill.ts';
import { repair, type Repair } from './repair.ts';
import { INTENTS, type Detected, type Intent, type ProblemId, type RuleId } from './types.ts';

/** A file without the fault. */
export interface Fixed {
  text: string;
  /** Which of its lines are new or changed, counted from 1. */
  added: readonly number[];
  /** What the doctor changed in it, in the words beside its switches; nothing where it was written by hand. */
  changes: readonly Text[];
  /** The way to sign in that it was repaired for, where the two ways need different repairs. */
  intent?: Intent;
}

/** What the doctor says of a file that has one fault. */
interface RuleExample {
  text: string;
  /** The guilty line, counted from 1. */
  line: number;
  /** What the explanation's `{places}` stand for. */
  values: Readonly<Record<string, string>>;
  /** How the file signs in. */
  intent: Intent;
  /** Whether the repair is offered and not made. */
  offered: boolean;
  /** The repaired files; none where the doctor makes no repair. */
  repaired: readonly Fixed[];
}

/** Puts values into a text in both languages. */
export const filled = (text: Text, values: Readonly<Record<string, string>> = {}): Text => ({ en: fill(text.en, values), 'zh-CN': fill(text['zh-CN'], values) });

/** The lines of a text that another one had not, or had otherwise, counted from 1. */
export const addedTo = (before: string, after: string): number[] => difference(before, after).flatMap(({ kind, after: line }) => (kind === 'added' && line ? [line] : []));

/** Repairs a text with one rule's changes made, the optional ones too; `alone` switches off those of all other rules. */
function repairBy(id: RuleId, text: string, surroundings: Surroundings, alone: boolean): Repair {
  const { changes } = repair(text, surroundings);
  const switches = changes.filter(({ rule }) => alone || rule.id === id).map(({ key, rule }) => [key, rule.id === id] as const);
  return repair(text, surroundings, new Map(switches));
}

/** The place at which a text has a rule's fault for certain. */
function placeOf(id: RuleId, text: string, surroundings: Surroundings): { line: number; place: Detected; intent: Intent } {
  const result = check(text, surroundings);
  const found = 'code' in result ? undefined : result.findings.find(({ rule, place }) => rule.id === id && !place.undecided);
  if ('code' in result || !found) throw new Error(`The example of ${id} does not have this fault`);
  return { line: found.line, place: found.place, intent: result.intent };
}

/**
 * Lets the doctor check and repair a file that has one fault. Where the repair depends on how the reader wants to sign in,
 * there is one for each way.
 *
 * @throws if the file does not have the fault for certain
 */
export function ruleExample(id: RuleId, text: string, surroundings: Surroundings): RuleExample {
  const { line, place, intent } = placeOf(id, text, surroundings);
  const offered = repair(text, surroundings).changes.some(({ rule, made }) => rule.id === id && !made);
  const own = INTENTS.map((way) => repairBy(id, text, { ...surroundings, intent: way }, true).text);
  const differs = new Set([text, ...own]).size === 1 + INTENTS.length;
  const ways: readonly (Intent | undefined)[] = differs ? INTENTS : [undefined];
  const repaired = ways.flatMap((way): Fixed[] => {
    const { text: fixed, changes } = repairBy(id, text, { ...surroundings, ...(way && { intent: way }) }, false);
    const made = changes.flatMap((change) => (change.made ? [filled(change.place.says?.repair ?? change.rule.repair ?? change.rule.name, change.place.values)] : []));
    return fixed === text ? [] : [{ text: fixed, added: addedTo(text, fixed), changes: made, ...(way && { intent: way }) }];
  });
  return { text, line, values: place.values ?? {}, intent, offered, repaired };
}

/**
 * Lets the doctor read a text that cannot be read.
 *
 * @returns the guilty line, and which case of the problem it is
 * @throws if the text does not have the problem
 */
export function problemExample(id: ProblemId, text: string, surroundings: Surroundings): { line: number; code: string; detail: string } {
  const result = check(text, surroundings);
  if (!('code' in result) || result.rule !== id) throw new Error(`The example of ${id} does not have this problem`);
  return { line: text.slice(0, result.offset).split('\n').length, code: result.code, detail: result.detail };
}
