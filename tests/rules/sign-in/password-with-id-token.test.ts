import { describe, expect, test } from 'vitest';
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

test('where the log shows that it signed in without a password, none arrived, and the permission stays', () => {
  const before = file(step(`{password: '${TOKEN}'}`), 'permissions: {id-token: write}');
  const given = { cause: 'oidc-token-wrong-project', told: { values: {}, inputs: {}, signedIn: 'yes' as const } };
  expect(places(ID, before, given)).toEqual([]);
  expect(places('secret-may-be-empty', before, given)).toHaveLength(1);
  expect(edited(ID, before, given)).toBe(before);
  expect(edited(ID, before, { ...given, intent: 'trusted-publishing' })).not.toContain('password');
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

test.each([
  ['another action', '- uses: someone/signs@v1\n'],
  ['an upload by a command', '- run: twine upload dist/*\n'],
  ['another publish step', `- uses: ${USES}\n`],
  ['npm, which signs in by it', '- run: npm publish\n'],
  ['what runs npm', '- run: npx semantic-release\n'],
  ['a script', '- run: ./sign.sh\n'],
  ['a task', '- run: make sign\n'],
])('with a token it is left open, and the permission stays, where %s may need it', (_, other) => {
  const before = file(`${other}${step(`{password: '${TOKEN}'}`)}`, 'permissions: {id-token: write}');
  expect(places(ID, before)).toEqual(['9:16?']);
  expect(edited(ID, before)).toBe(before);
});

test.each(['- run: npm publish --provenance --access public\n', '- run: pnpm publish -r --provenance\n', '- run: yarn npm publish --provenance\n', '- run: npx jsr publish\n', '- run: deno publish\n', '- run: cosign sign-blob dist/*\n', '- uses: actions/attest-build-provenance@v3\n'])('where the file shows what else the permission is for, nothing is amiss: %j', (other) => {
  const before = file(`${other}${step(`{password: '${TOKEN}'}`)}`, 'permissions: {id-token: write}');
  expect(places(ID, before)).toEqual([]);
  expect(places(ID, before, { cause: 'nudge-attestations-ignored-password' })).toEqual(['9:16?']);
  expect(edited(ID, before)).toBe(before);
});

test.each(['- run: npm test\n', '- run: npm ci && npm pack\n', '- run: make build\n', '- run: tox -e py312\n'])('the permission goes beside what builds and tests: %j', (other) => {
  const before = file(`${other}${step(`{password: '${TOKEN}'}`)}`, 'permissions: {id-token: write}');
  expect(places(ID, before)).toEqual(['9:16']);
  expect(edited(ID, before)).not.toContain('id-token');
});

test('for Trusted Publishing the password goes there too', () => {
  const signs = '- uses: someone/signs@v1\n';
  const before = file(`${signs}${step(`{password: '${TOKEN}'}`)}`, 'permissions: {id-token: write}');
  expect(edited(ID, before, { intent: 'trusted-publishing' })).toBe(file(`${signs}- uses: ${USES}`, 'permissions: {id-token: write}'));
});

describe('a permission of the whole workflow', () => {
  const text = (permissions: string, build: string) =>
    `on: push\npermissions: ${permissions}\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - ${build}\n  publish:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: ${USES}\n        with: {password: '${TOKEN}'}\n`;

  test('goes where no job has a use for it', () => {
    expect(edited(ID, text('{contents: read, id-token: write}', 'run: make'))).toBe(text('{contents: read}', 'run: make'));
  });

  test('stays, and is left open, where another job may need it', () => {
    const before = text('{id-token: write}', 'uses: aws-actions/configure-aws-credentials@v5');
    expect(places(ID, before)).toEqual(['12:16?']);
    expect(edited(ID, before)).toBe(before);
  });
});

test('a block that other jobs share by an alias stays', () => {
  const before = file(step(`{password: '${TOKEN}'}`), 'permissions: &may {id-token: write}');
  expect(edited(ID, before)).toBe(before);
});
