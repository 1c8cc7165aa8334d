import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { markdownToMdast, type MdastNode } from 'satteri';
import { describe, expect, test } from 'vitest';
import { z } from 'astro/zod';
import type { Catalogue } from '../../src/data/catalogue-schema.ts';
import { changes, lastChange } from '../../src/data/changes.ts';
import { errors } from '../../src/data/catalogue.ts';
import { PROBLEM_IDS, RULE_IDS } from '../../src/lib/rules/types.ts';
import { dist, pages, type Page } from '../dist.ts';

const SITE = 'http://localhost:4321';
const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const all = pages().filter(({ slug }) => slug !== '/404/');
const folders = [['English', 'en', ''], ['Chinese', 'zh-CN', 'zh-cn/']] as const;

/** Whether an absolute address is one of the built site's pages or files. */
const stands = (address: string): boolean => {
  const { origin, pathname } = new URL(address);
  return origin === SITE && existsSync(join(dist, pathname.endsWith('/') ? `${pathname}index.html` : pathname));
};

const nodes = (tree: MdastNode): MdastNode[] => [tree, ...('children' in tree ? tree.children.flatMap((child) => nodes(child as MdastNode)) : [])];
const markdown = (text: string): MdastNode[] => nodes(markdownToMdast(text));
/** Parses XML, and throws where it is not well-formed. */
const xml = (file: string) => {
  const list = (_: string, path: unknown): boolean => /(?:^|\.)(?:entry|link|xhtml:link|url|sitemap)$/.test(String(path));
  return new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', parseAttributeValue: false, isArray: list }).parse(read(file), true);
};
// Expressive Code leaves out spaces at a line's end.
const trimmed = (code: string): string => code.replace(/[ \t]+$/gm, '').trimEnd();

/** The code that a page's buttons copy, or that has no button, where a reader without a script sees it. */
const codeOf = ({ html }: Page): string[] =>
  html
    .querySelectorAll('main figure [data-code], main .whole-file pre')
    .filter((block) => !block.closest('pypi-doctor, snippet-generator'))
    .map((block) => trimmed((block.getAttribute('data-code') ?? block.text).replaceAll('\u007f', '\n')));

/** The catalogue, where it is valid by the schema that is published beside it: at no level does it hold what that one does not name. */
const published = (): Catalogue => z.fromJSONSchema(JSON.parse(read('errors.schema.json'))).parse(JSON.parse(read('errors.json'))) as Catalogue;

test('errors.json holds the whole catalogue in the form that its schema states', () => {
  const { errors: listed } = published();
  expect(listed.map(({ id }) => id)).toEqual(errors.map(({ id }) => id));
  for (const { url } of listed) {
    for (const address of Object.values(url)) expect(existsSync(join(dist, new URL(address).pathname, 'index.html')), address).toBe(true);
  }
  expect(JSON.parse(read('errors.schema.json'))).toMatchObject({ type: 'object', required: ['version', 'errors', 'rules'] });
});

test('the ways out of a failure stand in one order: on the cards, below them, in the list of headings, and in the Markdown', () => {
  let folded = 0;
  for (const { id, fixes } of errors) {
    if (fixes.length < 2) continue;
    const { html } = all.find(({ path }) => path === `/errors/${id}/`) ?? expect.fail(`${id} has no page`);
    const links = (selector: string): string[] => html.querySelectorAll(`${selector} a[href^="#fix-"]`).map((link) => link.getAttribute('href')!.slice(1));
    const shown = html.querySelectorAll('main h2[id^="fix-"]').map((heading) => heading.id);
    expect(links('main .ways'), id).toEqual(shown);
    expect(links('.right-sidebar'), id).toEqual(shown);
    const written = read(`errors/${id}.md`).split('\n').map((line) => fixes.findIndex(({ when }) => line === `## If: ${when.en}`) + 1);
    expect(written.filter((place) => place > 0).map((place) => `fix-${place}`), id).toEqual(shown);
    if (shown[0] !== 'fix-1') folded++;
  }
  expect(folded).toBeGreaterThan(10);
});

