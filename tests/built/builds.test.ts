import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { build, underAPath } from '../builds.ts';
import { dist } from '../dist.ts';

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

test('a page that has no translation ends the build, which names it', { timeout: 300_000 }, async () => {
  const tree = '.cache/untranslated';
  rmSync(tree, { recursive: true, force: true });
  mkdirSync(tree);
  for (const name of ['src', 'public', '.ci', 'astro.config.mjs', 'package.json', 'tsconfig.json']) cpSync(name, join(tree, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(tree, 'node_modules'));
  rmSync(join(tree, 'src/content/docs/zh-cn/myths.mdx'));
  await expect(build({ QUICK: '1', OUT_DIR: 'dist' }, { tree })).rejects.toThrow('src/content/docs/zh-cn/myths.mdx is missing');
  rmSync(tree, { recursive: true });
});

/** A file without the site's address, its base path, and the hashes of what holds them. */
const settled = (file: string, home: string, base: string): string =>
  readFileSync(file, 'utf8')
    .replaceAll(home, 'https://site.example/')
    .replaceAll(base, '/')
    .replaceAll(/(_astro\/[\w@.-]+?)\.[\w-]{8}\.(js|css)/g, '$1.$2')
    .replaceAll(/'sha256-[^']+'/g, "'sha256'");

test('built for another address, below a path, it is the same site with that address, and all that a page names is below that path', { timeout: 300_000 }, async () => {
  const { OUT_DIR: folder, SITE_URL: site, BASE_PATH: base } = underAPath;
  rmSync(folder, { recursive: true, force: true });
  await build(underAPath);
  // What the bundler writes is named by what is in it.
  const named = (names: string[]): string[] => names.filter((name) => !name.startsWith('_astro/'));
  const names = named(filesIn(dist));
  expect(named(filesIn(folder))).toEqual(names);
  const texts = names.filter((name) => /\.(?:html|md|txt|xml|json)$/.test(name));
  expect(texts.length).toBeGreaterThan(1_000);
  expect(texts.filter((name) => settled(join(folder, name), `${site}${base}`, base) !== settled(join(dist, name), 'http://localhost:4321/', '/'))).toEqual([]);

  const elements = texts.filter((name) => name.endsWith('.html')).flatMap((name) => parse(readFileSync(join(folder, name), 'utf8')).querySelectorAll('[href], [src], [data-root], [data-words], [data-catalogue]'));
  const addresses = elements.flatMap(({ attributes }) => Object.entries(attributes).flatMap(([name, value]) => (name !== 'data-code' && value.startsWith('/') ? [value] : [])));
  expect(addresses.length).toBeGreaterThan(10_000);
  expect(addresses.filter((address) => !address.startsWith(base))).toEqual([]);
});
