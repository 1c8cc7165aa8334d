import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { parse, type HTMLElement } from 'node-html-parser';
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

let parsed: readonly Page[] | undefined;

/** Every page of the built site, parsed once. Nobody may change them: those who look after would see it. */
export const pages = (): readonly Page[] =>
  (parsed ??= readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map(read));

const sizes = new Map<string, number>();

/** The size of a built file in bytes of Brotli, at its highest quality unless another is given. */
export function brotli(file: string, quality = constants.BROTLI_MAX_QUALITY): number {
  const key = `${quality} ${file}`;
  const size = sizes.get(key) ?? brotliCompressSync(readFileSync(join(dist, file)), { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
  sizes.set(key, size);
  return size;
}

const local = (name: string | undefined): string => (name ?? '').replace(/^\//, '');

/** The addresses of the scripts that a page loads by itself. */
export const scriptsOf = (html: HTMLElement): string[] => html.querySelectorAll('script[data-scripts]').flatMap((script) => (script.getAttribute('data-scripts') ?? '').split(' '));

/** The scripts of a page, in bytes of Brotli. */
export const scriptWeight = ({ html }: Page): number => scriptsOf(html).reduce((sum, address) => sum + brotli(local(address)), 0);

/**
 * What a first visit of a page downloads, without opening the search.
 *
 * @param page the page
 * @param quality of Brotli for the page itself: a lower one is quicker, and gives more bytes
 * @returns bytes of Brotli
 */
export function weight(page: Page, quality?: number) {
  const sheets = page.html.querySelectorAll('link[rel=stylesheet]:not(noscript *)');
  const css = (elements: HTMLElement[]) => [...new Set(elements.map((element) => local(element.getAttribute('href'))))].reduce((sum, name) => sum + brotli(name), 0);
  const js = scriptWeight(page);
  const blocking = css(sheets.filter((sheet) => sheet.getAttribute('media') !== 'print'));
  const own = brotli(page.file, quality);
  return { html: own, css: css(sheets), js, blocking: own + blocking, total: own + css(sheets) + js };
}

/**
 * @param file the text of `_headers`
 * @returns the headers that it names for all pages, by their names in small letters
 */
export const headersIn = (file: string): Record<string, string> => Object.fromEntries([...file.split(/\n(?=\/)/)[0]!.matchAll(/^ {2}([\w-]+): (.+)$/gm)].map(([, name = '', value = '']) => [name.toLowerCase(), value]));
