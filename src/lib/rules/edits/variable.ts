import type { Step } from '../../tools/types.ts';
import type { PublishCall } from '../../workflow/calls.ts';
import type { SetBy } from '../../workflow/variables.ts';
import { isPublishAction } from '../../tools/action.ts';
import { insertEntry, removeEntry, replaceValue, type NewEntry, type Splice } from '../../yaml/splices.ts';
import { pairOf } from '../../yaml/yaml.ts';
import { asksForOldTwine, givenNothing, hiding, isSharedInStep, isTokenCall, runsScript } from '../facts/calls.ts';
import type { Context } from '../types.ts';

/** The calls that are told something by the same entry, be it by another name. */
const readersOf = ({ calls }: Context, { place }: SetBy): PublishCall[] =>
  calls.filter(({ settings }) => [...settings.values()].some((other) => (other.place ?? other.from?.place)?.pair === place?.pair));

/** Whatever hands all variables on without their names. */
const ALL = /\btoJSON\(\s*env\s*\)|\benv\s*\[\s*(?!')|\bprintenv\b/i;

/** Whether a step may read any variable that it is given: a file of the repository, or an action that runs commands of its own. */
const mayReadAny = (step: Step): boolean =>
  /^(?:\.{1,2}|\$)\/|^docker:/.test(step.uses?.text ?? '') || runsScript(step) || (!isPublishAction(step.action) && (/pypi|twine|publish|release/i.test(step.action ?? '') || [...step.inputs.values()].some(({ text }) => /\b(?:twine upload|(?:uv|poetry|pdm|hatch|flit|maturin) publish|maturin upload)\b/.test(text))));

/**
 * Whether nothing but calls that are known is told something by a variable: no `if:`, no other script and no `${{ env.NAME }}` names it.
 * A secret of the same name is another thing.
 */
function isReadByCallsOnly({ workflow: { source, jobs } }: Context, { by, place }: SetBy, { job, step }: PublishCall): boolean {
  const reach = place?.of === 'step' ? [step] : place?.of === 'job' ? job.steps : jobs.flatMap(({ steps }) => steps);
  const [from = 0, to = 0] = (place?.of === 'workflow' ? undefined : place?.owner.range) ?? [0, source.text.length];
  const text = source.text.slice(from, to).replace(/\bsecrets\s*(?:\.\s*\w+|\[\s*'\w+'\s*\])/g, '');
  return Array.from(text.matchAll(/\w+/g)).filter(([word]) => word === by).length === 1 && !ALL.test(text) && !reach.some(mayReadAny);
}

/**
 * Whether variables that a call is told something by can be changed where they stand, and nothing else changes with them.
 *
 * @param may whether a call that reads them as well may be told something else
 */
export function isOnlyForCalls(context: Context, call: PublishCall, values: readonly SetBy[], may: (call: PublishCall) => boolean): boolean {
  if (values.length === 0 || call.step.shared || call.job.shared) return false;
  return values.every((value) => {
    const { place } = value;
    return place !== undefined && place.map === place.env.value && !place.map.anchor && isReadByCallsOnly(context, value, call) && readersOf(context, value).every(may);
  });
}

/**
 * Takes variables out of `env:`, and `env:` with them when nothing else is there.
 *
 * @param values what a call is told by them
 * @param mayLose whether a call may do without
 * @returns undefined where the script sets one, where an alias brings it, where something else may need it, or where it hides another of its name, which would be sent in its place
 */
export function removeVariables(context: Context, call: PublishCall, values: readonly SetBy[], mayLose: (call: PublishCall) => boolean): readonly Splice[] | undefined {
  const { source } = context.workflow;
  const isLost = ({ by }: SetBy): boolean => values.some((value) => value.by === by);
  if (!isOnlyForCalls(context, call, values, (reader) => !hiding(reader).some(isLost) && mayLose(reader))) return undefined;
  const places = values.flatMap(({ place }) => place ?? []);
  const splices = [...new Set(places.map(({ map }) => map))].flatMap((map) => {
    const own = places.filter((place) => place.map === map);
    const [first] = own;
    if (first && own.length === map.items.length) return [removeEntry(source, first.owner, first.env)];
    // Within braces the changes would meet.
    return own.length > 1 && map.flow ? [undefined] : own.map(({ pair }) => removeEntry(source, map, pair));
  });
  return splices.every((splice) => splice !== undefined) ? splices : undefined;
}

/** Takes all away that keeps a call from Trusted Publishing. @returns undefined where something of it has to stay, or where the program knows no other way */
export function giveUpSecret(context: Context, call: PublishCall): readonly Splice[] | undefined {
  const given = (['token', 'username', 'password'] as const).flatMap((setting) => call.settings.get(setting) ?? []);
  return call.program.trusted && isTokenCall(call) && !asksForOldTwine(call) ? removeVariables(context, call, given, (reader) => reader.program.trusted && isTokenCall(reader)) : undefined;
}

/** Takes what is empty, or nothing to sign in with, out of what a call is given. @returns undefined where something of it has to stay */
export function giveUpNothing(context: Context, call: PublishCall): readonly Splice[] | undefined {
  const given = (['token', 'username', 'password'] as const).flatMap((setting) => call.settings.get(setting) ?? []);
  return removeVariables(context, call, given, (reader) => givenNothing(reader) !== undefined);
}

/** Sets variables for a call that its step does not have. @returns undefined where it has one, where a command for another index would read it as well, or where an alias shares the step or its `env:` */
export function setVariables({ workflow: { source }, calls }: Context, call: PublishCall, variables: readonly NewEntry[]): readonly Splice[] | undefined {
  const { step } = call;
  if (step.shared || variables.some(([name]) => isSharedInStep(calls, call, name))) return undefined;
  const env = pairOf(step.map, 'env');
  const map = source.map(env?.value);
  if (env && !map) return source.textOf(env.value) === '' ? [replaceValue(source, env, variables)] : undefined;
  if (env && (map !== env.value || map?.anchor || variables.some(([name]) => pairOf(map, name)))) return undefined;
  const splices = !env
    ? [insertEntry(source, step.map, ['env', variables])]
    : map?.items.length
      ? variables.map((variable) => insertEntry(source, map, variable))
      : [replaceValue(source, env, variables)];
  return splices.every((splice) => splice !== undefined) ? splices : undefined;
}
