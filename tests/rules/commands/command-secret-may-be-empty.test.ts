import { expect, test } from 'vitest';
import { publishAction } from '../../../src/data/action/publish-action.ts';
import { check } from '../../../src/lib/rules/check.ts';
import { beside, file, places, values } from '../inline.ts';

const ID = 'command-secret-may-be-empty';
const step = (variable: string, secret: string, run = 'uv publish') => `- run: ${run}\n  env:\n    ${variable}: \${{ secrets.${secret} }}`;

test.each(['A-B', '1A', 'GITHUB_A'])('no secret can be called %s', (secret) => {
  expect(places(ID, file(step('UV_PUBLISH_TOKEN', secret)))).toEqual(secret.includes('-') || secret === 'GITHUB_A' ? ['8:11'] : []);
  expect(values(ID, file(`- run: twine upload -p "\${{ secrets['${secret}'] }}" dist/*`))).toEqual([{ command: 'twine upload', secret, variable: '-p' }]);
});

test('what the log shows of a variable goes first', () => {
  const text = file(step('TWINE_PASSWORD', 'A', 'twine upload dist/*'), '', 'on: [push, workflow_call]');
  const told = (name: string, state: 'given' | 'empty') => ({ told: { values: {}, inputs: { [name]: state } } });
  expect(places(ID, text)).toEqual(['8:11?']);
  expect(places(ID, text, told('TWINE_PASSWORD', 'given'))).toEqual([]);
  expect(places(ID, text, told('TWINE_PASSWORD', 'empty'))).toEqual(['8:11']);
  expect(places(ID, text, told('password', 'empty'))).toEqual(['8:11']);
});

test('a secret that the caller passes, or of the repository, is not asked about', () => {
  expect(places(ID, file(step('UV_PUBLISH_TOKEN', 'A')))).toEqual([]);
  expect(places(ID, file(step('UV_PUBLISH_TOKEN', 'A'), '', 'on:\n  workflow_call:\n    secrets:\n      A: {}'))).toEqual([]);
});

test('where an empty value is none, Trusted Publishing is left to who knows it', () => {
  const given = (run: string, variable: string, job = '') => places(ID, file(`- run: ${run}\n  env:\n    ${variable}: \${{ secrets.PYPI-TOKEN }}`, job));
  const write = 'permissions:\n  id-token: write';
  expect(given('poetry publish', 'POETRY_PYPI_TOKEN_PYPI', write)).toEqual(['10:11']);
  expect(given('hatch publish -u __token__', 'HATCH_INDEX_AUTH', write)).toEqual(['10:11']);
  expect(given('pdm publish', 'PDM_PUBLISH_PASSWORD')).toEqual(['8:11']);
  expect(given('pdm publish', 'PDM_PUBLISH_PASSWORD', write)).toEqual([]);
  expect(given('maturin upload a', 'MATURIN_PASSWORD', write)).toEqual([]);
  expect(given('maturin upload a', 'MATURIN_PYPI_TOKEN', write)).toEqual(['10:11']);
});

test.each(['uv-missing-credentials', 'invalid-authentication-information', 'hatch-credentials-missing'])('what the caller does not hand on explains a program that is given nothing: %s', (cause) => {
  const called = file(step('UV_PUBLISH_TOKEN', 'PYPI'), '', 'on:\n  workflow_call:\n    secrets:\n      token: {}');
  const caller = 'on: push\njobs:\n  a:\n    uses: ./.github/workflows/send.yml\n    secrets:\n      token: ${{ secrets.PYPI }}\n';
  const result = check(called, { action: publishAction, cause, others: beside(caller) });
  expect('code' in result ? result.code : result.findings.filter(({ rule }) => rule.id === ID).map(({ explainsLog, place }) => [explainsLog, place.undecided])).toEqual([[true, undefined]]);
});
