import type { Change } from './change.ts';
import type { Tag } from './tags.ts';

/**
 * A citation stays on the line of what it proves: the blank before it is one at which no line breaks.
 *
 * @param text a page
 * @param tags its elements
 * @returns what to change
 */
export const citationChanges = (text: string, tags: readonly Tag[]): Change[] =>
  tags
    .filter(({ name, attributes, range: [from] }) => name === 'a' && attributes.includes('class="source"') && /\s/.test(text[from - 1] ?? ''))
    .map(({ range: [from] }) => ({ range: [from - 1, from], html: '\u00a0' }));
