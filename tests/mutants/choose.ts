import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { seeded } from '../doctor/noise.ts';

/** One small change of the source. */
export interface Mutant {
  id: string;
  file: string;
  line: number;
  column: number;
  mutator: string;
  original: string;
  replacement: string;
}

/** Files by their names. */
export type Code = Readonly<Record<string, string>>;

/** A file with a mutant behind a switch. */
export interface Switched {
  file: string;
  text: string;
  /** What turns the switch on. */
  id: string;
}

/** Mutants, and the files that hold them all, each behind a switch by its id. */
export interface Chosen {
  mutants: readonly Mutant[];
  code: Code;
  /** Puts one of them alone into its file: a switch in a loop costs time. */
  alone: (mutant: Mutant) => Promise<Switched>;
}

interface Position {
  line: number;
  column: number;
}

interface Range {
  start: Position;
  end: Position;
}

/** A mutant as Stryker describes it; lines count from 0. */
interface Made {
  id: string;
  fileName: string;
  location: Range;
  mutatorName: string;
  replacement: string;
}

interface SourceFile {
  name: string;
  content: string;
  mutate: boolean | Range[];
}

/** As much of Stryker's instrumenter as is used here: it is not among the project's packages. */
interface Instrumenter {
  instrument(files: readonly SourceFile[], options: object): Promise<{ files: SourceFile[]; mutants: Made[] }>;
}

const SEED = 20_261_128;
const FOLDER = 'src/lib';
const OPTIONS = { plugins: null, excludedMutations: [], ignorers: [] };

async function instrumenter(packages: string): Promise<Instrumenter> {
  const path = createRequire(resolve(packages, '_')).resolve('@stryker-mutator/instrumenter');
  const { Instrumenter } = (await import(pathToFileURL(path).href)) as { Instrumenter: new (logger: object) => Instrumenter };
  return new Instrumenter({ debug: () => {}, info: () => {}, warn: console.warn, isDebugEnabled: () => false });
}

const sources = (): SourceFile[] =>
  readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => ({ name: `${FOLDER}/${name}`, content: readFileSync(join(FOLDER, name), 'utf8'), mutate: true }));

/** The text of a range. */
function textOf(content: string, { start, end }: Range): string {
  const lines = content.split('\n').slice(start.line, end.line + 1);
  lines[lines.length - 1] = lines.at(-1)!.slice(0, end.column);
  return lines.join('\n').slice(start.column);
}

/** What a reader reads is no behaviour: another sentence is not a fault that a test could name. */
const isProse = ({ mutatorName }: Made, original: string): boolean =>
  (mutatorName === 'StringLiteral' && /\p{L}.*\s|\p{Script=Han}/u.test(original)) || (mutatorName === 'ObjectLiteral' && /\ben: .*'zh-CN': /s.test(original));

function shuffled<T>(all: readonly T[], random: () => number): T[] {
  return all.map((item) => [random(), item] as const).sort(([a], [b]) => a - b).map(([, item]) => item);
}

const keyOf = ({ fileName, location, mutatorName, replacement }: Made): string => JSON.stringify([fileName, location, mutatorName, replacement]);

/**
 * Chooses mutants of `src/lib`, the same for the same sources: one of each file, then of all files alike. Only they are put into the code.
 *
 * @param packages the folder whose `node_modules` holds Stryker's instrumenter
 */
export async function choose(packages: string, count: number): Promise<Chosen> {
  const stryker = await instrumenter(packages);
  const instrument = (files: readonly SourceFile[]) => stryker.instrument(files, OPTIONS);
  const files = sources();
  const contents = new Map(files.map(({ name, content }) => [name, content]));
  const original = ({ fileName, location }: Made): string => textOf(contents.get(fileName)!, location);
  const made = (await instrument(files)).mutants.filter((mutant) => !isProse(mutant, original(mutant)));
  const order = shuffled(made, seeded(SEED));
  const first = new Map(order.map((mutant) => [mutant.fileName, mutant]));
  const taken = [...new Set([...first.values(), ...order])].slice(0, count);

  const keys = new Set(taken.map(keyOf));
  const rangesOf = (file: string): Range[] => taken.flatMap(({ fileName, location }) => (fileName === file ? [location] : []));
  const switched = await instrument(files.map((file) => ({ ...file, mutate: rangesOf(file.name) })).filter(({ mutate }) => mutate.length > 0));
  const mutants = switched.mutants
    .filter((mutant) => keys.has(keyOf(mutant)))
    .map((mutant): Mutant => {
      const { id, fileName, mutatorName, replacement, location: { start } } = mutant;
      return { id, file: fileName, line: start.line + 1, column: start.column + 1, mutator: mutatorName, original: original(mutant), replacement };
    });
  if (mutants.length !== count) throw new Error(`${mutants.length} of ${count} mutants could be put into the code`);
  const alone = async ({ id, file }: Mutant): Promise<Switched> => {
    const wanted = switched.mutants.find((mutant) => mutant.id === id)!;
    const { files: [only], mutants: all } = await instrument([{ name: file, content: contents.get(file)!, mutate: [wanted.location] }]);
    return { file, text: only!.content, id: all.find((mutant) => keyOf(mutant) === keyOf(wanted))!.id };
  };
  return { mutants, code: Object.fromEntries(switched.files.map(({ name, content }) => [name, content])), alone };
}
