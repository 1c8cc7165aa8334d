import { expect, test } from 'vitest';
import { publishAction } from '../../../src/data/action/publish-action.ts';
import { check } from '../../../src/lib/rules/check.ts';
import { isBuildSeen } from '../../../src/lib/rules/upload/handed/built.ts';
import { edited, places, USES, values } from '../inline.ts';

const ID = 'dist-not-downloaded';

interface Parts {
  build?: string;
  job?: string;
  upload?: string;
  publish?: string;
  download?: string;
}

const indented = (text: string, by: number): string => text.replace(/^(?=.)/gm, ' '.repeat(by)) + (text === '' ? '' : '\n');

/** A file that builds in one job and publishes in another: the upload's `with:` is on line 9, the download on line 14. */
const two = ({ build = '- uses: actions/checkout@v7\n- run: python -m build', job = '', upload = '{name: dist, path: dist/}', publish = 'needs: build', download = '{name: dist, path: dist/}' }: Parts = {}): string =>
  `on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n${indented(job, 4)}    steps:\n${indented(build, 6)}      - uses: actions/upload-artifact@v7\n        with: ${upload}\n  publish:\n    runs-on: ubuntu-latest\n${indented(publish, 4)}    steps:\n      - uses: actions/download-artifact@v8\n        with: ${download}\n      - uses: ${USES}\n`;

/** What is said of a place, and what of the log it explains. */
const said = (text: string, cause?: string) => {
  const result = check(text, { action: publishAction, ...(cause && { cause }) });
  if ('code' in result) throw new Error(result.code);
  return result.findings.filter(({ rule }) => rule.id === ID).map(({ place, explainsLog }) => `${place.says?.name?.en ?? place.key ?? ''}${place.severity ? `, ${place.severity}` : ''}${place.undecided ? '?' : ''}${explainsLog ? ', the log’s' : ''}`);
};

test('a file that hands its files over in the right order has none of these', () => {
  expect(places(ID, two())).toEqual([]);
});

const WAITS = 'The job does not wait for the files, risky';

test.each([
  ['by name', two({ publish: 'timeout-minutes: 5' }), [WAITS]],
  ['all of them', two({ publish: '', download: '{path: dist/}' }), [WAITS]],
  ['that another job keeps', two({ publish: 'needs: [lint]' }) + '  lint:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ruff check\n', [WAITS]],
  ['through another job', two({ publish: 'needs: lint' }) + '  lint:\n    needs: [BUILD]\n    runs-on: ubuntu-latest\n    steps:\n      - run: ruff check\n', []],
  ['of another run', two({ publish: '', download: "{name: dist, path: dist/, run-id: '${{ inputs.run }}', github-token: x}" }), []],
  ['by a name that is misspelt', two({ publish: 'needs: biuld' }), []],
  ['where a key may have been left out', two({ publish: '# ...' }), [WAITS.replace('risky', 'risky?')]],
])('a job that downloads artifacts, %s, waits for those that keep them', (_, text, expected) => {
  expect(said(text)).toEqual(expected);
});

test('it is made to wait, beside what it waits for already, and never for itself', () => {
  expect(edited(ID, two({ publish: 'environment: pypi' }))).toBe(two({ publish: 'needs: build\nenvironment: pypi' }));
  const lint = '  lint:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ruff check\n';
  expect(edited(ID, two({ publish: 'needs: lint' }) + lint)).toBe(two({ publish: 'needs: [lint, build]' }) + lint);
  expect(edited(ID, two({ publish: 'needs: [lint]' }) + lint)).toBe(two({ publish: 'needs: [lint, build]' }) + lint);
  const circle = two({ publish: '', job: 'needs: publish' });
  expect(edited(ID, circle)).toBe(circle);
});

test('the log of a download that found nothing comes from it, and that of another failure does not', () => {
  expect(said(two({ publish: '' }), 'artifact-not-found')).toEqual([`${WAITS}, the log’s`]);
  expect(said(two({ publish: '' }), 'twine-unknown-distribution-format')).toEqual([WAITS]);
});

const matrix = (os: string, more = ''): string => `strategy:\n  matrix:\n    os: ${os}${more}`;
const ONE_NAME = 'Several artifacts under one name';

