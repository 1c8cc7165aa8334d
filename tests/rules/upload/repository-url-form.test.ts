import { expect, test } from 'vitest';
import { edited, file, places, USES } from '../inline.ts';

const ID = 'repository-url-form';
const text = (input: string) => file(`- uses: ${USES}\n  with:\n    ${input}`, 'permissions: {id-token: write}');
const PYPI = 'https://upload.pypi.org/legacy/';
const TESTPYPI = 'https://test.pypi.org/legacy/';

test.each([
  ['https://test.pypi.org/legacy', TESTPYPI],
  ['https://test.pypi.org/', TESTPYPI],
  ['http://test.pypi.org/legacy/', TESTPYPI],
  ['https://TEST.PYPI.ORG/legacy/', TESTPYPI],
  ['https://testpypi.python.org/pypi', TESTPYPI],
  ['testpypi', TESTPYPI],
  ['test.pypi.org/legacy/', TESTPYPI],
  ['https://upload.test.pypi.org/legacy/', TESTPYPI],
  ['https://test.upload.pypi.org/legacy/', TESTPYPI],
  ['https://upload.pypi.org/legacy//', PYPI],
  ['https://pypi.org/simple/', PYPI],
  ['PyPI', PYPI],
])('%s is no upload URL, and %s was meant', (url, target) => {
  expect(places(ID, text(`repository-url: ${url}`))).toEqual(['9:11']);
  expect(edited(ID, text(`'repository-url': "${url}" # where`))).toBe(text(`'repository-url': "${target}" # where`));
});

test.each([PYPI, TESTPYPI, 'https://example.org/pypi.org', 'https://mypypi.org/legacy/', "''"])('%s is let through', (url) => {
  expect(places(ID, text(`repository-url: ${url}`))).toEqual([]);
});

test('an expression is open, and what names no index has no repair', () => {
  expect(places(ID, text('repository-url: ${{ vars.INDEX }}'))).toEqual(['9:11?']);
  const unknown = text('repository-url: packages.example.org/simple');
  expect(places(ID, unknown)).toEqual(['9:11']);
  expect(edited(ID, unknown)).toBe(unknown);
});

test('empty under its old name it leaves twine without the address that the exchange was made with', () => {
  expect(places(ID, text('repository_url:'))).toEqual(['9:11']);
  expect(edited(ID, text('repository_url:'))).toBe(file(`- uses: ${USES}`, 'permissions: {id-token: write}'));
});

test('the rule before it looks again: only the URL tells that an account name is wrong', () => {
  const before = text('user: someone\n    repository-url: testpypi');
  expect(edited('user-without-token', edited(ID, before))).toBe(text(`repository-url: ${TESTPYPI}`));
});

test('of another index an expression may tell the path, of PyPI it is to be looked up', () => {
  expect(places(ID, text('repository-url: https://packages.example.org:8443/${{ vars.PROJECT }}/upload'))).toEqual([]);
  expect(places(ID, text('repository-url: https://packages.example.org${{ vars.PATH }}'))).toEqual(['9:11?']);
  expect(places(ID, text('repository-url: https://test.pypi.org/${{ vars.PATH }}'))).toEqual(['9:11?']);
});

test('a command of twine or uv is told the right address, be it by an option or a variable', () => {
  const option = (url: string) => file(`- run: |\n    echo to ${url}x\n    twine upload --repository-url ${url} dist/*`);
  expect(places(ID, option('https://pypi.org/legacy/'))).toEqual(['8:11']);
  expect(edited(ID, option('https://pypi.org/legacy/'))).toBe(option('https://pypi.org/legacy/').replace('l https://pypi.org/', 'l https://upload.pypi.org/'));
  const variable = (program: string, name: string, url: string) => file(`- run: ${program}\n  env: {${name}: '${url}'}`);
  for (const [program, name] of [['twine upload dist/*', 'TWINE_REPOSITORY_URL'], ['uv publish', 'UV_PUBLISH_URL']] as const) {
    expect(places(ID, variable(program, name, 'https://test.pypi.org/simple/'))).toEqual(['7:15']);
    expect(edited(ID, variable(program, name, 'https://test.pypi.org/simple/'))).toBe(variable(program, name, TESTPYPI));
  }
  expect(places(ID, file('- run: uv publish --publish-url=https://upload.pypi.org/'))).toEqual(['6:9']);
});

test.each([
  `twine upload --repository-url ${TESTPYPI} dist/*`,
  'twine upload --repository-url http://upload.pypi.org/legacy/ dist/*',
  'twine upload --repository-url https://packages.example.org/legacy dist/*',
  'twine upload --repository-url https://pypi.example.org/simple dist/*',
  'twine upload --repository-url https://packages.example.org/${{ vars.PATH }} dist/*',
  'twine upload --repository-url "" dist/*',
  'twine upload -r testpypi dist/*',
  'uv publish --publish-url https://upload.pypi.org/legacy',
])('%s is let through', (run) => {
  expect(places(ID, file(`- run: '${run}'`))).toEqual([]);
});

test('what a run alone tells of a command is open, and what stands twice or is read elsewhere has no repair', () => {
  const open = file('- run: twine upload --repository-url ${{ vars.INDEX }} dist/*');
  expect(places(ID, open)).toEqual([]);
  expect(places(ID, open, { cause: 'repository-url-wrong' })).toEqual(['6:9?']);
  expect(places(ID, file('- run: twine upload --repository-url https://test.pypi.org/${{ vars.PATH }} dist/*'))).toEqual(['6:9?']);
  expect(places(ID, file('- run: twine upload --repository-url https://pypi.org/ $MORE dist/*'))).toEqual(['6:9?']);
  for (const text of [
    file('- run: curl https://pypi.org/legacy/ && twine upload --repository-url https://pypi.org/legacy/ dist/*'),
    file('- run: twine upload dist/* && curl "$TWINE_REPOSITORY_URL"\n  env:\n    TWINE_REPOSITORY_URL: https://pypi.org/legacy/'),
  ]) {
    expect(places(ID, text)).toHaveLength(1);
    expect(edited(ID, text)).toBe(text);
  }
});

test('what else a command lacks is told beside a host that is misspelt', () => {
  expect(places('command-without-credentials', file('- run: uv publish --publish-url https://upload.test.pypi.org/legacy/'))).toEqual(['6:9']);
});
