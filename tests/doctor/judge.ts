import { readFileSync, readdirSync } from 'node:fs';
import { errors } from '../../src/errors/index.ts';
import { ROLES } from '../../src/errors/types.ts';
import { doctor, type Diagnosis } from '../../src/lib/diagnose.ts';
import { known } from '../../src/lib/known.ts';
import recorded from '../fixtures/samples.json' with { type: 'json' };
import expected from './real-logs.json' with { type: 'json' };
import { NOISE, type NoiseKind } from './noise.ts';

export const diagnose = doctor(known(errors));

/** A text with the entry that is to be found as its primary one. */
export interface Case {
  name: string;
  text: string;
  id: string;
}

/** What an entry is to be found in: `id#0` is the first sample recorded for it. */
export const samples: readonly Case[] = Object.entries(recorded as Record<string, string[]>).flatMap(([id, texts]) =>
  texts.map((text, index) => ({ name: `${id}#${index}`, text, id })),
);

const folder = (name: string): URL => new URL(`../fixtures/${name}/`, import.meta.url);

/** All texts of a folder of fixtures, by their names. */
export const fixtures = (name: string): [name: string, text: string][] =>
  readdirSync(folder(name))
    .filter((file) => file.endsWith('.txt'))
    .map((file) => [file.replace(/\.txt$/, ''), readFileSync(new URL(file, folder(name)), 'utf8')]);

/** What the log of a failure says that has no entry: another index's answer. */
export const UNKNOWN = 'unknown';

/** What was found out by reading each log beside the run's exit code and first error: null for a run that succeeded. */
const readings: Readonly<Record<string, string | null>> = expected;

/** Outputs of the real programs. */
export const logs = fixtures('logs').map(([name, text]) => ({ name, text, id: readings[name] }));

/** Those of them that end in an error of the catalogue. */
export const failures: readonly Case[] = logs.flatMap(({ name, text, id }) => (typeof id === 'string' && id !== UNKNOWN ? [{ name, text, id }] : []));

const entries = new Map(errors.map((entry) => [entry.id, entry]));
const rank = (id: string): number => ROLES.indexOf(entries.get(id)?.role ?? 'cause');

/** The failure that a diagnosis names: an error, or the warning that announced one. Advice and context are none. */
export function failure({ findings: [first, ...others] }: Diagnosis): string | undefined {
  const { severity, outranks = [] } = (first && entries.get(first.id)) ?? {};
  return severity === 'error' || others.some(({ id, place }) => place === 'consequence' && outranks.includes(id)) ? first?.id : undefined;
}

/** Whether an entry, or a cause of better role that its sample also holds, is the primary finding. */
export function isFound({ id }: Case, { findings: [first] }: Diagnosis): boolean {
  return first !== undefined && (first.id === id || rank(first.id) < rank(id));
}

const isCut = (kind: NoiseKind): boolean => kind.startsWith('cut');

const clean = new Map<string, Diagnosis>();

/** What is found in a case's text as it is. */
function cleanly({ text }: Case): Diagnosis {
  const diagnosis = clean.get(text) ?? diagnose(text);
  clean.set(text, diagnosis);
  return diagnosis;
}

/** The text with noise on it. What cuts off an end cuts the message: where all of a message is gone, nothing can be found. */
export function noisy(sample: Case, kinds: readonly NoiseKind[]): string {
  const { findings } = cleanly(sample);
  const { start = 0, end } = (kinds.some(isCut) && findings.find(({ id }) => id === sample.id)) || {};
  return kinds.reduce((text, kind) => NOISE[kind](text), sample.text.slice(start, end));
}

/** How many of the findings in a noisy text are also found in the clean one. */
export function precision(sample: Case, { findings }: Diagnosis): { right: number; all: number } {
  const ids = new Set(cleanly(sample).findings.map(({ id }) => id));
  return { right: findings.filter(({ id }) => ids.has(id)).length, all: findings.length };
}
