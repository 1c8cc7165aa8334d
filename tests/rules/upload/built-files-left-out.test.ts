import { expect, test } from 'vitest';
import { edited, file, places, says, USES, values } from '../inline.ts';

const ID = 'built-files-left-out';
const SDIST = '- run: python -m build --sdist\n';
const WHEELS = (inputs: string) => `- uses: actions/download-artifact@v8\n  with: {${inputs}}\n`;

test.each([
  ['into the workspace', WHEELS('pattern: wheel-*, merge-multiple: true')],
  ['into another directory', WHEELS('name: wheels, path: wheelhouse')],
])('wheels that are downloaded %s are not in what is published', (_, download) => {
  expect(places(ID, file(`${download}${SDIST}- uses: ${USES}`))).toEqual(['6:9']);
  expect(places(ID, file(`${download}${SDIST}- run: pip install twine && twine upload dist/*`))).toEqual(['6:9']);
});

test.each([
  ['the directory is the one that is published', `${WHEELS('name: wheels, path: dist/')}${SDIST}- uses: ${USES}`],
  ['something moves them', `${WHEELS('name: wheels, path: wheelhouse')}${SDIST}- run: mv wheelhouse/*.whl dist/\n- uses: ${USES}`],
  ['something moves them on the line on which pip runs', `${WHEELS('name: wheels, path: wheelhouse')}${SDIST}- run: pip install twine && mv wheelhouse/*.whl dist/\n- uses: ${USES}`],
  ['the command names both', `${WHEELS('name: wheels, path: wheelhouse')}${SDIST}- run: twine upload dist/* wheelhouse/*`],
  ['they are no distributions', `${WHEELS('name: coverage')}${SDIST}- uses: ${USES}`],
  // Without anything there the upload fails by itself.
  ['nothing else is there', `${WHEELS('name: wheels')}- uses: ${USES}`],
  ['an expression names the directory', `${WHEELS("name: wheels, path: '${{ inputs.to }}'")}${SDIST}- uses: ${USES}`],
])('nothing is said where %s', (_, steps) => {
  expect(places(ID, file(steps))).toEqual([]);
});

const KEPT = (name: string, path = 'wheelhouse/*.whl') => `  wheels:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/upload-artifact@v7\n        with: {name: '${name}', path: '${path}'}\n`;
const ONE = `${WHEELS('name: artifact, path: dist')}- uses: ${USES}`;

test('artifacts of a job that is waited for and that nobody downloads are named', () => {
  expect(values(ID, `${file(ONE, 'needs: [sdist, wheels]')}${KEPT('wheel-${{ matrix.os }}')}`)).toEqual([{ names: 'wheel-${{ matrix.os }}', target: 'dist' }]);
});

test('a job of which only the steps were pasted is one, too', () => {
  const steps = `  wheels:\n    - uses: actions/upload-artifact@v7\n      with: {name: wheels, path: '*.whl'}\n`;
  expect(places(ID, `${file(ONE, 'needs: [sdist, wheels]')}${steps}`)).toEqual(['9:9']);
});

test.each([
  ['it is not waited for', `${file(ONE)}${KEPT('wheels')}`],
  ['it holds no distributions', `${file(ONE, 'needs: wheels')}${KEPT('coverage', 'htmlcov')}`],
  ['all are downloaded', `${file(`${WHEELS('path: dist, merge-multiple: true')}- uses: ${USES}`, 'needs: wheels')}${KEPT('wheels')}`],
  ['a pattern may be theirs', `${file(`${WHEELS("pattern: 'wh*', path: dist, merge-multiple: true")}- uses: ${USES}`, 'needs: wheels')}${KEPT('wheel-${{ matrix.os }}')}`],
  ['an expression names what is downloaded', `${file(`${WHEELS("name: '${{ inputs.name }}', path: dist")}- uses: ${USES}`, 'needs: wheels')}${KEPT('wheels')}`],
])('nothing is said of an artifact where %s', (_, text) => {
  expect(places(ID, text)).toEqual([]);
});

test('a download that goes astray is led to what is published', () => {
  const text = (inputs: string) => file(`- uses: actions/download-artifact@v8\n  with:\n    name: wheels${inputs}\n${SDIST}- uses: ${USES}`);
  expect(edited(ID, text(''))).toBe(text('\n    path: dist/'));
  expect(edited(ID, text('\n    path: wheelhouse'))).toBe(text('\n    path: dist/'));
});

const ALL = WHEELS('path: dist, merge-multiple: true');

// Each was run with a wheel of another system in `dist/`, and sent two files of its own; for pdm see findings/pdm-publish-deletes-wheels-of-other-jobs.sh.
test.each([
  ['pdm publish', ALL, 'pdm publish --no-build'],
  ['pdm publish --dest out', ALL, 'pdm publish --no-build'],
  ['flit publish', ALL, 'twine upload'],
  ['maturin publish', WHEELS('pattern: wheels-*, path: target/wheels'), 'maturin upload'],
])('%s sends what it builds, and not what was downloaded', (command, download, instead) => {
  expect(values(ID, file(`${download}- run: ${command}`))).toEqual([{ command: command.split(' ', 2).join(' '), instead }]);
});

test.each([
  ['it is told to build nothing', `${ALL}- run: pdm publish --no-build`],
  ['the option is given by its beginning', `${ALL}- run: pdm publish --no-bui`],
  ['poetry sends what lies there besides', `${ALL}- run: poetry publish --build`],
  ['hatch builds nothing', `${ALL}- run: hatch publish`],
  ['maturin is told to upload', `${ALL}- run: maturin upload dist/*`],
  ['something else of the job sends what is there', `${ALL}- run: twine upload dist/*\n- run: flit publish`],
  ['what is downloaded is a part of the package', `${WHEELS('name: web-dist, path: src/demo/static')}- run: pdm publish`],
  ['the download comes after it', `- run: pdm publish\n${ALL}`],
  ['a build keeps what is there', `${ALL}- run: pdm build --no-clean\n- uses: ${USES}`],
  ['a build goes elsewhere', `${ALL}- run: pdm build --dest out\n- uses: ${USES}`],
  ['a build comes first', `- run: pdm build\n${ALL}- uses: ${USES}`],
])('nothing is said of a build where %s', (_, steps) => {
  expect(places(ID, file(steps))).toEqual([]);
});

test('a build with pdm deletes what was downloaded before it, whatever publishes', () => {
  const name = ['The build deletes what was downloaded'];
  expect(says(ID, file(`${ALL}- run: pdm build\n- uses: ${USES}`))).toEqual(name);
  expect(says(ID, file(`${ALL}- run: pdm build --no-wheel && pdm publish --no-build`))).toEqual(name);
  expect(says(ID, file(`${ALL}- run: pdm build\n- run: uv publish`))).toEqual(name);
});

test('pdm is given the option that keeps what is there', () => {
  const text = (build: string, publish: string) => file(`${ALL}- run: ${build}\n- run: ${publish}`);
  expect(edited(ID, text('pdm build', 'pdm publish'))).toBe(text('pdm build --no-clean', 'pdm publish --no-build'));
  const flit = file(`${ALL}- run: flit publish`);
  expect(edited(ID, flit)).toBe(flit);
});
