import { createHash } from 'node:crypto';
import { XMLParser } from 'fast-xml-parser';
import { parseSync, Visitor } from 'vite';
import { versionOf } from '../../data/doctor-version.ts';
import { headers } from '../headers/policy.ts';
import { read } from '../../lib/catalogue/known.ts';
import { faultOf, type Built, type Fault } from './built.ts';
import { checkFormat } from './formats.ts';
import { readPage, type PageFacts } from './page.ts';
import { indexFaults } from './search-index.ts';

/** What the build knows of the files that it wrote, without reading them. */
export interface Promises {
  /** The site's address, with its base path and a slash at the end. */
  home: string;
  /** The folders of the languages, such as `zh-cn/`; that of the main language is empty. */
  folders: readonly string[];
  /** Those languages as their pages name them, in the same order. */
  languages: readonly string[];
  /** The hashes of the scripts and styles as they left the bundler, by their names. */
  assets: ReadonlyMap<string, string>;
}

const ASSETS = '_astro/';
const NOT_FOUND = /(?:^|\/)404(?:\.html|\/index\.html)$/;

export const hashOf = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const missing = (file: string, wanted: string): Fault => ({ file: wanted, problem: `is missing, and ${file} names it` });

/** All texts in a script. A minifier writes a list of them as one, with commas. */
function textsIn(code: string): string[] {
  const texts: string[] = [];
  new Visitor({
    Literal: ({ value }) => void (typeof value === 'string' && texts.push(value)),
    TemplateLiteral: ({ quasis: [only, ...others] }) => void (only && others.length === 0 && texts.push(only.value.cooked ?? '')),
  }).visit(parseSync('sw.js', code).program);
  return texts.flatMap((text) => text.split(','));
}

/** What each file is, by itself. */
function formatFaults(site: Built): Fault[] {
  return site.names
    .flatMap((name) => faultOf(name, () => void (name.endsWith('.html') ? site.made(name, readPage) : site.made(name, checkFormat))));
}

function assetFaults(site: Built, { assets }: Promises): Fault[] {
  return site.names
    .filter((name) => name.startsWith(ASSETS))
    .flatMap((name) =>
      faultOf(name, () => {
        if (hashOf(site.bytes(name)) !== assets.get(name)) throw new Error('is not what the bundler made');
      }),
    );
}

/** Whether a file of all pages holds the Markdown of one, which ends with its address: looking through the whole file for each would take as long as all the rest. */
function textsOfPages(file: string): (markdown: string) => boolean {
  const ends = new Map(Array.from(file.matchAll(/\n<[^\n>]+>\n/g), ({ 0: address, index }) => [address, index + address.length]));
  return (markdown) => {
    const end = ends.get(markdown.slice(markdown.lastIndexOf('\n<')));
    return end !== undefined && file.startsWith(markdown, end - markdown.length);
  };
}

/** Every language has the same pages, each with its Markdown, and the files for programs name them all. */
function languageFaults(site: Built, pages: readonly string[], { home, folders }: Promises): Fault[] {
  const isIn = (name: string, folder: string): boolean => (folder === '' ? !folders.some((other) => other !== '' && name.startsWith(other)) : name.startsWith(folder));
  const slugs = folders.map((folder) => new Set(pages.filter((name) => isIn(name, folder) && !NOT_FOUND.test(name)).map((name) => name.slice(folder.length))));
  const all = new Set(slugs.flatMap((pages) => [...pages]));
  const addresses = new Set([...all].flatMap((slug) => folders.map((folder) => home + folder + slug.replace(/index\.html$/, ''))));
  const sitemap = faultOf('sitemap-0.xml', () => {
    const { urlset } = new XMLParser().parse(site.text('sitemap-0.xml')) as { urlset: { url: { loc: string }[] } };
    const listed = new Set(urlset.url.map(({ loc }) => loc));
    const lost = [...addresses].filter((address) => !listed.has(address));
    if (lost.length > 0) throw new Error(`does not name ${lost.slice(0, 3).join(', ')}`);
  });
  return [
    ...sitemap,
    ...folders.flatMap((folder, index): Fault[] => {
      const wanted = [...all].flatMap((slug) => [slug, slug.replace(/html$/, 'md')]);
      const own = [...wanted, 'llms.txt', 'llms-full.txt', 'feed.xml', 'sw.js'].map((name) => folder + name);
      const lost = own.filter((name) => !site.has(name)).map((file) => ({ file, problem: 'is missing: every language has it' }));
      const none = slugs[index]?.size ? [] : [{ file: `${folder}index.html`, problem: 'is missing: a language has no pages' }];
      const full = faultOf(`${folder}llms-full.txt`, () => {
        const texts = textsOfPages(site.text(`${folder}llms-full.txt`));
        const left = [...all].filter((slug) => site.has(folder + slug) && !texts(site.text((folder + slug).replace(/html$/, 'md'))));
        if (left.length > 0) throw new Error(`does not hold ${left.slice(0, 3).join(', ')} as Markdown`);
      });
      return [...lost, ...none, ...full];
    }),
  ];
}

