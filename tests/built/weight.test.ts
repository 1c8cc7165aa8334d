import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { bundles } from '../../src/data/action/bundles.ts';
import { errors as catalogue } from '../../src/errors/index.ts';
import { readAnchors, writeAnchors } from '../../src/lib/catalogue/anchors.ts';
import { known, read } from '../../src/lib/catalogue/known.ts';
import { catalogueAnchors, Library } from '../../src/lib/catalogue/library.ts';
import { multiplied } from '../bench/multiplied.ts';
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
  test('is a first visit of at most 24.2 kB', () => {
    const budget = 24.2 * KB;
    const quick = weight(page, QUICK).total;
    expect(quick <= budget ? quick : weight(page).total).toBeLessThanOrEqual(budget);
  });
});

test('no page loads a script or a style before it is painted', () => {
  expect(least).toBeGreaterThan(0);
  for (const { path, html } of all) {
    expect(scriptsOf(html), path).not.toEqual([]);
    expect(html.querySelectorAll('script[src], link[rel=stylesheet]:not([media=print], noscript *), link[rel=preload], link[rel=modulepreload]'), path).toEqual([]);
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

const log = readFileSync(new URL('../fixtures/logs/no-id-token-permission.txt', import.meta.url), 'utf8');
const errors = all.filter(({ path }) => /^\/errors\/[^/]+\/$/.test(path)).length;

test('the messages that the search looks for weigh at most 72.5 bytes an error', () => {
  expect(errors).toBeGreaterThan(200);
  expect(brotli('errors/messages.txt')).toBeLessThanOrEqual(72.5 * errors);
});

test('a first result of the search weighs at most 200 kB: less than with the index in parts that was there before', () => {
  const loaded = new Set(scriptsOf(guides[0]!.html).map((address) => address.split('/').at(-1) ?? ''));
  const begin = readdirSync(join(dist, '_astro')).find((each) => /^search-ui\..*\.js$/.test(each)) ?? '';
  const scripts = [...withImports(begin, loaded)].reduce((sum, each) => sum + brotli(`_astro/${each}`), 0);
  for (const lang of ['en', 'zh-CN']) {
    const data = [`search/${lang}.json`, 'errors/messages.txt', 'doctor/chinese.json', `doctor/${lang}/labels-search.json`].map((file) => brotli(file));
    expect(scripts).toBeGreaterThan(5 * KB);
    expect(scripts + data.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(200 * KB);
  }
});

test('the anchors weigh at most 0.4 kB and 6.71 bytes an error, a part of the messages at most 2.5 kB', () => {
  expect(brotli('doctor/anchors.txt')).toBeLessThanOrEqual(400 + 6.71 * errors);
  const parts = readdirSync(join(dist, 'doctor')).filter((file) => file.startsWith('messages-'));
  expect(parts.length).toBe(Math.floor(errors / 16));
  for (const file of parts) expect(brotli(`doctor/${file}`), file).toBeLessThanOrEqual(2.5 * KB);
});

test('with every further error the anchors weigh at most 3.5 bytes more, and of twice as many a log of one failure needs few parts', () => {
  const weightAt = (times: number): number => {
    const entries = multiplied(catalogue, times);
    const all = known(entries, bundles);
    const prose = entries.flatMap(({ meaning, causes, fixes }) => [meaning, ...causes, ...fixes.flatMap(({ steps }) => steps)].map(({ en }) => en)).join('\n');
    const anchors = catalogueAnchors(all, prose);
    const { missing } = new Library(anchors, []).find(log, true);
    // Some of the messages that the larger catalogue is made of are those of this log.
    expect(missing.length).toBeLessThanOrEqual(7);
    return brotliCompressSync(writeAnchors(anchors, [])).length;
  };
  expect(weightAt(2) - weightAt(1)).toBeLessThanOrEqual(3.5 * catalogue.length);
});

test.each(doctors.filter(({ slug }) => slug === '/').map((page) => [page.path, page] as const))('%s is a first visit of at most 33.2 kB', (_, page) => {
  expect(weight(page).total).toBeLessThanOrEqual(33.2 * KB);
});

// The home page has other scripts besides.
describe.each(doctors.filter(({ slug }) => slug === '/doctor/').map((page) => [page.path, page] as const))('the doctor on %s', (_, page) => {
  const markup = brotliCompressSync(page.html.querySelector('pypi-doctor')?.toString() ?? '').length;
  const script = scriptWeight(page) - least;

  test('adds at most 12.1 kB to a first visit', () => {
    expect(markup + script).toBeLessThanOrEqual(12.1 * KB);
  });

  const loaded = new Set(scriptsOf(page.html).map((address) => address.split('/').at(-1) ?? ''));
  /** What comes with scripts that are loaded one after another. */
  const weightOf = (...begins: string[]): number => {
    const there = new Set(loaded);
    return begins.reduce((sum, begin) => {
      const names = readdirSync(join(dist, '_astro')).filter((each) => each.startsWith(`${begin}.`)).flatMap((name) => [...withImports(name, there)]);
      for (const each of names) there.add(each);
      return sum + names.reduce((all, each) => all + brotli(`_astro/${each}`), 0);
    }, 0);
  };
  const READS = ['examine'];
  const besides = (...begins: string[]): number => weightOf(...READS, ...begins) - weightOf(...READS);

  test('loads at most 21.7 kB of script to read a log and to answer it, and more only where a log has something more', () => {
    expect(Math.min(weightOf('examine'), besides('pasted'), besides('several', 'jobs-view'))).toBeGreaterThan(2 * KB);
    expect(weightOf(...READS)).toBeLessThanOrEqual(21.7 * KB);
    expect(besides('uploads')).toBeLessThanOrEqual(6.2 * KB);
    // For what few entries ask of a log.
    expect(besides('closer')).toBeLessThanOrEqual(6.5 * KB);
    // For a text that is not as a program printed it, or with a workflow; for one of several jobs; for a message that is cut off or not known.
    expect(besides('pasted')).toBeLessThanOrEqual(9.3 * KB);
    expect(besides('uploads', 'several', 'jobs-view') - besides('uploads')).toBeLessThanOrEqual(11 * KB);
    // Loaded at the same time as what reads a text.
    expect(weightOf('blanking')).toBeLessThanOrEqual(12.3 * KB);
    expect(besides('rare')).toBeLessThanOrEqual(5.4 * KB);
  });

  test('loads nothing step by step: what a script imports is asked for with it', () => {
    const doctor = readFileSync(join(dist, '_astro', [...loaded].find((name) => name.startsWith('Doctor.')) ?? ''), 'utf8');
    // `import()` stands behind the list of all that comes with it.
    for (const name of [...READS, 'several', 'pasted', 'workflow-view']) {
      const [file = ''] = readdirSync(join(dist, '_astro')).filter((each) => each.startsWith(`${name}.`));
      expect(doctor).toContain(`import(\`./${file}\`)`);
      for (const other of withImports(file, loaded)) expect(doctor, `${name}: ${other}`).toContain(other);
    }
  });

  test('loads at most 38.3 kB in all for a log that tells of one failure', () => {
    const text = (name: string): string => readFileSync(join(dist, 'doctor', name), 'utf8');
    const { anchors, releases } = readAnchors(text('anchors.txt'));
    const library = new Library(anchors, releases);
    const { missing } = library.find(log, true);
    for (const part of missing) library.add(part, read(text(`messages-${part}.txt`)));
    const answered = library.get('id-token-request-token-unset')?.part;
    expect(missing).toContain(answered);
    // In a third of the parts there is an entry for which it comes, too.
    expect(library.needCloser(['id-token-request-token-unset'])).toBe(false);
    const sizeOf = (names: readonly string[]): number => names.reduce((all, name) => all + brotli(`doctor/${name}`), 0);
    const inWords = (...names: string[]): string[] => names.map((name) => `${page.lang}/${name}.json`);
    // What any text needs comes when the box is first used.
    const first = sizeOf(['anchors.txt', ...inWords('labels-answer', 'labels-evidence')]);
    const styles = readdirSync(join(dist, '_astro')).filter((name) => /^answer\..*\.css$/.test(name)).reduce((all, name) => all + brotli(`_astro/${name}`), 0);
    expect(styles).toBeGreaterThan(KB);
    const afterThePaste = sizeOf([...missing.map((part) => `messages-${part}.txt`), ...inWords(`steps-${answered}`)]);
    expect(afterThePaste).toBeLessThanOrEqual(9.5 * KB);
    expect(first + afterThePaste).toBeLessThanOrEqual(14.7 * KB);
    expect(first + afterThePaste + weightOf(...READS) + styles).toBeLessThanOrEqual(38.3 * KB);
  });

  test('needs at most 11.7 kB of words for an answer', () => {
    const words = readdirSync(join(dist, 'doctor', page.lang)).filter((file) => file.startsWith('steps-'));
    expect(words.length).toBeGreaterThan(10);
    for (const file of words) expect(brotli(`doctor/${page.lang}/${file}`)).toBeLessThanOrEqual(11.7 * KB);
  });
});

test('there are four pages with the doctor', () => {
  expect(doctors).toHaveLength(4);
});
