import { expect, test } from 'vitest';
import { publishAction } from '../../../src/data/action/publish-action.ts';
import { check, type Check } from '../../../src/lib/rules/check.ts';
import { mayMend, repair } from '../../../src/lib/rules/repair.ts';
import { edited, file, places, USES } from '../inline.ts';

const ID = 'publish-twice-in-one-job';
const step = (inputs = '', uses = USES) => `- uses: ${uses}${inputs && `\n  with: ${inputs}`}\n`;
const job = (...steps: string[]) => file(steps.join('').trimEnd(), 'permissions: {id-token: write}');
const TEST = '{repository-url: https://test.pypi.org/legacy/}';
const OFF = '{repository-url: https://test.pypi.org/legacy/, attestations: false}';

test('the second meets the files of the first, whichever index it is for', () => {
  expect(places(ID, job(step(TEST), step()))).toEqual(['9:9']);
  expect(places(ID, job(step(), step(TEST)))).toEqual(['8:9']);
  expect(places(ID, job(step(TEST), step(), step()))).toEqual(['9:9', '10:9']);
});

test.each([
  ['other directories', job(step('{packages-dir: a}'), step('{packages-dir: b/}'))],
  ['an index that gets none', job(step("{repository-url: 'https://example.org/'}"), step())],
  ['a release before they came', job(step(TEST, 'pypa/gh-action-pypi-publish@v1.10.3'), step('', 'pypa/gh-action-pypi-publish@v1.10.3'))],
  ['a token', job(step("{password: '${{ secrets.X }}'}"), step("{password: '${{ secrets.X }}'}"))],
])('nothing is met with %s', (_, text) => {
  expect(places(ID, text)).toEqual([]);
});

test('a command between them that takes the files away leaves it open', () => {
  expect(places(ID, job(step(TEST), '- run: rm dist/*.attestation\n', step()))).toEqual(['10:9?']);
});

test('TestPyPI goes without, as often as it is needed', () => {
  expect(edited(ID, job(step(TEST), step()))).toBe(job(step(OFF), step()));
  expect(edited(ID, job(step(TEST), step(TEST), step()))).toBe(job(step(OFF), step(OFF), step()));
  expect(edited(ID, job(step('{repository-url: https://test.pypi.org/legacy/, attestations: true}'), step()))).toBe(job(step(OFF), step()));
});

test('PyPI never does, and no other step that reads the same block', () => {
  for (const text of [job(step(), step(TEST)), job(step(`&inputs ${TEST}`), step('*inputs'), step())]) expect(edited(ID, text)).toBe(text);
});

const under = (condition: string, inputs = '') => `- if: ${condition}\n  uses: ${USES}${inputs && `\n  with: ${inputs}`}\n`;

test.each([
  ["inputs.index == 'testpypi'", "inputs.index == 'pypi'"],
  ["github.ref_type == 'branch' && github.repository == 'a/b'", "${{ 'tag' == github.ref_type }}"],
  ["'!startsWith(github.ref, ''refs/tags/'')'", "startsWith(github.ref, 'refs/tags/')"],
  ["github.event_name != 'release'", "github.event_name == 'release'"],
  ['inputs.test', '${{ !inputs.test }}'],
])('“%s” and “%s” never hold together', (first, second) => {
  expect(places(ID, job(under(first, TEST), under(second)))).toEqual([]);
});

test.each([
  ["inputs.index == 'testpypi'", "inputs.other == 'pypi'"],
  ["inputs.index == 'testpypi' || inputs.both", "inputs.index == 'pypi'"],
  ["github.ref_type == 'tag'", "startsWith(github.ref, 'refs/tags/v')"],
])('“%s” and “%s” may', (first, second) => {
  expect(places(ID, job(under(first, TEST), under(second)))).toEqual(['11:9?']);
});

test.each([
  ['a-1.0.tar.gz.publish.attestation', true],
  ['SHA256SUMS', false],
])('twine stops at %s: whether it comes from the first step, its name tells', (left, isOwn) => {
  const cause = 'twine-unknown-distribution-format';
  const given = { action: publishAction, cause, told: { values: { file: left }, inputs: {} } };
  const text = job(step(TEST), step());
  const { findings } = check(text, given) as Check;
  expect(findings.filter(({ rule }) => rule.id === ID).map(({ explainsLog }) => explainsLog)).toEqual([isOwn]);
  const { changes } = repair(text, given);
  expect(changes.filter(({ rule }) => rule.id === ID).map((change) => mayMend(change, cause, findings))).toEqual([isOwn]);
});

test('what only the repair lets sign in by Trusted Publishing meets no files that the repair left', () => {
  const token = '{password: "${{ secrets.T }}"}';
  const text = job(under("startsWith(github.ref, 'refs/tags/v')", '{password: "${{ secrets.T }}", repository-url: https://test.pypi.org/legacy/}'), under("github.event_name == 'release'", token)).replace('on: push', 'on: [push, release]');
  const { text: repaired } = repair(text, { action: publishAction, intent: 'trusted-publishing' });
  expect(repaired.match(/attestations: false/g)).toHaveLength(1);
  expect(repaired).not.toContain('secrets.T');
});

test('a push of a branch and one of a tag are two runs', () => {
  const text = (first: string, second: string) => job(under(first, TEST), under(second, ''));
  expect(places(ID, text("github.ref == 'refs/heads/main'", "startsWith(github.ref, 'refs/tags')"))).toEqual([]);
  expect(places(ID, text("startsWith(github.ref, 'refs/tags')", "startsWith(github.ref, 'refs/tags/v')"))).toEqual(['11:9?']);
});
