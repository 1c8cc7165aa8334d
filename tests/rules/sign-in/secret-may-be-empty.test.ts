import { expect, test } from 'vitest';
import { beside, file, places, USES, values } from '../inline.ts';

const ID = 'secret-may-be-empty';
const text = (password: string, top = 'on: push') => file(`- uses: ${USES}\n  with:\n    password: ${password}`, '', top);

// GitHub: letters, digits and underscores, no digit first, no GITHUB_ in front.
test.each(["${{ secrets['PYPI-TOKEN'] }}", '${{ secrets.PYPI-TOKEN }}', '${{ secrets.GITHUB_PYPI }}', "${{ secrets['1X'] }}"])('%s cannot be there', (password) => {
  expect(places(ID, text(password))).toEqual(['8:11']);
});

test('the name is captured as it is written', () => {
  expect(values(ID, text("${{secrets['PyPI-Token']}}"))).toEqual([{ secret: 'PyPI-Token' }]);
});

test('a name that can be is a matter of the settings, until the log shows that it was empty', () => {
  expect(places(ID, text('${{ secrets._PYPI1 }}'))).toEqual([]);
  expect(places(ID, text('${{ secrets._PYPI1 }}'), { cause: 'id-token-request-token-unset' })).toEqual(['8:11']);
  expect(places(ID, text('${{ secrets._PYPI1 }}'), { cause: 'file-already-exists' })).toEqual([]);
});

test('in a called workflow only what it declares is passed for sure', () => {
  expect(places(ID, text('${{ secrets.X }}', 'on: workflow_call'))).toEqual(['8:11?']);
  expect(places(ID, text('${{ secrets.x-y }}', 'on: {workflow_call: {secrets: {X-Y: {required: true}}}}'))).toEqual([]);
});

test('where another job alone has an environment, its name is said, and of two none is', () => {
  const build = (environment: string) => `  ${environment}:\n    runs-on: ubuntu-latest\n    environment: ${environment}\n    steps:\n      - run: make\n`;
  expect(values(ID, text('${{ secrets.X }}') + build('release'))).toEqual([{ secret: 'X', environment: 'release' }]);
  expect(values(ID, text('${{ secrets.X }}') + build('release') + build('other'))).toEqual([{ secret: 'X' }]);
});

test('a called workflow that is handed no secrets has none, where what stands beside it is about one', () => {
  const caller = (more = '') => `on: release\njobs:\n  test:\n    uses: ./.github/workflows/test.yml\n${more}  publish:\n    needs: test\n    runs-on: ubuntu-latest\n    permissions: {id-token: write}\n    steps:\n      - uses: ${USES}\n`;
  const called = (more = '') => `on: workflow_call\njobs:\n  test:\n    runs-on: ubuntu-latest\n${more}    env:\n      CLIENT_ID: \${{ secrets.CLIENT_ID }}\n      GH_TOKEN: \${{ secrets.GITHUB_TOKEN }}\n    steps:\n      - run: pytest\n`;
  const found = (text: string, other: string, around?: string) => places(ID, text, { others: beside(other), ...(around !== undefined && { around }) });
  for (const around of ['test / test\nAuthenticationError: mint requires authentication.', 'ValueError: client_id is missing', 'test / test: HTTP 401']) expect(found(caller(), called(), around)).toEqual(['4:5']);
  expect(values(ID, caller(), { others: beside(called()), around: 'CLIENT_ID is empty' })).toEqual([{ secret: 'CLIENT_ID' }]);
  expect(found(caller(), called(), 'AssertionError: 1 == 2')).toEqual([]);
  expect(found(caller(), called())).toEqual([]);
  // Of another step, of another word, or of what the called file can do without.
  for (const around of ['401 Client Error for https://api.example.com', 'test / test\nerror: tokenizing failed in weird.py', 'MY_CLIENT_IDS', 'Run pytest\n  CLIENT_ID: \nHTTPError: 403 Forbidden from https://upload.pypi.org/legacy/']) expect(found(caller(), called(), around), around).toEqual([]);
  expect(found(caller(), called().replace('on: workflow_call', 'on: {workflow_call: {secrets: {client_id: {required: false}}}}'), 'client_id')).toEqual([]);
  expect(found(caller('    secrets: inherit\n'), called(), 'client_id')).toEqual([]);
  expect(found(caller(), called('    environment: test\n'), 'client_id')).toEqual([]);
});
