import { PUBLISHER_FIELDS, checkField, projectPage, workflowFilename, type Index, type Publisher, type PublisherField } from '../publisher/publisher.ts';
import { holdsToken } from '../text/holds-token.ts';
import { yamlScalar } from '../yaml/scalar.ts';

/** Names that a reader has given: each one valid, and another one than the example's. */
export type Names = Partial<Publisher>;

/** What a browser keeps. */
export interface Kept {
  names: Names;
  /** Whether the reader went back to the example's names. */
  example: boolean;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/**
 * Picks out of any values those that a workflow or PyPI's form can show instead of the example's. What is no valid
 * name, masked in a log, empty or the same as in the example is left out.
 *
 * @example ownNames({ owner: 'octo-org', repository: 'a/b', environment: '' }, example) // { owner: 'octo-org' }
 */
export function ownNames(values: Readonly<Record<string, unknown>>, example: Publisher): Names {
  const names: Names = {};
  for (const field of PUBLISHER_FIELDS) {
    const given = Object.hasOwn(values, field) ? values[field] : undefined;
    if (typeof given !== 'string') continue;
    const value = field === 'workflow_filename' ? workflowFilename(given) : given;
    if (value === '' || value === example[field] || value.includes('***') || checkField(field, value)) continue;
    names[field] = value;
  }
  return names;
}

/** The names that say whose project and whose repository it is. */
export const WHOSE = ['project_name', 'owner', 'repository'] as const satisfies readonly PublisherField[];

/** Those of them that are still the example's, in upper or lower case: links that were made from them would let a stranger publish, or lead to one. */
export const exampleNames = (given: Publisher, example: Publisher): PublisherField[] => WHOSE.filter((field) => given[field].toLowerCase() === example[field].toLowerCase());

const agree = (before = '', given = ''): boolean => before === '' || given === '' || before.toLowerCase() === given.toLowerCase();

/** Adds names to those that are kept. Names of another repository take their place instead. */
export const joinNames = (before: Names, given: Names): Names =>
  agree(before.owner, given.owner) && agree(before.repository, given.repository) ? { ...before, ...given } : given;

/** Leaves out the names of fields that turned out to hold a token: what was kept of such a field may be its beginning. */
export const withoutTokens = (names: Names, given: Names): Names =>
  Object.fromEntries(Object.entries(names).filter(([field]) => !holdsToken(given[field as PublisherField] ?? '')));

/**
 * Reads what a browser kept. It is checked again, for anything may stand there.
 *
 * @param stored text as {@link writeKept} makes it, or whatever else
 */
export function readKept(stored: string | null, example: Publisher): Kept {
  let value: unknown;
  try {
    value = JSON.parse(stored ?? '');
  } catch {
    value = undefined;
  }
  const { names, example: back } = isObject(value) ? value : { names: undefined, example: undefined };
  return { names: ownNames(isObject(names) ? names : {}, example), example: back === true };
}

/** @returns text that {@link readKept} reads back, or undefined where there is nothing to keep */
export const writeKept = (kept: Kept): string | undefined => (Object.keys(kept.names).length > 0 ? JSON.stringify(kept) : undefined);

/** A place in a workflow where one of the names stands, as the last value of its line. */
export interface NameSpot {
  /** Counted from 0. */
  line: number;
  field: PublisherField;
  /** How that value is written for a name. */
  value: (name: string) => string;
}

const INDEXES: readonly Index[] = ['pypi', 'testpypi'];

/**
 * Finds the names in a workflow that `snippet` wrote for the example: the job's environment, and the project in that
 * environment's address. Owner, repository and file name are in no workflow.
 *
 * @param yaml a workflow or a part of one
 * @param example the names it was written for
 */
export function nameSpots(yaml: string, example: Publisher): NameSpot[] {
  const lines = yaml.split('\n').map((line) => line.trim());
  return lines.flatMap((text, line): NameSpot[] => {
    if (lines[line - 1] === 'environment:' && text === `name: ${yamlScalar(example.environment)}`) return [{ line, field: 'environment', value: yamlScalar }];
    const index = INDEXES.find((candidate) => text === `url: ${projectPage(example.project_name, candidate)}`);
    return index ? [{ line, field: 'project_name', value: (name) => projectPage(name, index) }] : [];
  });
}

/** @returns the workflow as `snippet` would have written it for these names */
export function withNames(yaml: string, example: Publisher, names: Names): string {
  const lines = yaml.split('\n');
  for (const { line, field, value } of nameSpots(yaml, example)) {
    const name = names[field];
    if (name !== undefined) lines[line] = `${lines[line]?.slice(0, -value(example[field]).length) ?? ''}${value(name)}`;
  }
  return lines.join('\n');
}
