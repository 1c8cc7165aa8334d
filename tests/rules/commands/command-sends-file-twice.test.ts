import { describe, expect, test } from 'vitest';
import { publishAction } from '../../../src/data/action/publish-action.ts';
import { check } from '../../../src/lib/rules/check.ts';
import { file, places, USES, values } from '../inline.ts';

const ID = 'command-sends-file-twice';
const MATRIX = 'strategy:\n  matrix:\n    python-version: [3.13, 3.14]';
const RELEASE = 'on: release';
const steps = (build: string, publish = 'twine upload dist/*') => `- run: ${build}\n- run: ${publish}`;

test.each(['python -m build', 'uv build', 'pipx run build', 'hatch build', 'python setup.py sdist bdist_wheel', 'uvx build'])('%s builds an sdist in each cell', (build) => {
  expect(places(ID, file(steps(build), MATRIX, RELEASE))).toEqual(['10:9']);
  expect(places(ID, file(steps(build), '', RELEASE))).toEqual([]);
});

test.each(['python -m build --wheel', 'uv build --wheel', 'python setup.py bdist_wheel', 'maturin build', 'echo none', 'uv build -t wheel', 'uv publish --help', 'if a; then uv build; fi'])('%s builds none', (build) => {
  expect(places(ID, file(steps(build), MATRIX, RELEASE))).toEqual([]);
});

test.each([
  ['package: [core, cli]', 'uv build --package ${{ matrix.package }}', 'uv publish'],
  ['python: [3.13, 3.14]', 'uv build', 'uv publish\n  if: matrix.python == 3.14'],
  ['folder: [a, b]', 'uv build', 'uv publish\n  working-directory: ${{ matrix.folder }}'],
])('what a step runs looks at the cell: %s', (matrix, build, publish) => {
  expect(places(ID, file(steps(build, publish), `strategy:\n  matrix:\n    ${matrix}`, RELEASE))).toEqual([]);
});

test.each([
  ['wheels alone', 'twine upload dist/*.whl'],
  ['one wheel', 'twine upload dist/demo-1.0-py3-none-any.whl'],
  ['what a script decides', 'if a; then twine upload dist/*; fi'],
  ['what its own condition decides', 'twine upload dist/*\n  if: inputs.upload'],
  ['what the runner decides', 'twine upload dist/*\n  if: runner.os == \'Linux\''],
  ['what its script asks of the runner', 'test "$RUNNER_OS" = Linux || exit 0; twine upload dist/*'],
])('not all cells are known to send it: %s', (_, publish) => {
  expect(places(ID, file(steps('uv build', publish), MATRIX, RELEASE))).toEqual([]);
});

test('a checkout of another branch in each cell builds another version', () => {
  const text = file(`- uses: actions/checkout@v7\n  with:\n    ref: \${{ matrix.branch }}\n${steps('uv build')}`, 'strategy:\n  matrix:\n    branch: [a, b]', RELEASE);
  expect(places(ID, text)).toEqual([]);
});

test('which Python is set up makes no other sdist', () => {
  expect(places(ID, file(`- uses: actions/setup-python@v6\n  with:\n    python-version: \${{ matrix.python-version }}\n${steps('uv build', 'twine upload dist/*.tar.gz dist/*.whl')}`, MATRIX, RELEASE))).toEqual(['13:9']);
});

test.each([
  ['one cell', 'python: [3.14]', []],
  ['cells that are listed', 'include: [{os: a}, {os: b}]', ['10:9']],
  ['cells that a job before decides', 'python: ${{ fromJSON(needs.a.outputs.b) }}', []],
])('%s', (_, matrix, expected) => {
  expect(places(ID, file(steps('uv build'), `strategy:\n  matrix:\n    ${matrix}`, RELEASE))).toEqual(expected);
});

test('what starts often leaves it open, unless something keeps it from being run', () => {
  for (const top of ['on: push', 'on:\n  schedule:\n    - cron: "0 0 * * *"']) expect(places(ID, file(steps('uv build'), '', top)).map((place) => place.at(-1))).toEqual(['?']);
  expect(places(ID, file(steps('uv build'), '', 'on:\n  push:\n    tags: ["v*"]'))).toEqual([]);
  expect(places(ID, file(steps('uv build', "uv publish\n  if: github.ref_type == 'tag'"), '', 'on: push'))).toEqual([]);
});