test('errors.json holds every rule with an example that has the fault, as its pages do', () => {
  const { rules } = published();
  expect(rules.map(({ id }) => id).sort()).toEqual([...RULE_IDS, ...PROBLEM_IDS].sort());
  for (const { id, kind, severity, url, name, example, repaired, leadsTo } of rules) {
    expect(kind === 'problem', id).toBe(severity === undefined);
    expect(leadsTo.filter((error) => !errors.some((entry) => entry.id === error)), id).toEqual([]);
    for (const [lang, address] of Object.entries(url)) {
      const page = all.find(({ path }) => path === new URL(address).pathname) ?? expect.fail(`${address} is no page`);
      expect(page.lang, id).toBe(lang);
      expect(page.html.querySelector('h1')?.text.trim(), id).toBe(name[lang as keyof typeof name].replaceAll('`', ''));
      expect(codeOf(page), id).toEqual([example.text, ...repaired.map(({ text }) => text)].map(trimmed));
      const marked = page.html.querySelectorAll('[data-fails] .ec-line').flatMap((line, index) => (line.classList.contains('mark') ? [index + 1] : []));
      expect(marked, id).toEqual([example.line]);
      // What changes is shown in one view, with the numbers of both files.
      const views = page.html.querySelectorAll('.difference');
      expect(views, id).toHaveLength(repaired.length);
      for (const [index, view] of views.entries()) {
        const side = (without: string, number: string) => view.querySelectorAll(`.row:not(${without})`).map((row) => [row.getAttribute(number), row.querySelector('code')?.text]);
        const numbered = (text: string) => text.replace(/\n$/, '').split('\n').map((line, at) => [`${at + 1}`, line]);
        expect(side('ins', 'data-old'), id).toEqual(numbered(example.text));
        expect(side('del', 'data-new'), id).toEqual(numbered(repaired[index]!.text));
      }
    }
  }
});

