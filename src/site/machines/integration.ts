import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { createDocument } from '@mixmark-io/domino';
import { strings } from '../../data/strings.ts';
import { EMITTERS, STAGES } from '../../errors/types.ts';
import { sitePath } from '../../links.ts';
import { locales } from '../../locales.ts';
import { llmsFull, llmsTxt, sectionsOf } from './llms.ts';
import { twinOf, type Twin } from './twin.ts';

/** A page whose Markdown is there: its first line is its title. */
const written = (markdown: string): Twin => ({ title: markdown.slice('# '.length, markdown.indexOf('\n')), description: '', markdown });

/**
 * Writes for machines what the built pages say: `index.md` beside every `index.html`, and `llms.txt` and `llms-full.txt` of each language.
 * An error's Markdown is written from the catalogue and is there already.
 *
 * @param site the site's origin
 * @param base its base path
 * @returns an integration for Astro
 */
export const machineReaders = (site: string, base: string): AstroIntegration => ({
  name: 'machine-readers',
  hooks: {
    'astro:build:done': ({ dir, pages }) => {
      const address = (path: string, locale?: string): string => new URL(sitePath(path, locale, base), site).href;
      const read = (path: string): { html: string; url: string } => ({ html: readFileSync(new URL(`${path}index.html`, dir), 'utf8'), url: address(path) });

      const twins = new Map<string, Twin>();
      for (const { pathname } of pages) {
        if (/(?:^|\/)404\/?$/.test(pathname)) continue;
        const url = address(pathname);
        const file = new URL(`${pathname}index.md`, dir);
        const twin = existsSync(file) ? written(readFileSync(file, 'utf8')) : twinOf(read(pathname).html, url);
        if (!existsSync(file)) writeFileSync(file, twin.markdown);
        twins.set(url, twin);
      }

      for (const [key, { lang }] of Object.entries(locales)) {
        const locale = key === 'root' ? undefined : key;
        const folder = locale ? `${locale}/` : '';
        const home = read(folder);
        const t = strings[lang];
        const sections = sectionsOf(home, { stages: STAGES.map((stage) => read(`${folder}errors/stages/${stage}/`)), programs: EMITTERS.map((emitter) => read(`${folder}errors/programs/${emitter}/`)), rules: read(`${folder}rules/`) }, { guides: t['machines.guides'], lists: t['errors.title'] });
        const name = createDocument(home.html).querySelector('meta[property="og:site_name"]')?.getAttribute('content') ?? '';
        const files = [
          [t['machines.full'], address('/llms-full.txt', locale)],
          [t['machines.errors'], address('/errors.json')],
          [t['machines.schema'], address('/errors.schema.json')],
          [t['machines.feed'], address('/feed.xml', locale)],
          ...Object.entries(locales).flatMap(([other, { label }]) => (other === key ? [] : [[label, address('/llms.txt', other === 'root' ? undefined : other)] as const])),
        ] as const;
        const site = { name, description: twins.get(home.url)?.description ?? '' };
        writeFileSync(new URL(`${folder}llms.txt`, dir), llmsTxt(site, sections, twins, { heading: t['machines.files'], items: files }));
        writeFileSync(new URL(`${folder}llms-full.txt`, dir), llmsFull(sections, twins));
      }
    },
  },
});
