import { expect, test } from 'vitest';
import { file, places, USES } from '../inline.ts';

const ID = 'attestations-value-not-boolean';
const text = (value: string, uses = USES) => file(`- uses: ${uses}\n  with:\n    attestations: ${value}`, 'permissions: {id-token: write}');

// twine-upload.sh compares with `false` in lower case, and takes everything else for a yes.
test.each(['no', 'off', "'0'", "''", '', 'n', '~', 'on-tags'])('“%s” does not turn them off', (value) => {
  expect(places(ID, text(value))).toEqual(['9:11']);
});

test.each(['false', 'False', 'true', 'yes', 'on', '1'])('“%s” does what it says', (value) => {
  expect(places(ID, text(value))).toEqual([]);
});

test('an expression is open, but for one that is true or false', () => {
  expect(places(ID, text('${{ inputs.sign }}'))).toEqual(['9:11?']);
  expect(places(ID, text("${{ github.ref_type == 'tag' }}"))).toEqual([]);
});

test('a release without the input has a finding of its own', () => {
  expect(places(ID, text('no', 'pypa/gh-action-pypi-publish@v1.8.14'))).toEqual([]);
  expect(places('input-not-in-this-version', text('no', 'pypa/gh-action-pypi-publish@v1.8.14'))).toEqual(['9:11']);
  expect(places(ID, text('no', 'pypa/gh-action-pypi-publish@v1.10.0'))).toEqual(['9:11']);
});
