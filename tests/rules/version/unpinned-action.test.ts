import { expect, test } from 'vitest';
import { publishAction } from '../../../src/data/action/publish-action.ts';
import { edited, file, places } from '../inline.ts';

const ID = 'unpinned-action';
const { version, sha } = publishAction.newest;
const text = (uses: string) => file(`- ${uses}`);

test.each([
  ['uses: pypa/gh-action-pypi-publish@release/v1', `uses: pypa/gh-action-pypi-publish@${sha} # ${version}`],
  ['uses: "pypa/gh-action-pypi-publish@v1.8.3" # keep', 'uses: "pypa/gh-action-pypi-publish@48b317d84d5f59668bb13be49d1697e36b3ad009" # v1.8.3 # keep'],
  ["'uses': pypa/gh-action-pypi-publish@unstable/v1", `'uses': pypa/gh-action-pypi-publish@${sha} # ${version}`],
])('%s becomes %s', (before, after) => {
  expect(places(ID, text(before))).toEqual(['6:9']);
  expect(edited(ID, text(before))).toBe(text(after));
});

test('a tag keeps its release, and without a record of its commit there is nothing to pin to', () => {
  expect(places(ID, text('uses: pypa/gh-action-pypi-publish@v99.0.0'))).toEqual(['6:9']);
  expect(edited(ID, text('uses: pypa/gh-action-pypi-publish@v99.0.0'))).toBe(text('uses: pypa/gh-action-pypi-publish@v99.0.0'));
});

test('what is pinned, stands still or is not there is not meant', () => {
  for (const ref of [sha, 'master', 'release/v1.8', 'v1']) expect(places(ID, text(`uses: pypa/gh-action-pypi-publish@${ref}`))).toEqual([]);
});
