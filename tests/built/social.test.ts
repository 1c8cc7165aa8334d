import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { dist, pages, type Page } from '../dist.ts';

const shared = pages().filter(({ slug }) => slug !== '/404/');

const meta = ({ html }: Page, name: string) =>
  html.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ?? expect.fail(`no ${name}`);

/** The page's image, read from the folder that its absolute address stands for. */
function image(page: Page): Buffer {
  const root = meta(page, 'og:url').slice(0, -page.path.length);
  const url = meta(page, 'og:image');
  expect(root).toMatch(/^https?:\/\/./);
  expect(url.startsWith(`${root}/`)).toBe(true);
  return readFileSync(join(dist, url.slice(root.length)));
}

describe.each(shared.map((page) => [page.path, page] as const))('%s', (_, page) => {
  test('has a social image, which its head describes', async () => {
    const bytes = image(page);
    const { format, width, height } = await sharp(bytes).metadata();
    expect([format, width, height]).toEqual(['png', Number(meta(page, 'og:image:width')), Number(meta(page, 'og:image:height'))]);
    expect([width, height]).toEqual([1200, 630]);
    expect(bytes.length).toBeLessThanOrEqual(24_000);
    expect(meta(page, 'og:image:alt')).toContain(page.html.querySelector('h1')?.text.trim());
    expect(meta(page, 'twitter:card')).toBe('summary_large_image');
  });
});

test('no two pages have the same image', () => {
  const prints = shared.map((page) => createHash('sha256').update(image(page)).digest('hex'));
  expect(new Set(prints).size).toBe(shared.length);
});
