import type { Page } from '@playwright/test';
import { errors } from '../../src/errors/index.ts';
import type { ErrorEntry } from '../../src/errors/types.ts';
import { normalize } from '../../src/lib/message.ts';
import { known } from '../../src/lib/known.ts';
import { searcher } from '../../src/lib/query.ts';
import { locales } from '../../src/locales.ts';

const searchTerm = searcher(known(errors));

/** The ways in which a reader has a message. A placeholder stands for something that no page holds. */
const half = (message: string): string => {
  const words = message.split(/\s+/);
  return words.slice(0, Math.ceil(words.length / 2)).join(' ');
};

const blank = (message: string): string => normalize(message.replace(/\{\w+\}/g, '{}')).trim();

/** Whether the first half of an entry's message stands in no other entry: where it does, no search can know which is meant. */
const ownHalf = ({ id, messages }: ErrorEntry): boolean =>
  !errors.some((other) => other.id !== id && other.messages.some(({ text }) => blank(text).includes(blank(half(messages[0]?.text ?? '')))));

const forms: Record<string, (message: string) => string> = {
  'exact text': (message) => message,
  'as the log shows it': (message) => `2026-08-21T10:11:12.1234567Z ##[error]${message.replace(/\{\w+\}/g, 'octo-x1')}`,
  'its first half': (message) => half(message.replace(/\{\w+\}/g, 'octo-x1')),
};

/**
 * Searches for every message of the catalogue on the built site.
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
    for (const [form, write] of Object.entries(forms)) {
      const queries = errors.map(({ id, messages }) => ({ id, term: searchTerm(write(messages[0]?.text ?? '')) }));
      const ranks = await page.evaluate(async (asked) => {
        const pagefind = await import('/pagefind/pagefind.js' as string);
        const found: number[] = [];
        for (const { id, term } of asked) {
          const { results } = await pagefind.search(term);
          const urls: string[] = await Promise.all(results.slice(0, 3).map(async (result: { data(): Promise<{ url: string }> }) => (await result.data()).url));
          found.push(urls.findIndex((url) => url.endsWith(`/errors/${id}/`)));
        }
        return found;
      }, queries);
      const share = (count: number) => `${((100 * count) / ranks.length).toFixed(1)} %`;
      table[`${lang}, ${form}`] = { 'found first': share(ranks.filter((rank) => rank === 0).length), 'in the first three': share(ranks.filter((rank) => rank >= 0).length) };
      if (form === 'its first half') {
        const own = ranks.filter((_, index) => ownHalf(errors[index]!));
        const part = (count: number) => `${((100 * count) / own.length).toFixed(1)} %`;
        table[`${lang}, ${form}, no other message's (${own.length})`] = {
          'found first': part(own.filter((rank) => rank === 0).length),
          'in the first three': part(own.filter((rank) => rank >= 0).length),
        };
      }
      ranks.forEach((rank, index) => rank !== 0 && missed.push(`${lang}, ${form}: ${queries[index]?.id} (${rank < 0 ? 'not among three' : `place ${rank + 1}`})`));
    }
  }
  return { table, missed };
}
