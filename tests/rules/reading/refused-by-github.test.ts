import { expect, test } from 'vitest';
import { publishAction } from '../../../src/data/action/publish-action.ts';
import { check } from '../../../src/lib/rules/check.ts';
import { aroundIn } from '../../../src/lib/text/around.ts';
import { MAX_READ, refusals, refusalsOf } from '../../../src/lib/workflow/refusals.ts';
import { file, places, USES } from '../inline.ts';

const ID = 'refused-by-github';

async function said(text: string) {
  const result = check(text, { action: publishAction, refusals: await refusalsOf([text]) });
  if ('code' in result) throw new Error(result.code);
  return result.findings.filter(({ rule }) => rule.id === ID).map(({ line, place }) => ({ line, words: place.values?.['words'], more: place.more?.en, chinese: place.more?.['zh-CN'] }));
}

const text = (job: string, top = 'on: push', steps = `- uses: ${USES}`) => file(steps, job, top);

test.each([
  ['id-token: true', text('permissions:\n  id-token: true'), "Unexpected value 'true'", '`id-token` takes `write` or `none`.'],
  ['another permission', text('permissions:\n  contents: yes'), "Unexpected value 'yes'", '`contents` takes `read`, `write` or `none`.'],
  ['a misspelt permission', text('permissions:\n  id_tokens: write'), "Unexpected value 'id_tokens'", 'Write `id-token`.'],
  ['no permission', text('permissions:\n  workflow: write'), "Unexpected value 'workflow'", 'There is no such permission. There are: `actions`'],
  ['a word for all', text('permissions: write-al'), "Unexpected value 'write-al'", '`permissions:` takes `read-all`, `write-all`'],
  ['an environment', text('environment: {pypi: x}'), 'Required property is missing: name', 'Write its name, such as `environment: pypi`'],
  ['an unknown job', text('needs: tests'), "Job 'publish' depends on unknown job 'tests'.", 'The ids here are `publish`.'],
  ['no runner', 'on: push\njobs:\n  a:\n    steps: [{run: x}]\n', 'Required property is missing: runs-on', '`runs-on: ubuntu-latest`'],
  ['secrets', text("if: secrets.X != ''"), "Unrecognized named-value: 'secrets'", "`if: env.TOKEN != ''`"],
  ['secret', text('', 'on: push', `- uses: ${USES}\n  with: {password: "\${{ secret.X }}"}`), "Unrecognized named-value: 'secret'", 'Write `secrets`, not `secret`.'],
  ['double quotes', text('if: github.ref == "x"'), 'Unexpected symbol: \'"x"\'', "text stands in single quotes: `'…'`"],
  ['one equals sign', text("if: github.ref = 'x'"), "Unexpected symbol: '='", '`==`'],
  ['a function', text("if: startWith(github.ref, 'x')"), "Unrecognized function: 'startWith'", 'Write `startsWith`.'],
  ['a type', text('', 'on: {release: {types: [publish]}}'), "Unexpected value 'publish'", 'Write `published`.'],
  ['a filter of another event', text('', "on: {release: {tags: ['v*']}}"), "Unexpected value 'tags'", '`release` has no `tags`. `push` has.'],
  ['an event', text('', 'on: {pull_requests: {}}'), "Unexpected value 'pull_requests'", ''],
  ['two filters', text('', "on: {push: {tags: ['v*'], tags-ignore: ['*rc']}}"), "you may only define one of 'tags' and 'tags-ignore' for a single event", 'Keep `tags`'],
  ['keys twice', text('Runs-On: x'), "is already defined", 'keep one of the two'],
  ['a key of the job', text('', 'on: push', `- uses: ${USES}\n  environment: pypi`), "Unexpected value 'environment'", '`environment:` belongs to the job'],
  ['an input', text('', 'on: push', `- uses: ${USES}\n  skip-existing: true`), "Unexpected value 'skip-existing'", '`skip-existing` is an input'],
  ['a misspelt key', text('enviroment: pypi'), "Unexpected value 'enviroment'", 'Write `environment`.'],
  ['an action as a job', 'on: push\njobs:\n  a:\n    uses: pypa/gh-action-pypi-publish@release/v1\n', "rooted in '.github/workflows'", 'An action is a step'],
  ['a negation', text('if: ! cancelled()'), "Unexpected tag '!'", '`if: ${{ !… }}`'],
  ['a pattern', text('', 'on: {push: {branches: [main, !old]}}'), "Unexpected tag '!old'", 'put quotes around it'],
  ['blanks', text('permissions:\n  \u00a0id-token: write'), "Unexpected value '\u00a0id-token'", 'Delete what stands before its first letter'],
])('%s: GitHub’s words, and what to write instead', async (_, workflow, words, more) => {
  const [first] = await said(workflow);
  expect(first?.words).toContain(words);
  if (more) expect(first?.more).toContain(more);
  if (more) expect(first?.chinese).toMatch(/\p{Script=Han}/u);
});

test('what GitHub takes is not refused', async () => {
  for (const job of ["needs: publish2\nif: '!cancelled()'", 'if: ${{ !cancelled() }}', 'permissions: write-all', "env: {A: !!str 1}"]) {
    expect(await said(text(job).replace('  publish:', '  publish2: {runs-on: x, steps: [{run: x}]}\n  publish:')), job).toEqual([]);
  }
  expect(await said('on: push\njobs:\n  a:\n    uses: ./.github/workflows/x.yml\n  b:\n    uses: o/r/.github/workflows/x.yml@v1\n')).toEqual([]);
});

