// What Pagefind's interface loads as its engine: the engine itself, except for what a search is and for what becomes of a part that
// does not come. It is served as it stands here, beside Pagefind's own folder.
// @ts-expect-error Pagefind writes it when the site is built.
import * as pagefind from '../pagefind/pagefind.js';

/**
 * @typedef {{ url: string }} Page
 * @typedef {{ id: string, data: () => Promise<Page> }} Result
 * @typedef {{ results: Result[] }} Answer
 */

const FOLDER = new URL('../pagefind/', import.meta.url).href;

/** Results whose pages are loaded at once, as the interface shows them. */
const SHOWN = 5;

/** The part that did not come whole, by the name of its file. */
let lost = '';

/**
 * @param {Response} response a part of the index
 * @param {boolean} packed
 * @returns {Promise<boolean>} whether it is what Pagefind wrote
 */
async function isWhole(response, packed) {
  try {
    if (!response.ok) return false;
    if (!packed) return Boolean((await response.json()).languages);
    await new Response(response.body?.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
    return true;
  } catch {
    return false;
  }
}

// Pagefind goes on without a part of its index, which finds too little, and waits for ever for others. It asks for them by `fetch`, and nothing
// else of it tells whether they came.
const ask = globalThis.fetch;
/** @type {typeof fetch} */
const watched = async (input, init) => {
  const { href } = new URL(input instanceof Request ? input.url : input, location.href);
  if (!href.startsWith(FOLDER)) return ask(input, init);
  const file = href.slice(FOLDER.length).replace(/\?.*/, '');
  const response = await ask(input, init).catch(() => Response.error());
  if (await isWhole(response.clone(), !file.endsWith('.json'))) return response;
  lost = `pagefind/${file}`;
  throw new Error(`${lost} did not come whole`);
};
globalThis.fetch = watched;

/** @type {Record<string, unknown>} */
let settings = {};

/** On the page's own thread, as only there is seen what comes: a search takes a few milliseconds. */
const begin = () => pagefind.options({ ...settings, noWorker: true });

/** @param {Record<string, unknown>} wanted Pagefind's own settings */
export const options = async (wanted) => {
  settings = wanted;
  await begin();
};

/** Pages have no filters; asked for when the search opens, they have the engine start. */
export const filters = async () => {
  await pagefind.filters().catch(() => say({ lost }));
  return {};
};

export const { destroy } = pagefind;

/** What is typed is not what is searched for: nothing is loaded before that is known. */
export const preload = async () => {};

/** @param {{ lost?: string, waiting?: boolean }} detail a part that is lost, or whether a search waits long */
const say = (detail) => void globalThis.dispatchEvent(new CustomEvent('search-state', { detail }));

/**
 * @param {Result} result
 * @returns {Promise<boolean>} whether its page has come
 */
const comes = (result) =>
  result.data().then(
    () => true,
    () => false,
  );

/**
 * @param {import('../../lib/catalogue/query.ts').Query} query see `searcher`
 * @param {object} [wanted] Pagefind's own settings
 * @returns {Promise<Answer>} the pages in their order, then those that hold the words; each once
 */
async function find({ pages, words }, wanted) {
  /** @type {[Answer, ...Answer[]]} */
  const [rest, ...named] = await Promise.all([words, ...pages].map((term) => pagefind.search(term, wanted)));
  const found = [...named.flatMap(({ results: [first] }) => first ?? []), ...rest.results];
  const results = [...new Map(found.map((result) => [result.id, result])).values()];
  const shown = results.slice(0, SHOWN);
  const came = await Promise.all(shown.map(comes));
  return { ...rest, results: [...shown.filter((_, index) => came[index]), ...results.slice(SHOWN)] };
}

/**
 * Asks for several things at once, as Pagefind finds only pages that hold all the words of a search. Where a part of the index does not come,
 * it says so and begins anew with the next search.
 *
 * @param {import('../../lib/catalogue/query.ts').Query} query see `searcher`
 * @param {object} [wanted] Pagefind's own settings
 * @returns {Promise<Answer>} see {@link find}
 */
export async function search(query, wanted) {
  const slow = setTimeout(() => say({ waiting: true }), 5_000);
  try {
    if (lost) {
      lost = '';
      await pagefind.destroy();
      await begin();
    }
    return await find(query, wanted);
  } catch {
    lost ||= 'pagefind/pagefind.js';
    // Without an answer the interface would wait for ever.
    return { results: [] };
  } finally {
    clearTimeout(slow);
    say({ lost });
  }
}
