// `npm run mutants`: whether the unit tests notice small changes of `src/lib`, made by Stryker's instrumenter. The list is written to
// `.cache/mutants.json`; a run that was stopped goes on where it was. `-- --minutes 5` stops it after that time.
import { fork, spawnSync, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import type { Vitest } from 'vitest/node';
import { choose, type Chosen, type Code, type Mutant } from './mutants/choose.ts';
import { open, run, type Order, type Ran } from './mutants/runner.ts';

const COUNT = 200;
const INSTRUMENTER = '@stryker-mutator/instrumenter@10.1.1';
const PACKAGES = '.cache/mutants';
const RESULT = '.cache/mutants.json';

type Status = 'killed' | 'survived' | 'timeout' | 'no coverage';

interface Outcome {
  status: Status;
  /** The first test file that failed, and what failed in it. */
  killedBy?: string;
  test?: string;
  seconds: number;
}

type Listed = Omit<Mutant, 'id'> & Partial<Outcome>;

interface Result {
  /** Of what was tested, and by what. */
  hash: string;
  /** How long each test file takes on its own, and how often it reaches each mutant. */
  files: readonly Pick<Ran, 'file' | 'ms' | 'hits'>[];
  mutants: Listed[];
}

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '600' } } });
const until = Date.now() + Number(values.minutes) * 60_000;

/** Some eighty packages that nothing else needs are not installed with the project. */
function install(): void {
  if (existsSync(`${PACKAGES}/node_modules/@stryker-mutator/instrumenter`)) return;
  mkdirSync(PACKAGES, { recursive: true });
  writeFileSync(`${PACKAGES}/package.json`, '{ "private": true }\n');
  const { status } = spawnSync(`npm install --no-save --no-package-lock ${INSTRUMENTER}`, { cwd: PACKAGES, shell: true, stdio: 'inherit' });
  if (status !== 0) throw new Error(`${INSTRUMENTER} could not be installed`);
}

function hash(): string {
  const digest = createHash('sha256');
  const files = ['src', 'tests'].flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true }));
  for (const file of files.filter((file) => file.isFile()).map(({ parentPath, name }) => `${parentPath}/${name}`).sort()) {
    if (!/^tests\/(?:built|e2e|bench)\//.test(file)) digest.update(file).update(readFileSync(file));
  }
  return digest.digest('hex');
}

const saved = (): Result | undefined => (existsSync(RESULT) ? (JSON.parse(readFileSync(RESULT, 'utf8')) as Result) : undefined);
const save = (result: Result): void => writeFileSync(RESULT, `${JSON.stringify(result, null, 1)}\n`);

/** Runs all tests once by themselves, to see which file reaches which mutant, and once as they are run with mutants: they have to pass. */
async function begin({ code, mutants }: Chosen): Promise<Result> {
  const runAll = async (vitest: Vitest, given: Code): Promise<Ran[]> => {
    const files = await run(vitest, given);
    await vitest.close();
    const failed = files.filter((file) => file.failed);
    if (failed.length > 0) throw new Error(`tests fail without a mutant: ${failed.map(({ file, tests }) => `${file} ${tests[0] ?? ''}`).join(', ')}`);
    return files;
  };
  const reaching = await runAll(await open(false), code);
  const together = await runAll(await open(true), {});
  const msOf = new Map(together.map(({ file, ms }) => [file, ms]));
  const files = reaching.map(({ file, hits }) => ({ file, ms: msOf.get(file)!, hits })).sort((a, b) => a.ms - b.ms);
  return { hash: hash(), files, mutants: mutants.map(({ id: _, ...mutant }) => mutant) };
}

/** A process that runs tests with mutants. */
function start(): Promise<ChildProcess> {
  const child = fork('tests/mutants/runner.ts', { serialization: 'advanced' });
  return new Promise((resolve, reject) => {
    child.once('message', () => resolve(child));
    child.once('exit', () => reject(new Error('the runner ended')));
  });
}

/** What a process answers, or nothing where it takes too long. */
const answer = (child: ChildProcess, order: Order, ms: number): Promise<Ran[] | undefined> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => resolve(undefined), ms);
    child.once('message', (ran) => {
      clearTimeout(timer);
      resolve(ran as Ran[]);
    });
    child.send(order);
  });

async function work({ mutants, alone }: Chosen, result: Result, queue: number[]): Promise<void> {
  let child: ChildProcess | undefined;
  for (let index = queue.shift(); index !== undefined && Date.now() < until; index = queue.shift()) {
    const mutant = mutants[index]!;
    const reaching = result.files.filter(({ hits }) => mutant.id in hits);
    const started = Date.now();
    const done = (outcome: Omit<Outcome, 'seconds'>): void => {
      Object.assign(result.mutants[index!]!, outcome, { seconds: Math.round((Date.now() - started) / 100) / 10 });
      save(result);
    };
    if (reaching.length === 0) {
      done({ status: 'no coverage' });
      continue;
    }
    child ??= await start();
    const hitLimit = 100 * reaching.reduce((sum, { hits }) => sum + hits[mutant.id]!, 0);
    const ran = await answer(child, { mutant: await alone(mutant), hitLimit, files: reaching.map(({ file }) => file) }, 60_000 + 6 * reaching.reduce((sum, { ms }) => sum + ms, 0));
    const failed = ran?.find((file) => file.failed);
    if (ran === undefined) {
      child.kill('SIGKILL');
      child = undefined;
      done({ status: 'timeout' });
    } else done(failed ? { status: 'killed', killedBy: failed.file, test: failed.tests[0] ?? '' } : { status: 'survived' });
  }
  child?.disconnect();
}

install();
const chosen = await choose(PACKAGES, COUNT);
const last = saved();
const result = last?.hash === hash() ? last : await begin(chosen);
save(result);
const queue = result.mutants.flatMap(({ status }, index) => (status ? [] : [index]));
await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, () => work(chosen, result, queue)));
const count = (status: Status): number => result.mutants.filter((mutant) => mutant.status === status).length;
for (const { file, line, column, mutator, original, replacement, status } of result.mutants) {
  if (status === 'survived' || status === 'no coverage') console.log(`${file}:${line}:${column} ${status}: ${mutator}: ${original} → ${replacement}`);
}
console.log((['killed', 'timeout', 'survived', 'no coverage'] as const).map((status) => `${count(status)} ${status}`).join(', '), `of ${COUNT}, ${result.mutants.filter(({ status }) => !status).length} left`);
