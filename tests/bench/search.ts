import type { Page } from '@playwright/test';
import { errors } from '../../src/errors/index.ts';
import { known } from '../../src/lib/catalogue/known.ts';
import { searcher, type Query } from '../../src/lib/catalogue/query.ts';
import { locales } from '../../src/locales.ts';
import { percent, row, SHARE, type Row } from './rows.ts';
import { visit } from './visit.ts';

const ask = searcher(known(errors));

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

/** The entries that a page's search finds for each query, the best three. */
const answer = (page: Page, queries: readonly Query[]): Promise<string[][]> =>
  page.evaluate(async (texts) => {
    const engine = await import('/search/pagefind.js' as string);
    const found: string[][] = [];
    for (const text of texts) {
      const { results } = await engine.search(text);
      const urls: string[] = await Promise.all(results.slice(0, 3).map(async (result: { data(): Promise<{ url: string }> }) => (await result.data()).url));
      found.push(urls.map((url) => /\/errors\/([^/]+)\/$/.exec(url)?.[1] ?? url));
    }
    return found;
  }, [...queries]);

/**
 * Searches for every message of the catalogue on the built site, as its search does: for each language and form the share of
 * pages found first and among the first three. What was missed is named on the error stream.
 */
export const search = (): Promise<Row[]> =>
  visit(async (browser, origin) => {
    const rows: Row[] = [];
    const page = await browser.newPage();
    for (const [folder, { lang }] of Object.entries(locales)) {
      await page.goto(origin + (folder === 'root' ? '/' : `/${folder}/`));
      for (const [form, { part, write }] of Object.entries(forms)) {
        const parts = errors.map(({ id, messages }) => ({ id, text: part(messages[0]?.text ?? '') }));
        const answers = await answer(page, parts.map(({ text }) => ask(write(text))));
        const scored = parts.map(({ id, text }, index) => score(id, text, answers[index] ?? []));
        for (const [name, key] of Object.entries(scores)) rows.push(row('search', `${lang}, ${form}`, name, SHARE, percent(scored.filter((one) => one[key]).length, scored.length)));
        scored.forEach(({ fairFirst, fairThree }, index) => {
          if (!fairFirst || !fairThree) console.error(`${lang}, ${form}: ${parts[index]?.id}: “${parts[index]?.text}” finds ${answers[index]?.join(', ') || 'nothing'}`);
        });
      }
    }
    return rows;
  });
