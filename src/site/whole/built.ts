import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What can be made of a file. */
type Reading<T> = (bytes: Buffer, name: string) => T;

/**
 * The files of a built site by their names, such as `errors/index.html`. What they hold is not kept, as a site is larger than all else a build needs;
 * what was made of it is.
 */
export class Built {
  readonly #read: (name: string) => Buffer;
  readonly #names: ReadonlySet<string>;
  /** The same site except for one file, and that file. */
  readonly #like: { site: Built; except: string } | undefined;
  readonly #made = new Map<Reading<unknown>, Map<string, unknown>>();

  private constructor(names: ReadonlySet<string>, read: (name: string) => Buffer, like?: { site: Built; except: string }) {
    this.#names = names;
    this.#read = read;
    this.#like = like;
  }

  /** @param folder where the site was built */
  static in(folder: string): Built {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const names = files.map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, '/').length).replaceAll('\\', '/'));
    return new Built(new Set(names.sort()), (name) => readFileSync(join(folder, name)));
  }

  /**
   * @param name of a file
   * @param bytes what is to be in it instead, or undefined if it is to be missing
   * @returns the same site except for that file
   */
  with(name: string, bytes: Buffer | undefined): Built {
    const names = new Set([...this.#names].filter((other) => other !== name || bytes !== undefined));
    return new Built(names, (other) => (other === name && bytes ? bytes : this.#read(other)), { site: this, except: name });
  }

  /**
   * @param name of a file
   * @param reading what to make of it; the same function makes it only once, unless it fails
   * @returns what was made of it; fails if there is no such file
   */
  made<T>(name: string, reading: Reading<T>): T {
    if (this.#like && this.#like.except !== name) return this.#like.site.made(name, reading);
    const all = this.#made.get(reading) ?? new Map<string, unknown>();
    this.#made.set(reading, all);
    if (!all.has(name)) all.set(name, reading(this.bytes(name), name));
    return all.get(name) as T;
  }

  get names(): readonly string[] {
    return [...this.#names];
  }

  has(name: string): boolean {
    return this.#names.has(name);
  }

  /** @returns what is in a file; fails if there is none of that name */
  bytes(name: string): Buffer {
    if (!this.has(name)) throw new Error('is missing');
    return this.#read(name);
  }

  text(name: string): string {
    return this.bytes(name).toString('utf8');
  }
}

/** A file of a built site, and what is wrong with it. */
export interface Fault {
  file: string;
  problem: string;
}

/**
 * @param file what a check is about
 * @param check fails with the problem as its message
 * @returns the fault, or nothing
 */
export function faultOf(file: string, check: () => void): Fault[] {
  try {
    check();
    return [];
  } catch (problem) {
    return [{ file, problem: problem instanceof Error ? problem.message : String(problem) }];
  }
}
