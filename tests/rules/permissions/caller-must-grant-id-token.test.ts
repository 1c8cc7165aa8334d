import { expect, test } from 'vitest';
import { edited, file, places, USES } from '../inline.ts';

const ID = 'caller-must-grant-id-token';
const caller = (uses: string, rest = 'permissions: {contents: read}') => `on: push\njobs:\n  call:\n    uses: ${uses}\n    ${rest}\n`;
const FILE = './.github/workflows/publish-to-pypi.yml';

test('is sure of a file of the same repository that says PyPI, and lacks the permission', () => {
  expect(places(ID, caller(FILE))).toEqual(['5:5']);
  expect(places(ID, caller(FILE, 'permissions: {id-token: write}'))).toEqual([]);
});

test.each([
  ['the file of another repository', 'someone/shared/.github/workflows/pypi.yml@v1', undefined, '5:5?'],
  ['a file that says only “release”', './.github/workflows/release.yml', undefined, '5:5?'],
  ['a file that is given secrets', FILE, 'permissions: {}\n    secrets: inherit', '5:5?'],
  ['no block: a setting of the repository decides', FILE, 'name: call', '4:5?'],
])('%s leaves it open', (_, uses, rest, place) => {
  expect(places(ID, caller(uses, rest))).toEqual([place]);
});

test('a file that neither publishes nor releases by its name is none of its business', () => {
  expect(places(ID, caller('./.github/workflows/test.yml'))).toEqual([]);
});

test('the called file has to ask its caller, once it has the permission or is given it', () => {
  const called = (job: string) => file(`- uses: ${USES}`, job, 'on: workflow_call');
  expect(places(ID, called('permissions: {id-token: write}'))).toEqual(['5:5?']);
  expect(places(ID, called('permissions: {}'))).toEqual(['5:5?']);
  expect(places(ID, called(''))).toEqual([]);
});

test('the permission is added to the block, with what a called job reads', () => {
  expect(edited(ID, caller(FILE))).toBe(caller(FILE, 'permissions: {contents: read, id-token: write}'));
});