test('every error is there as Markdown, in both languages, with absolute links', () => {
  for (const { id, name, headline } of errors) {
    for (const [folder, lang] of [['', 'en'], ['zh-cn/', 'zh-CN']] as const) {
      const text = read(`${folder}errors/${id}.md`);
      expect(text.startsWith(`# ${name[lang].replaceAll('`', '')}\n`), id).toBe(true);
      expect(text.replace(/\W+/g, ' '), id).toContain(headline.replace(/^\W+|\W+$/g, '').replace(/\W+/g, ' '));
      expect(text, id).not.toMatch(/\]\(\//);
      expect(text, id).not.toMatch(/\b(?:error|fixer|emitter)\.(?!rs\b)[a-z-]+\b|\b(?:release|again)\.(?:nothing|may|published|not|new|partly)-/);
    }
  }
});

describe.each(folders)('in %s', (_, lang, folder) => {
  const here = all.filter((page) => page.lang === lang);
  const isEntry = ({ slug }: Page): boolean => /^\/errors\/[^/]+\/$/.test(slug);
  const [guides, entries] = [here.filter((page) => !isEntry(page)), here.filter(isEntry)];

  test('every page stands beside itself as Markdown: its title, no tags, absolute links, its code', () => {
    expect(here.length).toBeGreaterThan(errors.length + 10);
    for (const page of here) {
      const text = read(`${page.path}index.md`);
      const parsed = markdown(text);
      const code = parsed.flatMap((node) => (node.type === 'code' ? [trimmed(node.value)] : []));
      // In Markdown, what would be an emphasis is escaped, and code is marked.
      expect(text.split('\n', 1)[0]?.replace(/\\(?=[_*])|`/g, ''), page.path).toBe(`# ${page.html.querySelector('h1')?.text.trim()}`);
      expect(parsed.filter(({ type }) => type === 'html'), page.path).toEqual([]);
      // The catalogue puts all wordings of a message first.
      const order = (blocks: string[]): string[] => (entries.includes(page) ? [...blocks].sort() : blocks);
      expect(order(code), page.path).toEqual(order(codeOf(page)));
      const addresses = parsed.flatMap((node) => (node.type === 'link' ? [node.url] : []));
      expect(addresses.filter((address) => !URL.canParse(address)), page.path).toEqual([]);
      expect(addresses.filter((address) => address.startsWith(SITE) && !stands(address)), page.path).toEqual([]);
    }
  });

  test('a guide in Markdown has the headings and tables of its page, and every word of them', () => {
    for (const page of guides) {
      const parsed = markdown(read(`${page.path}index.md`));
      const words = (text: string): string => text.replace(/\s+/g, '');
      const textOf = (node: MdastNode): string => nodes(node).map((part) => ('value' in part && typeof part.value === 'string' ? part.value : '')).join('');
      const main = page.html.querySelector('main') ?? expect.fail('a page without <main>');
      const outside = (selector: string) => main.querySelectorAll(selector).filter((element) => !element.closest('pypi-doctor, snippet-generator'));
      expect(parsed.filter(({ type }) => type === 'heading').map((node) => words(textOf(node))), page.path).toEqual(outside('h1, h2, h3, h4').map((heading) => words(heading.structuredText)));
      const cells = outside('table').map((table) => table.querySelectorAll('tr').map((row) => row.querySelectorAll('th, td').map((cell) => words(cell.structuredText))));
      const tables = parsed.flatMap((node) => (node.type === 'table' ? [node.children.map((row) => row.children.map((cell) => words(textOf(cell))))] : []));
      expect(tables, page.path).toEqual(cells);
    }
  });

  test('the older address of an error’s Markdown says the same', () => {
    for (const { path } of entries) expect(read(path.replace(/\/$/, '.md')), path).toBe(read(`${path}index.md`));
  });

  test('llms.txt lists the Markdown of every page once, and leads nowhere else than to files', () => {
    const parsed = markdown(read(`${folder}llms.txt`));
    const addresses = parsed.flatMap((node) => (node.type === 'link' ? [node.url] : []));
    expect(parsed.filter((node) => node.type === 'heading' && node.depth === 1)).toHaveLength(1);
    expect(parsed.some(({ type }) => type === 'blockquote')).toBe(true);
    expect(addresses.filter((address) => address.endsWith('/index.md')).sort()).toEqual(here.map(({ path }) => `${SITE}${path}index.md`).sort());
    expect(addresses.filter((address) => !stands(address))).toEqual([]);
    for (const item of parsed.filter((node) => node.type === 'listItem')) expect(JSON.stringify(item)).not.toMatch(/undefined|": *"}\]/);
  });

  test('llms-full.txt holds every page', () => {
    const full = read(`${folder}llms-full.txt`);
    for (const { path } of here) expect(full.includes(read(`${path}index.md`)), path).toBe(true);
  });

  test('the feed is Atom: each change with an absolute id of its own, a moment and a page', () => {
    const { feed } = xml(`${folder}feed.xml`);
    expect(feed).toMatchObject({ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': lang, id: `${SITE}/${folder}feed.xml`, author: { name: expect.any(String) } });
    expect(feed.entry.map(({ title }: { title: string }) => title)).toEqual(changes.map(({ title }) => title[lang]));
    expect(new Set(feed.entry.map(({ id }: { id: string }) => id)).size).toBe(changes.length);
    const moments = [feed, ...feed.entry].map(({ updated }: { updated: string }) => updated);
    for (const moment of moments) expect(moment).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
    expect(moments).toEqual([...moments].sort().reverse());
    for (const { id, title, summary, link } of feed.entry) {
      expect(id).toMatch(/^http:\/\/localhost:4321\/.*feed\.xml#./);
      expect(`${title}${summary}`.length).toBeGreaterThan(40);
      for (const { href } of link) expect(stands(href), href).toBe(true);
    }
  });
});

test('changes name entries that exist, newest first', () => {
  expect(changes.map(({ date }) => date)).toEqual(changes.map(({ date }) => date).sort().reverse());
  expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length);
  for (const id of changes.flatMap((change) => change.errors ?? [])) expect(errors.map((error) => error.id)).toContain(id);
});

test('the sitemap has every page with both languages, the one for everybody else, and a day', () => {
  const sitemaps: { loc: string }[] = xml('sitemap-index.xml').sitemapindex.sitemap;
  const urls: { loc: string; lastmod: string; 'xhtml:link': { hreflang: string; href: string }[] }[] = sitemaps.flatMap(({ loc }) => xml(new URL(loc).pathname).urlset.url);
  expect(urls.map(({ loc }) => loc).sort()).toEqual(all.map(({ path }) => `${SITE}${path}`).sort());
  for (const { loc, lastmod, 'xhtml:link': link } of urls) {
    const slug = new URL(loc).pathname.replace(/^\/zh-cn\//, '/');
    expect(lastmod.slice(0, 10), loc).toBe(lastChange(slug));
    const twins = Object.fromEntries(link.map(({ hreflang, href }) => [hreflang, href]));
    expect(twins, loc).toEqual({ en: `${SITE}${slug}`, 'zh-CN': `${SITE}/zh-cn${slug}`, 'x-default': `${SITE}${slug}` });
  }
});

test('robots.txt lets everybody in and names the sitemap', () => {
  const lines = read('robots.txt').split('\n');
  expect(lines).toContain('User-agent: *');
  expect(lines.filter((line) => line.startsWith('Disallow'))).toEqual([]);
  expect(lines.filter((line) => line.startsWith('Sitemap:')).map((line) => stands(line.slice('Sitemap: '.length)))).toEqual([true]);
});

test('licences.txt holds the licence of what is in the site: of scripts, workers, styles and markup', () => {
  const notices = read('licences.txt').split(`\n\n${'-'.repeat(80)}\n\n`).slice(1);
  const names = notices.map((notice) => notice.slice(0, notice.indexOf(' ')));
  expect(names).toEqual(expect.arrayContaining(['diff', 'yaml', 'workbox-precaching', '@astrojs/starlight', '@expressive-code/core', '@actions/workflow-parser', 'unzipit']));
  expect(names.filter((name) => /^(?:astro|vite|vitest|satteri|sharp|playwright.*)$/.test(name))).toEqual([]);
  for (const notice of notices) expect(notice).toMatch(/Permission|Redistribution and use|\((?:MIT|ISC|BSD-3-Clause|Apache-2\.0)\)/);
});

test('a page names its own address, its twins, its Markdown and for everybody else the English page; the home page and the list of errors the feed', () => {
  for (const { path, slug, lang, html } of all) {
    const links = (selector: string) => html.querySelectorAll(`link${selector}`).map((link) => new URL(link.getAttribute('href') ?? '', `${SITE}${path}`).href);
    expect(links('[rel=canonical]'), path).toEqual([`${SITE}${path}`]);
    expect(links('[hreflang=x-default]'), path).toEqual([`${SITE}${slug}`]);
    expect(links('[type="text/markdown"]'), path).toEqual([`${SITE}${path}index.md`]);
    expect(links('[type="application/atom+xml"]'), path).toEqual(['/', '/errors/'].includes(slug) ? [`${SITE}${lang === 'en' ? '' : '/zh-cn'}/feed.xml`] : []);
  }
});

test('structured data says what an article is and where it stands, with addresses that exist; tools and lists have none', () => {
  for (const { path, slug, lang, html } of all) {
    const scripts = html.querySelectorAll('script[type="application/ld+json"]');
    expect(scripts, path).toHaveLength(['/', '/doctor/', '/generator/', '/errors/', '/rules/'].includes(slug) ? 0 : 1);
    for (const script of scripts) {
      const { '@context': context, '@graph': [article, trail] } = JSON.parse(script.rawText);
      const heading = html.querySelector('h1')?.text.trim();
      expect(context).toBe('https://schema.org');
      const description = html.querySelector('meta[name=description]')?.getAttribute('content');
      expect(description?.length, path).toBeGreaterThan(10);
      expect(article, path).toEqual({ '@type': 'TechArticle', headline: heading, description, inLanguage: lang, dateModified: lastChange(slug), url: `${SITE}${path}` });
      const steps: { position: number; name: string; item: string }[] = trail.itemListElement;
      expect(steps.map(({ position }) => position), path).toEqual(steps.map((_, index) => index + 1));
      expect(steps.at(-1), path).toMatchObject({ name: heading, item: `${SITE}${path}` });
      expect(steps.length, path).toBe(/^\/(?:errors|rules)\/./.test(slug) ? 3 : 2);
      expect(steps.filter(({ name, item }) => name === '' || !stands(item)), path).toEqual([]);
    }
  }
});