/** What pages, policy and workers name is there. */
function nameFaults(site: Built, facts: ReadonlyMap<string, PageFacts>, { home, folders }: Promises): Fault[] {
  const root = new URL(home).pathname;
  /** The file behind an address of this site. */
  const fileOf = (address: string): string => {
    const { pathname } = new URL(address, home);
    return decodeURI(pathname).slice(root.length).replace(/^$|\/$/, '$&index.html');
  };
  const pages = [...facts].flatMap(([page, { names }]) => names.map(fileOf).flatMap((file) => (site.has(file) ? [] : [missing(page, file)])));
  const policy = faultOf('_headers', () => {
    if (site.text('_headers') !== headers(new Set([...facts.values()].flatMap(({ scripts }) => scripts)), root)) throw new Error('does not name the scripts of the pages');
  });
  const workers = folders.flatMap((folder) => {
    const name = `${folder}sw.js`;
    if (!site.has(name)) return [];
    const kept = textsIn(site.text(name)).filter((text) => text.startsWith(root) && text.length > 1).map(fileOf);
    const none = kept.some((file) => file.startsWith(ASSETS)) ? [] : [{ file: name, problem: 'keeps no script' }];
    return [...none, ...kept.flatMap((file) => (site.has(file) ? [] : [missing(name, file)]))];
  });
  return [...pages, ...policy, ...workers];
}

/** The doctor's files have the hash that its pages name, and speak of the errors that have a page. */
function doctorFaults(site: Built, facts: ReadonlyMap<string, PageFacts>): Fault[] {
  const files = site.names.filter((name) => name === 'errors/messages.txt' || /^doctor\/.+\.(?:json|txt)$/.test(name));
  const version = versionOf(new Map(files.map((name) => [name, site.text(name)])));
  const pages = [...facts].flatMap(([page, { doctor }]) =>
    faultOf(page, () => {
      if (doctor && doctor.version !== version) throw new Error(`promises files of the doctor with the hash ${doctor.version}, and theirs is ${version}: one of errors/messages.txt and doctor/ is damaged or missing`);
    }),
  );
  const ids = (file: string, list: () => string[]): Fault[] =>
    faultOf(file, () => {
      const found = new Set(list());
      const lost = site.names.flatMap((name) => /^errors\/([^/]+)\/index\.html$/.exec(name)?.[1] ?? []).filter((id) => !found.has(id));
      if (found.size === 0 || lost.length > 0) throw new Error(`does not hold ${lost.slice(0, 3).join(', ')}`);
    });
  return [
    ...pages,
    ...ids('errors/messages.txt', () => read(site.text('errors/messages.txt')).map(({ id }) => id)),
    ...ids('errors.json', () => (JSON.parse(site.text('errors.json')) as { errors: { id: string }[] }).errors.map(({ id }) => id)),
  ];
}

/**
 * Finds what is missing, cut off or damaged in a built site.
 *
 * @param site as it was written
 * @param promises what the build knows of it
 * @returns a fault for each such file, or none
 */
export function faultsIn(site: Built, promises: Promises): Fault[] {
  const pages = site.names.filter((name) => name.endsWith('.html'));
  const formats = formatFaults(site);
  const unreadable = new Set(formats.map(({ file }) => file));
  const facts = new Map(pages.filter((name) => !unreadable.has(name)).map((name) => [name, site.made(name, readPage)]));
  const { folders, languages } = promises;
  const found = new Map(
    languages.map((language, index) => {
      const folder = folders[index] ?? '';
      const others = folders.filter((other) => other !== '' && other !== folder);
      const own = pages.filter((name) => name.startsWith(folder) && !NOT_FOUND.test(name) && !others.some((other) => name.startsWith(other)));
      return [language, new Set(own.map((name) => `/${name.slice(folder.length).replace(/index\.html$/, '')}`))];
    }),
  );
  return [
    ...formats,
    ...assetFaults(site, promises),
    ...languageFaults(site, pages, promises),
    ...nameFaults(site, facts, promises),
    ...doctorFaults(site, facts),
    ...indexFaults(site, found),
  ];
}
