/** How soon a word that stands there again counts less, and how much less it counts in a long text: as usual (Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond, 2009). */
const AGAIN = 1.2;
const LONG = 0.7;

/** How well a text answers, and by which words. */
export interface Score {
  score: number;
  words: string[];
}

/** Texts in fields, ranked by the words of a question: BM25F, each field with a weight of its own. */
export class Ranking<Field extends string> {
  readonly #fields: readonly Field[];
  readonly #boosts: Readonly<Record<Field, number>>;
  /** By word where it stands: text, field and how often there, three numbers a place. Texts come one after the other. */
  readonly #places = new Map<string, number[]>();
  /** By field the lengths of the texts, and their sum and number. */
  readonly #lengths: number[][];
  readonly #all: { sum: number; texts: number }[];

  /** @param boosts how much more a word counts in a field */
  constructor(boosts: Readonly<Record<Field, number>>) {
    this.#fields = Object.keys(boosts) as Field[];
    this.#boosts = boosts;
    this.#lengths = this.#fields.map(() => []);
    this.#all = this.#fields.map(() => ({ sum: 0, texts: 0 }));
  }

  /** Puts a field of a text in. */
  add(id: number, name: Field, words: readonly string[]): void {
    if (words.length === 0) return;
    const field = this.#fields.indexOf(name);
    this.#lengths[field]![id] = words.length;
    const all = this.#all[field]!;
    all.sum += words.length;
    all.texts++;
    for (const word of words) {
      const places = this.#places.get(word);
      if (!places) this.#places.set(word, [id, field, 1]);
      // It stands there again.
      else if (places.at(-3) === id && places.at(-2) === field) places[places.length - 1]!++;
      else places.push(id, field, 1);
    }
  }

  has(word: string): boolean {
    return this.#places.has(word);
  }

  /** The texts in which a word stands, each once or more. */
  *textsWith(word: string): Generator<number> {
    const places = this.#places.get(word) ?? [];
    for (let at = 0; at < places.length; at += 3) yield places[at]!;
  }

  /**
   * @param words of a question
   * @param rarity how much a word counts
   * @returns the texts in which any of them stands
   */
  of(words: Iterable<string>, rarity: (word: string) => number): Map<number, Score> {
    const found = new Map<number, Score>();
    for (const word of words) {
      const places = this.#places.get(word) ?? [];
      const weight = rarity(word);
      for (let at = 0; at < places.length; at += 3) {
        const [id, field, count] = [places[at]!, places[at + 1]!, places[at + 2]!];
        const { sum, texts } = this.#all[field]!;
        const norm = count / (1 - LONG + (LONG * this.#lengths[field]![id]! * texts) / sum);
        let score = found.get(id);
        if (!score) found.set(id, (score = { score: 0, words: [] }));
        score.score += (weight * this.#boosts[this.#fields[field]!] * norm * (AGAIN + 1)) / (norm + AGAIN);
        if (score.words.at(-1) !== word) score.words.push(word);
      }
    }
    return found;
  }
}
