import type { KnownMessage } from '../catalogue/query.ts';
import { kindOf } from './kinds.ts';
import type { SearchPage } from './page.ts';

/** A page with the message that it explains, if it is that of an error. */
export interface Known extends SearchPage {
  message?: KnownMessage;
}

/** How much more a word counts for a page where it stands. */
export const FIELDS = { asked: 5, title: 4, names: 3, headings: 2, others: 1.5, messages: 2, program: 2, text: 1 };
export const FIELD_NAMES = Object.keys(FIELDS) as (keyof typeof FIELDS)[];

/** What is looked for by its words: a page, or a section of one. */
export interface Doc extends Record<keyof typeof FIELDS, string> {
  page: number;
  section: number;
}

/** The pages, each with its message. */
export function withMessages(pages: readonly SearchPage[], messages: readonly KnownMessage[]): Known[] {
  const byPath = new Map(messages.map((message) => [`/errors/${message.id}/`, message]));
  return pages.map((page) => ({ ...page, message: byPath.get(page.path) }));
}

/** An address says in its words what a page is about. */
export const saidBy = (path: string): string => path.replace(/^\/(?:errors|rules)\//, '').replace(/[-/]+/g, ' ').trim();

/** All that is looked for, page by page; of what is no error, section by section too. */
export const docsOf = (pages: readonly Known[]): Doc[] =>
  pages.flatMap(({ path, title, names, asked = [], terms = [], otherHeadings = [], by = '', message, sections }, page) => {
    const texts = sections.map(([, , text]) => text);
    const whole: Doc = {
      page,
      section: 0,
      asked: asked.join('\n'),
      title,
      names: [...names, saidBy(path)].join('\n'),
      headings: sections.map(([, heading]) => heading).join('\n'),
      others: otherHeadings.join('\n'),
      program: by,
      messages: message ? [message.headline, ...message.messages].join('\n') : '',
      text: message ? texts.join('\n') : [texts[0], ...terms].join('\n'),
    };
    if (kindOf(path) === 'error') return [whole];
    return [whole, ...sections.map(([, heading, text], section): Doc => ({ page, section, asked: '', title: heading, names: title, headings: '', others: '', messages: '', program: '', text })).slice(1)];
  });
