import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a built site by their names, such as `errors/index.html`. Each is read once. */
export class Built {
  readonly #read: (name: string) => Buffer;
  readonly #names: ReadonlySet<string>;

  private constructor(names: ReadonlySet<string>, read: (name: string) => Buffer) {
    this.#names = names;
    this.#read = read;
  }

  /** @param folder where the site was built */
  static in(folder: string): Built {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const names = files.map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, '/').length).replaceAll('\\', '/'));
    const kept = new Map<string, Buffer>();
    return new Built(new Set(names.sort()), (name) => {
      const bytes = kept.get(name) ?? readFileSync(join(folder, name));
      kept.set(name, bytes);
      return bytes;
    });
  }

  /**
   * @param name of a file
   * @param bytes what is to be in it instead, or undefined if it is to be missing
   * @returns the same site except for that file
   */
  with(name: string, bytes: Buffer | undefined): Built {
    const names = new Set([...this.#names].filter((other) => other !== name || bytes !== undefined));
    return new Built(names, (other) => (other === name && bytes ? bytes : this.#read(other)));
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
