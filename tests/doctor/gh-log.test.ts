import { describe, expect, test } from 'vitest';
import { recognise } from '../../src/lib/doctor/recognised.ts';
import { fixture } from '../fixture.ts';
import { answered, diagnose } from './judge.ts';
import { judgedIn } from './judged.ts';

const TIME = '2026-08-21T10:11:12.1234567Z ';

/** A log as GitHub's own program prints it: job, step and time before every line, and a mark before the first line of a step. */
const asGh = (text: string, step = 'Publish to PyPI'): string =>
  text
    .replace(/\r?\n$/, '')
    .split('\n')
    .map((line, index) => `publish\t${step}\t${index === 0 ? '\ufeff' : ''}${TIME}${line}`)
    .join('\n');

/** The steps that `gh` cannot name any more have this name. */
const STEPS = ['Publish to PyPI', 'UNKNOWN STEP', '📦 Run twine upload'];

describe('what `gh run view --log-failed` prints is answered as the log itself is', () => {
  test.each(['cases', 'action', 'uv', 'twine', 'others', 'self-hosted', 'builds'])('%s', (set) => {
    const rows = judgedIn(set).filter(({ text }) => !text.includes('\njobs:'));
    expect(rows.length).toBeGreaterThan(20);
    rows.forEach(({ id, text }, index) => {
      const [plain, columns] = [answered(text), answered(asGh(text, STEPS[index % 3]))];
      const of = (said: typeof plain) => said && [said.id, said.sentence, said.state, said.step, said.files, said.again.filter((each) => each !== 'look')];
      expect(of(columns), id).toEqual(of(plain));
    });
  });

  test.each(['npm-trusted-publishing', 'pip-resolution', 'docker-build', 'success-whole-run', 'pytest-failure'])('and so is one in which nothing is known: %s', (name) => {
    const text = fixture(`negative/${name}.txt`).replace(/^2026-\S+Z /gm, '');
    const [plain, columns] = [text, asGh(text)].map((each) => recognise(each, diagnose(each)));
    expect(columns).toEqual({ ...plain, ci: 'github', job: 'publish', step: 'Publish to PyPI' });
  });
});
