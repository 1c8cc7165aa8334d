import { expect, test } from 'vitest';
import { bundleRows } from '../../src/data/action/bundles.ts';
import { checked } from '../../src/data/sources/checked.ts';
import { oldest, seen } from '../../src/data/sources/read.ts';
import { ruleEntries } from '../../src/data/rules/rules.ts';
import { sources, sourceUrl } from '../../src/data/sources/sources.ts';
import { errors } from '../../src/errors/index.ts';
import type { Source } from '../../src/errors/types.ts';
import { pages, type Page } from '../dist.ts';

const DAY = /\d{4}-\d{2}-\d{2}/;
const carried = bundleRows.flatMap(({ cells }) => cells.flatMap(({ source }): readonly Source[] => (source ? [source] : [])));
const byUrl = new Map([...Object.values<Source>(sources), ...errors.flatMap((error): readonly Source[] => error.sources), ...carried].map((source) => [sourceUrl(source), source]));
const footer = ({ html }: Page) => html.querySelector('footer a[href$="/links/#sources"]');

/** What the page itself leads to as its source. */
const citedOn = ({ html }: Page): Source[] =>
  html.querySelectorAll('.sl-markdown-content a.source, .sl-markdown-content .releases a, .sl-markdown-content #sources ~ ul a, .sl-markdown-content .sl-heading-wrapper:has(#sources) ~ ul a').flatMap((link) => byUrl.get(link.getAttribute('href') ?? '') ?? []);

test('every page names the releases and leads to the sources', () => {
  for (const page of pages()) {
    const line = footer(page);
    for (const part of [checked.action.newest, checked.action.measured]) expect(line?.text, page.path).toContain(part);
    expect(line?.getAttribute('href')?.startsWith('/zh-cn/'), page.path).toBe(page.lang === 'zh-CN');
  }
});

test('a page that cites shows the oldest of the dates that count, never one newer than its newest source, and others show none', () => {
  let dated = 0;
  for (const page of pages()) {
    const cited = page.slug === '/links/' ? [] : citedOn(page);
    const shown = DAY.exec(footer(page)?.text ?? '')?.[0];
    expect(shown, page.path).toBe(oldest(cited));
    if (shown === undefined) continue;
    dated++;
    expect(shown <= cited.flatMap((source) => seen(source).date ?? []).sort().at(-1)!, page.path).toBe(true);
  }
  expect(dated).toBeGreaterThan(2 * 0.8 * (errors.length + ruleEntries.length));
});

test('an error page dates each of its sources, or says that it cannot', () => {
  const found = pages().filter(({ slug }) => /^\/errors\/[^/]+\/$/.test(slug));
  expect(found).toHaveLength(2 * errors.length);
  for (const page of found) {
    const { sources: cited } = errors.find(({ id }) => `/errors/${id}/` === page.slug)!;
    expect(citedOn(page), page.path).toEqual(cited);
    expect(page.html.querySelectorAll('.sl-markdown-content time').map(({ text }) => text), page.path).toEqual(cited.flatMap((source) => seen(source).date ?? []));
  }
});

test('the page on sources dates every file that the guides cite', () => {
  const found = pages().filter(({ slug }) => slug === '/links/');
  expect(found).toHaveLength(2);
  for (const { html } of found)
    for (const source of Object.values<Source>(sources).filter(({ ref }) => ref !== undefined)) {
      const item = html.querySelector(`li a[href="${sourceUrl({ ...source, lines: undefined })}"]`)?.closest('li');
      // Of a repository without any date it is said once, before its files.
      const date = seen(source).date;
      expect((date === undefined ? item?.parentNode?.closest('li') : item)?.text, sourceUrl(source)).toContain(date ?? (html.querySelector('html')?.getAttribute('lang') === 'en' ? 'date not known' : '日期不详'));
    }
});
