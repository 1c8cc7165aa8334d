import { expect, test } from 'vitest';
import { authOf, targetOf, tokenVariable } from '../../src/lib/rules/facts/calls.ts';
import { publishCalls } from '../../src/lib/workflow/calls.ts';
import { readWorkflow } from '../../src/lib/workflow/read.ts';
import { file } from '../rules/inline.ts';

function calls(steps: string) {
  const workflow = readWorkflow(file(steps));
  if ('code' in workflow) throw new Error(workflow.code);
  return publishCalls(workflow);
}

const SECRET = '${{ secrets.A }}';
const signsIn = (steps: string) => calls(steps).map((call) => [call.program.name, targetOf(call), authOf(call)].join(', '));

test.each([
  ['poetry publish --build', 'poetry publish, pypi, none'],
  ['poetry -C pkg publish -u __token__ -p $T', 'poetry publish, pypi, token'],
  ['poetry publish -u someone -p $T', 'poetry publish, pypi, user-password'],
  ['python -m poetry publish -r testpypi', 'poetry publish, testpypi, none'],
  ['pdm publish --no-build', 'pdm publish, pypi, trusted-publishing'],
  ['pdm publish -r https://example.org/ -P $T', 'pdm publish, other, token'],
  ['pdm publish -p pkg', 'pdm publish, pypi, trusted-publishing'],
  ['hatch -e release publish -r test', 'hatch publish, testpypi, none'],
  ['uvx hatch publish -u __token__ -a $T', 'hatch publish, pypi, token'],
  ['hatch publish -u __token__', 'hatch publish, pypi, keyring'],
  ['hatch publish -p other', 'hatch publish, other, none'],
  ['python -m flit publish --no-use-vcs', 'flit publish, pypi, none'],
  ['flit publish --repository testpypi', 'flit publish, , none'],
  ['maturin upload dist/*', 'maturin upload, pypi, trusted-publishing'],
  ['maturin publish --repository-url https://test.pypi.org/legacy/ -u __token__ -p $T', 'maturin publish, testpypi, token'],
])('%s is read as %s', (run, expected) => {
  expect(signsIn(`- run: ${run}`)).toEqual([expected]);
});

test.each(['hatch run publish', 'poetry run publish', 'pdm run publish', 'poetry build', 'echo poetry publish', '# hatch publish', 'poetry config pypi-token.pypi x', 'maturin build', 'pip install poetry'])('%s publishes nothing', (run) => {
  expect(signsIn(`- run: ${JSON.stringify(run)}`)).toEqual([]);
});

test.each([
  ['poetry publish', `POETRY_PYPI_TOKEN_PYPI: ${SECRET}`, 'token'],
  ['poetry publish', "POETRY_PYPI_TOKEN_PYPI: ''", 'none'],
  ['poetry publish -r testpypi', `POETRY_PYPI_TOKEN_PYPI: ${SECRET}`, 'none'],
  ['poetry publish -r test-pypi', `POETRY_PYPI_TOKEN_TEST_PYPI: ${SECRET}`, 'token'],
  ['pdm publish', "PDM_PUBLISH_PASSWORD: ''", 'trusted-publishing'],
  ['pdm publish', 'PDM_PUBLISH_USERNAME: someone', 'trusted-publishing'],
  ['maturin upload dist/*', "MATURIN_PYPI_TOKEN: ''", 'none'],
  ['maturin upload dist/*', "MATURIN_PASSWORD: ''", 'trusted-publishing'],
])('%s with %s signs in by %s', (run, variable, auth) => {
  expect(calls(`- run: ${run}\n  env:\n    ${variable}`).map(authOf)).toEqual([auth]);
});

test.each([
  ['poetry config pypi-token.pypi "$T"', 'poetry publish', 'pypi, token'],
  ['poetry config --local http-basic.pypi __token__ "$T"', 'poetry publish', 'pypi, token'],
  ['poetry config virtualenvs.create false', 'poetry publish', 'pypi, none'],
  ['poetry config repositories.internal https://example.org/', 'poetry publish -r internal', 'other, none'],
  ['poetry config repositories.own.url https://test.pypi.org/legacy/', 'poetry publish -r own', 'testpypi, none'],
  ['pdm config repository.pypi.password "$T"', 'pdm publish', 'pypi, token'],
  ['hatch config set publish.index.auth "$T" && hatch config set publish.index.user __token__', 'hatch publish', 'pypi, token'],
])('%s: what is stored before %s counts', (stores, run, expected) => {
  for (const steps of [`- run: ${stores}\n- run: ${run}`, `- run: ${stores} && ${run}`, `- run: |\n    ${stores}\n    ${run}`]) expect(signsIn(steps).map((each) => each.replace(/^.*?, /, ''))).toEqual([expected]);
});

test('the action of maturin has its words in its inputs', () => {
  const action = (inputs: string) => `- uses: PyO3/maturin-action@v1\n  with: {${inputs}}\n  env: {MATURIN_PYPI_TOKEN: x}`;
  expect(signsIn(action('command: upload, args: --non-interactive --repository testpypi dist/*'))).toEqual(['maturin upload, testpypi, token']);
  expect(signsIn(action('command: publish'))).toEqual(['maturin publish, pypi, token']);
  // It was messense's before.
  expect(signsIn(action('command: publish').replace('PyO3', 'messense'))).toEqual(['maturin publish, pypi, token']);
  expect(signsIn(action('command: build, args: --release --out dist'))).toEqual([]);
  expect(signsIn(action('args: --release'))).toEqual([]);
});

test('the action that publishes by poetry has its parts in its inputs', () => {
  const action = (inputs: string) => `- uses: JRubics/poetry-publish@v2.1\n  with: {${inputs}}`;
  expect(signsIn(action('pypi_token: "${{ secrets.PYPI_TOKEN }}"'))).toEqual(['poetry publish, pypi, token']);
  expect(signsIn(action('pypi_token: x, repository_name: testpypi, repository_url: "https://test.pypi.org/legacy/"'))).toEqual(['poetry publish, testpypi, token']);
  expect(signsIn(action('repository_name: own, repository_url: "https://pkgs.example.org/legacy/", repository_username: me, repository_password: "${{ secrets.P }}"'))).toEqual(['poetry publish, other, user-password']);
  // It hands on an empty token.
  expect(signsIn(action('python_version: 3.12'))).toEqual([]);
});

test('a token for an index has the name of that index in its variable', () => {
  expect(calls('- run: poetry publish -r test-pypi\n- run: poetry publish\n- run: maturin upload a').map(tokenVariable)).toEqual(['POETRY_PYPI_TOKEN_TEST_PYPI', 'POETRY_PYPI_TOKEN_PYPI', 'MATURIN_PYPI_TOKEN']);
});
