import { expect, test } from 'vitest';
import { file, places, USES } from '../inline.ts';

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
