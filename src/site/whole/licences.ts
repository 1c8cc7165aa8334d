import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

/** The folders of packages of which something is in the site. */
const packages = new Set<string>();

const PACKAGE = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;

/** A module of which the markup or the styles go into pages; its code runs while they are built. */
const IN_PAGES = /\.(?:astro|css)(?:$|\?)/;

/** Notes whose modules a bundle is made of. */
export function takeModules(ids: readonly string[]): void {
  for (const id of ids) {
    const folder = PACKAGE.exec(id.replaceAll('\\', '/').replace(/^\0/, ''))?.[0];
    if (folder) packages.add(folder);
  }
}

/** What writes the styles and the markup of code blocks: no module of it is in a bundle. */
const WRITES = ['@expressive-code/core', '@expressive-code/plugin-frames', '@expressive-code/plugin-shiki', '@expressive-code/plugin-text-markers'];

interface Manifest {
  name: string;
  version: string;
  license?: string;
  author?: string | { name?: string };
}

/** @throws where a package does not say under what licence it is */
function noticeOf(folder: string): string {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|notice|copying)\b/i.test(file) && !/\.(?:js|ts|json)$/.test(file)).sort();
  const by = typeof author === 'string' ? author : author?.name;
  if (files.length === 0 && !license) throw new Error(`${name} ${version} is in the site and has no licence`);
  const texts = files.length > 0 ? files.map((file) => readFileSync(join(folder, file), 'utf8').trim()) : [`${license}${by ? `, ${by}` : ''}`];
  return [`${name} ${version}${license ? ` (${license})` : ''}`, '', ...texts].join('\n').replaceAll('\r\n', '\n');
}

/**
 * Writes `licences.txt`: the licence of each package of which something is in the site, after what was bundled.
 *
 * @returns an integration for Astro, to stand behind all that bundle
 */
export function licences(): AstroIntegration {
  const ledger: Plugin = {
    name: 'licence-ledger',
    generateBundle(_, bundle) {
      const isClient = this.environment.name === 'client';
      for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk') takeModules(isClient ? chunk.moduleIds : chunk.moduleIds.filter((id) => IN_PAGES.test(id)));
    },
  };
  return {
    name: 'licences',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [ledger] } }),
      'astro:build:done': ({ dir }) => {
        const written = WRITES.map((name) => join('node_modules', name));
        const notices = [...new Set([...[...packages].map(noticeOf), ...written.map(noticeOf)])].sort();
        writeFileSync(new URL('licences.txt', dir), `${['What this site is made of, besides its own files:', ...notices].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`);
      },
    },
  };
}
