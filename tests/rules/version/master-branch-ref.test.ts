import { expect, test } from 'vitest';
import { edited, file, places } from '../inline.ts';

const ID = 'master-branch-ref';
const text = (uses: string) => file(`- uses: ${uses}`);

test.each([
  ['pypa/gh-action-pypi-publish@master # newest', 'pypa/gh-action-pypi-publish@release/v1 # newest'],
  ["'PyPA/gh-action-pypi-publish@master'", "'PyPA/gh-action-pypi-publish@release/v1'"],
  ['pypa/gh-action-pypi-publish@refs/heads/master', 'pypa/gh-action-pypi-publish@release/v1'],
])('%s becomes %s', (before, after) => {
  expect(places(ID, text(before))).toEqual(['6:9']);
  expect(edited(ID, text(before))).toBe(text(after));
});

test.each(['pypa/gh-action-pypi-publish@Master', 'pypa/gh-action-pypi-publish@master2', 'actions/checkout@master'])('%s is something else', (uses) => {
  expect(places(ID, text(uses))).toEqual([]);
});

test('in braces only the version changes', () => {
  const braces = (ref: string) => file(`- {name: x, uses: pypa/gh-action-pypi-publish@${ref}, with: {verbose: true}}`);
  expect(edited(ID, braces('master'))).toBe(braces('release/v1'));
});
