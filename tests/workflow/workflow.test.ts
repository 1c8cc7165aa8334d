import { describe, expect, test } from 'vitest';
import { MAX_LENGTH, readWorkflow } from '../../src/lib/workflow/read.ts';
import type { Job } from '../../src/lib/workflow/workflow.ts';

const job = (text: string): Job => {
  const workflow = readWorkflow(text);
  if ('code' in workflow) throw new Error(workflow.code);
  return workflow.jobs[0] ?? expect.fail('no job');
};

const JOB = '  publish:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: pypa/gh-action-pypi-publish@release/v1\n';
const STEP = '- uses: pypa/gh-action-pypi-publish@release/v1\n';

describe('what keeps a text from being read has a name and a place', () => {
  test.each([
    ['a tab', 'on: push\njobs:\n\ta: 1\n', 'invalid-yaml', 'TAB_AS_INDENT', 3],
    ['a key that stands twice', 'on: push\non: release\njobs: {}\n', 'invalid-yaml', 'DUPLICATE_KEY', 2],
    ['a second document', 'on: push\njobs: {}\n---\non: push\n', 'invalid-yaml', 'MULTIPLE_DOCS', 3],
    ['a script that goes on at the margin', 'on: push\njobs:\n  a:\n    steps:\n      - run: |\n          python - <<E\nimport os\nprint(1)\nE\n      - run: x\n', 'invalid-yaml', 'TEXT_ENDED', 7],
    ['a script that goes on too far left', 'on: push\njobs:\n  a:\n    steps:\n      - run: |\n          cat <<E\n      {"a"}\n      E\n', 'invalid-yaml', 'TEXT_ENDED', 7],
    ['notes in a script, with a heading', 'on: push\njobs:\n  a:\n    steps:\n      - run: |\n          cat <<E\n# Notes\nFixes\nE\n      - run: x\n', 'invalid-yaml', 'TEXT_ENDED', 7],
    ['an alias of nothing', 'on: push\njobs:\n  a: *b\n', 'invalid-yaml', 'UNRESOLVED_ALIAS', 3],
    ['more aliases than a workflow has', `a: &a x\njobs:\n${'  - *a\n'.repeat(600)}`, 'invalid-yaml', 'TOO_MANY_ALIASES', 503],
    ['a megabyte', 'a: b\n'.repeat(200_000), 'not-a-workflow', 'too-long', undefined],
    ['a file of which lines were left out', 'on: push\njobs:\n  a:\n      runs-on: b\n\n# ...\n\n    - run: c\n', 'not-a-workflow', 'shortened', 6],
    ['a file that is commented out', '# name: x\n# on: push\n\n# jobs:\n#   a:\n#     runs-on: ubuntu-latest\n', 'not-a-workflow', 'commented-out', 1],
    ['an action file', 'name: x\nruns:\n  using: node20\n', 'not-a-workflow', 'action-file', 2],
    ['other YAML', 'version: 2\nupdates: []\n', 'not-a-workflow', 'other-yaml', 1],
    ['no YAML at all', 'just words', 'not-a-workflow', 'no-yaml', 1],
    ['nothing', '', 'not-a-workflow', 'no-yaml', 1],
  ])('%s', (_, text, rule, code, line) => {
    const problem = readWorkflow(text);
    expect(problem).toMatchObject({ rule, code });
    if (line && 'code' in problem) expect(text.slice(0, problem.offset).split('\n')).toHaveLength(line);
  });

  test('what expands without bound is not expanded', () => {
    const levels = Array.from({ length: 25 }, (_, level) => `l${level + 1}: &l${level + 1} [*l${level}, *l${level}]`);
    const bomb = readWorkflow(`l0: &l0 x\n${levels.join('\n')}\non: push\njobs:\n  a:\n    runs-on: *l25\n    steps: *l25\n`);
    expect('code' in bomb).toBe(false);
    expect('jobs' in bomb && bomb.jobs).toHaveLength(1);
  });

  test('the limit is where the next character is too much', () => {
    const text = `on: push\njobs: {}\n#${'x'.repeat(MAX_LENGTH)}`;
    expect('code' in readWorkflow(text.slice(0, MAX_LENGTH))).toBe(false);
    expect(readWorkflow(text.slice(0, MAX_LENGTH + 1))).toMatchObject({ code: 'too-long' });
  });
});

