import { expect, test } from 'vitest';
import { publishAction } from '../../../src/data/action/publish-action.ts';
import runnerNotAssigned from '../../../src/errors/workflow-setup/runner-not-assigned.ts';
import { check } from '../../../src/lib/rules/check.ts';
import { places, USES, values } from '../inline.ts';

const ID = 'retired-runner';
const text = (runsOn: string, rest = '') => `on: push\njobs:\n  publish:\n    runs-on: ${runsOn}\n${rest}    steps:\n      - uses: ${USES}\n`;

test.each(['ubuntu-16.04', 'ubuntu-18.04', 'ubuntu-20.04', '[ubuntu-20.04]', 'macos-10.15', 'macos-13', 'macos-13-xlarge', 'windows-2016', 'windows-2019'])('%s is gone', (label) => {
  expect(places(ID, text(label))).toEqual(['4:5']);
});

test.each(['ubuntu-latest', 'ubuntu-22.04', 'ubuntu-20.04-own', 'macos-14', 'macos-15-intel', '[self-hosted, ubuntu-20.04]', '[ubuntu-20.04, self-hosted]', 'windows-2022', '${{ inputs.runner }}'])('%s may be there', (label) => {
  expect(places(ID, text(label))).toEqual([]);
});

test('a matrix has it where one entry does', () => {
  const rest = '    strategy: {matrix: {os: [ubuntu-latest, macos-12]}}\n';
  expect(places(ID, text('${{ matrix.os }}', rest))).toEqual(['4:5']);
  expect(values(ID, text('${{ matrix.os }}', rest))).toEqual([{ label: 'macos-12' }]);
});

test('all that are gone are named', () => {
  expect(values(ID, text('${{ matrix.os }}', '    strategy: {matrix: {os: [ubuntu-latest, windows-2019, macos-10.15]}}\n'))).toEqual([{ label: 'windows-2019, macos-10.15' }]);
});

test('what the entry for a job without a runner knows to be gone, the rule knows, too', () => {
  const labels = runnerNotAssigned.fixes[0].applies.near.filter((word) => !word.includes(' '));
  expect(labels.length).toBeGreaterThan(8);
  for (const label of labels) expect(places(ID, text(label)), label).toEqual(['4:5']);
});

test('of a run that came to its steps it is no cause: it breaks the next one', () => {
  const later = (around?: string, told?: { reached: 'ran' | 'sent' }) => {
    const result = check(text('ubuntu-20.04'), { action: publishAction, ...(around && { around }), ...(told && { told: { values: {}, inputs: {}, ...told } }) });
    return 'code' in result ? undefined : result.findings.find(({ rule }) => rule.id === ID)?.place.later;
  };
  expect(later('The wheels are in dist, as ls shows, and none arrives on PyPI.')).toBe(true);
  expect(later(undefined, { reached: 'sent' })).toBe(true);
  expect(later('The wheels never start to build: the job is queued for a day.')).toBeUndefined();
  expect(later()).toBeUndefined();
});