test.each([
  'on: repository_dispatch', 'on: [push, repository_dispatch]', 'on: {repository_dispatch: {types: release}}', 'on: {workflow_dispatch: {types: [x]}}',
  ...["type: boolean, default: 'false'", 'default: false', 'type: string, default: 3', 'type: choice', "default: '*', options: ['*']", 'required: maybe'].map((input) => `on: {workflow_dispatch: {inputs: {x: {${input}}}}}`),
])('what only the parser of the editors refuses, and GitHub runs, is passed over: %s', async (on) => {
  expect(await said(text('', on))).toEqual([]);
});

test.each([
  ['on: {release: {types: [published], branches: [main]}}', 'open'], ['on: {release: {types: [prerelease]}}', 'open'], ['on: {push: {tag: v1}}', 'open'],
  ['on: {pull_requests: {}}', 'certain'], ['on: [push, releases]', 'certain'], ['on: {workflow_call: {input: {}}}', 'certain'],
])('of what stands at `on:` only what GitHub is known to refuse is certain: %s', async (on, sure) => {
  const workflow = text('', on);
  const result = check(workflow, { action: publishAction, refusals: await refusalsOf([workflow]) });
  expect('code' in result ? [] : result.findings.filter(({ rule }) => rule.id === ID).map(({ place }) => (place.undecided ? 'open' : 'certain'))).toEqual([sure]);
});

test('its parser reads whole files only, and none that would hold up the page', async () => {
  const whole = text('');
  expect(await refusals(whole)).toEqual([]);
  expect(await refusals(whole.replace('on: push', 'name: x'))).toBeUndefined();
  expect(await refusals(`${whole}#${' '.repeat(MAX_READ)}`)).toBeUndefined();
  const bomb = `x0: &x0 [1, 2]\n${Array.from({ length: 15 }, (_, i) => `x${i + 1}: &x${i + 1} [*x${i}, *x${i}]`).join('\n')}`;
  expect(await refusals(`${whole}${bomb}\n`)).toBeUndefined();
  expect(await refusals('jobs: [')).toBeUndefined();
});

test('without its parser, what it would not say anyway is said', () => {
  expect(places(ID, text('needs: publisch\nif: ! cancelled()'))).toEqual(['5:12', '6:11']);
  expect(places(ID, text('permissions: {id-token: true}'))).toEqual([]);
});

test('a step with which a pasted file breaks off is nothing that GitHub refuses', async () => {
  const cut = text('', 'on: push', '- name: Send');
  expect(await said(cut)).toEqual([]);
  expect(await said(text('', 'on: push', `- name: Send\n- uses: ${USES}`))).not.toEqual([]);
});

test('of jobs that are named and not pasted nothing is certain, and nothing is said where the run started; one that is misspelt is', () => {
  expect(places(ID, text('needs: [unit, docs]'))).toEqual(['5:13?']);
  const told = (reached: 'ran' | 'sent') => ({ told: { values: {}, inputs: {}, reached } });
  expect(places(ID, text('needs: [unit, docs]'), told('ran'))).toEqual([]);
  expect(places(ID, text('needs: [unit, docs]'), { cause: 'workflow-not-valid' })).toEqual(['5:13']);
  expect(places(ID, text('needs: publsh'))).toEqual(['5:12']);
  expect(places(ID, text('needs: pubilsh'))).toEqual(['5:12']);
});

test('of a file that was shortened, broken off, or stands beside what a run said, GitHub refuses nothing; its own words, and a file alone, count', async () => {
  const fault = text('permissions:\n  id-token: true');
  const dots = 'on: push\njobs:\n  macos: ...\n  send:\n    needs: [macos]\n    strategy:\n      matrix: {…}\n    steps:\n      - run: twine upload dist/*\n';
  const broken = `${text('')}  docs:\n    needs: publish\n`;
  const about = async (file: string, around?: string) => {
    const result = check(file, { action: publishAction, refusals: await refusalsOf([file]), ...(around && { around }) });
    if ('code' in result) throw new Error(result.code);
    return result.findings.filter(({ rule }) => rule.id === ID).map(({ place }) => (place.undecided ? 'open' : 'certain'));
  };
  for (const around of [undefined, 'The second wheel was never sent.', 'The run does not start.']) expect(await about(dots, around), around).toEqual([]);
  expect(await about(broken)).toEqual([]);
  expect(await about(fault)).toEqual(['certain']);
  expect(await about(fault, 'Run twine upload dist/*\nError: Process completed with exit code 1.')).toEqual([]);
  expect(await about(fault, 'Some wheels arrived, and then it failed.')).toEqual([]);
  expect(await about(fault, 'I push a tag and the workflow does not start.')).toEqual(['certain']);
  expect(await about(fault, "Invalid workflow file: .github/workflows/release.yml#L6\nUnexpected value 'true'")).toEqual(['certain']);
  expect(await about(text('', 'on: push', `- name: Send\n- uses: ${USES}`), 'The release fails:\n> Error: .github#L1\n> every step must define a `use` or `run` key')).toEqual(['certain']);
});

test('what stands around a file: its name and what fences it say nothing', () => {
  expect(aroundIn('\n.github/workflows/release.yml:\r\n```yaml\n   \n```\n---\n')).toBeUndefined();
  expect(aroundIn('release.yml fails\n```\n')).toBe('release.yml fails');
});
