import { partOf, type DoctorEntry, type Words } from '../../lib/catalogue/words.ts';
import type { Known, Release } from '../../lib/catalogue/known.ts';

async function load(address: string): Promise<Response> {
  // What the service worker keeps is read where it lies: nothing is asked of the network, not even for a part of the catalogue.
  const answer = (await globalThis.caches?.match(address).catch(() => undefined)) ?? (await fetch(address));
  if (!answer.ok) throw new Error(address);
  return answer;
}

/** What the doctor loads: the messages when its box is first used, the words when something is found. */
export class DoctorData {
  #messages: Promise<readonly Known[]> | undefined;
  #releases: readonly Release[] = [];
  #parts = new Map<number, Record<string, Words>>();
  #entries = new Map<string, DoctorEntry>();

  /**
   * @param catalogue the address of the messages
   * @param folder the address below which the words are, in the page's language
   * @param version of the words
   */
  constructor(
    readonly catalogue: string,
    readonly folder: string,
    readonly version: string,
  ) {}

  /** The entries whose words are loaded, by their ids. */
  get entries(): ReadonlyMap<string, DoctorEntry> {
    return this.#entries;
  }

  /** The action's releases, which are loaded with the messages. */
  get releases(): readonly Release[] {
    return this.#releases;
  }

  /** The messages to look for, loaded once. */
  messages(): Promise<readonly Known[]> {
    this.#messages ??= Promise.all([load(this.catalogue), import('./examine.ts')])
      .then(async ([answer, { read, readReleases }]) => {
        const text = await answer.text();
        this.#releases = readReleases(text);
        return read(text);
      })
      .catch((problem: unknown) => {
        // A later try loads again.
        this.#messages = undefined;
        throw problem;
      });
    return this.#messages;
  }

  /** Loads the words of these entries: afterwards they are among the {@link entries}. */
  async speak(ids: readonly string[]): Promise<void> {
    const all = await this.messages();
    for (const id of ids) {
      const index = all.findIndex((entry) => entry.id === id);
      const known = all[index];
      if (!known || this.#entries.has(id)) continue;
      const part = partOf(index);
      const words = this.#parts.get(part) ?? (await this.labels<Record<string, Words>>(`words-${part}`));
      this.#parts.set(part, words);
      if (words[id]) this.#entries.set(id, { ...known, ...words[id] });
    }
  }

  /** Loads the strings of a part of the doctor that few readers meet. */
  labels = async <T = Record<string, string>>(name: string): Promise<T> => (await load(`${this.folder}${name}.json?v=${this.version}`)).json();
}
