import fc from 'fast-check';
import { errors } from '../../src/errors/index.ts';
import { doctor } from '../../src/lib/diagnose.ts';
import { known } from '../../src/lib/known.ts';
import { redact } from '../../src/lib/secrets.ts';
import { CRAFTED, pasted } from '../doctor/crafted.ts';
import { logs } from '../doctor/judge.ts';
import { NOISE } from '../doctor/noise.ts';

const catalogue = known(errors);
const small = doctor(catalogue);

/** Ten times the catalogue: the copies differ in one word each, so that they share nothing that could be shared. */
const large = doctor(
  Array.from({ length: 10 }, (_, copy) => catalogue.map((entry) => ({ ...entry, id: `${entry.id}-${copy}`, messages: entry.messages.map((text) => (copy === 0 ? text : text.replace(/[a-z]{5,}/, (word) => `${word}${copy}`))) }))).flat(),
);

const MB = 1_000_000;

/** Milliseconds this thread has worked: what other programs do meanwhile does not count. */
const worked = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

/** Milliseconds of one run, from as many as it takes for the clock, whose steps are some milliseconds, to tell. */
function time(run: () => unknown, enough = 60): number {
  run();
  const start = worked();
  let runs = 0;
  while (worked() - start < enough) {
    run();
    runs++;
  }
  return (worked() - start) / runs;
}

const fill = (text: string, length: number): string => text.repeat(Math.ceil(length / text.length)).slice(0, length);

/** What runs print: time stamps, builds and installations, and here and there one of the real logs. */
const realistic = NOISE['time stamps'](
  logs.map(({ text }) => `${'Collecting a-package==1.0 (from -r requirements.txt (line 12))\n  Downloading a_package-1.0-py3-none-any.whl (12 kB)\n'.repeat(40)}${text}`).join('\n'),
);

/** How fast the doctor reads and blanks realistic logs, and how its time grows: each row twice as long as the one before. */
export function speedTable(): Record<string, unknown> {
  return Object.fromEntries(
    [0.2, 2.5, 5, 10, 20].map((size) => {
      const log = fill(realistic, size * MB);
      const [read, tenfold, blank] = [time(() => small(log)), time(() => large(log)), time(() => redact(log))];
      const rate = (ms: number): string => `${ms.toFixed(0)} ms, ${((1000 * size) / ms).toFixed(0)} MB/s`;
      return [`${size} MB`, { diagnosis: rate(read), 'ten times the catalogue': rate(tenfold), 'blanking secrets': rate(blank) }];
    }),
  );
}

/** Milliseconds per 100 kB for inputs made to be slow, at 100 kB and at eight times as much. */
export function craftedTable(): Record<string, unknown> {
  const per100 = (make: (length: number) => string, run: (text: string) => unknown, length: number): string => {
    const text = make(length);
    return ((time(() => run(text)) * 100_000) / length).toFixed(1);
  };
  return Object.fromEntries(
    Object.entries(CRAFTED).map(([name, make]) => [
      name,
      { diagnosis: per100(make, small, 100_000), '× 8': per100(make, small, 800_000), '10 × catalogue': per100(make, large, 100_000), blanking: per100(make, redact, 100_000), 'blanking × 8': per100(make, redact, 800_000) },
    ]),
  );
}

/**
 * Reads and blanks random, mutated and crafted texts.
 *
 * @param runs how many texts
 * @returns the slowest, in milliseconds per 100 kB; texts are joined to 100 kB each, since a short one measures the clock
 * @throws whatever the doctor throws
 */
export function fuzz(runs: number): { runs: number; megabytes: number; slowest: number } {
  const texts = fc.sample(pasted, { numRuns: 2_000, seed: 20_261_126 });
  let [slowest, length, batch] = [0, 0, ''];
  const read = (): void => {
    const ms = time(() => small(redact(batch).text), 20);
    slowest = Math.max(slowest, (ms * 100_000) / batch.length);
    batch = '';
  };
  for (let run = 0; run < runs; run++) {
    // Each text is met again with another beginning and end, so that no two runs are alike.
    const text = texts[run % texts.length] ?? '';
    const shift = Math.imul(run, 0x9e3779b1) >>> 0;
    const cut = text.slice(shift % (text.length + 1)) + String.fromCharCode(shift & 0x7f) + text.slice(0, shift % (text.length + 1));
    small(redact(cut).text);
    length += cut.length;
    batch += cut;
    if (batch.length >= 100_000) read();
  }
  return { runs, megabytes: length / MB, slowest };
}
