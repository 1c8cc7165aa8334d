import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build, underAPath } from '../builds.ts';
import { dist } from '../site.ts';

// One after the other: builds share what they remember.

/** The names of all files of a built site. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, '/').length))
    .sort();

const hash = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

test('built once more, with nothing remembered, the site is the same to the byte', { timeout: 300_000 }, async () => {
  const folder = '.cache/again';
  await build({ OUT_DIR: folder }, { forced: true });
  const names = filesIn(dist);
  expect(names.length).toBeGreaterThan(1_000);
  expect(filesIn(folder)).toEqual(names);
  expect(names.filter((name) => hash(join(dist, name)) !== hash(join(folder, name)))).toEqual([]);
  rmSync(folder, { recursive: true });
});

/** A file without what has to be another where the site has another address: that address, and the hashes of what holds it. */
const settled = (text: string, { home, base }: { home: string; base: string }): string =>
  text
    .replaceAll(home, 'https://site.example/')
    .replaceAll(new RegExp(`(?<=["' =(\`,])${base}(?=[\\w"'?#.-]|$)`, 'gm'), '/@/')
    .replaceAll(/(_astro\/[\w@-]+)\.[\w-]{8}\.(js|css)/g, '$1.$2')
    .replaceAll(/'sha256-[^']+'/g, "'sha256'");

test('built for another address, below a path, it is the same site with that address', { timeout: 300_000 }, async () => {
  rmSync(underAPath.OUT_DIR, { recursive: true, force: true });
  await build(underAPath);
  const moved = (name: string): string => settled(readFileSync(join(underAPath.OUT_DIR, name), 'utf8'), { home: `${underAPath.SITE_URL}${underAPath.BASE_PATH}`, base: underAPath.BASE_PATH });
  const here = (name: string): string => settled(readFileSync(join(dist, name), 'utf8'), { home: 'http://localhost:4321/', base: '/' });
  // What the bundler and Pagefind write is named by what is in it.
  const named = (names: string[]): string[] => names.filter((name) => !/^(?:_astro|pagefind)\//.test(name));
  const names = named(filesIn(dist));
  expect(named(filesIn(underAPath.OUT_DIR))).toEqual(names);
  const texts = names.filter((name) => /\.(?:html|md|txt|xml|json)$/.test(name));
  expect(texts.length).toBeGreaterThan(1_000);
  expect(texts.filter((name) => moved(name) !== here(name))).toEqual([]);
});
