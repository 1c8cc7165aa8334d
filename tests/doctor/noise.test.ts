import { describe, expect, test } from 'vitest';
import { CUT, UNJUDGED } from './exceptions.ts';
import { diagnose, failures, isFound, noisy, precision, samples, type Case } from './judge.ts';
import { KINDS, PAIRS, type NoiseKind } from './noise.ts';


const isCut = (kinds: readonly NoiseKind[]): boolean => kinds.some((kind) => kind.startsWith('cut'));

/** The names of cases that are not found, and of those that something else is found in. */
function problems(cases: readonly Case[], kinds: readonly NoiseKind[]): string[] {
  return cases.flatMap((sample) => {
    const diagnosis = diagnose(noisy(sample, kinds));
    const { right, all } = precision(sample, diagnosis);
    if (!isFound(sample, diagnosis)) return [sample.name];
    return right === all || isCut(kinds) ? [] : [`${sample.name}: ${diagnosis.findings.map(({ id }) => id).join(' ')}`];
  });
}

describe('every entry is found in its samples and logs, and nothing else is, under', () => {
  test.each(KINDS)('%s', (kind) => {
    if (isCut([kind])) expect(problems(samples, [kind]).sort()).toEqual(Object.keys(CUT).sort());
    else expect(problems([...samples, ...failures], [kind])).toEqual([]);
  }, 60_000);
});

describe('so it is in its samples under pairs with', () => {
  test.each(KINDS.slice(0, -1))('%s', (kind) => {
    const judged = PAIRS.filter(([first, second]) => first === kind && !UNJUDGED.some(([a, b]) => a === first && b === second));
    const cut = (name: string): boolean => isCut([kind]) && name in CUT;
    expect(judged.flatMap((pair) => problems(samples, pair).filter((name) => !cut(name)).map((name) => `${pair.join(' + ')}: ${name}`))).toEqual([]);
  }, 60_000);
});
