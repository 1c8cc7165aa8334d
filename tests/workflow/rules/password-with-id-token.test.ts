import { expect, test } from 'vitest';
import { edited, file, places, USES } from '../inline.ts';

const ID = 'password-with-id-token';
const TOKEN = '${{ secrets.PYPI_API_TOKEN }}';
const step = (inputs: string) => `- uses: ${USES}\n  with: ${inputs}`;

test('stands on the password, and is open where an expression may come to nothing', () => {
  expect(places(ID, file(step(`\n    password: ${TOKEN}`), 'permissions: {id-token: write}'))).toEqual(['9:11']);
  expect(places(ID, file(step("\n    password: ${{ inputs.token || '' }}"), 'permissions: {id-token: write}'))).toEqual(['9:11?']);
});

test.each([
  ['an empty password', "{password: ''}"],
  ['another index, which takes no OIDC token', `{password: '${TOKEN}', repository-url: 'https://example.org/legacy/'}`],
  ['an account name, which is wrong by itself', `{password: '${TOKEN}', user: someone}`],
])('is not said of %s', (_, inputs) => {
  expect(places(ID, file(step(inputs), 'permissions: {id-token: write}'))).toEqual([]);
});

test('for Trusted Publishing the password goes, and `with:` when it was the only input', () => {
  const before = file(step(`{password: '${TOKEN}', verbose: true}`), 'permissions: {id-token: write}');
  expect(edited(ID, before, { intent: 'trusted-publishing' })).toBe(file(step('{verbose: true}'), 'permissions: {id-token: write}'));
  const alone = file(step(`\n    "password": ${TOKEN} # from the settings`), 'permissions: {id-token: write}');
  expect(edited(ID, alone, { intent: 'trusted-publishing' })).toBe(file(`- uses: ${USES}`, 'permissions: {id-token: write}'));
});

test('for a token the permission goes, but not the last line of the block', () => {
  const before = file(step(`{password: '${TOKEN}'}`), 'permissions:\n  id-token: write # for PyPI');
  expect(edited(ID, before)).toBe(file(step(`{password: '${TOKEN}'}`), 'permissions: {}'));
});

test('the permission stays where another action may need it', () => {
  const before = file(`- uses: someone/signs@v1\n${step(`{password: '${TOKEN}'}`)}`, 'permissions: {id-token: write}');
  expect(places(ID, before)).toEqual(['9:16']);
  expect(edited(ID, before)).toBe(before);
});
