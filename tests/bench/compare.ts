import { isSteady, type Row } from './rows.ts';

/** A row beside its value in the run before. */
export interface Change extends Row {
  /** Left out where the run before did not measure it. */
  last?: number;
  /** Worse by more than is tolerated. */
  worse: boolean;
}

const sameMeasure = (a: Row, b: Row): boolean => a.part === b.part && a.subject === b.subject && a.name === b.name && a.unit === b.unit;

const allowed = (tolerance: Row['tolerance'], last: number): number => (typeof tolerance === 'number' ? tolerance : (Number.parseFloat(tolerance) / 100) * Math.abs(last));

/** Sets each row beside the same one of the run before. What only that one measured is left out. */
export const compare = (rows: readonly Row[], before: readonly Row[]): Change[] =>
  rows.map((row) => {
    const last = before.find((other) => sameMeasure(row, other))?.value;
    if (last === undefined) return { ...row, worse: false };
    const loss = row.better === 'less' ? row.value - last : last - row.value;
    return { ...row, last, worse: loss > allowed(row.tolerance, last) };
  });

/** The changes that fail the bench: what depends on the machine's mood is only marked. */
export const failures = (changes: readonly Change[]): Change[] => changes.filter((change) => change.worse && isSteady(change));

/** All rows of a run, and of the run before those of the parts that it left out. */
export const merge = (rows: readonly Row[], before: readonly Row[], order: readonly string[]): Row[] => {
  const measured = new Set(rows.map(({ part }) => part));
  const all = [...rows, ...before.filter(({ part }) => !measured.has(part))];
  return order.flatMap((name) => all.filter(({ part }) => part === name));
};
