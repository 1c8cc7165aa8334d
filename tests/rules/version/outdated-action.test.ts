import { expect, test } from 'vitest';
import { publishAction } from '../../../src/data/action/publish-action.ts';
import { check } from '../../../src/lib/rules/check.ts';
import { repair } from '../../../src/lib/rules/repair.ts';
import { edited, file, places, values } from '../inline.ts';

const ID = 'outdated-action';
const { version: NEWEST, sha } = publishAction.newest;
const text = (ref: string, inputs = '') => file(`- uses: pypa/gh-action-pypi-publish@${ref}${inputs && `\n  with: ${inputs}`}`, 'permissions: {id-token: write}');

// requirements/runtime.txt: the twine that takes Metadata-Version 2.4 came with v1.12.3, that for 2.5 with v1.14.2.
test.each([
  ['v1.12.2', '2.4'],
  ['v1.12.3', '2.5'],
  ['v1.14.0', '2.5'],
])('%s refuses Metadata-Version %s', (version, metadata) => {
  expect(values(ID, text(version))).toEqual([{ version, metadata, newest: NEWEST }]);
});

// Dockerfile at each tag: no twine is pinned up to v1.5.1, so that the newest for its Python decides.
test.each([
  ['v1.2.0', '3.7', '2.4'],
  ['v1.4.1', '3.8', '2.5'],
  ['v1.4.2', '3.9', '2.5'],
  ['v1.5.1', '3.9', '2.5'],
])('%s builds its image in each run, on Python %s', (version, python, metadata) => {
  expect(values(ID, text(version))).toEqual([expect.objectContaining({ version, python, metadata })]);
});

test('the first release with a pinned twine refuses Metadata-Version 2.4', () => {
  expect(values(ID, text('v1.5.2'))).toEqual([{ version: 'v1.5.2', metadata: '2.4', newest: NEWEST }]);
});

test.each(['v1.14.2', 'release/v1', 'v99.0.0'])('%s is new enough', (ref) => {
  expect(places(ID, text(ref))).toEqual([]);
});

test('a commit that is not on record may be of any age', () => {
  expect(places(ID, text('0123456789abcdef0123456789abcdef01234567'))).toEqual(['7:9?']);
});

test('the newest is written as the old one was', () => {
  expect(edited(ID, text('v1.12.2 # keep'))).toBe(text(`${NEWEST} # keep`));
  expect(edited(ID, text('48b317d84d5f59668bb13be49d1697e36b3ad009 # v1.8.3'))).toBe(text(`${sha} # ${NEWEST}`));
  const old = '48b317d84d5f59668bb13be49d1697e36b3ad009';
  expect(edited(ID, text(`${old} # v1.8`))).toBe(text(`${sha} # ${NEWEST}`));
  expect(edited(ID, text(`${old} # ratchet:pypa/gh-action-pypi-publish@v1.8`))).toBe(text(`${sha} # ratchet:pypa/gh-action-pypi-publish@${NEWEST}`));
  expect(edited(ID, text('release/v1.8'))).toBe(text('release/v1'));
});

// Trusted Publishing came with v1.8.0.
test.each([
  ['v1.7.1', '', true],
  ['v1.8.0', '', false],
  ['v1.8.0', '{attestations: true}', true],
])('%s with “%s” is changed unasked: %s', (version, inputs, made) => {
  expect(repair(text(version, inputs), { action: publishAction }).changes.find(({ rule }) => rule.id === ID)?.made).toBe(made);
});

// Both print what twine says of a file: pypa/gh-action-pypi-publish twine-upload.sh runs `twine check`, too.
test.each([
  ['- run: twine check dist/*', true],
  ['- run: uv run --no-sync twine check --strict dist/*', true],
  ['- run: "# twine check dist/*"', undefined],
  ['- run: pip install twine', undefined],
])('where “%s” comes before it, the error may be of that step: %s', (step, perhaps) => {
  const result = check(file(`${step}\n- uses: pypa/gh-action-pypi-publish@v1.13.0`, 'permissions: {id-token: write}'), { action: publishAction, cause: 'twine-metadata-version-unsupported' });
  const found = 'code' in result ? undefined : result.findings.find(({ rule }) => rule.id === ID);
  expect([found?.explainsLog, found?.place.perhaps]).toEqual([true, perhaps]);
});
