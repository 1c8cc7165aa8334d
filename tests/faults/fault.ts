import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A small change of the source, of the kind that is made by mistake. */
export interface Edit {
  /** Seen from the root of the project. */
  file: string;
  /** Stands exactly once in the file. */
  from: string;
  to: string;
}

/** What has to fail where a fault is. */
export interface Caught {
  /** A test file below `tests/`, such as `e2e/doctor.spec.ts`; or `build`, where the build itself refuses the fault. */
  by: string;
  /** What a failing test says, its title or its message, where it fails for the fault's own reason and no other. */
  says: RegExp;
  /** Which of a browser file's tests are run; left out, all of them. */
  only?: RegExp;
  /** The project of the browser tests; left out, `desktop`. */
  on?: string;
}

/** A promise of the site, broken on purpose: the tests that keep it have to notice. */
export interface Fault {
  /** A few words in lower case with hyphens; no two faults have the same. */
  name: string;
  /** What a reader or a developer is promised, in a sentence. */
  promise: string;
  edits: readonly Edit[];
  /** Each of these has to catch it. */
  caught: readonly Caught[];
  /** Faults of one round are built into the site together: none hides another. */
  round?: number;
}

/** @returns whether a test needs the site that is built with the fault */
export const needsBuild = ({ by }: Caught): boolean => /^(?:build$|(?:built|engines|e2e)\/)/.test(by);

/**
 * Looks whether faults can be put into a checkout as they are written down.
 *
 * @param root of the checkout
 * @returns a sentence for each edit whose text does not stand there exactly once, and for each that changes nothing
 */
export function misfits(faults: readonly Fault[], root: string): string[] {
  const texts = new Map<string, string>();
  const read = (file: string): string => {
    const text = texts.get(file) ?? (existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : '');
    texts.set(file, text);
    return text;
  };
  return faults.flatMap(({ name, edits }) =>
    edits.flatMap(({ file, from, to }) => {
      const times = read(file).split(from).length - 1;
      if (times !== 1) return [`${name}: stands ${times} times in ${file}: ${from}`];
      return from === to ? [`${name}: changes nothing in ${file}`] : [];
    }),
  );
}

/**
 * @param text of a file
 * @param edits all of that file, no two of the same place
 * @returns the text with the edits
 * @throws where one of them does not find its text exactly once
 */
export const edited = (text: string, edits: readonly Edit[]): string =>
  edits.reduce((changed, { file, from, to }) => {
    const [before = '', after, ...more] = changed.split(from);
    if (after === undefined || more.length > 0) throw new Error(`does not stand once in ${file}: ${from}`);
    return before + to + after;
  }, text);
