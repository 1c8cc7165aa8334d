import type { ReleaseState } from '../../errors/types.ts';
import type { Known } from '../../lib/catalogue/known.ts';
import { fill } from '../../lib/text/fill.ts';
import { PATIENCE, within } from '../doctor/input/within.ts';
import { make } from '../text/make.ts';

/** The names of entries and what becomes of the release, by their ids: what the list shows besides the messages. */
export type Names = Readonly<Record<string, readonly [name: string, release: ReleaseState]>>;

/** An entry with all the words by which it is found. */
interface Listed {
  item: HTMLLIElement;
  words: string;
}

const flat = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** After so long it is said that something is awaited. */
const SLOW = 1_000;

/** The list of all errors: shows those that hold the words of a field, which come when the first of them is typed. */
class ErrorIndex extends HTMLElement {
  #all: Promise<readonly Listed[]> | undefined;

  connectedCallback(): void {
    const filter = this.querySelector<HTMLElement>('[data-filter]')!;
    const input = filter.querySelector('input')!;
    const look = (): void => {
      const wanted = flat(input.value);
      if (wanted === '') return this.#show(undefined);
      // What never answers is asked for again at the next key.
      this.#all ??= within(this.#load());
      const slow = setTimeout(() => flat(input.value) === wanted && this.#say('slow'), SLOW);
      this.#all.finally(() => clearTimeout(slow)).then(
        (all) => {
          // What was typed in the meantime has its own answer.
          if (flat(input.value) === wanted) this.#show(all.filter(({ words }) => words.includes(wanted)));
        },
        () => {
          this.#all = undefined;
          if (flat(input.value) !== '') this.#say('lost');
        },
      );
    };
    filter.hidden = false;
    input.addEventListener('input', look);
    // A browser that goes back keeps what was typed.
    look();
  }

  #say(kind: 'all' | 'some' | 'none' | 'slow' | 'lost', count = 0): void {
    const status = this.querySelector<HTMLElement>('[data-count]')!;
    status.textContent = fill(status.dataset[kind] ?? '', { count: String(count) });
  }

  async #load(): Promise<readonly Listed[]> {
    const { messages = '', chinese = '', names = '' } = this.dataset;
    const [{ read, withWordings }, ...answers] = await Promise.all([import('./looked-for.ts'), ...[messages, chinese, names].map((address) => fetch(address, { signal: AbortSignal.timeout(PATIENCE) }))]);
    const [texts, wordings, named] = answers as [Response, Response, Response];
    if (!answers.every(({ ok }) => ok)) throw new Error('a part of the list did not come');
    const listed: Names = await named.json();
    return withWordings(read(await texts.text()), Object.assign({}, ...(await wordings.json()))).flatMap((known) => {
      const [name, release] = listed[known.id] ?? [];
      return name && release ? [this.#listed(known, name, release)] : [];
    });
  }

  #listed({ id, headline, messages }: Known, name: string, release: ReleaseState): Listed {
    const root = this.dataset['root'] ?? '/';
    const state = this.querySelector(`[data-state='${release}']`);
    const mark = state?.querySelector('svg')?.cloneNode(true);
    const item = make(
      'li',
      {},
      ...(mark ? [mark] : []),
      make('span', { class: 'sr-only' }, `${state?.textContent?.trim()}: `),
      // Of marks a name has those of code alone.
      make('a', { href: `${root}errors/${id}/` }, ...name.split('`').map((text, index) => (index % 2 === 0 ? text : make('code', {}, text)))),
      make('code', {}, headline),
    );
    return { item, words: flat([id, name, headline, ...messages].join(' ')) };
  }

  /** @param found what holds the words, undefined where none are wanted */
  #show(found: readonly Listed[] | undefined): void {
    const list = this.querySelector<HTMLElement>('[data-found]')!;
    list.hidden = found === undefined;
    list.replaceChildren(...(found ?? []).map(({ item }) => item));
    this.querySelector<HTMLElement>('[data-ways]')!.hidden = found !== undefined;
    if (!found) this.#say('all');
    else this.#say(found.length > 0 ? 'some' : 'none', found.length);
  }
}

customElements.define('error-index', ErrorIndex);
