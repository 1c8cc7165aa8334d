import { diagnose, failures, isFound, noisy, precision, samples, type Case } from '../doctor/judge.ts';
import { KINDS, PAIRS, type NoiseKind } from '../doctor/noise.ts';

const percent = (part: number, all: number): string => `${((100 * part) / Math.max(all, 1)).toFixed(2)} %`;

function measure(cases: readonly Case[], noises: readonly (readonly NoiseKind[])[]) {
  let [found, right, all] = [0, 0, 0];
  for (const kinds of noises) {
    for (const sample of cases) {
      const diagnosis = diagnose(noisy(sample, kinds));
      const counted = precision(sample, diagnosis);
      if (isFound(sample, diagnosis)) found++;
      right += counted.right;
      all += counted.all;
    }
  }
  return { texts: noises.length * cases.length, recall: percent(found, noises.length * cases.length), precision: percent(right, all) };
}

/**
 * How well the doctor reads noisy copies of the recorded samples and of the real logs of failures.
 *
 * @returns for each kind of noise, alone and in pairs with all others, how many texts have their entry first (recall)
 *   and how many of all findings are found in the clean text too (precision)
 */
export function noiseTable(): Record<string, unknown> {
  return Object.fromEntries([
    ['none', measure([...samples, ...failures], [[]])],
    ...KINDS.flatMap((kind) => [
      [kind, measure(kind.startsWith('cut') ? samples : [...samples, ...failures], [[kind]])],
      [`${kind}, in pairs`, measure(samples, PAIRS.filter((pair) => pair.includes(kind)))],
    ]),
  ]);
}
