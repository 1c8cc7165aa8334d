import { readFileSync, readdirSync } from 'node:fs';
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

// The home page has other scripts besides.
describe.each(doctors.filter(({ slug }) => slug === '/doctor/').map((page) => [page.path, page] as const))('the doctor on %s', (_, page) => {
  const markup = brotliCompressSync(page.html.querySelector('pypi-doctor')?.toString() ?? '').length;
  const script = weight(page).js - least;

  test('adds at most 15 kB to a first visit', () => {
    expect(markup + script).toBeLessThanOrEqual(15 * KB);
  });

  test('has loaded at most 28.5 kB when it answers a log: itself, the messages and the words of the heaviest stage', () => {
    const words = readdirSync(join(dist, 'doctor', page.lang)).filter((file) => !file.startsWith('labels-'));
    expect(words.length).toBeGreaterThan(5);
    const heaviest = Math.max(...words.map((file) => brotli(`doctor/${page.lang}/${file}`)));
    expect(markup + script + brotli('errors/messages.json') + heaviest).toBeLessThanOrEqual(28.5 * KB);
  });
});

test('there are four pages with the doctor', () => {
  expect(doctors).toHaveLength(4);
});
