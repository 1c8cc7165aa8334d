import { readFileSync } from 'node:fs';
import { publishAction } from '../../src/data/action/publish-action.ts';
import type { Lang } from '../../src/errors/types.ts';
import { plain } from '../../src/lib/catalogue/page.ts';
import { answer } from '../../src/lib/doctor/answer.ts';
import type { Again, State } from '../../src/lib/catalogue/again.ts';
import { renewed, stopsAgain } from '../../src/lib/doctor/beside/renewed.ts';
import { besideOf } from '../../src/lib/doctor/beside/shown.ts';
import type { FileState } from '../../src/lib/doctor/uploads.ts';
import { checkFiles } from '../../src/lib/rules/check.ts';
import { asFile } from '../../src/lib/text/as-file.ts';
import { findWorkflows, withoutWorkflows } from '../../src/lib/text/paste.ts';
import { unpack } from '../../src/lib/text/unpack.ts';
import { diagnose, entries, meets, readers } from './said.ts';

/** What is right to say of a paste, written down before the doctor could. */
export interface Judgement {
  id: string;
  /** Ids of entries of which one has to come first, `rule:<id>` for a rule; `green` where no failure may be named. */
  cause: readonly string[];
  /** Groups of words: the first step has one of each. */
  step: readonly (readonly string[])[];
  /** The same of the whole answer. */
  says: readonly (readonly string[])[];
  state: readonly State[];
  files: Readonly<Record<string, FileState>>;
  again: readonly Again[];
  /** Patterns that no advice may match. */
  never: readonly string[];
  why: string;
}

/** A judgement with what the reader pastes. */
export interface Judged extends Judgement {
  text: string;
}

/** What is judged of an answer. */
export type Fault = 'cause' | 'step' | 'says' | 'state' | 'files' | 'again' | 'never';

export interface Verdict {
  id: string;
  faults: readonly Fault[];
  /** Nothing was found, where something had to be. */
  silent: boolean;
  /** What the doctor says first. */
  found: string;
  step: string;
  /** All that is advised, the first step among it. */
  advice: string;
  state: string;
  again: readonly Again[];
  files: Readonly<Record<string, FileState>>;
  sentence: string;
}

/** A judgement that holds nothing yet: for tests that look at an answer themselves. */
export const NOTHING: Judgement = { id: '', cause: [], step: [], says: [], state: [], files: {}, again: [], never: [], why: '' };

/** Judges what the doctor says of a paste. */
export function judge(judged: Judged, lang: Lang): Verdict {
  const { text } = unpack(judged.text);
  const parts = findWorkflows(text);
  const log = withoutWorkflows(text, parts);
  const diagnosis = diagnose(log);
  const [first] = diagnosis.findings;
  const files = checkFiles(parts.map(asFile), { action: publishAction, ...(first && { cause: first.id }) });
  const checks = files.map(({ result }) => result);
  const [checked] = checks;
  const broken = checks.flatMap((each) => ('code' in each ? [each.rule] : each.findings.map(({ rule }) => rule.id)));
  const entry = first && entries[lang].get(first.id)!;
  const answered = first && entry && answer(log, diagnosis, first, entry, checked && besideOf(checked, parts.map(({ text }) => text).join('\n'), files[0]?.others), readers(checked !== undefined || entry.closer));
  const said = answered && stopsAgain(files) ? renewed(answered) : answered;
  const ruleFound = broken.map((id) => `rule:${id}`);
  const isError = entry !== undefined && entry.severity === undefined && entry.role !== 'context';
  const wanted = judged.cause.map((id) => id.replace(/^[~+]/, ''));
  const green = wanted.includes('green');
  const step = said?.steps.map(({ when, steps: [each = ''] }) => (said.steps.length > 1 ? `${when}: ${each}` : each)).join('\n') ?? '';
  const advice = [step, ...(said?.steps.length === 1 ? said.steps[0]!.steps : [])].join('\n');
  const faults: Fault[] = [];
  if (green ? isError : !(first && wanted.includes(first.id)) && !ruleFound.some((id) => wanted.includes(id))) faults.push('cause');
  // The workflow beside the log is answered below it, with its repair.
  const byRule = step === '' && ruleFound.some((id) => wanted.includes(id));
  if (!green && !byRule) {
    if (!meets(judged.step, step)) faults.push('step');
    const { action = '', version = '', variable = '' } = diagnosis.evidence;
    const repairs = checked && !('code' in checked) ? checked.findings.map(({ rule, place }) => `${rule.name[lang]} ${rule.explain[lang]} ${Object.values(place.values ?? {}).join(' ')}`) : [];
    const whole = [said?.sentence, step, said?.case.host, action, version, variable, ...(said ? Object.values(said.case.own) : []), ...(said?.files.map(([file]) => file) ?? []), ...repairs].join('\n');
    if (!meets(judged.says, whole)) faults.push('says');
    if (said && !judged.state.includes(said.state)) faults.push('state');
    const files = Object.fromEntries(said?.files ?? []);
    if (Object.entries(judged.files).some(([file, state]) => files[file] !== state)) faults.push('files');
    if (said && !(said.again.length > 0 && said.again.every((each) => judged.again.includes(each) || (each === 'look' && said.state === 'may-be-partial')))) faults.push('again');
  }
  if (said && judged.never.some((pattern) => new RegExp(pattern, 'i').test(plain(advice)))) faults.push('never');
  return {
    id: judged.id,
    faults,
    silent: !green && !isError && ruleFound.length === 0,
    found: first?.id ?? ruleFound.join(' '),
    step,
    advice,
    state: said?.state ?? '',
    again: said?.again ?? [],
    files: Object.fromEntries(said?.files ?? []),
    sentence: said?.sentence ?? '',
  };
}

const folder = new URL('../fixtures/judged/', import.meta.url);

/** The judgements of a set, in the order in which they were written. */
export const judgedIn = (set: string): Judged[] =>
  readFileSync(new URL(`${set}.jsonl`, folder), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Judged);
