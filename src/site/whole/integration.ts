import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { locales } from '../../locales.ts';
import { Built } from './built.ts';
import { faultsIn, hashOf, type Promises } from './faults.ts';

const languages = Object.values(locales).map(({ lang }) => lang);
const folders = Object.keys(locales).map((key) => (key === 'root' ? '' : `${key}/`));

/**
 * @param site the site's origin
 * @param base its base path
 * @param assets the hashes of what the bundler made, by the names of the files
 * @returns what a build of this site promises
 */
export const promisesOf = (site: string, base: string, assets: ReadonlyMap<string, string>): Promises => ({
  home: new URL(base.replace(/\/*$/, '/'), site).href,
  folders,
  languages,
  assets,
});

/**
 * The last step of a build: checks that each file that was written is whole, and fails with the names of those that are not. A broken build would
 * be served without a word, and break for a reader.
 *
 * @param site the site's origin
 * @param base its base path
 * @returns an integration for Astro, to be the last one
 */
export function whole(site: string, base: string): AstroIntegration {
  const assets = new Map<string, string>();
  const ledger: Plugin = {
    name: 'asset-ledger',
    writeBundle(_, bundle) {
      for (const [name, output] of Object.entries(bundle)) assets.set(name, hashOf(output.type === 'chunk' ? output.code : output.source));
    },
  };
  return {
    name: 'whole',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [ledger] } }),
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const faults = faultsIn(Built.in(folder), promisesOf(site, base, assets));
        if (faults.length > 0) throw new Error(['the built site is not whole', ...faults.map(({ file, problem }) => `  ${file} ${problem}`)].join('\n'));
      },
    },
  };
}
