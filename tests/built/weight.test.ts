import { describe, expect, test } from 'vitest';
import { pages, weight } from '../site.ts';

const KB = 1_000;

const guides = pages().filter(({ html }) => !html.querySelector('snippet-generator'));
const generators = pages().filter(({ html }) => html.querySelector('snippet-generator'));

describe.each(guides.map((page) => [page.path, page] as const))('%s', (_, page) => {
  test('is a first visit of at most 25 kB', () => {
    expect(weight(page).total).toBeLessThanOrEqual(25 * KB);
  });
});

test('the generator adds at most 15 kB of script', () => {
  expect(generators).toHaveLength(2);
  const least = Math.min(...guides.map((page) => weight(page).js));
  for (const page of generators) expect(weight(page).js - least).toBeLessThanOrEqual(15 * KB);
});
