import { insertEntry, replaceText, replaceValue, type Splice } from '../../yaml/splices.ts';
import type { Step } from '../../tools/types.ts';
import { TESTPYPI, uploadUrl } from './index-of.ts';
import type { Context, Detected } from '../types.ts';

/** The name that PyPI's and the action's documentation give the secret; TestPyPI takes only tokens of its own. */
const passwordFor = (step: Step): [key: string, value: string] => ['password', `\${{ secrets.${uploadUrl(step) === TESTPYPI ? 'TEST_' : ''}PYPI_API_TOKEN }}`];

/** Gives a publish step a token: what a reader means who wants to sign in with one and has no `password`, or an empty one. */
export function secretInput(context: Context, { step }: Detected): readonly Splice[] | undefined {
  if (!step || step.shared) return undefined;
  const { source } = context.workflow;
  const password = passwordFor(step);
  const map = source.map(step.with?.value);
  const given = step.inputs.get('password');
  const splice = !step.with
    ? insertEntry(source, step.map, ['with', [password]])
    : map === undefined || map.items.length === 0
      ? replaceValue(source, step.with, [password])
      : given
        ? replaceText(source, map, given.pair, password[1])
        : insertEntry(source, map, password);
  return splice && [splice];
}