test.each([
  ['a matrix of two', two({ job: matrix('[ubuntu-latest, macos-latest]') }), [ONE_NAME]],
  ['a matrix that an expression makes', two({ job: matrix("'${{ fromJSON(inputs.os) }}'") }), [`${ONE_NAME}?`]],
  ['a matrix of one', two({ job: matrix('[ubuntu-latest]') }), []],
  ['a matrix, and what differs in the name', two({ job: matrix('[a, b]'), upload: "{name: 'dist-${{ matrix.os }}', path: dist/}", download: '{pattern: dist-*, merge-multiple: true, path: dist/}' }), []],
  ['a matrix, and what is the same in each cell', two({ job: matrix('[a, b]'), upload: "{name: 'dist-${{ github.sha }}', path: dist/}", download: "{name: 'dist-${{ github.sha }}', path: dist/}" }), [ONE_NAME]],
  ['a matrix, one cell of which keeps it', two({ job: matrix('[a, b]') }).replace('upload-artifact@v7\n', "upload-artifact@v7\n        if: matrix.os == 'a'\n"), []],
  ['a matrix, the last of which counts', two({ job: matrix('[a, b]'), upload: '{name: dist, path: dist/, overwrite: true}' }), []],
  ['another upload of its job', two({ build: '- uses: actions/checkout@v7\n- run: python -m build\n- uses: actions/upload-artifact@v7\n  with: {name: dist, path: dist/}' }), [ONE_NAME]],
  ['another upload, of a job that waits for what may be left out', two({ publish: 'needs: [build, other]' }) + '  first:\n    if: inputs.all\n    runs-on: ubuntu-latest\n    steps:\n      - run: ruff check\n  other:\n    needs: first\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/upload-artifact@v7\n        with: {name: dist, path: docs/}\n', []],
])('the artifacts of a run have names of their own: %s', (_, text, expected) => {
  expect(said(text)).toEqual(expected);
  expect(said(text, 'artifact-name-conflict')).toEqual(expected.map((each) => `${each}, the log’s`));
  expect(said(text, 'artifact-not-found')).toEqual(expected);
});

test('of a second upload by a release that is not known nothing is said of a matrix', () => {
  const text = two({ build: '- uses: actions/checkout@v7\n- run: python -m build\n- uses: actions/upload-artifact@main\n  with: {name: dist, path: dist/}' }).replace('upload-artifact@v7', 'upload-artifact@main');
  const result = check(text, { action: publishAction });
  if ('code' in result) throw new Error(result.code);
  const [found] = result.findings.filter(({ rule }) => rule.id === ID);
  expect(found?.place.undecided).toBe(true);
  expect(found?.place.says?.unsure?.en).not.toContain('matrix');
});

const PROJECT = 'Nothing brings the project';

test.each([
  ['- run: pipx run build', [PROJECT]],
  ['- uses: actions/setup-python@v6\n- run: |\n    python -m pip install build\n    python -m build --sdist', [PROJECT]],
  ['- uses: pypa/cibuildwheel@v3.4.0\n  with: {output-dir: dist}', [PROJECT]],
  ['- run: git clone https://example.org/demo .\n- run: python -m build', []],
  ['- uses: someone/fetches@v1\n- run: python -m build', []],
  ['- uses: docker://someone/fetches\n- run: python -m build', []],
  ['- run: uv --version', []],
  ['- run: |\n    cat > pyproject.toml <<EOF\n    [project]\n    EOF\n    python -m build', []],
  ['- run: python -m build\n  working-directory: /src', []],
])('a job that builds fetches the repository: %j', (build, expected) => {
  expect(said(two({ build }))).toEqual(expected);
  expect(said(two({ build }), 'build-no-python-project')).toEqual(expected.map((each) => `${each}, the log’s`));
});

test('a runner of their own may hold the project still', () => {
  const text = two({ build: '- run: python -m build' });
  expect(said(text.replace('ubuntu-latest', 'self-hosted'))).toEqual([`${PROJECT}?`]);
  const cells = (os: string) => said(text.replace('ubuntu-latest', `\${{ matrix.os }}\n    strategy:\n      matrix:\n        os: ${os}`)).filter((each) => each.startsWith(PROJECT));
  expect(cells('[ubuntu-latest, windows-latest]')).toEqual([PROJECT]);
  expect(cells('[ubuntu-latest, our-own]')).toEqual([`${PROJECT}?`]);
  expect(values(ID, text)).toEqual([{ job: 'build', version: publishAction.checkout }]);
});

const ELSEWHERE = 'The build writes elsewhere than what is kept';

