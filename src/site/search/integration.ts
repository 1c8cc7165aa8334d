import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { locales, type Lang } from '../../locales.ts';
import { indexOf } from './index.ts';

/** Lists and what is not there lead to other pages, which are found themselves. */
const NOT_FOUND = /^(?:zh-cn\/)?(?:404|errors\/(?:stages|programs)\/.*)\/?$/;

const folderOf = (lang: Lang): string => Object.entries(locales).find(([key, locale]) => locale.lang === lang && key !== 'root')?.[0] ?? '';

/**
 * Writes what the search of each language is made of, `search/<language>.json`, from the built pages and the catalogue.
 *
 * @returns an integration for Astro
 */
export const search = (): AstroIntegration => ({
  name: 'search',
  hooks: {
    'astro:build:done': ({ dir, pages }) => {
      const folders = Object.values(locales).map(({ lang }) => folderOf(lang)).filter((folder) => folder !== '');
      const paths = pages.map(({ pathname }) => pathname).filter((pathname) => !NOT_FOUND.test(pathname) && !folders.some((folder) => pathname === folder || pathname.startsWith(`${folder}/`)));
      const read = (path: string, lang: Lang): string => readFileSync(new URL(`${folderOf(lang)}${folderOf(lang) && '/'}${path.slice(1)}index.html`, dir), 'utf8');
      mkdirSync(new URL('search/', dir), { recursive: true });
      for (const { lang } of Object.values(locales)) {
        const addresses = paths.map((pathname) => `/${pathname}`.replace(/\/?$/, '/')).sort();
        writeFileSync(new URL(`search/${lang}.json`, dir), JSON.stringify(indexOf(lang, addresses, read)));
      }
    },
  },
});
