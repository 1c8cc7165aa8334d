import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse, type HTMLElement } from 'node-html-parser';
import { apply, type Change } from './change.ts';
import { contentPolicy, headers } from '../headers/policy.ts';
import { reach } from './reach.ts';
import { ownScopes } from './scopes.ts';
import { scriptChanges } from './scripts.ts';
import { styleChanges, stylesOf } from './styles.ts';

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
      const file = (address: string): URL => new URL(address.slice(root.length), dir);
      const assets = readdirSync(new URL(ASSETS, dir));
      const read = (name: string): string => readFileSync(new URL(ASSETS + name, dir), 'utf8');
      const code = new Map(assets.filter((name) => name.endsWith('.js')).map((name) => [name, read(name)]));
      const laterSheets = assets.filter((name) => name.endsWith('.css') && [...code.values()].some((text) => text.includes(name)));
      const laterStyles = laterSheets.map(read).join('\n');

      const scripts = new Set<string>();
      const pages = readdirSync(fileURLToPath(dir), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
      for (const name of pages) {
        const page = new URL(name.replaceAll('\\', '/'), dir);
        const text = readFileSync(page, 'utf8');
        const html = parse(text, { blockTextElements: { script: true, style: true } });
        const own = scriptChanges(html, file);
        const loaded = reach(code, html.querySelectorAll('script[src]').map((script) => (script.getAttribute('src') ?? '').slice(`${root}${ASSETS}`.length)));
        const styles = stylesOf(html, { scripts: [...own.inline, ...[...loaded].map((asset) => code.get(asset) ?? '')], laterStyles, file });
        const rename = ownScopes(styles);
        const css = rename(styles);
        const changes = [policyChange(html, contentPolicy({ scripts: own.inline, css })), ...own.changes, ...styleChanges(html, css)];
        writeFileSync(page, rename(apply(text, changes)));
        for (const script of own.inline) scripts.add(script);
      }
      writeFileSync(new URL('_headers', dir), headers(scripts));
      const isLeft = (name: string): boolean => (name.endsWith('.css') ? !laterSheets.includes(name) : code.get(name)?.trim() === '');
      for (const name of assets) if (isLeft(name)) rmSync(new URL(ASSETS + name, dir));
    },
  },
});

/** Right after the page's encoding, before anything that it governs. */
function policyChange(html: HTMLElement, policy: string): Change {
  const charset = html.querySelector('meta[charset]');
  if (!charset) throw new Error('a page has no <meta charset>, which its policy follows');
  return { range: [charset.range[1], charset.range[1]], html: `<meta http-equiv="content-security-policy" content="${policy}"/>` };
}
