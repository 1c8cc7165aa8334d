import { expect, test } from 'vitest';
import { checked } from '../../src/data/checked.ts';
import { pages } from '../site.ts';

test('every page says when its facts were checked and against which releases, and leads to the rest', () => {
  const { date, action } = checked;
  for (const { path, html, lang } of pages()) {
    const line = html.querySelector('footer a[href$="/links/#sources"]');
    for (const part of [date, action.newest, action.measured]) expect(line?.text, path).toContain(part);
    expect(line?.getAttribute('href')?.startsWith('/zh-cn/'), path).toBe(lang === 'zh-CN');
    // No search for a version or a date is to find every page.
    expect(line?.closest('[data-pagefind-ignore]'), path).not.toBeNull();
  }
});

test('the page on sources names the date and every version', () => {
  const found = pages().filter(({ slug }) => slug === '/links/');
  expect(found).toHaveLength(2);
  for (const { html } of found) {
    const content = html.querySelector('.sl-markdown-content');
    expect(content?.text).toContain(checked.date);
    for (const [repo, ref] of Object.entries(checked.read)) expect(content?.querySelector(`a[href="https://github.com/${repo}/tree/${ref}"]`)).not.toBeNull();
  }
});
