import { readFileSync, readdirSync } from 'node:fs';
import { publishAction } from '../../src/data/action/publish-action.ts';
import { errors } from '../../src/errors/index.ts';
import { ROLES } from '../../src/errors/types.ts';
import type { Diagnosis } from '../../src/lib/doctor/diagnose.ts';
import { besideOf } from '../../src/lib/doctor/beside/shown.ts';
import { likeliest } from '../../src/lib/doctor/questions/likeliest.ts';
import { keyOf } from '../../src/lib/doctor/questions/worded.ts';
import { recognise } from '../../src/lib/doctor/recognised.ts';
import { check } from '../../src/lib/rules/check.ts';
import { answer, type Answer } from '../../src/lib/doctor/answer.ts';
import recorded from '../fixtures/samples.json' with { type: 'json' };
import expected from './real-logs.json' with { type: 'json' };
import { isCut, noisily, type NoiseKind } from './noise.ts';
import { diagnose, entries as worded, readers } from './said.ts';

export { diagnose };

/** What is said first of a log in English, or nothing where no message is found. */
export function answered(log: string): (Answer & { id: string; step: string }) | undefined {
  const diagnosis = diagnose(log);
  const [first] = diagnosis.findings;
  const entry = first && worded.en.get(first.id);
  const said = first && entry && answer(log, diagnosis, first, entry, undefined, readers(entry.closer));
  return said && { ...said, id: first.id, step: said.steps.map(({ steps: [first = ''] }) => first).join('\n') };
}

/** What is asked of a log in which no message is known, with a workflow beside it or without: the keys of what is to be done. */
export function asked(log: string, file?: string): string[] {
  const known = recognise(log, diagnose(log), file === undefined ? undefined : besideOf(check(file, { action: publishAction }), file));
  return likeliest(known).map(({ id }) => keyOf(id, known).replace('nothing.if.', ''));
}

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

const clean = new Map<string, Diagnosis>();

/** What is found in a case's text as it is. */
function cleanly({ text }: Case): Diagnosis {
  const diagnosis = clean.get(text) ?? diagnose(text);
  clean.set(text, diagnosis);
  return diagnosis;
}

/** Whether an entry, or a cause of better role that its sample also holds, is the primary finding. */
function isFound(sample: Case, { findings: [first] }: Diagnosis): boolean {
  if (first === undefined || first.id === sample.id || first.open?.includes(sample.id)) return first !== undefined;
  return rank(first.id) < rank(sample.id) && cleanly(sample).findings.some(({ id }) => id === first.id);
}

/**
 * The text with noise on it. What cuts off an end cuts the message: where all of a message is gone, nothing can be found. What says of which program
 * it is stays before it.
 */
function noisy(sample: Case, kinds: readonly NoiseKind[]): string {
  const { findings } = cleanly(sample);
  const { start = 0, end } = (kinds.some(isCut) && findings.find(({ id }) => id === sample.id)) || {};
  const around = entries.get(sample.id)?.among && end ? `${sample.text.slice(0, start)}${sample.text.slice(end)}\n` : '';
  return noisily(sample.text.slice(start, end), kinds, around);
}

/** How texts were read under a kind of noise. */
export interface Judged {
  texts: number;
  /** How many of them have their entry first. */
  found: number;
  /** How many findings there are, and how many of these the texts without noise have too. */
  all: number;
  right: number;
  /** The texts whose entry is not first, with the one that is. */
  missed: readonly (readonly [name: string, found: string | undefined])[];
  /** The findings that the text without noise does not have. */
  wrong: readonly string[];
}

/** Reads texts with kinds of noise on them. */
export function judge(cases: readonly Case[], kinds: readonly NoiseKind[]): Judged {
  const read = cases.map((sample) => ({ sample, diagnosis: diagnose(noisy(sample, kinds)) }));
  const missed = read.filter(({ sample, diagnosis }) => !isFound(sample, diagnosis)).map(({ sample, diagnosis }) => [sample.name, diagnosis.findings[0]?.id] as const);
  const findings = read.flatMap(({ sample, diagnosis }) => diagnosis.findings.map(({ id, open = [] }) => ({ sample, id, open })));
  const wrong = findings.filter(({ sample, id, open }) => !cleanly(sample).findings.some((other) => other.id === id || open.includes(other.id)));
  return {
    texts: cases.length,
    found: cases.length - missed.length,
    all: findings.length,
    right: findings.length - wrong.length,
    missed,
    wrong: wrong.map(({ sample, id }) => `${sample.name}: ${id}`),
  };
}

/** What is judged under kinds of noise. The end of a log, unlike that of a sample, is mostly not the message that could be cut off; and pairs are many. */
export const casesFor = (kinds: readonly NoiseKind[]): readonly Case[] => (kinds.length > 1 || kinds.some(isCut) ? samples : [...samples, ...failures]);

/** Logs of runs that succeeded, or failed at something else: they name no cause, though some hold advice. */
export const negatives = fixtures('negative');

/** What a diagnosis names that somebody would act on: neither advice, nor what is printed along. */
export const causes = ({ findings }: Diagnosis): string[] =>
  findings.flatMap(({ id, open = [] }) => [id, ...open]).filter((id) => entries.get(id)!.role !== 'context' && entries.get(id)!.severity !== 'notice');
