import { expect, test } from 'vitest';
import { edited, places, USES } from '../inline.ts';

const ID = 'non-linux-runner';
const job = (runsOn: string, steps = `      - uses: ${USES}\n`) => `on: push\njobs:\n  publish:\n    ${runsOn}\n    steps:\n${steps}`;
const matrix = (values: string) => `runs-on: \${{ matrix.os }}\n    strategy: {matrix: ${values}}`;

test.each([
  ['runs-on: windows-latest', ['4:5']],
  ['runs-on: macos-15', ['4:5']],
  ['runs-on: [self-hosted, macOS]', ['4:5']],
  ['runs-on: {group: ours, labels: windows-2025}', ['4:28']],
  ['runs-on: [self-hosted, linux]', []],
  ['runs-on: self-hosted', ['4:5?']],
  ['runs-on: ${{ inputs.runner }}', ['4:5?']],
  [matrix('{os: [ubuntu-latest, windows-latest]}'), ['4:5']],
  [matrix('{include: [{os: ubuntu-latest}, {os: macos-latest}]}'), ['4:5']],
  [matrix('{os: [ubuntu-latest]}'), []],
  [matrix("{os: [ubuntu-latest], include: [{python: '3.13'}]}"), []],
  [matrix('{os: [windows-latest]}').replace('${{', 'ours-${{'), ['4:5?']],
  [matrix("'${{ fromJSON(inputs.all) }}'"), ['4:5?']],
])('%s is found at %j', (runsOn, expected) => {
  expect(places(ID, job(runsOn))).toEqual(expected);
});

test('a step that picks the entry of the matrix is trusted, the event is the same for all entries, and what a step finds out leaves it open', () => {
  const step = (condition: string) => `      - uses: ${USES}\n        if: ${condition}\n`;
  const both = matrix('{os: [ubuntu-latest, windows-latest]}');
  expect(places(ID, job(both, step("runner.os == 'Linux'")))).toEqual([]);
  expect(places(ID, job(both, step("github.ref_type == 'tag'")))).toEqual(['4:5']);
  expect(places(ID, job(both, step("steps.pick.outputs.publishes == 'yes'")))).toEqual(['4:5?']);
});

test('a job that only publishes moves; one that builds there stays', () => {
  expect(edited(ID, job('"runs-on": \'windows-latest\' # why'))).toBe(job('"runs-on": \'ubuntu-latest\' # why'));
  const builds = job('runs-on: windows-latest', `      - run: build.bat\n      - uses: ${USES}\n`);
  expect(edited(ID, builds)).toBe(builds);
});
