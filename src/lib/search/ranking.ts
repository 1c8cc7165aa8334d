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
  readonly #boosts: Readonly<Record<Field, number>>;
  /** By word and text, how often it stands there, field by field. */
  readonly #counts = new Map<string, Map<number, [Field, number][]>>();
  readonly #lengths = new Map<Field, Map<number, number>>();
  readonly #all = new Map<Field, number>();

  /** @param boosts how much more a word counts in a field */
  constructor(boosts: Readonly<Record<Field, number>>) {
    this.#boosts = boosts;
  }

  /** Puts a field of a text in. */
  add(id: number, field: Field, words: readonly string[]): void {
    if (words.length === 0) return;
    const lengths = this.#lengths.get(field) ?? new Map<number, number>();
    this.#lengths.set(field, lengths.set(id, words.length));
    this.#all.set(field, (this.#all.get(field) ?? 0) + words.length);
    const counts = new Map<string, number>();
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const [word, count] of counts) {
      let texts = this.#counts.get(word);
      if (!texts) this.#counts.set(word, (texts = new Map()));
      const fields = texts.get(id);
      if (fields) fields.push([field, count]);
      else texts.set(id, [[field, count]]);
    }
  }

  /**
   * @param words of a question
   * @param rarity how much a word counts
   * @returns the texts in which any of them stands
   */
  of(words: Iterable<string>, rarity: (word: string) => number): Map<number, Score> {
    const found = new Map<number, Score>();
    for (const word of words) {
      for (const [id, fields] of this.#counts.get(word) ?? []) {
        let sum = 0;
        for (const [field, count] of fields) {
          const lengths = this.#lengths.get(field)!;
          const usual = this.#all.get(field)! / lengths.size;
          const norm = count / (1 - LONG + (LONG * lengths.get(id)!) / usual);
          sum += (this.#boosts[field] * norm * (AGAIN + 1)) / (norm + AGAIN);
        }
        const score = found.get(id) ?? { score: 0, words: [] };
        score.score += sum * rarity(word);
        score.words.push(word);
        found.set(id, score);
      }
    }
    return found;
  }
}
