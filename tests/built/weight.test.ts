import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { dist, pages, weight } from '../site.ts';

const KB = 1_000;

const all = pages();
const generators = all.filter(({ html }) => html.querySelector('snippet-generator'));
const doctors = all.filter(({ html }) => html.querySelector('pypi-doctor'));
const guides = all.filter((page) => !generators.includes(page) && !doctors.includes(page));
const least = Math.min(...guides.map((page) => weight(page).js));
const brotli = (file: string) => brotliCompressSync(readFileSync(join(dist, file))).length;

describe.each(guides.map((page) => [page.path, page] as const))('%s', (_, page) => {
  test('is a first visit of at most 25 kB', () => {
    expect(weight(page).total).toBeLessThanOrEqual(25 * KB);
  });
});

test('the generator adds at most 15 kB of script', () => {
  expect(generators).toHaveLength(2);
  for (const page of generators) expect(weight(page).js - least).toBeLessThanOrEqual(15 * KB);
});

test('the doctor adds at most 25 kB to a page: its markup, its script, the messages and the heaviest words for one log', () => {
  expect(doctors).toHaveLength(4);
  const messages = brotli('errors/messages.json');
  for (const page of doctors) {
    const markup = brotliCompressSync(page.html.querySelector('pypi-doctor')?.toString() ?? '').length;
    const stages = readdirSync(join(dist, 'doctor', page.lang)).map((file) => brotli(`doctor/${page.lang}/${file}`));
    const added = markup + weight(page).js - least + messages + Math.max(...stages);
    expect(added, page.path).toBeLessThanOrEqual(25 * KB);
  }
  expect(existsSync(join(dist, 'errors/messages.json'))).toBe(true);
});
