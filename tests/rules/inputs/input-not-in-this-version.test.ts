import { expect, test } from 'vitest';
import { file, places, values } from '../inline.ts';

const ID = 'input-not-in-this-version';
const text = (version: string, input: string) => file(`- uses: pypa/gh-action-pypi-publish@${version}\n  with:\n    ${input}`);

// The first release of each name: action.yml at the tags.
test.each([
  ['v1.6.5', 'v1.7.0', 'repository-url: https://test.pypi.org/legacy/'],
  ['v1.6.5', 'v1.7.0', 'packages-dir: out'],
  ['v1.9.0', 'v1.10.0', 'attestations: true'],
])('%s lacks what %s has: %s', (before, since, input) => {
  expect(places(ID, text(before, input))).toEqual(['8:11']);
  expect(values(ID, text(before, input))).toEqual([{ input: input.split(':')[0], since, version: before }]);
  expect(places(ID, text(since, input))).toEqual([]);
});

test('a branch that stands still is as old as what it holds; of what is not on record nothing is said', () => {
  expect(places(ID, text('master', 'packages-dir: out'))).toEqual(['8:11']);
  expect(places(ID, text('0123456789abcdef0123456789abcdef01234567', 'packages-dir: out'))).toEqual([]);
});
