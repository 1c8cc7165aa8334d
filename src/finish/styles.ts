import { readFileSync } from 'node:fs';
import { transform } from 'lightningcss';
import type { HTMLElement } from 'node-html-parser';
import { PurgeCSS } from 'purgecss';
import type { Change } from './change.ts';

/** Class names, elements, attributes and custom properties all look like this, in a page, in a script and in a style. */
const WORD = /[\w-]+/g;

const wordsOf = (text: string): Set<string> => new Set(text.match(WORD));

/** What a page's styles can be about besides the page itself. */
export interface Surroundings {
  /** The code of all scripts that the page loads or may load. */
  scripts: readonly string[];
  /** Styles that are loaded later and may use the page's custom properties. */
  laterStyles: string;
  /** Where the file of a style sheet's address is. */
  file: (address: string) => URL;
}

const kept = new Map<string, Promise<string>>();
const scriptWords = new Map<string, Set<string>>();

function wordsOfScript(code: string): Set<string> {
  const words = scriptWords.get(code) ?? wordsOf(code);
  scriptWords.set(code, words);
  return words;
}

async function purge(css: string, words: readonly string[], laterStyles: string): Promise<string> {
  const [purged] = await new PurgeCSS().purge({
    content: [{ raw: words.join(' '), extension: 'txt' }],
    css: [{ raw: css }],
    defaultExtractor: (text) => text.split(' '),
    keyframes: true,
    variables: true,
    safelist: { variables: [...wordsOf(laterStyles)].filter((word) => word.startsWith('--')) },
  });
  if (!purged) throw new Error('PurgeCSS gave nothing back');
  return transform({ filename: 'page.css', code: Buffer.from(purged.css), minify: true }).code.toString();
}

const sheets = (html: HTMLElement): HTMLElement[] => html.querySelectorAll('link[rel=stylesheet], style');

/**
 * All styles of a page, one after the other, without the rules for words that neither the page nor its scripts have.
 *
 * @param html a page
 * @param surroundings what else it is made of
 * @returns the styles
 */
export async function stylesOf(html: HTMLElement, { scripts, laterStyles, file }: Surroundings): Promise<string> {
  const all = sheets(html)
    .map((element) => {
      const css = element.rawTagName === 'style' ? element.rawText : readFileSync(file(element.getAttribute('href') ?? ''), 'utf8');
      const media = element.getAttribute('media');
      return media ? `@media ${media}{${css}}` : css;
    })
    .join('\n');
  if (/url\((?!["']?data:)/.test(all)) throw new Error('a style names a file by its place, and its place changes');
  const known = wordsOf(all);
  const page = html.querySelectorAll('*').flatMap(({ rawTagName, rawAttrs }) => [rawTagName, rawAttrs]);
  const words = [...new Set([...wordsOf(page.join(' ')), ...scripts.flatMap((code) => [...wordsOfScript(code)])])].filter((word) => known.has(word)).sort();
  // Pages made of the same parts have the same styles.
  const key = `${all}\n${words.join(' ')}`;
  const css = kept.get(key) ?? purge(all, words, laterStyles);
  kept.set(key, css);
  return css;
}

/**
 * Puts a page's styles into the page, so that nothing has to be loaded before it can be shown.
 *
 * @param html a page
 * @param css its styles
 * @returns what to change
 */
export function styleChanges(html: HTMLElement, css: string): Change[] {
  const [first, ...others] = sheets(html);
  if (!first) throw new Error('a page has no styles');
  return [{ range: first.range, html: `<style>${css}</style>` }, ...others.map(({ range }) => ({ range, html: '' }))];
}
