import { expect, test } from 'vitest';
import { publishAction } from '../../../src/data/action/publish-action.ts';
import { repair } from '../../../src/lib/rules/repair.ts';
import { edited, file, places, USES } from '../inline.ts';

const ID = 'skip-existing-on-other-index';
const OTHER = 'repository-url: https://example.org/legacy/';
const text = (inputs: string) => file(`- uses: ${USES}\n  with:\n    ${inputs}`);

// Any text but `false` is a yes: twine-upload.sh:190-193.
test.each([
  ['true', ['9:11']],
  ['no', ['9:11']],
  ['False', []],
  ["''", []],
  ['${{ inputs.skip }}', ['9:11?']],
])('`skip-existing: %s` is found at %j', (value, expected) => {
  expect(places(ID, text(`${OTHER}\n    skip-existing: ${value}`))).toEqual(expected);
});

test.each(['https://test.pypi.org/legacy/', 'https://upload.pypi.org/legacy/', 'testpypi', '${{ vars.INDEX }}'])('not for %s', (url) => {
  expect(places(ID, text(`repository-url: ${url}\n    skip-existing: true`))).toEqual([]);
});

test('goes under the name that it has', () => {
  expect(edited(ID, text(`skip_existing: true # again\n    ${OTHER}`))).toBe(text(OTHER));
  expect(edited(ID, text(`'skip-existing': true\n    ${OTHER}`))).toBe(text(OTHER));
});

// twine 6.1.0 still skips there: only from v1.14.2 on has it to go.
test.each([
  ['v1.14.1', false],
  ['v1.14.2', true],
  ['release/v1', true],
])('in %s the removal is made: %s', (ref, made) => {
  const { changes } = repair(text(`${OTHER}\n    skip-existing: true`).replace(USES, `pypa/gh-action-pypi-publish@${ref}`), { action: publishAction });
  expect(changes.filter(({ rule }) => rule.id === ID).map((change) => change.made)).toEqual([made]);
});