test.each([
  ['- uses: pypa/cibuildwheel@v3.4.0', 'wheelhouse'],
  ['- run: pipx run cibuildwheel', 'wheelhouse'],
  ['- uses: PyO3/maturin-action@v1\n  with: {args: --release}', 'target/wheels'],
  ['- run: maturin build --release', 'target/wheels'],
  ['- run: python -m build --outdir out', 'out'],
  ['- run: python -m build --outdir=./out/', 'out'],
  ['- run: python -m build packages/a', 'packages/a/dist'],
  ['- run: uv build --out-dir out', 'out'],
  ['- run: python -m build\n  working-directory: py', 'py/dist'],
  ['- run: pip install build\n- run: python -m build -o out -n\n  working-directory: py', 'py/out'],
])('%j leaves its files where no upload of dist/ looks', (build, into) => {
  const text = two({ build: `- uses: actions/checkout@v7\n${build}` });
  expect(said(text)).toEqual([ELSEWHERE]);
  expect(said(text, 'artifact-no-files-found')).toEqual([`${ELSEWHERE}, the log’s`]);
  expect(edited(ID, text)).toBe(two({ build: `- uses: actions/checkout@v7\n${build}`, upload: `{name: dist, path: ${into}/}` }));
  expect(said(two({ build: `- uses: actions/checkout@v7\n${build}`, upload: `{name: dist, path: ${into}/*}` }))).toEqual([]);
});

test.each([
  '- uses: pypa/cibuildwheel@v3.4.0\n  with: {output-dir: dist}',
  '- uses: pypa/cibuildwheel@v3.4.0\n- run: mv wheelhouse dist',
  '- uses: pypa/cibuildwheel@v3.4.0\n- uses: someone/moves@v1',
  '- uses: pypa/cibuildwheel@v3.4.0\n  with: {output-dir: "${{ inputs.dir }}"}',
  '- run: pipx run cibuildwheel\n  env: {CIBW_OUTPUT_DIR: dist}',
  '- uses: pypa/cibuildwheel@v3.4.0\n- run: pipx run build --sdist',
  '- uses: PyO3/maturin-action@v1\n  with: {args: --release --out dist}',
  '- uses: PyO3/maturin-action@v1\n  with: {command: publish}',
  '- run: python -m build --outdir "$OUT"',
  '- run: python -m build --outdir ../out',
  '- run: uv build\n  working-directory: packages/a',
  '- run: make dist',
  '- run: cd py && python -m build',
  '- run: python -m build --out out -nwo dist',
  '- run: python -m build --outdir out\n- run: env DIST=1 cp -r out dist',
  '- run: pdm build -p py',
  '- run: poetry build --directory=py',
  '- run: maturin build -m py/Cargo.toml',
])('%j may leave them in dist/', (build) => {
  expect(said(two({ build: `- uses: actions/checkout@v7\n${build}` }))).toEqual([]);
});

test('an upload of several paths, of a pattern from the top, and of anything else is no fault of the build', () => {
  const build = '- uses: actions/checkout@v7\n- uses: pypa/cibuildwheel@v3.4.0';
  for (const path of ["'**/*.whl'", '"dist/\\nwheelhouse/"', 'coverage.xml', "'${{ env.DIR }}/dist'", '/tmp/dist']) expect(said(two({ build, upload: `{name: dist, path: ${path}}` })), path).toEqual([]);
});

test('what is published in the job that builds is what is built', () => {
  const one = (build: string, inputs = '') => `on: push\njobs:\n  publish:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v7\n      - ${build}\n      - uses: ${USES}\n${inputs}`;
  const dir = (name: string) => `        with:\n          packages-dir: ${name}\n`;
  for (const [build, into] of [['uses: pypa/cibuildwheel@v3.4.0', 'wheelhouse'], ['run: python -m build --outdir out', 'out'], ['run: maturin build', 'target/wheels']] as const) {
    expect(places(ID, one(build)), build).toEqual(['8:9']);
    expect(edited(ID, one(build))).toBe(one(build, dir(`${into}/`)));
    expect(places(ID, one(build, dir(into)))).toEqual([]);
  }
  // A workspace of cargo has one directory for all; the settings of hatch may name another; and of two directories the reader knows which is meant.
  for (const build of ['run: maturin build -m py/Cargo.toml', 'run: hatch build', 'run: python -m build -o a && uv build -o b']) expect(places(ID, one(build, dir('out'))), build).toEqual([]);
});

test('what a command sends in the job that builds is what is built', () => {
  const one = (build: string, send: string) => `on: push\njobs:\n  publish:\n    runs-on: ubuntu-latest\n    permissions: {id-token: write}\n    steps:\n      - uses: actions/checkout@v7\n      - run: ${build}\n      - run: ${send}\n`;
  const sent = (build: string, send: string) => said(one(build, send)).map((each) => each.replace('The build writes elsewhere than what is sent', 'elsewhere'));
  for (const send of ['uv publish', 'twine upload dist/*', 'uv publish dist/*.whl']) {
    expect(sent('python -m build --outdir out', send), send).toEqual(['elsewhere']);
    expect(sent('python -m build', send), send).toEqual([]);
  }
  for (const send of ['twine upload out/*', 'mv out dist && twine upload dist/*', 'twine upload "$DIR"/*', 'poetry publish']) expect(sent('python -m build --outdir out', send), send).toEqual([]);
});

