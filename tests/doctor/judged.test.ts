import { describe, expect, test } from 'vitest';
import open from '../fixtures/judged/open.json' with { type: 'json' };
import { judge, judgedIn } from './judged.ts';
import { NOISE } from './noise.ts';

const SETS = ['cases', 'action', 'uv', 'twine', 'others', 'builds', 'self-hosted', 'commands', 'error-paths'];

/** What is not right yet, by set and row: it gets shorter, and nothing is added to it. */
const left: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = open;

describe.each(['en', 'zh-CN'] as const)('%s: cause, first step, state, files and how to run again', (lang) => {
  test.each(SETS)('are right for all of %s but those that are written down as open', (set) => {
    const faults = judgedIn(set).map((row) => judge(row, lang)).filter((verdict) => verdict.faults.length > 0);
    expect(Object.fromEntries(faults.map((verdict) => [verdict.id, verdict.faults]))).toEqual(left[set] ?? {});
  });

  test.each(SETS)('no advice to %s is wrong, not even where the answer is not complete', (set) => {
    expect(judgedIn(set).map((row) => judge(row, lang)).filter((verdict) => verdict.faults.includes('never')).map((verdict) => verdict.id)).toEqual([]);
  });
});

// A log that is downloaded from GitHub has both, and what is copied from `gh` the columns.
test.each(['time stamps', 'columns of gh run view', 'ANSI colours'] as const)('the answer is as right under %s', (kind) => {
  const worse = SETS.filter((set) => set !== 'cases').flatMap((set) =>
    judgedIn(set).filter((row) => judge({ ...row, text: NOISE[kind](row.text) }, 'en').faults.some((fault) => !judge(row, 'en').faults.includes(fault))),
  );
  expect(worse.map(({ id }) => id)).toEqual([]);
});
