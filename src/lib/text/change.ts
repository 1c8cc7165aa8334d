/** A change, as reviews and commits show one. */
const CHANGE = /^(?:`{3}|~{3})diff\b[^\n]*\n([^]*?)^(?:`{3}|~{3})/gm;

/**
 * What stood in the changes of a text before them, as git writes one: with a column for the marks.
 *
 * @example beforeChange('```diff\n a: 1\n-b: 2\n+b: 3\n```') // ' a: 1\n b: 2\n'
 */
export const beforeChange = (text: string): string => Array.from(text.matchAll(CHANGE), ([, change = '']) => change.replace(/^\+.*\n?/gm, '').replace(/^-(?=\s)/gm, ' ')).join('\n');
