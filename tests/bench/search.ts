import type { Page } from '@playwright/test';
import { errors } from '../../src/errors/index.ts';
import { known } from '../../src/lib/known.ts';
import { searcher } from '../../src/lib/query.ts';
import { locales } from '../../src/locales.ts';

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

/**
 * Searches for every message of the catalogue on the built site, as its search does.
 *
 * @param page a page of the site, with its search index in reach
 * @param origin where the site is served
 * @returns for each language and form the share of pages found first and among the first three, and what was missed
 */
export async function recall(page: Page, origin: string): Promise<{ table: Record<string, unknown>; missed: string[] }> {
  const table: Record<string, unknown> = {};
  const missed: string[] = [];
  for (const [folder, { lang }] of Object.entries(locales)) {
    const prefix = folder === 'root' ? '/' : `/${folder}/`;
    await page.goto(origin + prefix);
    for (const [form, { part, write }] of Object.entries(forms)) {
      const parts = errors.map(({ id, messages }) => ({ id, text: part(messages[0]?.text ?? '') }));
      const answers = await page.evaluate(async (queries) => {
        const engine = await import('/search/pagefind.js' as string);
        const found: string[][] = [];
        for (const query of queries) {
          const { results } = await engine.search(query);
          const urls: string[] = await Promise.all(results.slice(0, 3).map(async (result: { data(): Promise<{ url: string }> }) => (await result.data()).url));
          found.push(urls.map((url) => /\/errors\/([^/]+)\/$/.exec(url)?.[1] ?? url));
        }
        return found;
      }, parts.map(({ text }) => ask(write(text))));
      const scores = parts.map(({ id, text }, index) => score(id, text, answers[index] ?? []));
      const share = (name: keyof Score): string => `${((100 * scores.filter((one) => one[name]).length) / scores.length).toFixed(1)} %`;
      table[`${lang}, ${form}`] = { first: share('first'), 'in three': share('three'), 'first, fair': share('fairFirst'), 'in three, fair': share('fairThree') };
      scores.forEach(({ fairFirst, fairThree }, index) => {
        if (!fairFirst || !fairThree) missed.push(`${lang}, ${form}: ${parts[index]?.id}: “${parts[index]?.text}” finds ${answers[index]?.join(', ') || 'nothing'}`);
      });
    }
  }
  return { table, missed };
}
