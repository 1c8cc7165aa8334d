import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { edited, type Caught, type Fault } from './fault.ts';
import { playwrightFailures, vitestFailures, type Failure } from './failures.ts';

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** Where faults are put in: a copy of a checkout inside of it, so that its packages are found and its own files stay as they are. */
export class Tree {
  readonly #root: string;
  readonly #copy: string;
  readonly #report: string;

  /** @param root of the checkout */
  constructor(root: string) {
    this.#root = root;
    mkdirSync(join(root, '.cache'), { recursive: true });
    this.#copy = mkdtempSync(join(root, '.cache/faults-'));
    this.#report = join(this.#copy, '.cache/failures.json');
    const { stdout } = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' });
    for (const file of stdout.split('\0').filter((name) => name !== '' && existsSync(join(root, name)))) this.#restore(file);
    // The checkout may be older than this.
    for (const folder of ['tests/faults', '.cache']) mkdirSync(join(this.#copy, folder), { recursive: true });
    copyFileSync(here('playwright.config.ts'), join(this.#copy, 'tests/faults/playwright.config.ts'));
  }

  remove(): void {
    rmSync(this.#copy, { recursive: true, force: true });
  }

  #restore(file: string): void {
    mkdirSync(dirname(join(this.#copy, file)), { recursive: true });
    copyFileSync(join(this.#root, file), join(this.#copy, file));
  }

  /** Puts faults in, and takes them out again when the work is done, whatever comes of it. */
  async with<T>(faults: readonly Fault[], work: () => Promise<T>): Promise<T> {
    const edits = Map.groupBy(faults.flatMap((fault) => fault.edits), ({ file }) => file);
    for (const [file, of] of edits) writeFileSync(join(this.#copy, file), edited(readFileSync(join(this.#copy, file), 'utf8'), of));
    try {
      return await work();
    } finally {
      for (const file of edits.keys()) this.#restore(file);
    }
  }

  #run(command: string, args: readonly string[], environment: Record<string, string>): Promise<{ code: number; output: string }> {
    return new Promise((resolve, reject) => {
      const child = spawn(command, args, { cwd: this.#copy, env: { ...process.env, CI: '1', FORCE_COLOR: '0', FAULTS_REPORT: this.#report, PLAYWRIGHT_JSON_OUTPUT_FILE: this.#report, ...environment } });
      let output = '';
      for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
      child.on('error', reject).on('close', (code) => resolve({ code: code ?? 1, output }));
    });
  }

  /** Builds the site. @returns what the build says where it fails, else undefined */
  async build(): Promise<string | undefined> {
    const { code, output } = await this.#run('npm', ['run', 'build', '--ignore-scripts'], {});
    return code === 0 ? undefined : output;
  }

  #reported(read: (report: string) => Failure[], output: string): Failure[] {
    if (!existsSync(this.#report)) throw new Error(`The tests did not run:\n${output.slice(-3_000)}`);
    const failures = read(this.#report);
    rmSync(this.#report);
    return failures;
  }

  /** Runs test files of a project of Vitest. */
  async vitest(project: string, caught: readonly Caught[]): Promise<Failure[]> {
    if (caught.length === 0) return [];
    const paths = [...new Set(caught.map(({ by }) => `tests/${by}`))];
    const { output } = await this.#run('npx', ['vitest', 'run', '--config', 'tests/vitest.config.ts', '--project', project, '--reporter', here('vitest-reporter.ts'), ...paths], {});
    return this.#reported(vitestFailures, output);
  }

  /** Runs browser tests, each project's in turn. */
  async playwright(caught: readonly Caught[]): Promise<Failure[]> {
    const failures: Failure[] = [];
    for (const [project, of] of Map.groupBy(caught, ({ on = 'desktop' }) => on)) {
      const files = [...new Set(of.map(({ by }) => `${by.replace(/^e2e\//, '/').replaceAll('.', '\\.')}$`))];
      const titles = of.map(({ by, only }) => `${by.replace(/^.*\//, '').replaceAll('.', '\\.')}.*${only ? `(?:${only.source})` : ''}`);
      const args = ['playwright', 'test', '--config', 'tests/faults/playwright.config.ts', '--project', project, '--grep', titles.join('|'), ...files];
      const { output } = await this.#run('npx', args, { FAULTS_SERVERS: project === 'desktop' || project === 'phone' ? 'first' : 'all' });
      failures.push(...this.#reported(playwrightFailures, output));
    }
    return failures;
  }
}
