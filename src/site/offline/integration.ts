import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { reach } from '../assets/reach.ts';
import { scriptsOf } from '../assets/scripts.ts';
import { attributesOf, tagsOf } from '../assets/tags.ts';
import { sitePath } from '../../links.ts';
import { locales } from '../../locales.ts';
import { takeModules } from '../whole/licences.ts';

const TOOLS = ['/', '/doctor/', '/generator/'];
const ASSETS = '_astro/';
/** The search needs its index, which is large: it stays with the network. */
const isKept = (name: string): boolean => !name.startsWith('search-ui');

async function bundle(constants: Record<string, unknown>): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    define: { ...Object.fromEntries(Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)])), 'process.env.NODE_ENV': '"production"' },
    build: { write: false, rolldownOptions: { input: fileURLToPath(new URL('worker.ts', import.meta.url)), output: { format: 'iife' } } },
  });
  const [first] = Array.isArray(result) ? result.flatMap(({ output }) => output) : 'output' in result ? result.output : [];
  if (first?.type !== 'chunk') throw new Error('the service worker could not be built');
  takeModules(first.moduleIds);
  return first.code;
}

/**
 * Writes a service worker for each language, `sw.js` beside its pages: it keeps what the doctor and the generator are made of, so that
 * they work without a network.
 *
 * @param base the site's base path
 * @returns an integration for Astro
 */
export const offline = (base: string): AstroIntegration => ({
  name: 'offline',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const read = (path: string): string => readFileSync(new URL(path, dir), 'utf8');
      // Scripts, and the styles that they load.
      const assets = readdirSync(new URL(ASSETS, dir)).filter((name) => /\.(?:css|js)$/.test(name));
      const code = new Map(assets.map((name) => [name, read(ASSETS + name)]));
      for (const [key, { lang }] of Object.entries(locales)) {
        const locale = key === 'root' ? undefined : key;
        const folder = locale ? `${locale}/` : '';
        const texts = TOOLS.map((path) => read(`${folder}${path.slice(1)}index.html`));
        const tags = texts.map(tagsOf);
        const first = tags.flatMap((page) => scriptsOf(page).map((address) => address.split('/').at(-1) ?? ''));
        const doctor = tags[0]?.find(({ name }) => name === 'pypi-doctor');
        const said = doctor && attributesOf(doctor);
        const [messages = '', words = '', version = ''] = ['messages', 'words', 'version'].map((name) => said?.get(`data-${name}`));
        const files = [
          ...[...reach(code, first, isKept)].map((name) => `${sitePath('/', undefined, base)}${ASSETS}${name}`),
          ...readdirSync(new URL('doctor/', dir)).filter((name) => /\.(?:txt|json)$/.test(name)).map((name) => `${messages}${name}?v=${version}`),
          ...readdirSync(new URL(`doctor/${lang}/`, dir)).map((name) => `${words}${name}?v=${version}`),
        ].sort();
        const whole = files.map((file): [string, string] => [file, `sha256-${createHash('sha256').update(readFileSync(new URL(file.replace(sitePath('/', undefined, base), '').replace(/\?.*/, ''), dir))).digest('base64')}`]);
        const hash = createHash('sha256').update([...texts, ...files].join('\n')).digest('hex').slice(0, 16);
        const pages = TOOLS.map((path) => sitePath(path, locale, base));
        writeFileSync(new URL(`${folder}sw.js`, dir), await bundle({ FILES: whole, PAGES: pages, VERSION: hash }));
      }
    },
  },
});
