// What Pagefind's interface loads as its engine: the engine itself, except for what a search is. It is served as it
// stands here, beside Pagefind's own folder.
// @ts-expect-error Pagefind writes it when the site is built.
import * as pagefind from '../pagefind/pagefind.js';

/**
 * @typedef {{ id: string, data: () => Promise<{ url: string }> }} Result
 * @typedef {{ results: Result[] }} Answer
 */

export const { options, filters, destroy } = pagefind;

/** What is typed is not what is searched for: nothing is loaded before that is known. */
export const preload = async () => {};

/**
 * Asks for several things at once, as Pagefind finds only pages that hold all the words of a search.
 *
 * @param {import('../lib/query.ts').Query} query see `searcher`
 * @param {object} [settings] Pagefind's own
 * @returns {Promise<Answer>} the pages in their order, then those that hold the words; each once
 */
export async function search({ pages, words }, settings) {
  /** @type {[Answer, ...Answer[]]} */
  const [rest, ...named] = await Promise.all([words, ...pages].map((term) => pagefind.search(term, settings)));
  const results = [...named.flatMap(({ results: [first] }) => first ?? []), ...rest.results];
  return { ...rest, results: [...new Map(results.map((result) => [result.id, result])).values()] };
}
