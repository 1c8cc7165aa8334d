import { transform, type Selector } from 'lightningcss';
import type { Change } from './change.ts';
import { remembered } from './remembered.ts';
import { attributesOf, type Tag } from './tags.ts';

/** What a page's styles can be about besides the page itself. */
export interface Surroundings {
  /** All words in the scripts that the page loads or may load, and the custom properties in styles that these load. */
  words: ReadonlySet<string>;
  /** What is in the file of a style sheet's address. */
  read: (address: string) => string;
}

/** The name of an element, told apart from a class of the same name. */
const element = (name: string): string => `<${name}`;

/** The classes, ids and elements that rules ask for, and the custom properties that are given a value. */
function namesIn(css: string): string[] {
  const names = new Set<string>();
  transform({
    filename: 'page.css',
    code: Buffer.from(css),
    visitor: {
      Selector(selector) {
        for (const part of selector) {
          if (part.type === 'class' || part.type === 'id') names.add(part.name);
          else if (part.type === 'type') names.add(element(part.name));
        }
      },
      // Properties that Lightning CSS does not know come by here as well.
      Declaration: { custom: ({ name }) => void (name.startsWith('--') && names.add(name)) },
    },
  });
  return [...names];
}

/** Whether something that has only some names may match a selector. Attributes do not count: a browser sets some by itself, as `open`. */
const mayMatch = (selector: Selector, has: (name: string) => boolean): boolean =>
  selector.every((part) => {
    if (part.type === 'class' || part.type === 'id') return has(part.name);
    if (part.type === 'type') return has(element(part.name));
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

/** A custom property that is given a value, and one whose value is used, in styles without blanks. */
const GIVEN = /[{;](--[\w-]+):/g;
const USED = /\bvar\((--[\w-]+)/g;

const firsts = (css: string, pattern: RegExp): Set<string> => new Set(Array.from(css.matchAll(pattern), ([, first = '']) => first));

/**
 * The styles without the rules for classes and elements that are nowhere, and then without the custom properties that nothing uses any more.
 *
 * @param css the styles
 * @param has whether something outside of them may have a class, be an element or use a custom property of this name
 * @returns fewer styles, minified
 */
function needed(css: string, has: (name: string) => boolean): string {
  if (/url\((?!["']?data:)/.test(css)) throw new Error('a style names a file by its place, and its place changes');
  let rest = withoutRules(css, has);
  for (;;) {
    const used = firsts(rest, USED);
    const unusedSymbols = [...firsts(rest, GIVEN)].filter((name) => !used.has(name) && !has(name));
    if (unusedSymbols.length === 0) return rest;
    rest = transform({ filename: 'page.css', code: Buffer.from(rest), minify: true, unusedSymbols }).code.toString();
  }
}

/** A class, an element or a custom property, wherever it stands. */
const WORD = /[\w:-]+/g;

/** A word that is all of a text in a script, as the name of an element is that the script makes; one that is only looked up has to be in the page. */
const ALONE = /(?<!\b(?:querySelector(?:All)?|closest|matches)\()(["'`])([a-z][\w-]*)\1/g;

/**
 * @param text a script, or styles
 * @returns all words in it, and those that may be the names of elements as such
 */
export const wordsOf = (text: string): string[] => [...(text.match(WORD) ?? []), ...Array.from(text.matchAll(ALONE), ([, , name = '']) => element(name))];

const namesOf = remembered(namesIn);
const kept = new Map<string, Map<string, string>>();

const isSheet = (tag: Tag): boolean => tag.name === 'style' || (tag.name === 'link' && attributesOf(tag).get('rel') === 'stylesheet');
const sheets = (tags: readonly Tag[]): Tag[] => tags.filter(isSheet);

/** The attributes that hold such names. */
const NAMING = /\s(class|id|style)="([^"]*)"/g;

/** What styles can ask for and what a page has: its elements, ids and classes, and what its own style attributes use. */
function namesOn(tags: readonly Tag[]): Set<string> {
  const names = new Set(tags.map(({ name }) => element(name)));
  // Most elements are like others.
  for (const attributes of new Set(tags.map((tag) => tag.attributes))) {
    for (const [, kind, value = ''] of attributes.matchAll(NAMING)) for (const name of kind === 'style' ? wordsOf(value) : value.split(' ')) names.add(name);
  }
  return names;
}

/**
 * All styles of a page, one after the other, without the rules for classes and elements that neither the page nor its scripts have.
 *
 * @param tags a page
 * @param surroundings what else it is made of
 * @returns the styles
 */
export function stylesOf(tags: readonly Tag[], { words, read }: Surroundings): string {
  const css = sheets(tags)
    .map((tag) => {
      const attributes = attributesOf(tag);
      const text = tag.name === 'style' ? tag.text : read(attributes.get('href') ?? '');
      const media = attributes.get('media');
      return media ? `@media ${media}{${text}}` : text;
    })
    .join('\n');
  const page = namesOn(tags);
  const has = (name: string): boolean => page.has(name) || words.has(name);
  // Pages made of the same parts have the same styles.
  const key = namesOf(css).map((name) => (has(name) ? '1' : '0')).join('');
  const known = kept.get(css) ?? new Map<string, string>();
  kept.set(css, known);
  const rest = known.get(key) ?? needed(css, has);
  known.set(key, rest);
  return rest;
}

/**
 * Puts a page's styles into the page, so that nothing has to be loaded before it can be shown.
 *
 * @param tags a page
 * @param css its styles
 * @param light the address of those for a reader with a light system and without scripts
 * @returns what to change
 */
export function styleChanges(tags: readonly Tag[], css: string, light: string): Change[] {
  const [first, ...others] = sheets(tags);
  if (!first) throw new Error('a page has no styles');
  return [{ range: first.range, html: `<style>${css}</style><noscript><link rel="stylesheet" media="(prefers-color-scheme: light)" href="${light}"/></noscript>` }, ...others.map(({ range }) => ({ range, html: '' }))];
}
