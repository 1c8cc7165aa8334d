import measured from './behaviour.json' with { type: 'json' };

/** One measured run. Its id names the inputs; those of the matrix are taken apart by {@link inputsOf}. */
export interface Run {
  id: string;
  exit: number;
  auth: string;
  /** Whether the index was asked for the audience of an OIDC token. */
  oidc: boolean;
  attested: boolean;
  /** How many files the index accepted, of two. */
  files: number;
  warnings: number;
  /** The password that reached the index. */
  sent?: string;
  /** The first error, as a place in {@link failures}. */
  error?: number;
  /** Runs with the same number printed the same, byte for byte. */
  output: number;
}

/** The first error of a run, without `entry` where it is the index's own business. `log` is a fixture that holds the whole message. */
export interface Failure {
  text: string;
  entry?: string;
  log?: string;
}

/** Every run, by what was run. */
export const bySource: Readonly<Record<string, readonly Run[]>> = measured.runs;
export const runs: readonly Run[] = Object.values(bySource).flat();
export const failures: readonly Failure[] = measured.errors;

export const DIMENSIONS = {
  user: ['__token__', 'guido'],
  password: ['unset', 'empty', 'whitespace', 'pypi-validlooking', 'not-a-pypi-prefix'],
  index: ['pypi', 'testpypi', 'other'],
  'id-token': ['yes', 'no', 'no-url'],
  attestations: ['default', 'true', 'false'],
} as const;

export type Dimension = keyof typeof DIMENSIONS;
export type Inputs = Record<Dimension, string>;

/** The matrix: every combination of the dimensions, once. */
export const matrix: readonly Run[] = runs.filter(({ id }) => id.startsWith('matrix/'));

/** @example inputsOf('matrix/guido/empty/id-token-yes/att-true/pypi')['id-token'] // 'yes' */
export function inputsOf(id: string): Inputs {
  const [, user = '', password = '', idToken = '', attestations = '', index = ''] = id.split('/');
  return { user, password, index, 'id-token': idToken.replace('id-token-', ''), attestations: attestations.replace('att-', '') };
}

/** What a reader is told of a run. PyPI's and TestPyPI's wordings of an error are one. */
export interface Outcome {
  auth: string;
  oidc: boolean;
  attested: boolean;
  exit: number;
  files: number;
  failure?: string;
  entry?: string;
}

export function outcomeOf({ auth, oidc, attested, exit, files, error }: Run): Outcome {
  const { text, entry } = (error === undefined ? undefined : failures[error]) ?? {};
  return { auth, oidc, attested, exit, files, failure: entry ? undefined : text?.replace(/ from .*/, ''), entry };
}

/** Some values of each dimension: all their combinations ended in the same way. */
export interface Row {
  inputs: Readonly<Record<Dimension, readonly string[]>>;
  outcome: Outcome;
  runs: readonly Run[];
}

const key = (value: unknown): string => JSON.stringify(value);

/** Joins rows that have the same outcome and differ in one dimension only. */
function joined(rows: readonly Row[], dimension: Dimension): Row[] {
  const alike = Object.groupBy(rows, ({ inputs, outcome }) => key([{ ...inputs, [dimension]: [] }, outcome]));
  return Object.values(alike).flatMap((group) => {
    const [first] = group ?? [];
    if (!group || !first) return [];
    const values = group.flatMap(({ inputs }) => inputs[dimension]);
    const inOrder = DIMENSIONS[dimension].filter((value) => values.includes(value));
    return [{ ...first, inputs: { ...first.inputs, [dimension]: inOrder }, runs: group.flatMap((row) => row.runs) }];
  });
}

/**
 * The matrix in as few rows as whole combinations allow: no run is left out, none stands in two rows, and what one
 * row joins has one outcome.
 */
export function collapsed(): Row[] {
  const single = matrix.map((run): Row => {
    const inputs = inputsOf(run.id);
    return {
      inputs: { user: [inputs.user], password: [inputs.password], index: [inputs.index], 'id-token': [inputs['id-token']], attestations: [inputs.attestations] },
      outcome: outcomeOf(run),
      runs: [run],
    };
  });
  return (['attestations', 'id-token', 'index', 'password', 'user'] as const satisfies readonly Dimension[]).reduce(joined, single);
}

const byId = new Map(runs.map((run) => [run.id, run]));

const raise = (message: string): never => {
  throw new Error(message);
};

/** One outcome of several runs, with the fewest and the most warnings among them. */
export interface Shared extends Outcome {
  warnings: readonly [fewest: number, most: number];
}

/**
 * The one outcome of some runs: a page may say it of all of them.
 *
 * @throws if a run does not exist, or two runs end differently
 */
export function shared(ids: readonly string[]): Shared {
  const those = ids.map((id) => byId.get(id) ?? raise(`no run ${id}`));
  const [outcome, ...others] = [...new Map(those.map((run) => [key(outcomeOf(run)), outcomeOf(run)])).values()];
  if (!outcome || others.length > 0) return raise(`not one outcome: ${ids.join()}`);
  const warnings = those.map((run) => run.warnings);
  return { ...outcome, warnings: [Math.min(...warnings), Math.max(...warnings)] };
}

const count = (name: RegExp): number => Object.entries(bySource).reduce((sum, [source, all]) => sum + (name.test(source) ? all.length : 0), 0);
const signsIn = matrix.filter(({ id }) => inputsOf(id).user === '__token__');
const isEmpty = ({ id }: Run): boolean => ['unset', 'empty'].includes(inputsOf(id).password);
const withoutAttestations = ({ id }: Run): string => key({ ...inputsOf(id), attestations: '' });
const combinations = Object.values(Object.groupBy(matrix, withoutAttestations)).map((group) => group ?? []);
const pairs = Object.values(Object.groupBy(matrix.filter(isEmpty), ({ id }) => key({ ...inputsOf(id), password: '' })));
const differ = (of: (run: Run) => unknown): number => combinations.filter((group) => new Set(group.map((run) => key(of(run)))).size > 1).length;

/** Every number that a page says about the runs. The tests count them again. */
export const numbers = {
  all: runs.length,
  action: count(/v1\.14\.0/),
  versions: count(/v1\.8\.14|v1\.12\.4|v1\.13/),
  twine: count(/^twine/),
  matrix: matrix.length,
  rows: collapsed().length,
  combinations: combinations.length,
  empty: signsIn.filter(isEmpty).length,
  given: signsIn.filter((run) => !isEmpty(run)).length,
  /** The same inputs with the password left out and empty. */
  pairs: pairs.length,
  /** Combinations whose outcome, apart from signatures and warnings, depends on `attestations`. */
  changed: differ(({ auth, oidc, exit, files, sent, error }) => [auth, oidc, exit, files, sent, error]),
  signed: differ(({ attested }) => attested),
  quieter: differ(({ warnings }) => warnings),
  twineSituations: count(/^twine 7/),
  versionSituations: count(/v1\.12\.4/),
};
