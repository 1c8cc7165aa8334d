import { fill, type Translate } from '../../lib/text/fill.ts';

/** The strings of an element: those that the page is made with, and the parts that are loaded when they are needed. */
export class Labels {
  readonly #known: Record<string, string>;
  readonly #load: (part: string) => Promise<Record<string, string>>;
  /** The parts that are there or on their way. */
  readonly #learned = new Map<string, Promise<void>>();

  constructor(known: Record<string, string>, load: (part: string) => Promise<Record<string, string>>) {
    this.#known = known;
    this.#load = load;
  }

  t: Translate = (key, values = {}) => fill(this.#known[key] ?? key, values);

  /** Loads a part, once: one that did not come is loaded again by the next who needs it. */
  learn = (part: string): Promise<void> => {
    const learned = this.#learned.get(part) ?? this.#load(part).then((words) => void Object.assign(this.#known, words));
    this.#learned.set(part, learned);
    learned.catch(() => this.#learned.delete(part));
    return learned;
  };
}
