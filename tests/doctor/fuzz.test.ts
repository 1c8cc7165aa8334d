import fc from 'fast-check';
import { expect, test } from 'vitest';
import { redact } from '../../src/lib/text/secrets.ts';
import { runs } from '../runs.ts';
import { CRAFTED, pasted } from './crafted.ts';
import { diagnose } from './judge.ts';
import { NOISE } from './noise.ts';

/** What holds of a diagnosis whatever the text is. */
function check(text: string): void {
  const { findings, suspects } = diagnose(text);
  const lines = text.split('\n').length;
  for (const [index, { place, line, endLine, start, end, times }] of findings.entries()) {
    // Where all is over, or follows from what is not known, nothing is the cause.
    expect(place === 'primary' ? index === 0 : index > 0 || place === 'earlier' || place === 'consequence' || place === 'noise').toBe(true);
    expect(start >= 0 && start < end && end <= text.length && times > 0).toBe(true);
    expect(line).toBe(text.slice(0, start).split('\n').length);
    expect(endLine >= line && endLine <= lines).toBe(true);
  }
  // Of several jobs and uploads each may fail with the same; what is printed along is told once.
  const many: ReadonlySet<string> = new Set(['primary', 'another']);
  expect(new Set(findings.map(({ id, job, step, line, place }) => [id, ...(job !== undefined || step !== undefined || many.has(place) ? [line] : [])].join())).size).toBe(findings.length);
  expect(suspects.every((line) => line >= 1 && line <= lines)).toBe(true);
}

test('any text gets a diagnosis that points into it', () => {
  fc.assert(fc.property(pasted, check), { seed: 20_261_126, numRuns: runs(500, 3_000) });
}, 60_000);

test.each(Object.entries(CRAFTED))('so does a text made of %s', (_, make) => {
  check(make(20_000));
  expect(redact(make(20_000)).text.length).toBeGreaterThan(0);
});

test('a diagnosis is the same wherever the chunks of a long text end', () => {
  const log = NOISE['time stamps'](make200());
  for (const shift of [0, 1, 77, 5_000]) {
    const { findings } = diagnose('x'.repeat(shift) + '\n' + log);
    expect(findings.map(({ id, times }) => [id, times])).toEqual(diagnose(log).findings.map(({ id, times }) => [id, times]));
  }
});

/** A text longer than a chunk with messages all over it, none of them too often to be counted. */
function make200(): string {
  const line = 'Collecting a-package==1.0 (from the requirements)\n'.repeat(1_500);
  return Array.from({ length: 12 }, () => `${line}ERROR the ACTIONS_ID_TOKEN_REQUEST_TOKEN environment variable was unset\nContainer action is only supported on Linux\n`).join('');
}
