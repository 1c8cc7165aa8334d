import { read, withWordings, type Wordings } from '../../lib/catalogue/known.ts';
import type { SearchIndex } from '../../lib/search/page.ts';
import { preparing, type Search } from '../../lib/search/search.ts';
import type { Steps } from '../../lib/text/steps.ts';
import type { Lang } from '../../locales.ts';
import { PATIENCE } from '../doctor/input/within.ts';

/** A file of the search that did not come, or not whole. */
export class Lost extends Error {
  constructor(readonly file: string) {
    super(`${file} did not come whole`);
  }
}

/** A file, as what is made of it; without it there is no search. */
async function get<T>(base: string, file: string, make: (response: Response) => Promise<T>): Promise<T> {
  try {
    const response = await fetch(base + file, { signal: AbortSignal.timeout(PATIENCE) });
    if (response.ok) return await make(response);
  } catch {
    // What is said of it is the same.
  }
  throw new Lost(file);
}

/** So long may somebody who types wait for the page. */
const SLICE = 12;

/** Lets what waits come first, such as a letter that was typed. A timer would wait for some milliseconds more, each time. */
const pause = (): Promise<unknown> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(null);
  });

/** Does work in slices, so that a letter typed meanwhile is shown. */
async function inSlices<T>(steps: Steps<T>): Promise<T> {
  for (let begun = performance.now(); ; ) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - begun < SLICE) continue;
    await pause();
    begun = performance.now();
  }
}

const MESSAGES = 'errors/messages.txt';

/**
 * Loads the search of one language; nothing of another one.
 *
 * @param base the site's base path, with a slash at its end
 * @throws Lost where a part of it does not come whole
 */
export async function loadSearch(base: string, lang: Lang): Promise<Search> {
  const [index, messages, chinese] = await Promise.all([
    get(base, `search/${lang}.json`, async (response) => (await response.json()) as SearchIndex),
    get(base, MESSAGES, async (response) => read(await response.text())),
    get(base, 'doctor/chinese.json', async (response): Promise<Wordings> => Object.assign({}, ...(await response.json()))),
  ]);
  // A text that is cut off can be read all the same.
  const errors = index.pages.filter(({ path }) => /^\/errors\/[^/]+\/$/.test(path)).length;
  if (messages.length !== errors) throw new Lost(MESSAGES);
  return inSlices(preparing(index, withWordings(messages, chinese)));
}
