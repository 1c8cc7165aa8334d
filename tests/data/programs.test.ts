import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COLUMNS, programs, ran, type Proof } from '../../src/data/behaviour/programs.ts';
import type { Recorded } from '../real/types.ts';

const folder = new URL('../fixtures/real/', import.meta.url);
const real: Readonly<Record<string, Recorded>> = Object.fromEntries(readdirSync(folder).map((file) => [file.replace('.json', ''), JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Recorded]));

/** Colours, and the lines that a narrow output was broken into, do not count. */
const plain = (text: string): string => text.replace(/\x1b\[[\d;]*m/g, '').replace(/\s+/g, ' ');

const outputOf = (program: string, release: string, situation: string): string => {
  const { runs, outputs } = real[program]!;
  return outputs[runs.find((run) => run.situation === situation && run.releases.includes(release))!.output]!;
};

/** What a proof claims and its run does not show. */
function lacks({ situation, release, exit, says = '', asked = '', unasked }: Proof, program: string, newest: string): string[] {
  const { runs, outputs } = real[program.split(' ')[0]!]!;
  const run = runs.find((each) => each.situation === situation && each.releases.includes(release ?? newest));
  const shown =
    run &&
    (exit === undefined || run.exit === exit) &&
    plain(outputs[run.output]!).includes(says) &&
    (asked === '' || run.requests.some((request) => request.includes(asked))) &&
    !(unasked && run.requests.some((request) => request.includes(unasked)));
  return shown ? [] : [`${situation} ${release ?? newest}: ${exit} ${says} ${asked} ${unasked}`];
}

test('what the table of programs says of one is what it was kept to do', () => {
  const cells = programs.flatMap(({ program, release, run = release, cells }) => COLUMNS.map((column) => ({ program, run, column, proofs: cells[column].proofs })));
  expect(cells.flatMap(({ program, run, proofs }) => proofs.flatMap((proof) => lacks(proof, program, run).map((each) => `${program}: ${each}`)))).toEqual([]);
  expect(cells.filter(({ proofs }) => proofs.length === 0).map(({ program, column }) => `${program}: ${column}`)).toEqual([]);
});

test('a message that a cell quotes stands in one of its runs', () => {
  const unproved = programs.flatMap(({ program, cells }) => {
    const { text, proofs } = cells.refused;
    const quoted = /`([^`]+)`/.exec(text.en)?.[1] ?? '';
    return quoted === '' || proofs.some(({ says = '' }) => says.includes(quoted) || quoted.includes(says)) ? [] : [`${program}: ${quoted}`];
  });
  expect(unproved).toEqual([]);
});

test('the page counts the runs', () => {
  const count = (names: readonly string[]): number => names.reduce((sum, name) => sum + real[name]!.runs.reduce((all, { releases }) => all + releases.length, 0), 0);
  expect({ uv: count(['uv']), twine: count(['twine']), others: count(Object.keys(real).filter((name) => name !== 'uv' && name !== 'twine')) }).toEqual(ran);
});

test('what the page of myths says of retries, dry runs and warnings was run', () => {
  const proofs: readonly (readonly [program: string, newest: string, Proof])[] = [
    ['twine upload', '7.0.0', { situation: 'upload-down', exit: 1, asked: 'the minted token ×5' }],
    ['uv publish', '0.13.9', { situation: 'upload-closes', exit: 2, asked: 'the minted token ×4' }],
    ...['0.9.30', '0.11.33', '0.12.24'].map((release) => ['uv publish', release, { situation: 'dry-run-refused', exit: 0, says: 'no corresponding publisher' }] as const),
    ['uv publish', '0.13.9', { situation: 'dry-run-always-refused', exit: 2 }],
    ['uv publish', '0.13.9', { situation: 'dry-run-token', exit: 0 }],
    ['uv publish', '0.13.9', { situation: 'burn-fails', exit: 0, says: 'Failed to invalidate trusted publishing token' }],
  ];
  expect(proofs.flatMap(([program, newest, proof]) => lacks(proof, program, newest))).toEqual([]);
  const sendings = (program: 'twine' | 'uv', release: string, situation: string): string[] =>
    real[program]!.runs.find((run) => run.situation === situation && run.releases.includes(release))!.requests.filter((request) => request.includes('/legacy/ demo-1.0-py3'));
  for (const release of ['0.9.30', '0.13.9']) expect(sendings('uv', release, 'upload-down')).toEqual([expect.not.stringContaining('×')]);
  expect(sendings('twine', '7.0.0', 'upload-closes')).toEqual([expect.not.stringContaining('×')]);
  expect(plain(outputOf('uv', '0.13.9', 'dry-run-refused'))).not.toMatch(/trusted|token|publisher|error/i);
});
