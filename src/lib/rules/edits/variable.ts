import type { Step } from '../../tools/types.ts';
import type { PublishCall, SetBy } from '../../workflow/calls.ts';
import type { Workflow } from '../../workflow/workflow.ts';
import { insertEntry, removeEntry, replaceValue, type Splice } from '../../yaml/splices.ts';
import { pairOf } from '../../yaml/yaml.ts';
import type { Context } from '../types.ts';

/** The calls that are told something by the same entry. */
const readersOf = ({ calls }: Context, { place }: SetBy): PublishCall[] => calls.filter(({ settings }) => [...settings.values()].some((other) => other.place?.pair === place?.pair));

/** Whether nothing but the calls that are known reads a variable. */
function isReadByCallsOnly({ workflow: { source } }: Context, { by, place }: SetBy, { step }: PublishCall): boolean {
  const text = place?.of === 'step' ? (step.run?.text ?? '') : source.text;
  return text.split(by).length - 1 === (place?.of === 'step' ? 0 : 1);
}

/**
 * Takes variables out of `env:`, and `env:` with them when nothing else is there.
 *
 * @param values what a call is told by them
 * @param mayLose whether a call may do without
 * @returns undefined where the script sets one, where an alias brings it, or where something else may need it
 */
export function removeVariables(context: Context, call: PublishCall, values: readonly SetBy[], mayLose: (call: PublishCall) => boolean): readonly Splice[] | undefined {
  const { source } = context.workflow;
  if (values.length === 0 || call.step.shared || call.job.shared) return undefined;
  const places = values.flatMap(({ place }) => place ?? []);
  const mayGo = (value: SetBy): boolean => isReadByCallsOnly(context, value, call) && readersOf(context, value).every(mayLose);
  if (places.length < values.length || !places.every(({ map, env }) => map === env.value && !map.anchor) || !values.every(mayGo)) return undefined;
  const splices = [...new Set(places.map(({ map }) => map))].flatMap((map) => {
    const own = places.filter((place) => place.map === map);
    const [first] = own;
    if (first && own.length === map.items.length) return [removeEntry(source, first.owner, first.env)];
    // Within braces the changes would meet.
    return own.length > 1 && map.flow ? [undefined] : own.map(({ pair }) => removeEntry(source, map, pair));
  });
  return splices.every((splice) => splice !== undefined) ? splices : undefined;
}

/** Sets a variable that a step does not have. @returns undefined where an alias shares the step or its `env:` */
export function setVariable({ source }: Workflow, step: Step, name: string, value: string): Splice | undefined {
  if (step.shared) return undefined;
  const env = pairOf(step.map, 'env');
  if (!env) return insertEntry(source, step.map, ['env', [[name, value]]]);
  const map = source.map(env.value);
  if (!map) return source.textOf(env.value) === '' ? replaceValue(source, env, [[name, value]]) : undefined;
  if (map !== env.value || map.anchor) return undefined;
  return map.items.length === 0 ? replaceValue(source, env, [[name, value]]) : insertEntry(source, map, [name, value]);
}
