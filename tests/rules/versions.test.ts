import { expect, test } from 'vitest';
import { publishAction } from '../../src/data/action/publish-action.ts';
import { check } from '../../src/lib/rules/check.ts';
import { publishSteps } from '../../src/lib/workflow/publishing.ts';
import { repair } from '../../src/lib/rules/repair.ts';
import { actionRef, isOlder } from '../../src/lib/rules/facts/action-ref.ts';
import { meantInput } from '../../src/lib/rules/inputs/input-names.ts';
import { newestLike, replaceRef } from '../../src/lib/rules/edits/replace-ref.ts';
import { readWorkflow } from '../../src/lib/workflow/read.ts';
import { applySplices } from '../../src/lib/yaml/splices.ts';

const read = (text: string) => {
  const workflow = readWorkflow(text);
  if ('code' in workflow) throw new Error(workflow.code);
  const [publish] = publishSteps(workflow);
  if (!publish) throw new Error('no publish step');
  return { workflow, publish };
};

const NEWEST = publishAction.newest;
const UNKNOWN = '0123456789abcdef0123456789abcdef01234567';

test.each([
  ['@release/v1', 'branch', NEWEST.version],
  ['@refs/heads/release/v1', 'branch', NEWEST.version],
  ['@release/v1.8', 'frozen-branch', 'v1.8.14'],
  ['@release/v1.9', 'unknown', undefined],
  ['@master', 'frozen-branch', 'v1.5.1'],
  ['@v1.13.0', 'tag', 'v1.13.0'],
  ['@refs/tags/v1.13.0', 'tag', 'v1.13.0'],
  ['@v2.0.0', 'tag', 'v2.0.0'],
  ['@v1.8.15', 'unknown', undefined],
  ['@v1.7.9', 'missing', undefined],
  ['@V1.13.0', 'missing', 'v1.13.0'],
  ['@1.13.0', 'missing', 'v1.13.0'],
  ['@v1', 'missing', undefined],
  ['@constructor', 'unknown', undefined],
  ['', 'missing', undefined],
  ['@ED0C53931B1DC9BD32CBE73A98C7F6766F8A527E', 'commit', 'v1.13.0'],
  ['@106e0b0b00000000000000000000000000000000', 'tag-object', 'v1.13.0'],
  ['@ed0c539', 'short-commit', 'v1.13.0'],
  ['@ffffff0', 'short-commit', undefined],
  [`@${UNKNOWN}`, 'commit', undefined],
  // A comment is believed where nothing on record speaks against it: this release has another commit.
  [`@${UNKNOWN} # v1.13.0`, 'commit', undefined],
  [`@${UNKNOWN} # tag: 1.99.2`, 'commit', 'v1.99.2'],
  // Before v1.12.0 no image was looked up by this name.
  ['@68e62d4871ad9d14a9d55f114e6ac71f0b408ec0', 'commit', 'v1.8.14'],
] as const)('pypa/gh-action-pypi-publish%s is a %s', (ref, kind, version) => {
  const { workflow, publish } = read(`- uses: PyPA/gh-action-pypi-publish${ref}\n`);
  expect(actionRef(workflow.source, publish, publishAction)).toEqual({ kind, ...(version && { version }) });
});

test.each([
  ['v1.8.14', 'v1.12.0', true],
  ['v1.12.0', 'v1.8.14', false],
  ['v1.12.0', 'v1.12.0', false],
])('%s older than %s: %s', (version, than, older) => {
  expect(isOlder(version, than)).toBe(older);
});

test.each([
  ['pasword', 'password'],
  ['Skip_Exsting', 'skip-existing'],
  ['API_TOKEN', 'password'],
  ['username', 'user'],
  ['usr', 'user'],
  ['name', undefined],
  ['path', undefined],
  ['constructor', undefined],
] as const)('%s was meant to be %s', (name, meant) => {
  expect(meantInput(name, publishAction)).toBe(meant);
});

const commit = newestLike('commit', publishAction);
const branch = newestLike('branch', publishAction);

