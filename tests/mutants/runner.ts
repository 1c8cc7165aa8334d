// A process that runs unit tests with one mutant at a time, as it is told: it can be killed where a mutant never ends.
import { join, relative } from 'node:path';
import type { TestProjectInlineConfiguration } from 'vitest/config';
import { createVitest, type TestModule, type TestSpecification, type Vitest } from 'vitest/node';
import config from '../vitest.config.ts';
import type { Code, Switched } from './choose.ts';

/** A mutant, and the test files to run with it, in this order. */
export interface Order {
  mutant: Switched;
  files: readonly string[];
  /** A loop that passes the mutant more often than this counts as endless. */
  hitLimit: number;
}

/** How a test file ended. */
export interface Ran {
  file: string;
  failed: boolean;
  /** The names of the tests that failed. */
  tests: string[];
  ms: number;
  hits: Record<string, number>;
}

const root = process.cwd();
const unit = (config.test?.projects as TestProjectInlineConfiguration[]).find(({ test }) => test?.name === 'unit')!.test;
let wanted: readonly string[] = [];
let code: Code = {};
const place = ({ moduleId }: TestSpecification): number => wanted.indexOf(relative(root, moduleId));

class AsOrdered {
  sort(files: TestSpecification[]): TestSpecification[] {
    return files.sort((a, b) => place(a) - place(b));
  }

  shard(files: TestSpecification[]): TestSpecification[] {
    return files;
  }
}

/** Vitest with the unit project. With mutants, each run is one thread that loads every module once. */
export async function open(withMutants: boolean): Promise<Vitest> {
  const vitest = await createVitest(
    'test',
    {
      ...unit,
      config: false,
      watch: false,
      update: 'none',
      // It would keep code with switches under the name of the file without.
      fsModuleCache: false,
      // A file that cannot even be loaded is not counted by `bail`.
      reporters: [{ onTestModuleEnd: (module) => void (withMutants && module.state() === 'failed' && vitest.cancelCurrentRun('test-failure')) }],
      pool: 'threads',
      maxWorkers: 1,
      bail: withMutants ? 1 : 0,
      isolate: !withMutants,
      setupFiles: ['tests/mutants/setup.ts'],
      sequence: { sequencer: AsOrdered as never },
      onConsoleLog: () => false,
    },
    { root, logLevel: 'silent', plugins: [{ name: 'mutants', enforce: 'pre', load: (id) => code[relative(root, id)] }] },
  );
  return vitest;
}

const ran = (module: TestModule): Ran => ({
  file: module.relativeModuleId,
  failed: module.state() === 'failed',
  tests: [...module.children.allTests('failed')].map(({ fullName }) => fullName),
  ms: module.diagnostic().duration,
  hits: module.meta().hits ?? {},
});

/** Runs test files, all if none are named, files of `src/lib` being as given. */
export async function run(vitest: Vitest, given: Code, order?: Order): Promise<Ran[]> {
  for (const file of [code, given].flatMap(Object.keys)) vitest.invalidateFile(join(root, file));
  code = given;
  // How files ended with another mutant says nothing of this one.
  vitest.state.filesMap.clear();
  wanted = order?.files ?? [];
  vitest.provide('order', order);
  const all = await vitest.globTestSpecifications();
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(order ? all.filter((file) => place(file) >= 0) : all);
  const result = testModules.map(ran);
  if (unhandledErrors.length > 0 && !result.some(({ failed }) => failed)) result.push({ file: 'outside of a test', failed: true, tests: [], ms: 0, hits: {} });
  return result;
}

if (process.send) {
  const vitest = await open(true);
  process.on('message', (order: Order) => void run(vitest, { [order.mutant.file]: order.mutant.text }, order).then((result) => process.send!(result)));
  process.once('disconnect', () => process.exit());
  process.send('ready');
}
