import { errors } from '../../src/errors/index.ts';
import { locales } from '../../src/locales.ts';
import { isAsked, judge, queriesOf, QUERY_FILES } from '../queries.ts';
import { builtSearch } from '../search.ts';
import { percent, row, SHARE, type Row } from './rows.ts';

const half = (message: string): string => {
  const words = message.split(/\s+/);
  return words.slice(0, Math.ceil(words.length / 2)).join(' ');
};

/** A message with its placeholders blanked, in the form in which two are compared. */
const blank = (message: string): string => message.replace(/\{\w+\}/g, '{}').replace(/["'`*]/g, '').replace(/\s+/g, ' ').trim();

/** The entries that hold a text, whichever of them the reader has before them. */
const holders = (text: string): string[] =>
  errors.filter(({ messages }) => messages.some((message) => blank(message.text).includes(blank(text)))).map(({ id }) => id);

interface Form {
  /** The part of a message that the reader has. */
  part: (message: string) => string;
  /** How the reader has it. A placeholder stands for something that no page holds. */
  write: (part: string) => string;
}

const filled = (text: string): string => text.replace(/\{\w+\}/g, 'octo-x1');

const forms: Record<string, Form> = {
  'exact text': { part: (message) => message, write: (part) => part },
  'as the log shows it': { part: (message) => message, write: (part) => `2026-08-21T10:11:12.1234567Z ##[error]${filled(part)}` },
  'its first half': { part: half, write: filled },
};

interface Score {
  /** The page of the entry itself. */
  first: boolean;
  three: boolean;
  /**
   * Where a text stands in several entries, nobody can know which is meant: any of their pages may come first. The
   * entry's own has to be among the first three all the same, unless more than three hold the text and three of those are.
   */
  fairFirst: boolean;
  fairThree: boolean;
}

function score(id: string, part: string, found: readonly string[]): Score {
  const all = holders(part);
  const three = found.slice(0, 3).includes(id);
  return {
    first: found[0] === id,
    three,
    fairFirst: all.includes(found[0] ?? ''),
    fairThree: three || (all.length > 3 && found.length >= 3 && found.slice(0, 3).every((other) => all.includes(other))),
  };
}

const scores: Readonly<Record<string, keyof Score>> = { first: 'first', 'in three': 'three', 'first, fair': 'fairFirst', 'in three, fair': 'fairThree' };

/** What is asked by readers, kind by kind. */
function asked(): Row[] {
  return Object.values(locales).flatMap(({ lang }) => {
    const ask = builtSearch(lang);
    return QUERY_FILES.flatMap((file) => {
      const judged = queriesOf(file)
        .filter((query) => isAsked(query, lang))
        .map((query) => ({ query, ...judge(query, ask(query)) }));
      return [...Map.groupBy(judged, ({ query }) => query.kind)].flatMap(([kind, some]) => [
        row('search', `${lang}, ${file}: ${kind}`, 'first', SHARE, percent(some.filter(({ first }) => first).length, some.length)),
        row('search', `${lang}, ${file}: ${kind}`, 'in three', SHARE, percent(some.filter(({ three }) => three).length, some.length)),
      ]);
    });
  });
}

/**
 * Searches for every message of the catalogue on the built site, as its search does: for each language and form the share of
 * pages found first and among the first three; and for what readers type. What was missed is named on the error stream.
 */
export function search(): Row[] {
  const rows: Row[] = [];
  for (const { lang } of Object.values(locales)) {
    const ask = builtSearch(lang);
    for (const [form, { part, write }] of Object.entries(forms)) {
      const parts = errors.map(({ id, messages }) => ({ id, text: part(messages[0]?.text ?? '') }));
      const answers = parts.map(({ text }) => ask({ query: write(text), right: ['/'] }).slice(0, 3).map((path) => /\/errors\/([^/]+)\/$/.exec(path)?.[1] ?? path));
      const scored = parts.map(({ id, text }, index) => score(id, text, answers[index] ?? []));
      for (const [name, key] of Object.entries(scores)) rows.push(row('search', `${lang}, ${form}`, name, SHARE, percent(scored.filter((one) => one[key]).length, scored.length)));
      scored.forEach(({ fairFirst, fairThree }, index) => {
        if (!fairFirst || !fairThree) console.error(`${lang}, ${form}: ${parts[index]?.id}: “${parts[index]?.text}” finds ${answers[index]?.join(', ') || 'nothing'}`);
      });
    }
  }
  return [...rows, ...asked()];
}