test.each([
  ['a pin gets its comment', '@release/v1', commit, `@${NEWEST.sha} # ${NEWEST.version}`],
  ['another comment stays', '@release/v1 # see docs', commit, `@${NEWEST.sha} # ${NEWEST.version} # see docs`],
  ['only the version of a comment changes', '@v1  # was 1.8.14, ask Ann', commit, `@${NEWEST.sha}  # was ${NEWEST.version.slice(1)}, ask Ann`],
  ['a comment that names the old release goes', `@${UNKNOWN} # v1.4.0`, branch, '@release/v1'],
  ['a comment that says more stays', `@${UNKNOWN} # v1.4.0, ask Ann`, branch, '@release/v1 # v1.4.0, ask Ann'],
  ['Windows line breaks stay', '@v1\r', commit, `@${NEWEST.sha} # ${NEWEST.version}\r`],
] as const)('%s', (_, before, target, after) => {
  const { workflow, publish } = read(`- uses: pypa/gh-action-pypi-publish${before}\n  name: x\n`);
  const changed = applySplices(workflow.source.text, replaceRef(workflow, publish.step, target) ?? []);
  expect(changed).toBe(`- uses: pypa/gh-action-pypi-publish${after}\n  name: x\n`);
});

test('in braces a pin has no room for a comment', () => {
  const { workflow, publish } = read("- {uses: 'pypa/gh-action-pypi-publish@v1', name: x}\n");
  expect(applySplices(workflow.source.text, replaceRef(workflow, publish.step, commit) ?? [])).toBe(`- {uses: 'pypa/gh-action-pypi-publish@${NEWEST.sha}', name: x}\n`);
});

test('a version over several lines, or behind an alias, is left alone', () => {
  for (const text of ['- uses: >-\n    pypa/gh-action-pypi-publish@v1\n', '- {name: &p pypa/gh-action-pypi-publish@v1, run: x}\n- uses: *p\n']) {
    const { workflow, publish } = read(text);
    expect(replaceRef(workflow, publish.step, commit)).toBeUndefined();
  }
});

test('an action file is read only if it publishes', () => {
  const file = (action: string, using = 'composite') => `name: x\nruns:\n  using: ${using}\n  steps:\n    - uses: ${action}\n`;
  expect(readWorkflow(file('pypa/gh-action-pypi-publish@release/v1'))).toMatchObject({ shape: 'action', jobs: [{ steps: [{ ref: 'release/v1' }] }] });
  expect(readWorkflow(file('actions/checkout@v7'))).toMatchObject({ code: 'action-file' });
  expect(readWorkflow(file('pypa/gh-action-pypi-publish@release/v1', 'node24'))).toMatchObject({ code: 'action-file' });
});

test('a step that an alias brings in a second time is found and changed once', () => {
  const text = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    permissions: {id-token: write}\n    steps:\n      - &publish\n        uses: pypa/gh-action-pypi-publish@v1\n      - *publish\n';
  const result = check(text, { action: publishAction });
  expect('code' in result ? [] : result.findings.filter(({ rule }) => rule.id === 'ref-does-not-exist')).toHaveLength(1);
  expect(repair(text, { action: publishAction }).text).toBe(text.replace('@v1', '@release/v1'));
});

test('a secret may be one of an environment that only another job names', () => {
  const job = (id: string, rest: string) => `  ${id}:\n    runs-on: ubuntu-latest\n${rest}    permissions: {}\n    steps:\n      - uses: pypa/gh-action-pypi-publish@release/v1\n        with:\n          password: \${{ secrets.X }}\n`;
  const found = (text: string) => {
    const result = check(text, { action: publishAction });
    return 'code' in result ? [] : result.findings.filter(({ rule }) => rule.id === 'secret-may-be-empty').map(({ line, place }) => [line, place.undecided ?? false]);
  };
  expect(found(`on: push\njobs:\n${job('one', '')}${job('two', '    environment: pypi\n')}`)).toEqual([[9, true]]);
  expect(found(`on: push\njobs:\n${job('one', '')}`)).toEqual([]);
});
