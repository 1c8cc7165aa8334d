import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { errors } from '../../src/errors/index.ts';
import { programs } from '../real/programs.ts';
import { situations } from '../real/situations.ts';
import { rightFor, stepFor } from '../real/table.ts';
import type { Recorded } from '../real/types.ts';
import { judge } from './judged.ts';

const folder = new URL('../fixtures/real/', import.meta.url);
const recorded = readdirSync(folder).map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Recorded);

/** A log of GitHub has the command before what it printed, and how it ended below. */
const inAJob = (command: string, env: Readonly<Record<string, string>>, exit: number | 'stopped', output: string): string =>
  [
    `##[group]Run ${command}`,
    `\u001b[36;1m${command}\u001b[0m`,
    'shell: /usr/bin/bash -e {0}',
    ...(Object.keys(env).length > 0 ? ['env:', ...Object.entries(env).map(([name, value]) => `  ${name}: ${value && '***'}`)] : []),
    '##[endgroup]',
    output,
    ...(exit === 0 ? [] : [`##[error]Process completed with exit code ${exit}.`]),
  ].join('\n');

/** What is said to nobody here: none of these runs is one of the action. */
const OF_THE_ACTION = [String.raw`\buses: ?pypa`, String.raw`\bwith:`, String.raw`\bpassword:`, 'packages-dir', 'verify-metadata', String.raw`\b(skip-existing|verbose|attestations|print-hash): ?(true|false)`];

describe.each(recorded)('$program', ({ program: name, outputs, runs, notRun }) => {
  const program = programs.find((each) => each.name === name)!;

  test('every situation was run with every release, or says why not', () => {
    const cells = runs.flatMap(({ situation, releases }) => releases.map((release) => `${situation} ${release}`));
    const left = new Map(notRun.map(({ situation, why }) => [situation, why]));
    const missing = situations.flatMap(({ id }) => (left.get(id) ? [] : program.releases.filter((release) => !cells.includes(`${id} ${release.name}`)).map((release) => `${id} ${release.name}`)));
    expect(missing).toEqual([]);
    expect(new Set(cells).size).toBe(cells.length);
  });

  test.each([['alone', 'en'], ['in a job', 'en'], ['in a job', 'zh-CN']] as const)('cause and state of what it printed are right, and no step is for the action: %s, %s', (shape, lang) => {
    const wrong = runs.flatMap((run) => {
      const situation = situations.find(({ id }) => id === run.situation)!;
      const step = stepFor(program, situation);
      if (!('command' in step)) return [`${run.situation}: the table has no such step`];
      const printed = outputs[run.output]!;
      const text = shape === 'alone' ? printed : inAJob(step.command, step.env, run.exit, printed);
      return run.releases.flatMap((release) => {
        const right = rightFor(situation, program.name, program.releases.find(({ name }) => name === release)!);
        if (!right) return [`${run.situation} ${release}: nobody wrote down what is right`];
        const { faults, found, state } = judge({ id: run.situation, ...right, step: [], says: [], files: {}, again: [], never: OF_THE_ACTION, why: '', text }, lang);
        return faults.some((fault) => fault === 'cause' || fault === 'state' || fault === 'never') ? [`${run.situation} ${release}: ${found || 'nothing'}, ${state || 'no state'}`] : [];
      });
    });
    expect(wrong).toEqual([]);
  });
});

test('what is right is said in ids of the catalogue', () => {
  const ids = new Set(errors.map(({ id }) => id));
  expect(situations.flatMap(({ id, right }) => right.flatMap(({ cause }) => cause.filter((each) => each !== 'green' && !ids.has(each)).map((each) => `${id}: ${each}`)))).toEqual([]);
});
