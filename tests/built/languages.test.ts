import { describe, expect, test } from 'vitest';
import type { HTMLElement } from 'node-html-parser';
import english from '../../src/content/i18n/en.json' with { type: 'json' };
import chinese from '../../src/content/i18n/zh-CN.json' with { type: 'json' };
import { glossary } from '../../src/data/glossary.ts';
import { pages } from '../dist.ts';

/** What is said of the Chinese pages of others, in their own words; a name on them may have brackets. */
const quoted = /（(?:[^（）]|（[^（）]*）)*中文界面(?:[^（）]|（[^（）]*）)*）/g;

const all = pages();
const guides = all.filter(({ lang }) => lang === 'en');
const main = ({ html }: { html: HTMLElement }) => html.querySelector('main') ?? expect.fail('a page without <main>');
const twin = (slug: string) => all.find((page) => page.lang === 'zh-CN' && page.slug === slug) ?? expect.fail(`${slug} has no Chinese page`);

test('both languages have the same pages', () => {
  const slugs = (lang: string) => all.filter((page) => page.lang === lang).map(({ slug }) => slug);
  expect(slugs('zh-CN').sort()).toEqual(slugs('en').sort());
  expect(guides.length).toBeGreaterThanOrEqual(10);
});

test('both languages have the same strings with the same places to fill in', () => {
  expect(Object.keys(chinese)).toEqual(Object.keys(english));
  const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();
  for (const [key, text] of Object.entries(english)) {
    expect(new Set(places(chinese[key as keyof typeof chinese])), key).toEqual(new Set(places(text)));
  }
});

describe.each(guides.map((page) => [page.slug, page] as const))('%s in Chinese', (slug, page) => {
  const here = main(twin(slug));
  const there = main(page);

  test('has the same headings, with the same anchors', () => {
    const headings = (root: HTMLElement) => root.querySelectorAll('h1, h2, h3').map((heading) => `${heading.tagName}#${heading.id}`);
    expect(headings(here)).toEqual(headings(there));
  });

  test('has the same code, tables and links', () => {
    const code = (root: HTMLElement) => root.querySelectorAll('[data-code]').map((block) => block.getAttribute('data-code'));
    const tables = (root: HTMLElement) => root.querySelectorAll('table').map((table) => table.querySelectorAll('tr').map((row) => row.querySelectorAll('th, td').length));
    const links = (root: HTMLElement) =>
      root
        .querySelectorAll('.sl-markdown-content a')
        // GitHub's documentation has a Chinese edition under the same addresses.
        .map((link) => link.getAttribute('href')?.replace(/^\/zh-cn\//, '/').replace(/^(https:\/\/docs\.github\.com)\/zh\//, '$1/en/'))
        .sort();
    expect(code(here)).toEqual(code(there));
    expect(tables(here)).toEqual(tables(there));
    expect(links(here)).toEqual(links(there));
  });

  test('is Chinese: no title or description was left in English', () => {
    const { html } = twin(slug);
    const description = html.querySelector('meta[name=description]')?.getAttribute('content') ?? '';
    // An error's page is named by its message, which is the same in every language.
    if (!/^\/errors\/./.test(slug)) expect(html.querySelector('h1')?.text).toMatch(/[\u4e00-\u9fff]/);
    expect(description).toMatch(/[\u4e00-\u9fff]/);
    expect(description).not.toBe(page.html.querySelector('meta[name=description]')?.getAttribute('content'));
  });

  test('is typeset as Chinese: spaces beside Latin letters, none between Chinese ones, full-width marks, 你', () => {
    const shown = here.querySelectorAll('p, li, td, th, h1, h2, h3, dt').filter((element) => !element.closest('template'));
    const prose = shown.map((element) => {
      const copy = element.clone() as HTMLElement;
      for (const part of copy.querySelectorAll('template, code, pre, kbd, .sr-only, .expressive-code, ul, ol, a.source, [lang=en]')) part.replaceWith('〇');
      return copy.text.replace(quoted, '（）');
    });
    expect(prose.length).toBeGreaterThan(0);
    for (const text of prose) {
      expect(text, 'a letter beside a Chinese character').not.toMatch(/[\u4e00-\u9fff][A-Za-z0-9]|[A-Za-z0-9][\u4e00-\u9fff]/);
      expect(text, 'a space between Chinese characters').not.toMatch(/[\u4e00-\u9fff，：；、][ \n]+[\u4e00-\u9fff]/);
      expect(text, 'a space outside of quotation marks').not.toMatch(/[\u4e00-\u9fff] “|” [\u4e00-\u9fff]/);
      expect(text, 'a half-width mark after a Chinese character').not.toMatch(/[\u4e00-\u9fff][,;:!?]/);
      // Three are a mask.
      expect(text, 'emphasis that did not close').not.toMatch(/(?<!\*)\*\*(?!\*)/);
      expect(text).not.toContain('您');
      for (const { avoid } of glossary) for (const word of avoid) expect(text, 'another word than the glossary has').not.toContain(word);
    }
  });
});
