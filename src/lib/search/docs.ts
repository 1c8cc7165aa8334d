import type { KnownMessage } from '../catalogue/query.ts';
import type { SearchIndex } from './page.ts';

/** How much more a word counts for a page where it stands. */
export const FIELDS = { asked: 5, title: 4, names: 3, headings: 2, others: 1.5, messages: 2, program: 2, text: 1 };
export const FIELD_NAMES = Object.keys(FIELDS) as (keyof typeof FIELDS)[];

/** What is looked for by its words: a page, or a section of one. */
export interface Doc extends Record<keyof typeof FIELDS, string> {
  page: number;
  section: number;
}

export const isGuide = (path: string): boolean => !/^\/(?:errors|rules)\//.test(path);

/** The id of an error's page. */
export const idOf = (path: string): string => /^\/errors\/([^/]+)\/$/.exec(path)?.[1] ?? '';

/** All that is looked for, page by page; of what is no error, section by section too. */
export function docsOf({ pages }: SearchIndex, known: ReadonlyMap<string, KnownMessage>): Doc[] {
  return pages.flatMap(({ path, title, names, asked = [], terms = [], otherHeadings = [], by = '', sections }, page) => {
    const message = known.get(idOf(path));
    const texts = sections.map(([, , text]) => text);
    const whole = {
      page,
      section: 0,
      asked: asked.join('\n'),
      title,
      names: [...names, path.replace(/[-/]/g, ' ')].join('\n'),
      headings: sections.map(([, heading]) => heading).join('\n'),
      others: otherHeadings.join('\n'),
      program: by,
      messages: message ? [message.headline, ...message.messages].join('\n') : '',
      text: message ? texts.join('\n') : [texts[0], ...terms].join('\n'),
    };
    const pieces = message ? [] : sections.map(([, heading, text], section) => ({ page, section, asked: '', title: heading, names: title, headings: '', others: '', messages: '', program: '', text })).slice(1);
    return [whole, ...pieces];
  });
}
