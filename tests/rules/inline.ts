import { publishAction } from '../../src/data/action/publish-action.ts';
import { check, type Surroundings } from '../../src/lib/rules/check.ts';
import { repair } from '../../src/lib/rules/repair.ts';
import type { RuleId } from '../../src/lib/rules/types.ts';
import { readWorkflow } from '../../src/lib/workflow/read.ts';
import type { Workflow } from '../../src/lib/workflow/workflow.ts';

export type Given = Partial<Surroundings>;

/** Reads workflows that stand beside another one. */
export const beside = (...texts: readonly string[]): Workflow[] =>
  texts.map((text) => {
    const workflow = readWorkflow(text);
    if ('code' in workflow) throw new Error(`${workflow.code}: ${text}`);
    return workflow;
  });

/** What a fixture gives besides itself, in a comment on its first line: `# with {"environment": "pypi"}`; other files as their texts. */
export function givenIn(fixture: string): Given {
  const { others, ...given } = JSON.parse(/^# with (\{.*\})/.exec(fixture)?.[1] ?? '{}') as Omit<Given, 'others'> & { others?: readonly string[] };
  return { ...given, ...(others && { others: beside(...others) }) };
}

/** The publish action, pinned to the newest release: what the rules about versions have nothing to say of. */
export const USES = `pypa/gh-action-pypi-publish@${publishAction.newest.sha} # ${publishAction.newest.version}`;

const lines = (text: string, indent: number): string => (text === '' ? '' : `${text.replace(/^(?=.)/gm, ' '.repeat(indent))}\n`);

/** A workflow with one publishing job: `on:` on line 1, the job's own lines from line 5 on, `steps:` and its steps. */
export const file = (steps: string, job = '', top = 'on: push'): string =>
  `${top}\njobs:\n  publish:\n    runs-on: ubuntu-latest\n${lines(job, 4)}    steps:\n${lines(steps, 6)}`;

const findingsOf = (id: RuleId, text: string, given: Given) => {
  const result = check(text, { action: publishAction, ...given });
  if ('code' in result) throw new Error(result.code);
  return result.findings.filter(({ rule }) => rule.id === id);
};

/** Where a rule finds something: `line:column`, with `?` where the file leaves it open. */
export const places = (id: RuleId, text: string, given: Given = {}): string[] =>
  findingsOf(id, text, given).map(({ line, col, place }) => `${line}:${col}${place.undecided ? '?' : ''}`);

/** What stands in the explanation of each place. */
export const values = (id: RuleId, text: string, given: Given = {}) => findingsOf(id, text, given).map(({ place }) => place.values);

/** What each place is called, where that is not the name of the rule. */
export const says = (id: RuleId, text: string, given: Given = {}) => findingsOf(id, text, given).map(({ place }) => place.says?.name?.en);

/** What is said of each place besides. */
export const more = (id: RuleId, text: string, given: Given = {}) => findingsOf(id, text, given).map(({ place }) => place.more?.en);

/** The text after all changes that one rule makes or offers, and none of another. */
export function edited(id: RuleId, text: string, given: Given = {}): string {
  const chosen = new Map<string, boolean>();
  for (;;) {
    const { text: result, changes } = repair(text, { action: publishAction, ...given }, chosen);
    const more = changes.filter(({ key }) => !chosen.has(key));
    if (more.length === 0) return result;
    for (const { key, rule } of more) chosen.set(key, rule.id === id);
  }
}
