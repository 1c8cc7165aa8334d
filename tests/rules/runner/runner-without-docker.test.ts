import { expect, test } from 'vitest';
import { edited, places, USES } from '../inline.ts';

const ID = 'runner-without-docker';
const job = (runsOn: string, rest = '') => `on: push\njobs:\n  publish:\n    runs-on: ${runsOn}\n${rest}    steps:\n      - uses: ${USES}\n`;

test.each(['ubuntu-slim', '[ubuntu-slim]', '${{ matrix.os }}\n    strategy: {matrix: {os: [ubuntu-slim, ubuntu-latest]}}'])('%s has none', (runsOn) => {
  expect(places(ID, job(runsOn))).toEqual(['4:5']);
});

test.each(['ubuntu-latest', 'ubuntu-24.04', 'slim'])('%s may have it', (runsOn) => {
  expect(places(ID, job(runsOn))).toEqual([]);
});

test('a container of the job is a question of its own, which stays when the runner is changed', () => {
  const inside = '    container: python:3.13\n';
  expect(places(ID, job('ubuntu-latest', inside))).toEqual(['5:5?']);
  expect(places(ID, job('ubuntu-slim', inside))).toEqual(['4:5', '5:5?']);
  expect(edited(ID, job('"ubuntu-slim" # small', inside))).toBe(job('"ubuntu-latest" # small', inside));
});
