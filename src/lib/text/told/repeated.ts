import { isTold, type Span } from './secret-values.ts';

/** What is shorter may be a word of something else; what is longer is no password, and has a beginning of its own or a frame. */
const [LEAST, MOST] = [8, 200];

/** Of so many lengths are those that begin alike, unless somebody made them up to keep the tab busy. */
const LENGTHS = 16;

/** What stands elsewhere for another reason, whatever name it has here: a commit, a digest, an id, a version, a path, a file. */
const ELSEWHERE = /^(?:[a-f\d]{40}|[a-f\d]{64}|[a-f\d]{8}(?:-[a-f\d]{4}){3}-[a-f\d]{12})$|\d\.\d|^[a-z\d._~-]*\/|^[A-Z\d]*_[A-Z\d_]*$|\.[a-z]{2,4}$/;

/** A word with a number behind it is the password of a service for tests, and what is named after it has the same name: a database, a repository. */
const NAMED = /^[A-Za-z]+[_-]?\d{1,4}$/;

/** What a word goes on with, names of several words too. */
const isLetter = (code: number): boolean => (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 0x5f || code === 0x2d;

/** Values that were told to be secret in one place: a shell and a program repeat them without a name beside them. */
export class Repeated {
  readonly #values = new Set<string>();
  /** How long those are that begin alike, the longest first: a text is looked through once, however many there are. */
  readonly #lengths = new Map<string, number[]>();

  get size(): number {
    return this.#values.size;
  }

  add(value: string): void {
    if (value.length < LEAST || value.length > MOST || this.#values.has(value) || !isTold(value) || ELSEWHERE.test(value) || NAMED.test(value)) return;
    const beginning = value.slice(0, LEAST);
    const lengths = this.#lengths.get(beginning) ?? [];
    if (lengths.length === LENGTHS && !lengths.includes(value.length)) return;
    this.#values.add(value);
    if (!lengths.includes(value.length)) this.#lengths.set(beginning, [...lengths, value.length].sort((a, b) => b - a));
  }

  /** Where they stand in a text, each as a word of its own. */
  in(text: string): Span[] {
    const spans: Span[] = [];
    if (this.size === 0) return spans;
    for (let at = 0; at + LEAST <= text.length; at++) {
      if (at > 0 && isLetter(text.charCodeAt(at)) && isLetter(text.charCodeAt(at - 1))) continue;
      const lengths = this.#lengths.get(text.slice(at, at + LEAST));
      const length = lengths?.find((each) => this.#values.has(text.slice(at, at + each)) && !(isLetter(text.charCodeAt(at + each - 1)) && isLetter(text.charCodeAt(at + each))));
      if (length === undefined) continue;
      spans.push([at, at + length]);
      at += length - 1;
    }
    return spans;
  }
}
