/** Says what a key stands for in the reader's language, with values in its braces. */
export type Translate = (key: string, values?: Readonly<Record<string, string>>) => string;

/**
 * Puts values into a sentence. A name without a value stays as it is.
 *
 * @example fill('Open {index}', { index: 'PyPI' }) // 'Open PyPI'
 */
export const fill = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? (values[name] ?? whole) : whole));

/**
 * Names in one sentence, as the language parts them.
 *
 * @example listed(['a', 'b'], 'zh-CN') // 'a、b'
 */
export const listed = (names: readonly string[], lang: string): string => names.join(lang === 'en' ? ', ' : '、');

/** A text with inline Markdown without its links: what they say stays. */
export const withoutLinks = (text: string): string => text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
