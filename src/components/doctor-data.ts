import type { Stage } from '../errors/types.ts';
import type { DoctorEntry, Words } from '../lib/doctor-entry.ts';
import type { Known } from '../lib/known.ts';

async function json<T>(address: string): Promise<T> {
  // What the service worker keeps is read where it lies: nothing is asked of the network, not even for the stage of an error.
  const answer = (await globalThis.caches?.match(address).catch(() => undefined)) ?? (await fetch(address));
  if (!answer.ok) throw new Error(address);
  return answer.json();
}

/** What the doctor loads: the messages when its box is first used, the words when something is found. */
export class DoctorData {
  #messages: Promise<readonly Known[]> | undefined;
  #stages = new Map<Stage, Record<string, Words>>();
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

  /** The messages to look for, loaded once. */
  messages(): Promise<readonly Known[]> {
    this.#messages ??= json<readonly Known[]>(this.catalogue).catch((problem: unknown) => {
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
      const known = all.find((entry) => entry.id === id);
      if (!known || this.#entries.has(id)) continue;
      const words = this.#stages.get(known.stage) ?? (await this.labels<Record<string, Words>>(known.stage));
      this.#stages.set(known.stage, words);
      if (words[id]) this.#entries.set(id, { ...known, ...words[id] });
    }
  }

  /** Loads the strings of a part of the doctor that few readers meet. */
  labels = <T = Record<string, string>>(name: string): Promise<T> => json<T>(`${this.folder}${name}.json?v=${this.version}`);
}
