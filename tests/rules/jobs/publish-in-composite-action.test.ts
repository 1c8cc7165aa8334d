import { expect, test } from 'vitest';
import { file, places } from '../inline.ts';

const ID = 'publish-in-composite-action';
const action = (ref: string) => `name: x\nruns:\n  using: composite\n  steps:\n    - uses: pypa/gh-action-pypi-publish@${ref}\n`;

// Until v1.11.0 it was a container action, which may stand in a composite one.
test.each([
  ['v1.11.0', []],
  ['v1.12.0', ['5:7']],
  ['release/v1', ['5:7']],
  ['release/v1.8', []],
  ['0123456789abcdef0123456789abcdef01234567', ['5:7?']],
])('at %s it is found at %j', (ref, expected) => {
  expect(places(ID, action(ref))).toEqual(expected);
});

test('it is the only thing that is said of an action', () => {
  expect(places('unpinned-action', action('release/v1'))).toEqual([]);
  expect(places(ID, file('- uses: pypa/gh-action-pypi-publish@release/v1'))).toEqual([]);
});
