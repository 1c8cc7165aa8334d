import { readFileSync } from 'node:fs';
import { transform, type Selector } from 'lightningcss';
import type { HTMLElement } from 'node-html-parser';
import type { Change } from './change.ts';

/** What a page's styles can be about besides the page itself. */
export interface Surroundings {
  /** The code of all scripts that the page loads or may load. */
  scripts: readonly string[];
  /** Styles that are loaded later and may use the page's custom properties. */
  laterStyles: string;
  /** Where the file of a style sheet's address is. */
  file: (address: string) => URL;
}

interface Names {
  /** Classes, ids and elements that rules ask for. */
  asked: Set<string>;
  /** Custom properties that are given a value. */
  given: Set<string>;
  /** Custom properties whose value is used. */
  used: Set<string>;
}

function namesIn(css: string): Names {
  const names: Names = { asked: new Set(), given: new Set(), used: new Set() };
  transform({
    filename: 'page.css',
    code: Buffer.from(css),
    visitor: {
      Selector(selector) {
        for (const part of selector) if (part.type === 'class' || part.type === 'id' || part.type === 'type') names.asked.add(part.name);
      },
      // Properties that Lightning CSS does not know come by here as well.
      Declaration: { custom: ({ name }) => void (name.startsWith('--') && names.given.add(name)) },
      Variable: ({ name }) => void names.used.add(name.ident),
    },
  });
  return names;
}

/** Whether something that has only some names may match a selector. Attributes do not count: a browser sets some by itself, as `open`. */
const mayMatch = (selector: Selector, has: (name: string) => boolean): boolean =>
  selector.every((part) => {
    if (part.type === 'class' || part.type === 'id' || part.type === 'type') return has(part.name);
    const anyOf = part.type === 'pseudo-class' && (part.kind === 'is' || part.kind === 'where' || part.kind === 'has');
    return !anyOf || part.selectors.some((other) => mayMatch(other, has));
  });

function withoutRules(css: string, has: (name: string) => boolean): string {
  const { code } = transform({
    filename: 'page.css',
    code: Buffer.from(css),
    minify: true,
    visitor: {
      Rule: {
        style: ({ value }) => (value.selectors.some((selector) => mayMatch(selector, has)) ? undefined : []),
      },
    },
  });
  return code.toString();
}

/**
 * The styles without the rules for classes and elements that are nowhere, and then without the custom properties that nothing uses any more.
 *
 * @param css the styles
 * @param has whether something outside of them may have a class, be an element or use a custom property of this name
 * @returns fewer styles, minified
 */
function needed(css: string, has: (name: string) => boolean): string {
  let rest = withoutRules(css, has);
  for (;;) {
    const { given, used } = namesIn(rest);
    const unusedSymbols = [...given].filter((name) => !used.has(name) && !has(name));
    if (unusedSymbols.length === 0) return rest;
    rest = transform({ filename: 'page.css', code: Buffer.from(rest), minify: true, unusedSymbols }).code.toString();
  }
}

/** A class, an element or a custom property, wherever it stands. */
const WORD = /[\w:-]+/g;

/** Keeps what a text gives, as the same few scripts and style sheets are on every page. */
function remembered<T>(work: (text: string) => T): (text: string) => T {
  const results = new Map<string, T>();
  return (text) => {
    const result = results.get(text) ?? work(text);
    results.set(text, result);
    return result;
  };
}

const wordsOf = remembered((text): ReadonlySet<string> => new Set(text.match(WORD)));
const namesOf = remembered(namesIn);
const kept = new Map<string, string>();

const sheets = (html: HTMLElement): HTMLElement[] => html.querySelectorAll('link[rel=stylesheet], style');

/**
 * All styles of a page, one after the other, without the rules for classes and elements that neither the page nor its scripts have.
 *
 * @param html a page
 * @param surroundings what else it is made of
 * @returns the styles
 */
export function stylesOf(html: HTMLElement, { scripts, laterStyles, file }: Surroundings): string {
  const css = sheets(html)
    .map((element) => {
      const text = element.rawTagName === 'style' ? element.rawText : readFileSync(file(element.getAttribute('href') ?? ''), 'utf8');
      const media = element.getAttribute('media');
      return media ? `@media ${media}{${text}}` : text;
    })
    .join('\n');
  if (/url\((?!["']?data:)/.test(css)) throw new Error('a style names a file by its place, and its place changes');
  const elements = html.querySelectorAll('*');
  const page = new Set(elements.flatMap((element) => [element.rawTagName, element.id, ...element.classList.value, ...wordsOf(element.getAttribute('style') ?? '')]));
  const all = [page, ...[...scripts, laterStyles].map(wordsOf)];
  const has = (name: string): boolean => all.some((words) => words.has(name));
  const { asked, given } = namesOf(css);
  // Pages made of the same parts have the same styles.
  const key = [css, ...[...asked, ...given].filter(has)].join('\n');
  const rest = kept.get(key) ?? needed(css, has);
  kept.set(key, rest);
  return rest;
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
