import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { apply, type Change } from './change.ts';
import { citationChanges } from './citations.ts';
import { contentPolicy, headers } from '../headers/policy.ts';
import { lightStyles } from './light.ts';
import { reach } from './reach.ts';
import { remembered } from './remembered.ts';
import { ownScopes } from './scopes.ts';
import { scriptChanges } from './scripts.ts';
import { styleChanges, stylesOf, wordsOf } from './styles.ts';
import { attributesOf, tagsOf, type Tag } from './tags.ts';

const ASSETS = '_astro/';

/**
 * The last hand on every page that was built: its styles go into it, its scripts become few, and a Content-Security-Policy says what
 * may run in it. `_headers` says the same for all pages.
 *
 * @param base the site's base path
 * @returns an integration for Astro
 */
export const finish = (base: string): AstroIntegration => ({
  name: 'finish',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const root = base.endsWith('/') ? base : `${base}/`;
      const readAddress = remembered((address) => readFileSync(new URL(address.slice(root.length), dir), 'utf8'));
      const assets = readdirSync(new URL(ASSETS, dir));
      const read = (name: string): string => readAddress(`${root}${ASSETS}${name}`);
      const code = new Map(assets.filter((name) => name.endsWith('.js')).map((name) => [name, read(name)]));
      const laterSheets = assets.filter((name) => name.endsWith('.css') && [...code.values()].some((text) => text.includes(name)));
      const shortened = remembered((styles) => {
        const rename = ownScopes(styles);
        const css = rename(styles);
        const light = lightStyles(css);
        const file = new URL(light.name, dir);
        mkdirSync(new URL('.', file), { recursive: true });
        writeFileSync(file, light.css);
        return { rename, css, light: root + light.name };
      });
      /** Pages that begin with the same scripts have all scripts in common. */
      const loadedWords = remembered((names) => {
        const scripts = [...reach(code, names.split(' '))].map((name) => code.get(name) ?? '');
        const sheets = laterSheets.filter((name) => scripts.some((script) => script.includes(name)));
        // What such a style sheet is about is in the scripts; the page has to give it nothing but custom properties.
        return [...scripts.flatMap(wordsOf), ...sheets.map(read).flatMap(wordsOf).filter((word) => word.startsWith('--'))];
      });
      const allWords = remembered((scripts) => {
        const [names = '', ...inline] = scripts.split('\n\n');
        return new Set([...loadedWords(names), ...inline.flatMap(wordsOf)]);
      });

      const scripts = new Set<string>();
      const pages = readdirSync(fileURLToPath(dir), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
      for (const name of pages) {
        const page = new URL(name.replaceAll('\\', '/'), dir);
        const text = readFileSync(page, 'utf8');
        const tags = tagsOf(text);
        const own = scriptChanges(text, tags, readAddress);
        const first = tags.flatMap((tag) => (tag.name === 'script' ? (attributesOf(tag).get('src') ?? []) : [])).map((src) => src.slice(`${root}${ASSETS}`.length));
        const { rename, css, light } = shortened(stylesOf(tags, { words: allWords([first.join(' '), ...own.inline].join('\n\n')), read: readAddress }));
        const changes = [policyChange(tags, contentPolicy({ scripts: own.inline, css })), ...own.changes, ...styleChanges(tags, css, light), ...citationChanges(text, tags)];
        writeFileSync(page, rename(apply(text, changes)));
        for (const script of own.inline) scripts.add(script);
      }
      writeFileSync(new URL('_headers', dir), headers(scripts, root));
      const isLeft = (name: string): boolean => (name.endsWith('.css') ? !laterSheets.includes(name) : code.get(name)?.trim() === '');
      for (const name of assets) if (isLeft(name)) rmSync(new URL(ASSETS + name, dir));
    },
  },
});

/** Right after the page's encoding, before anything that it governs. */
function policyChange(tags: readonly Tag[], policy: string): Change {
  const charset = tags.find((tag) => tag.name === 'meta' && attributesOf(tag).has('charset'));
  if (!charset) throw new Error('a page has no <meta charset>, which its policy follows');
  return { range: [charset.range[1], charset.range[1]], html: `<meta http-equiv="content-security-policy" content="${policy}"/>` };
}