test('another index, and a command that skips, are not about it', () => {
  for (const publish of ['twine upload --skip-existing dist/*', 'uv publish --check-url https://pypi.org/simple/', 'uv publish --publish-url https://example.org/', 'uv publish --dry-run']) {
    expect(places(ID, file(steps('uv build', publish), MATRIX, RELEASE))).toEqual([]);
  }
});

test('the action sends them in each cell as well', () => {
  const publish = (rest = '') => `- uses: actions/checkout@v7\n- run: python -m build\n- uses: ${USES}${rest}`;
  expect(places(ID, file(publish(), MATRIX, RELEASE))).toEqual(['11:9']);
  for (const rest of ['\n  with: {skip-existing: true}', "\n  with: {repository-url: 'https://example.org/'}", "\n  if: matrix.python-version == '3.14'"]) expect(places(ID, file(publish(rest), MATRIX, RELEASE))).toEqual([]);
  expect(places(ID, file(publish(), '', RELEASE))).toEqual([]);
});

describe('an upload to TestPyPI before the one to PyPI', () => {
  const ON = 'on:\n  push:\n    branches: [main]\n    tags: ["v*"]';
  const TEST = 'https://test.pypi.org/legacy/';
  const TAG = "startsWith(github.ref, 'refs/tags/')";
  const rehearsal = (rest = '', condition = ''): string => `- uses: ${USES}${condition && `\n  if: ${condition}`}\n  with:\n    repository-url: ${TEST}${rest}`;
  const release = (condition = TAG): string => `\n- uses: ${USES}\n  if: ${condition}`;
  const said = (text: string): (string | undefined)[] => values(ID, text).map((each) => each?.['option']);

  test('may keep that one from being reached', () => {
    for (const top of [ON, 'on: [push, pull_request]', 'on:\n  pull_request:\n  push:\n    tags: ["v*"]']) expect(said(file(rehearsal() + release(), '', top))).toEqual(['skip-existing: true']);
    expect(said(file(rehearsal('', `github.ref == 'refs/heads/main' || ${TAG}`) + release(), '', ON))).toEqual(['skip-existing: true']);
    expect(said(file(`- run: twine upload -r testpypi dist/*${release()}`, '', ON))).toEqual(['--skip-existing']);
    expect(said(file(`${rehearsal()}\n- run: twine upload dist/*\n  if: ${TAG}`, '', ON))).toEqual(['skip-existing: true']);
  });

  test('in a job that the other one waits for as well', () => {
    const other = `  release:\n    needs: publish\n    if: ${TAG}\n    runs-on: ubuntu-latest\n    steps:\n      - uses: ${USES}\n`;
    expect(said(file(rehearsal(), '', ON) + other)).toEqual(['skip-existing: true']);
    expect(said(file(rehearsal(), '', ON) + other.replace('    needs: publish\n', ''))).toEqual([]);
  });

  test.each([
    ['skips what is there', rehearsal('\n    skip-existing: true') + release()],
    ['may fail', `${rehearsal()}\n  continue-on-error: true${release()}`],
    ['is made on tags alone', rehearsal('', TAG) + release()],
    ['is made without a tag alone', rehearsal('', "github.ref == 'refs/heads/main'") + release()],
    ['comes after it', `- uses: ${USES}\n  if: ${TAG}\n${rehearsal()}`],
    ['is not waited for', rehearsal() + release(`always() && ${TAG}`)],
  ])('is no hindrance where it %s', (_, steps) => {
    expect(said(file(steps, '', ON))).toEqual([]);
  });

  test('is not what PyPI answered to', () => {
    const explains = (host: string): boolean[] => {
      const result = check(file(rehearsal() + release(), '', ON), { action: publishAction, cause: 'file-already-exists', told: { values: {}, inputs: {}, host } });
      return 'code' in result ? [] : result.findings.filter(({ rule, place }) => rule.id === ID && place.says).map(({ explainsLog }) => explainsLog);
    };
    expect(explains('test.pypi.org')).toEqual([true]);
    expect(explains('upload.pypi.org')).toEqual([false]);
  });
});
