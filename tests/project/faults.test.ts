import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { edited, misfits } from '../faults/fault.ts';
import { faults } from '../faults/list.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const named = new Set(faults.flatMap(({ caught }) => caught.map(({ by }) => by)));

test('every fault can be put into the source as it is written down', () => {
  expect(misfits(faults, root)).toEqual([]);
  expect(new Set(faults.map(({ name }) => name)).size).toBe(faults.length);
});

test('the faults of one round do not get in each other’s way', () => {
  for (const [round, some] of Map.groupBy(faults, ({ round }) => round)) {
    if (round === undefined) continue;
    for (const [file, edits] of Map.groupBy(some.flatMap((fault) => fault.edits), ({ file }) => file)) expect(() => edited(readFileSync(`${root}/${file}`, 'utf8'), edits), `round ${round}`).not.toThrow();
  }
});

test('every test file has a fault that it is to catch, and every fault a test file', () => {
  const files = globSync('tests/*/**/*.{test,spec}.ts', { cwd: root }).map((file) => file.replaceAll('\\', '/').replace('tests/', ''));
  // This file is about the list itself.
  expect(files.filter((file) => !named.has(file))).toEqual(['project/faults.test.ts']);
  expect([...named].filter((by) => by !== 'build' && !existsSync(`${root}/tests/${by}`))).toEqual([]);
  expect(faults.filter(({ caught }) => caught.length === 0)).toEqual([]);
});
