import { describe, expect, test } from 'vitest';
import { edited, file, places, USES, values } from '../inline.ts';

const ID = 'dist-not-downloaded';
const build = '  build:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/upload-artifact@v7\n        with: {name: dist, path: dist/}\n';
// The job waits for the one that builds: which system it runs on is nothing to this rule, and its line is counted below.
const text = (download: string, inputs = '') => `${file(`${download}- uses: ${USES}${inputs}`).replace('runs-on: ubuntu-latest', 'needs: [build]')}${build}`;

test.each([
  ['no download', '', '6:9'],
  ['one into the workspace', '- uses: actions/download-artifact@v8\n  with: {name: dist}\n', '6:9'],
  ['one elsewhere', '- uses: actions/download-artifact@v8\n  with: {name: dist, path: files}\n', '6:9'],
  // Before v5 each artifact had a directory of its name; since then a lone one has not.
  ['all of v4, each in a directory of its own', '- uses: actions/download-artifact@v4\n  with: {path: dist}\n', '6:9'],
])('is found with %s', (_, download, place) => {
  expect(places(ID, text(download))).toEqual([place]);
});

test('all artifacts in the workspace lie in none that is called otherwise, whichever release downloads them', () => {
  const all = (ref: string, name = 'packages') => text(`- uses: actions/download-artifact@${ref}\n`).replace('name: dist,', `name: ${name},`);
  for (const ref of ['v4', 'v8', '0123456789012345678901234567890123456789']) expect(places(ID, all(ref))).toEqual(['6:9']);
  // What an expression comes to, and what a called workflow keeps, is open.
  expect(places(ID, all('v4', "'${{ inputs.name }}'"))).toEqual(['6:9?']);
  expect(places(ID, `${all('v4')}  more:\n    uses: ./.github/workflows/build.yml\n`)).toEqual(['6:9?']);
  expect(places(ID, all('v4').replace('path: dist/}', 'path: out/*/dist}'))).toEqual(['6:9?']);
});

test('an upload of a directory holds its files, however the directory is written; one of several paths may hold more', () => {
  const uploaded = (path: string) => text('- uses: actions/download-artifact@v8\n  with: {name: dist, path: files}\n').replace('path: dist/', `path: ${path}`);
  for (const path of ['dist', './dist/', 'dist/*']) expect(places(ID, uploaded(path))).toEqual(['6:9']);
  expect(places(ID, uploaded('out/*/dist'))).toEqual(['6:9?']);
});

test.each([
  ['a download into dist', '- uses: actions/download-artifact@v8\n  with: {name: dist, path: ./dist/}\n', ''],
  ['the lone artifact of v5', '- uses: actions/download-artifact@v5\n  with: {path: dist}\n', ''],
  ['the directory of its name', '- uses: actions/download-artifact@v4\n', ''],
  ['a command, which may build', '- run: make\n', ''],
  ['an action that is not known', '- uses: someone/builds@v1\n', ''],
  ['a directory in another one', '- uses: actions/download-artifact@v8\n  with: {name: dist, path: out/dist}\n', '\n  with: {packages-dir: ./out/dist/}'],
  ['another directory on both sides', '- uses: actions/download-artifact@v8\n  with: {name: dist, path: out}\n', '\n  with: {packages-dir: out/}'],
])('is not found with %s', (_, download, inputs) => {
  expect(places(ID, text(download, inputs))).toEqual([]);
});

test('what is loaded into a directory of its own is in the way, also where another download brings the files', () => {
  const two = (first: string) => text(`- uses: actions/download-artifact@v4\n  with: ${first}\n- uses: actions/download-artifact@v4\n  with: {pattern: '*-wheels', path: dist, merge-multiple: true}\n`);
  expect(places(ID, two('{path: dist}'))).toEqual(['6:9']);
  // A pattern may match nothing: the log tells.
  expect(places(ID, two('{pattern: dist, path: dist}'))).toEqual(['6:9?']);
  expect(places(ID, two('{pattern: dist, path: dist}'), { cause: 'twine-unknown-distribution-format' })).toEqual(['6:9']);
  expect(places(ID, two('{name: dist, path: dist}'))).toEqual([]);
});

test('a log that finds no files shows where a download without a path did not put them', () => {
  const part = `jobs:\n  publish:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/download-artifact@v7\n      - uses: ${USES}\n`;
  expect(places(ID, part)).toEqual(['5:9?']);
  expect(places(ID, part, { cause: 'packages-dir-traceback' })).toEqual(['5:9']);
  expect(places(ID, part.replace('@v7', '@v7\n        with: {path: dist}'), { cause: 'packages-dir-traceback' })).toEqual(['5:9?']);
});

