import { expect, test } from 'vitest';
import { actions } from '../../src/data/action/actions.ts';
import { publishAction } from '../../src/data/action/publish-action.ts';
import { example } from '../../src/data/example.ts';
import { fromFile } from '../../src/lib/generator/from-file.ts';
import type { Options } from '../../src/lib/generator/options.ts';
import { snippet } from '../../src/lib/generator/snippet.ts';
import { check } from '../../src/lib/rules/check.ts';

function told(text: string, added?: string): Partial<Options> {
  const result = check(text, { action: publishAction });
  if ('code' in result) throw new Error(result.code);
  return fromFile(result, added);
}

const file = (changes: Partial<Options>): string => snippet({ ...example, ...changes }, actions);

test.each<Partial<Options>>([
  { environment: 'prod' },
  { environment: 'prod', uploader: 'uv', tool: 'uv' },
  { environment: 'prod', uploader: 'twine', tool: 'hatch', trigger: ['tag', 'manual'] },
  { environment: '', index: 'testpypi' },
  { environment: 'testpypi', index: 'testpypi', uploader: 'uv' },
  { environment: 'prod', uploader: 'rehearsal', trigger: ['manual'] },
  { environment: 'prod', index: 'testpypi-then-pypi' },
  { environment: '', index: 'testpypi-then-pypi', uploader: 'twine' },
])('the generator’s own file tells the choices that it was made by: %j', (changes) => {
  const { environment, index, uploader, tool, trigger } = { ...example, ...changes };
  expect(told(file(changes))).toEqual({ environment, index, uploader, tool, trigger });
});

test.each<Partial<Options>>([{}, { uploader: 'uv' }, { index: 'testpypi-then-pypi' }])('and the name of its secret: %j', (changes) => {
  expect(told(file({ auth: 'api-token', attestations: 'false', secret: 'MINE', ...changes }))).toMatchObject({ secret: 'MINE', environment: 'pypi', ...changes });
});

test('of two jobs that the generator would name otherwise it is told of the one for PyPI', () => {
  const both = file({ environment: 'prod', index: 'testpypi-then-pypi' }).replace('name: testpypi', 'name: rehearsal');
  expect(told(both)).toMatchObject({ index: 'pypi', environment: 'prod' });
});

test('an environment that an expression names is left out, and one that the reader adds is told where there is none', () => {
  expect(told(file({}).replace('name: pypi', 'name: ${{ inputs.where }}'))).not.toHaveProperty('environment');
  expect(told(file({ environment: '' }), 'prod')).toMatchObject({ environment: 'prod' });
  expect(told(file({ environment: 'own' }), 'prod')).toMatchObject({ environment: 'own' });
});

test.each([
  ['twine upload dist/*', 'twine'],
  ['uv publish', 'uv'],
  ['uv publish --dry-run', 'rehearsal'],
  ['poetry publish', 'action'],
  ['hatch publish', 'action'],
  ['maturin upload dist/*', 'action'],
])('in place of a program that the generator does not offer stands the action: %s', (run, uploader) => {
  expect(told(`on: push\njobs:\n  publish:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${run}\n`)).toMatchObject({ uploader });
});

test('of an index that is no PyPI nothing is told', () => {
  expect(told(file({}).replace(/(pypa\/gh-action-pypi-publish@\S+)/, '$1\n        with:\n          repository-url: https://pypi.example.org/legacy/'))).toEqual({ trigger: ['release'], tool: 'build' });
});
