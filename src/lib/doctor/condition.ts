import type { Compared, Condition, Uploader } from '../../errors/types.ts';
import { isOlder } from '../catalogue/version.ts';
import { stands } from './near.ts';

/** What is known of a failure. What is left out is not known. */
export interface Circumstances {
  /** The place of the wording that matched among the entry's messages. */
  wording?: number;
  /** What was captured from the message, by the names of its placeholders. */
  values: Readonly<Record<string, string>>;
  program?: { name: Uploader; version?: string };
  index?: 'pypi' | 'testpypi' | 'other';
  ci?: 'github' | 'gitlab' | 'other' | 'none';
  /** Whether it runs on another CI, and nothing in the log is of GitHub. */
  elsewhere?: true;
  /** Inputs and variables that the log prints or, where it prints all of them, does not. */
  inputs: Readonly<Record<string, 'given' | 'empty' | 'absent'>>;
  /** The rules that the workflow beside the log breaks. */
  rules?: ReadonlySet<string>;
  /** Actions that are shown to be used, in lower case. */
  uses?: ReadonlySet<string>;
  /** The status of the answer that the message is about. */
  status?: string;
  /** What stands in the log near the message, squeezed: see `squeeze`. A paste may be shortened, so that what is not there may have been printed. */
  near?: string;
}

/** Where a job runs, as far as it is told. */
export type Place = Pick<Circumstances, 'ci' | 'elsewhere'>;

/** Whether something holds; undefined where it is not known. */
type Verdict = boolean | undefined;

const all = (verdicts: readonly Verdict[]): Verdict => (verdicts.includes(false) ? false : verdicts.includes(undefined) ? undefined : true);
const some = (verdicts: readonly Verdict[]): Verdict => (verdicts.includes(true) ? true : verdicts.includes(undefined) ? undefined : false);

const oneOf = <T>(wanted: readonly T[], found: T | undefined): Verdict => (found === undefined ? undefined : wanted.includes(found));

function compared(wanted: Compared, found: string | undefined): Verdict {
  if (found === undefined) return undefined;
  const text = found.toLowerCase();
  if ('is' in wanted) return wanted.is.some((each) => text === each.toLowerCase());
  if ('begins' in wanted) return wanted.begins.some((each) => text.startsWith(each.toLowerCase()));
  return wanted.holds.some((each) => text.includes(each.toLowerCase()));
}

const isOfKind = (status: string, wanted: string): boolean => (wanted.endsWith('xx') ? status.startsWith(wanted[0]!) : status === wanted);

/**
 * Decides whether a condition of the catalogue holds.
 *
 * @returns true where all that it names is shown, false where something that it names is shown to be otherwise, undefined where neither is: the
 *   log cannot tell
 */
export function holds(condition: Condition, known: Circumstances): Verdict {
  const { wording, values = {}, program, from, before, index, ci, inputs = {}, rules, uses, status, near, any, not } = condition;
  const version = known.program?.version;
  const other = not && holds(not, known);
  return all([
    ...(wording ? [oneOf(wording, known.wording)] : []),
    ...Object.entries(values).map(([name, wanted]) => compared(wanted, known.values[name])),
    ...(program ? [oneOf(program, known.program?.name) ?? (known.elsewhere && program.every((name) => name === 'action') ? false : undefined)] : []),
    ...(from ? [version === undefined ? undefined : !isOlder(version, from)] : []),
    ...(before ? [version === undefined ? undefined : isOlder(version, before)] : []),
    ...(index ? [oneOf(index, known.index)] : []),
    ...(ci ? [oneOf(ci, known.ci)] : []),
    ...Object.entries(inputs).map(([name, wanted]) => oneOf(wanted, known.inputs[name])),
    ...(rules ? [known.rules === undefined ? undefined : rules.some((rule) => known.rules!.has(rule))] : []),
    ...(uses ? [uses.some((each) => known.uses?.has(each.toLowerCase())) || (known.rules === undefined && !known.elsewhere ? undefined : false)] : []),
    ...(status ? [known.status === undefined ? undefined : status.some((each) => isOfKind(known.status!, each))] : []),
    ...(near ? [stands(near, known.near ?? '') || undefined] : []),
    ...(any ? [some(any.map((each) => holds(each, known)))] : []),
    ...(not ? [other === undefined ? undefined : !other] : []),
  ]);
}

/**
 * Chooses among the fixes or causes of an entry.
 *
 * @returns those that are shown to apply, at a terminal those for a terminal before others; where none is, those that may apply: of several, none can be told to be the one
 */
export function applying<T extends { applies?: Condition; certain?: true }>(choices: readonly T[], known: Circumstances): readonly T[] {
  const judged = choices.map((choice) => [choice, choice.applies ? holds(choice.applies, known) : undefined] as const);
  const applies = judged.filter(([, verdict]) => verdict === true);
  // What is written for a terminal goes before what holds anywhere: a job, its steps and its secrets are none of it.
  const own = known.ci === 'none' ? applies.filter(([choice]) => choice.applies?.ci?.includes('none')) : [];
  const shown = own.length > 0 ? own : applies;
  return (shown.length > 0 ? shown : judged.filter(([{ certain }, verdict]) => verdict === undefined && !certain)).map(([choice]) => choice);
}
