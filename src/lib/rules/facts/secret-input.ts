import { insertEntry, replaceText, replaceValue, type Splice } from '../../yaml/splices.ts';
import type { Step } from '../../tools/types.ts';
import { readUrl, TESTPYPI, uploadUrl } from './index-of.ts';
import type { Workflow } from '../../workflow/workflow.ts';
import type { Context, Detected } from '../types.ts';

/** A secret that is handed on as it is. */
const SECRET = /\$\{\{\s*secrets(?:\.([A-Za-z_]\w*)|\[\s*'(\w+)'\s*\])\s*\}\}/g;

/** What a secret with a token of an index is called: others are of other services. */
const OF_INDEX = /pypi|twine|poetry|hatch|flit|pdm|maturin|(?<!npm_)publish/i;

/**
 * The secret that a step takes its token from: the one that it names already, in its script or its own `env:`, for a variable that its program does not read. Where it
 * names none, or more than one, it is called as PyPI's and the action's documentation call it; TestPyPI takes only tokens of its own.
 */
export function secretFor({ source }: Workflow, { map }: Step, isTest: boolean): string {
  const text = source.text.slice(map.range?.[0] ?? 0, map.range?.[1] ?? 0);
  const names = new Set(Array.from(text.matchAll(SECRET), ([, plain, quoted]) => plain ?? quoted ?? ''));
  const [own, ...more] = [...names].filter((name) => OF_INDEX.test(name) && /(?<!la)test/i.test(name) === isTest);
  return `\${{ secrets.${own !== undefined && more.length === 0 ? own : `${isTest ? 'TEST_' : ''}PYPI_API_TOKEN`} }}`;
}

/** The same for a step of the action; undefined where it goes to another index, or an expression decides. */
export function passwordFor(workflow: Workflow, step: Step): string | undefined {
  const target = readUrl(uploadUrl(step) ?? '').target;
  return target && secretFor(workflow, step, target === TESTPYPI);
}

/** Gives a publish step a token: what a reader means who wants to sign in with one and has no `password`, or an empty one. */
export function secretInput(context: Context, { step }: Detected): readonly Splice[] | undefined {
  if (!step || step.shared) return undefined;
  const { source } = context.workflow;
  const secret = passwordFor(context.workflow, step);
  if (secret === undefined) return undefined;
  const password = ['password', secret] as const;
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