test('a checkout may bring the files, and an expression may name the directory', () => {
  expect(places(ID, text('- uses: actions/checkout@v7\n'))).toEqual(['7:9?']);
  expect(places(ID, text("- uses: actions/download-artifact@v8\n  with: {name: dist, path: '${{ inputs.dir }}'}\n"))).toEqual(['6:9?']);
});

test.each([
  ['{name: dist}', '{name: dist, path: dist/}'],
  ["\n    name: dist\n    path: 'files' # where", "\n    name: dist\n    path: 'dist/' # where"],
])('%s is led to the directory that is published', (before, after) => {
  const download = (inputs: string) => text(`- uses: actions/download-artifact@v8\n  with: ${inputs}\n`);
  expect(edited(ID, download(before))).toBe(download(after));
});

test.each([
  ['dist', '{name: dist, path: dist/}'],
  ['wheels-and-sdist', '{name: wheels-and-sdist, path: ./dist/*}'],
  ['artifact', '{path: dist}'],
])('a download of the only artifact is given its name, %s', (name, upload) => {
  const whole = (inputs: string) => text(`- uses: actions/download-artifact@v4\n  with: ${inputs}\n`).replace('{name: dist, path: dist/}', upload);
  expect(edited(ID, whole('{path: dist}'))).toBe(whole(`{path: dist, name: ${name}}`));
});

test.each([
  ['of several artifacts', (whole: string) => `${whole}      - uses: actions/upload-artifact@v7\n        with: {name: docs, path: docs/}\n`],
  ['of a matrix', (whole: string) => whole.replace('  build:\n', '  build:\n    strategy: {matrix: {os: [a, b]}}\n')],
  ['of one with something else in it', (whole: string) => whole.replace('path: dist/}', 'path: site/}')],
  ['of several paths', (whole: string) => whole.replace('path: dist/}', 'path: "dist/\\nCHANGES.md"}')],
])('a download %s is left alone', (_, change) => {
  const whole = change(text('- uses: actions/download-artifact@v4\n  with: {path: dist}\n'));
  expect(edited(ID, whole)).toBe(whole);
});

test('a step alone is left alone', () => {
  expect(places(ID, `- uses: ${USES}`)).toEqual([]);
});

test('an action that keeps what it builds as an artifact puts nothing into the workspace, in a job, a list of steps, and after a checkout', () => {
  const kept = '- uses: actions/checkout@v5\n- uses: hynek/build-and-inspect-python-package@v2\n';
  const publish = `- uses: ${USES}\n`;
  expect(places(ID, file(`${kept}${publish}`))).toEqual(['8:9']);
  expect(places(ID, `${kept}${publish}`)).toEqual(['3:3']);
  expect(places(ID, `steps:\n${kept}${publish}`)).toEqual(['4:3']);
  expect(places(ID, file(`${kept}- uses: actions/download-artifact@v5\n  with: {name: Packages, path: dist}\n${publish}`))).toEqual([]);
  expect(places(ID, file(`${kept}- run: ./fetch\n${publish}`))).toEqual([]);
});

test.each(['dists', 'Dist', 'python-package'])('an artifact called %s is kept by nobody, and the only one that is kept was meant', (name) => {
  const misnamed = (wanted: string) => text(`- uses: actions/checkout@v7\n- run: pip install twine\n- uses: actions/download-artifact@v8\n  with: {name: ${wanted}, path: dist/}\n`);
  expect(places(ID, misnamed(name))).toEqual(['9:16']);
  expect(edited(ID, misnamed(name))).toBe(misnamed('dist'));
});

test.each([
  ['the files of another run', '- uses: actions/download-artifact@v8\n  with: {name: dists, path: dist/, run-id: "${{ github.event.workflow_run.id }}"}\n', ''],
  ['an action that may keep artifacts', '- uses: actions/download-artifact@v8\n  with: {name: dists, path: dist/}\n', '  more:\n    runs-on: x\n    steps:\n      - uses: someone/builds@v1\n'],
  ['a called workflow that may', '- uses: actions/download-artifact@v8\n  with: {name: dists, path: dist/}\n', '  more:\n    uses: ./.github/workflows/build.yml\n'],
  ['a name that an expression makes', '- uses: actions/download-artifact@v8\n  with: {name: dists, path: dist/}\n', "  more:\n    runs-on: x\n    steps:\n      - uses: actions/upload-artifact@v7\n        with: {name: 'd${{ matrix.x }}', path: dist/}\n"],
])('with %s the name may be right', (_, download, more) => {
  expect(places(ID, text(download) + more)).toEqual([]);
});

