/** What is loaded when it is first needed, and once; what did not come is loaded again by the next who needs it. */
export class Later<T> {
  readonly #load: () => Promise<T>;
  #asked: Promise<T> | undefined;

  constructor(load: () => Promise<T>) {
    this.#load = load;
  }

  /** What is there or on its way, where somebody has needed it. */
  get asked(): Promise<T> | undefined {
    return this.#asked;
  }

  get(): Promise<T> {
    this.#asked ??= this.#load().catch((problem: unknown) => {
      this.#asked = undefined;
      throw problem;
    });
    return this.#asked;
  }
}