test.each([
  ['- uses: actions/checkout@v7\n- run: python -m build', true],
  ['- uses: actions/checkout@v7\n- uses: pypa/cibuildwheel@v3.4.0', true],
  ['- uses: actions/checkout@v7\n- run: make dist', false],
  ['- uses: someone/builds@v1', false],
])('where %j leaves its files is seen: %s', (build, expected) => {
  const result = check(two({ build }), { action: publishAction });
  if ('code' in result) throw new Error(result.code);
  expect(isBuildSeen(result.workflow, result.publishing)).toBe(expected);
});

const WINDOWS = 'runs-on: windows-latest';
const on = (job: string, run: string, upload = '{name: dist, path: dist/}', shell = ''): string =>
  two({ build: `- uses: actions/checkout@v7\n- run: ${run}${shell && `\n  shell: ${shell}`}`, upload }).replace('runs-on: ubuntu-latest', job);

test.each([
  ['a directory beside its own mark', on(WINDOWS, String.raw`python -m build --outdir .\dist`), []],
  ['the same with uv', on(WINDOWS, String.raw`uv build -o .\dist`), []],
  ['the same in what is kept', on(WINDOWS, 'python -m build', String.raw`{name: dist, path: .\dist}`), []],
  ['a directory within another', on(WINDOWS, String.raw`python -m build --outdir build\dist`, String.raw`{name: dist, path: 'build\dist\*.whl'}`), []],
  ['another directory', on(WINDOWS, String.raw`python -m build --outdir .\wheels`), [ELSEWHERE]],
  ['one that ends with it', on(WINDOWS, String.raw`python -m build --outdir .\dist` + '\\'), []],
  ['a variable of cmd', on(WINDOWS, String.raw`python -m build --outdir %GITHUB_WORKSPACE%\dist`, undefined, 'cmd'), []],
  ['a variable of PowerShell', on(WINDOWS, 'python -m build --outdir "$env:OUT"', undefined, 'pwsh'), []],
  ['a matrix of both', on('runs-on: ${{ matrix.os }}\n    strategy:\n      matrix:\n        os: [ubuntu-latest, windows-latest]', String.raw`python -m build --outdir .\dist`), []],
  ['a runner that an expression names', on('runs-on: ${{ inputs.os }}', String.raw`python -m build --outdir .\dist`), []],
  ['a runner of their own', on('runs-on: [self-hosted, build]', String.raw`python -m build --outdir .\dist`), []],
  ['PowerShell on Linux', on('runs-on: ubuntu-latest', String.raw`python -m build --outdir .\dist`, undefined, 'pwsh'), []],
  ['bash on Windows', on(WINDOWS, 'python -m build --outdir wheels', undefined, 'bash'), [ELSEWHERE]],
  ['Python', on('runs-on: ubuntu-latest', 'python -m build --outdir wheels', undefined, 'python'), []],
])('a script for another shell than bash is read as that has it, or not at all: %s', (_, text, expected) => {
  expect(said(text).filter((each) => each.startsWith(ELSEWHERE))).toEqual(expected);
});

const BRACES = 'The pattern matches no file';

// What @actions/glob finds for it: findings/actions-glob-does-not-expand-braces.sh.
test.each([
  ["{name: dist, path: 'dist/*.{whl,tar.gz}'}", 'dist/*.whl', 'dist/*.tar.gz'],
  ["{name: dist, path: 'dist/demo-*.{tar.gz,whl}', if-no-files-found: error}", 'dist/demo-*.tar.gz', 'dist/demo-*.whl'],
  ["{path: 'dist/*{.whl,.tar.gz,.zip}'}", 'dist/*.whl', 'dist/*.tar.gz, dist/*.zip'],
])('an upload of %s keeps nothing', (upload, first, second) => {
  const text = two({ upload, download: '{path: dist/, merge-multiple: true}' });
  expect(said(text)).toContain(BRACES);
  expect(values(ID, text).filter((each) => each && 'first' in each)).toEqual([expect.objectContaining({ first, second })]);
});

test.each([
  '{name: dist, path: "dist/${{ matrix.name }}.whl"}',
  '{name: dist, path: "dist/{web}.zip"}',
  '{name: dist, path: "dist/*.{js,css}"}',
  '{name: dist, path: "dist/*.{whl,tar.gz}\\ndist/*.zip"}',
])('an upload of %s may keep something', (upload) => {
  expect(said(two({ upload }))).not.toContain(BRACES);
});

test('the log of an upload that found nothing is explained by the braces', () => {
  expect(said(two({ upload: "{name: dist, path: 'dist/*.{whl,tar.gz}'}" }), 'artifact-no-files-found')).toEqual([`${BRACES}, the log’s`]);
});
