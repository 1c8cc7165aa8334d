/** What a command that builds is told: where to, with which options that take a value, and where to without one. */
export interface Builder {
  name: RegExp;
  into: readonly string[];
  values: readonly string[];
  byDefault: string;
  /** What stands without an option: where the project lies, or where the files go. */
  bare: 'project' | 'target';
  /** Whether without a directory its project's own settings decide where to. */
  setBy?: 'project';
  /** Whether it finds a project above the directory that it is run in, or one of which that is a part, and builds there. */
  climbs?: true;
}

const COMMON = ['-C', '--config-setting'];

/**
 * Sources: their own `--help`; pypa/cibuildwheel action.yml and cibuildwheel/__main__.py, `--output-dir`; PyO3/maturin src/build_options.rs, `out`:
 * "The directory to store the built wheels in. Defaults to a new "wheels" directory in the project's target directory".
 */
const BUILDERS: readonly Builder[] = [
  { name: /^(?:build|pyproject-build)(?= |$)/, into: ['--outdir', '-o'], values: [...COMMON, '--installer'], byDefault: 'dist', bare: 'project' },
  { name: /^uv build(?= |$)/, into: ['--out-dir', '-o'], values: [...COMMON, '--python', '-p', '--package'], byDefault: 'dist', bare: 'project', climbs: true },
  { name: /^hatch build(?= |$)/, into: [], values: ['-t', '--target'], byDefault: 'dist', bare: 'target', setBy: 'project' },
  { name: /^poetry build(?= |$)/, into: ['--output', '-o'], values: ['-f', '--format'], byDefault: 'dist', bare: 'project' },
  { name: /^flit build(?= |$)/, into: [], values: ['--format'], byDefault: 'dist', bare: 'project' },
  { name: /^pdm build(?= |$)/, into: ['--dest', '-d'], values: COMMON, byDefault: 'dist', bare: 'project', climbs: true },
  { name: /^cibuildwheel(?= |$)/, into: ['--output-dir'], values: ['--platform', '--only', '--archs', '--config-file', '--enable'], byDefault: 'wheelhouse', bare: 'project' },
  { name: /^maturin (?:build|sdist)(?= |$)/, into: ['--out', '-o'], values: ['-i', '--interpreter', '--target', '-m', '--manifest-path', '--features', '-F', '--profile', '--compatibility', '--manylinux', '-j'], byDefault: 'target/wheels', bare: 'project', climbs: true },
];

/** Programs that run another one. */
const RUNNER = /^(?:(?:\S*\/)?python[\d.]* -m |py -m |pipx run |uvx |uv run (?:--with build )?)+/;

/** Actions that build wheels or an sdist. */
export const BUILDS_AS_ACTION = /^(?:pypa\/cibuildwheel|(?:PyO3|messense)\/maturin-action)$/i;

/**
 * Finds what a command builds with, whatever runs that program.
 *
 * @param command its words, one blank between each
 * @returns the program, and what it is told; undefined where the command is none that builds
 */
export function builderIn(command: string): { builder: Builder; told: readonly string[] } | undefined {
  const text = command.replace(RUNNER, '');
  const builder = BUILDERS.find(({ name }) => name.test(text));
  return builder && { builder, told: text.replace(builder.name, 'x').split(' ').slice(1) };
}
