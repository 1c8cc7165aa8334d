import type { ChineseParts, Library, Needs } from '../../lib/catalogue/library.ts';
import type { DoctorEntry, Words } from '../../lib/catalogue/words.ts';

async function load(address: string): Promise<Response> {
  // What the service worker keeps is read where it lies: nothing is asked of the network, not even for a part of the catalogue.
  const answer = (await globalThis.caches?.match(address).catch(() => undefined)) ?? (await fetch(address));
  if (!answer.ok) throw new Error(address);
  return answer;
}

/** What the doctor loads: the anchors when its box is first used, the messages of a part when a text has one of its anchors, its words when one is found. */
export class DoctorData {
  #library: Promise<Library> | undefined;
  #chinese: Promise<void> | undefined;
  #words = new Map<number, Record<string, Words>>();
  #entries = new Map<string, DoctorEntry>();

  /**
   * @param folder the address below which the messages are
   * @param words the same of the words, in the page's language
   * @param version of all of them
   */
  constructor(
    readonly folder: string,
    readonly words: string,
    readonly version: string,
  ) {}

  /** The entries whose words are loaded, by their ids. */
  get entries(): ReadonlyMap<string, DoctorEntry> {
    return this.#entries;
  }

  #file = (name: string): Promise<Response> => load(`${this.folder}${name}?v=${this.version}`);

  /** The catalogue, as far as it is loaded: at first its anchors. */
  library(): Promise<Library> {
    this.#library ??= Promise.all([this.#file('anchors.txt'), import('./examine.ts')])
      .then(async ([answer, { Library, readAnchors }]) => {
        const { anchors, releases } = readAnchors(await answer.text());
        return new Library(anchors, releases);
      })
      .catch((problem: unknown) => {
        // A later try loads again.
        this.#library = undefined;
        throw problem;
      });
    return this.#library;
  }

  /** Has messages in Chinese looked for, too. Without them the others are found. */
  chinese(): Promise<void> {
    this.#chinese ??= Promise.all([this.library(), this.#file('chinese.json')])
      .then(async ([library, answer]) => library.addChinese((await answer.json()) as ChineseParts))
      .catch(() => {
        this.#chinese = undefined;
      });
    return this.#chinese;
  }

  /** Puts into the library what is lacking. */
  async bring({ parts = [], stages }: Needs): Promise<void> {
    const [library, { read }] = await Promise.all([this.library(), import('./examine.ts')]);
    const texts = await Promise.all(parts.map(async (part) => [part, await (await this.#file(`messages-${part}.txt`)).text()] as const));
    for (const [part, text] of texts) library.add(part, read(text));
    if (stages) library.stageWords = await (await this.#file('stages.json')).json();
  }

  /** Loads the words of these entries: afterwards they are among the {@link entries}. */
  async speak(ids: readonly string[]): Promise<void> {
    const library = await this.library();
    for (const id of ids) {
      const shelved = library.get(id);
      if (!shelved || this.#entries.has(id)) continue;
      const { known, part } = shelved;
      const words = this.#words.get(part) ?? (await this.labels<Record<string, Words>>(`words-${part}`));
      this.#words.set(part, words);
      if (words[id]) this.#entries.set(id, { ...known, ...words[id] });
    }
  }

  /** Loads the strings of a part of the doctor that few readers meet. */
  labels = async <T = Record<string, string>>(name: string): Promise<T> => (await load(`${this.words}${name}.json?v=${this.version}`)).json();
}
