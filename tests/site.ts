import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { parse, type HTMLElement } from 'node-html-parser';
import { scriptsOf } from '../src/finish/scripts.ts';
import { locales, type Lang } from '../src/locales.ts';

export const dist = fileURLToPath(new URL('../dist/', import.meta.url));

export interface Page {
  /** Its address below the site's root, such as `/zh-cn/cause/`. */
  path: string;
  /** Its address without the locale, the same in all languages: `/cause/`. */
  slug: string;
  lang: Lang;
  file: string;
  html: HTMLElement;
}

function read(file: string): Page {
  const path = `/${file.replace(/\\/g, '/').replace(/index\.html$/, '')}`;
  const [, folder = ''] = path.split('/');
  const locale = folder === 'zh-cn' ? locales['zh-cn'] : locales.root;
  const slug = folder === 'zh-cn' ? path.slice('/zh-cn'.length) : path;
  const html = parse(readFileSync(join(dist, file), 'utf8'), { blockTextElements: { script: true, style: true } });
  return { path, slug: slug.replace(/^\/404.*$/, '/404/'), lang: locale.lang, file, html };
}

/** Every page of the built site. */
export const pages = (): Page[] =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map(read);

const sizes = new Map<string, number>();

function brotli(file: string): number {
  const size = sizes.get(file) ?? brotliCompressSync(readFileSync(join(dist, file))).length;
  sizes.set(file, size);
  return size;
}

/** What a first visit of a page downloads, in bytes of Brotli at its highest quality, without opening the search. */
export function weight({ html, file }: Page) {
  const local = (name: string | undefined) => (name ?? '').replace(/^\//, '');
  const sheets = html.querySelectorAll('link[rel=stylesheet]');
  const css = (elements: HTMLElement[]) => [...new Set(elements.map((element) => local(element.getAttribute('href'))))].reduce((sum, name) => sum + brotli(name), 0);
  const js = scriptsOf(html).reduce((sum, address) => sum + brotli(local(address)), 0);
  const blocking = css(sheets.filter((sheet) => sheet.getAttribute('media') !== 'print'));
  const own = brotli(file);
  return { html: own, css: css(sheets), js, blocking: own + blocking, total: own + css(sheets) + js };
}