const inside = (build: string, job = 'defaults:\n  run:\n    working-directory: ./pkg', inputs = '') => file(`- uses: actions/checkout@v7\n- run: ${build}\n- uses: ${USES}${inputs}`, job);

test.each(['python -m build', 'python -m build .', 'pipx run build --sdist', 'poetry build', 'hatch build', 'flit build'])('what %s leaves below a working directory is not where the action looks', (build) => {
  expect(places(ID, inside(build))).toEqual(['11:9']);
  expect(edited(ID, inside(build))).toBe(inside(build, undefined, '\n  with:\n    packages-dir: pkg/dist/'));
  expect(places(ID, inside(build, undefined, '\n  with: {packages-dir: pkg/dist}'))).toEqual([]);
  expect(places(ID, inside(`${build}\n  working-directory: pkg`, 'timeout-minutes: 9'))).toEqual(['10:9']);
});

test.each(['uv build', 'python -m build -o ../dist', 'python -m build && mv dist ..', 'make', 'cd .. && python -m build', 'python -m build\n- run: cp -r dist ../dist', 'python -m build\n- run: python -m build\n  working-directory: .'])('%s may leave them elsewhere', (build) => {
  expect(places(ID, inside(build))).toEqual([]);
});

describe('where a log found no files', () => {
  const given = { cause: 'twine-no-files' };
  const whole = (before: string) => file(`- uses: actions/checkout@v7\n- uses: actions/setup-python@v6\n${before}# to PyPI\n- uses: ${USES}`);
  const BUILD = '- name: Build\n  run: |\n    python -m pip install build\n    python -m build\n';

  test('a file in which nothing builds is mended by a build, above what is said of the publish step', () => {
    expect(places(ID, whole('- run: pip install twine\n'), given)).toEqual(['10:9']);
    expect(edited(ID, whole('- run: pip install twine\n'), given)).toBe(whole(`- run: pip install twine\n${BUILD}`));
    expect(places(ID, whole(BUILD), given)).toEqual([]);
  });

  test('without a log files may have been committed, and what may build is no fault', () => {
    expect(places(ID, whole(''))).toEqual(['9:9?']);
    for (const step of ['- run: make\n', '- uses: someone/builds@v1\n']) expect(places(ID, whole(step), given)).toEqual([]);
  });

  test('no build is put where another directory is published, or where nothing is checked out', () => {
    const elsewhere = `${whole('')}        with: {packages-dir: out/}\n`;
    const bare = file(`- uses: actions/setup-python@v6\n- uses: ${USES}`);
    for (const text of [elsewhere, bare]) expect([places(ID, text, given).length, edited(ID, text, given)]).toEqual([1, text]);
  });
});

test.each(['# ...', '# fetch, compile ...', '# checkout (full history), setup-python, then the build', '# build and so on', '- ...', '# …', '# 检出、构建……', '# 前面的步骤省略'])(
  'where lines were left out, as %s says, nothing is certain',
  (mark) => {
    expect(places(ID, file(`${mark}\n- uses: ${USES}`))).toEqual(['7:9?']);
  },
);

test.each(['# Publish it', '# uses Trusted Publishing, no token', '# build the docs', '# wait for the index...'])('%s leaves nothing out', (comment) => {
  expect(places(ID, file(`${comment}\n- uses: ${USES}`))).toEqual(['7:9']);
});

test('an answer of the index proves that there were files; of several jobs it does not say whose', () => {
  const sent = { told: { values: {}, inputs: {}, reached: 'sent' } } as const;
  expect(places(ID, text(''), sent)).toEqual([]);
  expect(places(ID, text(''), { told: { ...sent.told, reached: 'ran' } })).toEqual(['6:9']);
  expect(places(ID, `${text('')}  other:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: ${USES}\n`, sent)).toEqual(['6:9?', '15:9?']);
});

test('several artifacts are merged, and none is picked by its name', () => {
  const both = (download: string) => `${text(`- uses: actions/download-artifact@v4\n  with: ${download}\n`)}  wheels:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/upload-artifact@v7\n        with: {name: dist-wheels, path: wheelhouse/*.whl}\n`;
  expect(edited(ID, both("{pattern: 'dist*', path: dist}"))).toBe(both("{pattern: 'dist*', path: dist, merge-multiple: true}"));
  expect(values(ID, both("{pattern: 'dist*', path: dist}"))).toEqual([{ path: 'dist/', target: 'dist/' }]);
  // What else the run keeps would be published, too.
  expect(edited(ID, both('{path: dist}'))).toBe(both('{path: dist}'));
});
