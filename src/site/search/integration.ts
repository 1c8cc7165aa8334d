import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { sitePath } from '../../links.ts';
import { folderOf, locales, type Lang } from '../../locales.ts';
import { indexesOf, isList } from './index.ts';

const folders = Object.values(locales).flatMap(({ lang }) => folderOf(lang) ?? []);

/** Lists and what is not there lead to other pages; what is in the folder of a language is read beside what is in the root. */
const isLeftOut = (path: string): boolean => isList(path) || path === '/404/' || folders.some((folder) => path.startsWith(`/${folder}/`));

/**
 * Writes what the search of each language is made of, `search/<language>.json`, from the built pages and the catalogue.
 *
 * @returns an integration for Astro
 */
export const search = (): AstroIntegration => ({
  name: 'search',
  hooks: {
    'astro:build:done': ({ dir, pages }) => {
      const paths = pages.map(({ pathname }) => `/${pathname}`.replace(/\/?$/, '/')).filter((path) => !isLeftOut(path)).sort();
      const read = (path: string, lang: Lang): string => readFileSync(new URL(`.${sitePath(path, folderOf(lang), '/')}index.html`, dir), 'utf8');
      mkdirSync(new URL('search/', dir), { recursive: true });
      for (const [lang, index] of indexesOf(paths, read)) writeFileSync(new URL(`search/${lang}.json`, dir), JSON.stringify(index));
    },
  },
});
