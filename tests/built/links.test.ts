import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dist, pages, scriptsOf } from '../dist.ts';

const all = pages();
const byPath = new Map(all.map((page) => [page.path, page]));

test('every internal link leads to a page or file, and every anchor to an element', () => {
  const dead: string[] = [];
  let checked = 0;
  for (const { path, html } of all) {
    for (const link of html.querySelectorAll('a[href]')) {
      const url = new URL(link.getAttribute('href') ?? '', `http://site${path}`);
      if (url.origin !== 'http://site') continue;
      checked++;
      const target = byPath.get(url.pathname);
      if (!target && !existsSync(join(dist, url.pathname))) dead.push(`${path} → ${url.pathname}`);
      // A hash with `=` is a state of the generator, not an anchor.
      const anchor = decodeURIComponent(url.hash.slice(1));
      if (target && anchor !== '' && !anchor.includes('=') && !target.html.getElementById(anchor)) dead.push(`${path} → ${url.pathname}#${anchor}`);
    }
  }
  expect(checked).toBeGreaterThan(500);
  expect(dead).toEqual([]);
});

test('a Chinese page links to no English page but through the language picker', () => {
  const strays = all
    .filter(({ lang }) => lang === 'zh-CN')
    .flatMap(({ path, html }) => html.querySelectorAll('a[href^="/"]:not([hreflang])').map((link) => `${path} → ${link.getAttribute('href')}`))
    .filter((stray) => !/→ \/zh-cn(?:\/|$)/.test(stray));
  expect(strays).toEqual([]);
});

test('no page loads anything from elsewhere', () => {
  const outside = all.flatMap(({ path, html }) =>
    html
      .querySelectorAll('script[src], link[rel=stylesheet], link[rel*=icon], link[rel=preload], link[rel=modulepreload], img, iframe, source')
      .map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? element.getAttribute('srcset') ?? '')
      .concat(scriptsOf(html))
      .filter((address) => /^(?:https?:)?\/\//.test(address) && !address.startsWith('http://localhost:4321/'))
      .map((address) => `${path} → ${address}`),
  );
  expect(outside).toEqual([]);
});

test('every page has its own title and description, and names its twin in the other language', () => {
  const titles = all.map(({ html, lang }) => `${lang} ${html.querySelector('title')?.text}`);
  expect(new Set(titles).size).toBe(titles.length);
  for (const { path, html, slug } of all.filter(({ slug }) => slug !== '/404/')) {
    expect(html.querySelector('meta[name=description]')?.getAttribute('content')?.length, path).toBeGreaterThan(40);
    const hreflang = html.querySelectorAll('link[rel=alternate][hreflang]').map((link) => new URL(link.getAttribute('href') ?? '').pathname);
    expect(hreflang, path).toEqual(expect.arrayContaining([slug, `/zh-cn${slug}`]));
  }
});
