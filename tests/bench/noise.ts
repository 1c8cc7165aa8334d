import { diagnose, failures, isFound, noisy, precision, samples, type Case } from '../doctor/judge.ts';
import { KINDS, PAIRS, type NoiseKind } from '../doctor/noise.ts';
import { percent, row, SHARE, type Row } from './rows.ts';

type Judged = { found: number; texts: number; right: number; all: number };

function judge(cases: readonly Case[], kinds: readonly NoiseKind[]): Judged {
  const judged: Judged = { found: 0, texts: cases.length, right: 0, all: 0 };
  for (const sample of cases) {
    const diagnosis = diagnose(noisy(sample, kinds));
    const { right, all } = precision(sample, diagnosis);
    if (isFound(sample, diagnosis)) judged.found++;
    judged.right += right;
    judged.all += all;
  }
  if (kinds.length === 1 && judged.found < judged.texts) console.error(`Under ${kinds[0]} the doctor finds ${judged.found} of ${judged.texts}`);
  return judged;
}

function rowsOf(subject: string, judged: readonly Judged[]): Row[] {
  const sum = (key: keyof Judged): number => judged.reduce((total, one) => total + one[key], 0);
  return [row('noise', subject, 'recall', SHARE, percent(sum('found'), sum('texts'))), row('noise', subject, 'precision', SHARE, percent(sum('right'), sum('all')))];
}

/**
 * How well the doctor reads noisy copies of the recorded samples and of the real logs of failures: how many texts have their
 * entry first (recall), and how many of all findings are found in the clean text too (precision). A kind
 * under which something is missed is named on the error stream.
 */
export const noise = (): Row[] => [
  ...rowsOf('no noise', [judge([...samples, ...failures], [])]),
  ...rowsOf(`each of ${KINDS.length} kinds of noise`, KINDS.map((kind) => judge(kind.startsWith('cut') ? samples : [...samples, ...failures], [kind]))),
  ...rowsOf(`each of ${PAIRS.length} pairs of them`, PAIRS.map((pair) => judge(samples, pair))),
];