describe('a part of a workflow is known for what it is', () => {
  test.each([
    ['workflow', `on: push\njobs:\n${JOB}`],
    ['jobs', JOB.replace(/^ {2}/gm, '')],
    ['job', 'runs-on: ubuntu-latest\nsteps:\n  - run: x\n'],
    ['steps', STEP],
    ['step', STEP.replace('- ', '')],
  ])('%s', (shape, text) => {
    const workflow = readWorkflow(text);
    expect(workflow).toMatchObject({ shape });
    expect('jobs' in workflow && workflow.jobs[0]?.steps).toHaveLength(1);
  });
});

describe("a job's permissions", () => {
  const levels = (block: string) => {
    const { permissions } = job(`on: push\n${block.startsWith('jobs') ? '' : block}jobs:\n${block.startsWith('jobs') ? JOB.replace('    steps', `${block.slice(4)}    steps`) : JOB}`);
    return [permissions.from, permissions.level('id-token'), permissions.level('contents')];
  };

  test.each([
    ['none: what a setting says, never an OIDC token', '', ['default', 'none', 'read']],
    ['of the workflow', 'permissions:\n  id-token: write\n', ['workflow', 'write', 'none']],
    ['{}', 'permissions: {}\n', ['workflow', 'none', 'none']],
    ['read-all', 'permissions: read-all\n', ['workflow', 'none', 'read']],
    ['write-all', 'permissions: write-all\n', ['workflow', 'write', 'write']],
    ['an alias', 'env: &p {id-token: write}\npermissions: *p\n', ['workflow', 'write', 'none']],
    ['an expression', 'permissions: ${{ inputs.p }}\n', ['workflow', 'undecided', 'undecided']],
    ["of the job, which replaces the workflow's", 'jobs    permissions:\n      contents: read\n', ['job', 'none', 'read']],
  ])('%s', (_, block, expected) => {
    expect(levels(block)).toEqual(expected);
  });

  test('are what the caller grants in a called workflow, and unknown where only steps were pasted', () => {
    expect(job(`on: workflow_call\njobs:\n${JOB}`).permissions.level('id-token')).toBe('undecided');
    expect(job(STEP).permissions.from).toBe('unseen');
  });
});

test('an environment is read in both its forms', () => {
  const environment = (text: string) => job(`on: push\njobs:\n${JOB.replace('    steps', `    environment: ${text}\n    steps`)}`).environment;
  expect(environment('pypi')).toMatchObject({ state: 'named', name: 'pypi' });
  expect(environment('{name: pypi, url: https://pypi.org}')).toMatchObject({ state: 'named', name: 'pypi' });
  expect(environment('${{ inputs.e }}').state).toBe('undecided');
  expect(environment('').state).toBe('none');
});

test('of an excerpt that begins inside a block no fault of the file is told', () => {
  const step = '        with:\n          user: a\n      - uses: pypa/gh-action-pypi-publish@release/v1\n';
  expect(readWorkflow(`${step}  other:\n    runs-on: x\n`)).toMatchObject({ rule: 'not-a-workflow', code: 'excerpt' });
  expect(readWorkflow(`on: push\n  jobs:\n${JOB}`)).toMatchObject({ rule: 'invalid-yaml' });
  expect(readWorkflow(`  on: push\njobs:\n${JOB}`)).toMatchObject({ rule: 'invalid-yaml' });
});

test('a place is a line and a column of the text', () => {
  const workflow = readWorkflow(`on: push\r\njobs:\r\n${JOB.replaceAll('\n', '\r\n')}`);
  if ('code' in workflow) throw new Error(workflow.code);
  const { uses } = workflow.jobs[0]?.steps[0] ?? {};
  expect(workflow.source.position(uses?.pair.key.range?.[0] ?? 0)).toEqual({ line: 6, col: 9 });
});
