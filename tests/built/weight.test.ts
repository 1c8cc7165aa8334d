import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { brotli, dist, pages, scriptsOf, scriptWeight, weight } from '../dist.ts';

const KB = 1_000;

const all = pages();
const generators = all.filter(({ html }) => html.querySelector('snippet-generator'));
const doctors = all.filter(({ html }) => html.querySelector('pypi-doctor'));
const guides = all.filter((page) => !generators.includes(page) && !doctors.includes(page));
const least = Math.min(...guides.map(scriptWeight));

/** What packs in a tenth of the time, and less well: a page that is light enough at this quality need not be packed better. */
const QUICK = 5;

describe.each(guides.map((page) => [page.path, page] as const))('%s', (_, page) => {
  // Chinese pages say the names of PyPI's buttons in both languages.
  test('is a first visit of at most 21 kB', () => {
    const budget = 21 * KB;
    const quick = weight(page, QUICK).total;
    expect(quick <= budget ? quick : weight(page).total).toBeLessThanOrEqual(budget);
  });
});

test('no page loads a script or a style before it is painted', () => {
  expect(least).toBeGreaterThan(0);
  for (const { path, html } of all) {
    expect(scriptsOf(html), path).not.toEqual([]);
    expect(html.querySelectorAll('script[src], link[rel=stylesheet]:not([media=print]), link[rel=preload], link[rel=modulepreload]'), path).toEqual([]);
  }
});

test('a page names all that its scripts import at once, so that nothing is loaded step by step', () => {
  let imports = 0;
  for (const { path, html } of all) {
    const named = scriptsOf(html);
    for (const address of named) {
      for (const [, name] of readFileSync(join(dist, address), 'utf8').matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+)["']/g)) {
        imports++;
        expect(named, `${path}: ${address}`).toContain(`/_astro/${name}`);
      }
    }
  }
  expect(imports).toBeGreaterThan(100);
});

test('the generator adds at most 15 kB of script', () => {
  expect(generators).toHaveLength(2);
  for (const page of generators) expect(scriptWeight(page) - least).toBeLessThanOrEqual(15 * KB);
});

/** A script and what it imports at once, besides what a page has loaded already. */
function withImports(name: string, loaded: ReadonlySet<string>, found = new Set<string>()): Set<string> {
  if (loaded.has(name) || found.has(name)) return found;
  found.add(name);
  for (const [, other = ''] of readFileSync(join(dist, '_astro', name), 'utf8').matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+)["']/g)) withImports(other, loaded, found);
  return found;
}

const errors = all.filter(({ path }) => /^\/errors\/[^/]+\/$/.test(path)).length;

test('the messages that the search looks for weigh at most 68 bytes an error', () => {
  expect(errors).toBeGreaterThan(200);
  expect(brotli('errors/messages.txt')).toBeLessThanOrEqual(68 * errors);
});

test('the anchors weigh at most 0.4 kB and 7 bytes an error, a part of the messages at most 2.5 kB', () => {
  expect(brotli('doctor/anchors.txt')).toBeLessThanOrEqual(400 + 7 * errors);
  const parts = readdirSync(join(dist, 'doctor')).filter((file) => file.startsWith('messages-'));
  expect(parts.length).toBe(Math.floor(errors / 16));
  for (const file of parts) expect(brotli(`doctor/${file}`), file).toBeLessThanOrEqual(2.5 * KB);
});

test.each(doctors.filter(({ slug }) => slug === '/').map((page) => [page.path, page] as const))('%s is a first visit of at most 32 kB', (_, page) => {
  expect(weight(page).total).toBeLessThanOrEqual(32 * KB);
});

// The home page has other scripts besides.
describe.each(doctors.filter(({ slug }) => slug === '/doctor/').map((page) => [page.path, page] as const))('the doctor on %s', (_, page) => {
  const markup = brotliCompressSync(page.html.querySelector('pypi-doctor')?.toString() ?? '').length;
  const script = scriptWeight(page) - least;

  test('adds at most 12 kB to a first visit', () => {
    expect(markup + script).toBeLessThanOrEqual(12 * KB);
  });

  test('has loaded at most 24 kB when it looks at a log, besides the messages, and 14.5 kB more when it answers, besides the words; what tells jobs apart is 8 kB', () => {
    const loaded = new Set(scriptsOf(page.html).map((address) => address.split('/').at(-1) ?? ''));
    const chunk = (begin: string): number => {
      const name = readdirSync(join(dist, '_astro')).find((each) => each.startsWith(begin)) ?? '';
      const names = [...withImports(name, loaded)];
      for (const each of names) loaded.add(each);
      return names.reduce((sum, each) => sum + brotli(`_astro/${each}`), 0);
    };
    // Loaded at the same time as what reads a text.
    expect(chunk('blanking.')).toBeLessThanOrEqual(6 * KB);
    const [examine, answering, several] = [chunk('examine.'), chunk('answering.'), chunk('several.') + chunk('jobs-view.')];
    expect(Math.min(examine, answering, several)).toBeGreaterThan(2 * KB);
    expect(markup + script + examine).toBeLessThanOrEqual(24 * KB);
    expect(answering).toBeLessThanOrEqual(14.5 * KB);
    expect(several).toBeLessThanOrEqual(8 * KB);
  });

  test('needs at most 10.5 kB of steps for an answer', () => {
    const words = readdirSync(join(dist, 'doctor', page.lang)).filter((file) => file.startsWith('steps-'));
    expect(words.length).toBeGreaterThan(10);
    for (const file of words) expect(brotli(`doctor/${page.lang}/${file}`)).toBeLessThanOrEqual(10.5 * KB);
  });
});

test('there are four pages with the doctor', () => {
  expect(doctors).toHaveLength(4);
});
