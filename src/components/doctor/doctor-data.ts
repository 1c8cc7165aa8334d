import type { ChineseParts, Library, Needs } from '../../lib/catalogue/library.ts';
import { Later } from './input/later.ts';
import { PATIENCE, within } from './input/within.ts';
import type { DoctorEntry, NamedEntry, Names, Steps, Words } from '../../lib/catalogue/words.ts';

/** What the service worker keeps is read where it lies: nothing is asked of the network, not even for a part of the catalogue. */
const kept = async (address: string): Promise<Response | undefined> => globalThis.caches?.match(address);

async function load(address: string): Promise<Response> {
  // Where storage is refused, so much as to name it may fail.
  const answer = (await kept(address).catch(() => undefined)) ?? (await fetch(address, { signal: AbortSignal.timeout(PATIENCE) }));
  if (!answer.ok) throw new Error(address);
  return answer;
}

/** What the doctor loads: the anchors when its box is first used, the messages of a part when a text has one of its anchors, its names when one is found, and these with its steps when one is answered. */
export class DoctorData {
  readonly #library = new Later(async () => {
    const [answer, { Library, readAnchors }] = await Promise.all([this.#file('anchors.txt'), within(import('./examine.ts'))]);
    const { anchors, releases } = readAnchors(await answer.text());
    return new Library(anchors, releases);
  });
  #chinese: Promise<void> | undefined;
  #parts = new Map<string, Promise<unknown>>();
  #entries = new Map<string, NamedEntry>();
  #answers = new Map<string, DoctorEntry>();

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

  /** The entries whose names are loaded, by their ids, and those whose steps are, too. */
  get entries(): ReadonlyMap<string, NamedEntry> {
    return this.#entries;
  }

  get answerable(): ReadonlyMap<string, DoctorEntry> {
    return this.#answers;
  }

  #file = (name: string): Promise<Response> => load(`${this.folder}${name}?v=${this.version}`);

  /** The catalogue, as far as it is loaded: at first its anchors. */
  library(): Promise<Library> {
    return this.#library.get();
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
  async bring({ parts = [], stages, beginnings, damaged }: Needs): Promise<void> {
    const [library, { read }] = await Promise.all([this.library(), within(import('./examine.ts'))]);
    const texts = await Promise.all(parts.map(async (part) => [part, await (await this.#file(`messages-${part}.txt`)).text()] as const));
    for (const [part, text] of texts) library.add(part, read(text));
    if (stages) library.stageWords = await (await this.#file('stages.json')).json();
    if (beginnings) library.beginnings = await (await this.#file('beginnings.json')).json();
    // Without it a text that is not damaged is read as well.
    if (damaged) await this.#bringAll(library).catch(() => {});
  }

  async #bringAll(library: Library): Promise<void> {
    const [{ bringAll }, messages] = await Promise.all([within(import('./damaged.ts')), this.#file('../errors/messages.txt')]);
    bringAll(library, await messages.text());
  }

  /** A file of words, once: a later try loads one again that did not come. */
  #part<T>(name: string): Promise<T> {
    const asked = this.#parts.get(name) ?? this.labels(name);
    this.#parts.set(name, asked);
    asked.catch(() => this.#parts.delete(name));
    return asked as Promise<T>;
  }

  /**
   * Loads what is said of entries: afterwards they are among the {@link entries}.
   *
   * @param answered those that are answered, too: they are among the {@link answerable}
   */
  async speak(ids: readonly string[], answered: ReadonlySet<string>): Promise<void> {
    const library = await this.library();
    const isAnswered = (part: number): boolean => [...answered].some((id) => library.get(id)?.part === part);
    await Promise.all(
      ids.map(async (id) => {
        const shelved = library.get(id);
        if (!shelved) return;
        const { known, part, place, stamp } = shelved;
        const [of, ...said] = await this.#part<Words<Names | (Names & Steps)>>(`${isAnswered(part) ? 'steps' : 'names'}-${part}`);
        // Words of another deployment are no words for this one.
        if (of !== stamp) throw new Error(`no words for ${id}`);
        const entry = { ...known, ...said[place]! };
        this.#entries.set(id, entry);
        if (answered.has(id)) this.#answers.set(id, entry as DoctorEntry);
      }),
    );
  }

  /** Loads the strings of a part of the doctor that few readers meet. */
  labels = async <T = Record<string, string>>(name: string): Promise<T> => (await load(`${this.words}${name}.json?v=${this.version}`)).json();
}
