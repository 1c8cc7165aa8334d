import type { Answer } from '../../lib/doctor/answer.ts';
import type { Diagnosis, Finding } from '../../lib/doctor/diagnose.ts';
import type { NamedEntry } from '../../lib/catalogue/words.ts';
import { againLines, aloneKey, evidenceLines, isForOthers, placeKey, releaseKey, stepLines } from '../../lib/doctor/lines.ts';
import type { Translate } from '../../lib/text/fill.ts';
import type { JobsView } from './rare/jobs-view.ts';
import { inline } from '../text/inline.ts';
import { code, make, type Child } from '../text/make.ts';

/** What the view needs of the page it is on. */
export interface ViewContext {
  entries: ReadonlyMap<string, NamedEntry>;
  /** The answers to the findings that have one. */
  answers: ReadonlyMap<Finding, Answer>;
  t: Translate;
  /** The address below which the site's pages in this language are. */
  root: string;
  /** Which of the reader's own lines a line of the log comes from. */
  ownLine: (line: number) => number;
  /** What is said of jobs and attempts, where the log tells of any. */
  jobs?: JobsView | undefined;
  /** Shows a message that may be any of several, where there is such a one. */
  openCard?: ((finding: Finding, answer: Answer, log: string, context: ViewContext) => HTMLElement) | undefined;
}

/** What is said of a log in which no failure is known. */
export interface Unknown {
  title: string;
  /** Whether the log shows that nothing failed. */
  isGreen: boolean;
  /** Whether it says that something failed. */
  isFailing: boolean;
  /** Whether it shows files that were sent: what has become of them stands above what a file beside it shows. */
  isSent?: true;
  /** Whether it shows a traceback that breaks off: something failed of which a file beside it may say nothing. */
  isBroken?: true;
  nodes: Child[];
  /** What the lines that look like errors are called. */
  suspects: string;
  /** The pages of what its words speak of. */
  asked: readonly string[];
  /** What can be given to those who keep the list. */
  report: string;
}

/** Lines around a finding, and how much of a long line is shown on either side of it. */
const AROUND = 1;
const MAX_LINES = 12;
const MAX_SIDE = 300;

/** The reader's own lines with the message marked: at most a dozen, of long lines only what is near. */
export function excerpt(log: string, { line, start, end }: Pick<Finding, 'line' | 'start' | 'end'>, { ownLine }: Pick<ViewContext, 'ownLine'>): HTMLElement {
  let from = log.lastIndexOf('\n', start - 1) + 1;
  let number = line;
  for (let above = 0; above < AROUND && from > 0; above++) {
    from = log.lastIndexOf('\n', from - 2) + 1;
    number--;
  }
  const lines: HTMLElement[] = [];
  for (let begin = from, after = 0; begin <= log.length && lines.length < MAX_LINES && after <= AROUND; number++) {
    const newline = log.indexOf('\n', begin);
    const finish = newline < 0 ? log.length : newline;
    if (begin >= end) after++;
    if (after > AROUND) break;
    // Blanks at its ends are no part of what is marked.
    const line = log.slice(begin, finish);
    const stop = begin + line.trimEnd().length;
    const within = (at: number): number => Math.min(Math.max(at, begin + line.search(/\S|$/)), stop);
    const [markFrom, markTo] = [within(start), within(end)];
    const left = log.slice(Math.max(begin, markFrom - MAX_SIDE), markFrom);
    const middle = log.slice(markFrom, Math.min(markTo, markFrom + 4 * MAX_SIDE));
    const right = log.slice(markTo, Math.min(stop, markTo + MAX_SIDE));
    lines.push(
      make('span', { class: 'source', 'data-number': String(ownLine(number)) }, begin < markFrom - MAX_SIDE ? '…' : '', left, ...(middle ? [make('mark', {}, middle)] : []), right, stop > markTo + MAX_SIDE ? '…' : ''),
    );
    begin = finish + 1;
  }
  return make('pre', {}, ...lines);
}

/** What a program printed in between tells nobody anything. */
const BETWEEN = /^(?:frames|traceback|raised|line|column|xx)$/;

/** What was read out of the message, as far as neither the sentence nor the lines that are shown say it. */
function values({ values: captured }: Finding, { sentence }: Answer, { t }: ViewContext, lines: string | null): Child[] {
  const shown = Object.entries(captured).filter(([name, value]) => !BETWEEN.test(name) && /\w/.test(value) && value.length <= 200 && !sentence.includes(value) && !lines?.includes(value));
  if (shown.length === 0) return [];
  return [make('p', { class: 'values' }, t('doctor.values'), ...[...new Set(shown.map(([, value]) => value))].flatMap((value) => [' ', code(value)]))];
}

/** What to do, or the ways between which nothing decides. */
export function steps(answer: Answer, { t, root }: ViewContext): Child[] {
  const lines = stepLines(answer, t);
  const [first, ...others] = lines;
  if (first === undefined) return [];
  const items = (of: readonly string[]): HTMLElement[] => of.map((line) => make('li', {}, ...inline(line, root)));
  if (answer.steps.length > 1) return [make('p', {}, make('strong', {}, t('doctor.step.undecided'))), make('ul', { 'data-step': '' }, ...items(lines))];
  const told = [make('strong', {}, t('doctor.step')), ...inline(first, root)];
  // What the first compares stands between it and the others: see `withTables`.
  return [make('p', { 'data-step': '' }, ...told), ...(others.length > 0 ? [make('ol', { start: '2' }, ...items(others))] : [])];
}

function files({ files: named }: Answer, { t }: ViewContext): Child[] {
  if (named.length === 0) return [];
  return [make('p', {}, t('doctor.files')), make('ul', { 'data-files': '' }, ...named.map(([file, state]) => make('li', { 'data-state': state }, code(file), ` ${t(`doctor.file.${state}`)}`)))];
}

export function runAgain(answer: Answer, { t, root }: ViewContext): Child[] {
  if (answer.again.length === 0) return [];
  const lines = againLines(answer, t).map((line) => inline(line, root));
  const [first = []] = lines;
  // One way to go is read on in a sentence, several are a list.
  if (lines.length === 1) return [make('p', { 'data-again': '' }, make('strong', {}, t('doctor.again')), ...first)];
  return [make('p', {}, make('strong', {}, t('doctor.again'))), make('ul', { 'data-again': '' }, ...lines.map((line) => make('li', {}, ...line)))];
}

export const pageLink = (id: string, text: string, { root }: ViewContext): HTMLElement => make('a', { href: `${root}errors/${id}/`, 'data-error': id }, text);

const where = (finding: Finding, { t, jobs, ownLine }: ViewContext): string =>
  [t('doctor.line', { line: String(ownLine(finding.line)) }), ...(finding.times > 1 ? [t('doctor.times', { times: String(finding.times) })] : []), ...(jobs?.where(finding) ?? [])].join(' · ');

const placeOf = (finding: Finding, entry: NamedEntry, { t, jobs }: ViewContext, answer?: Answer): string => t(placeKey(finding, entry, answer, jobs !== undefined));

/** Where the run stopped, as on the page of the error: a row of its eight stages with a diamond on this one, and its name, which begins with its number. */
const track = (station = ''): Child[] =>
  station ? [make('p', { class: 'stage' }, make('span', { class: 'stops' }, ...[...'12345678'].map((at) => make(station.startsWith(at) ? 'b' : 'i', {}))), station)] : [];

/** What tells one finding from others, by its place among them. */
const marks = (finding: Finding, at: number, { ownLine }: ViewContext): Record<string, string> => ({ 'data-finding': finding.id, 'data-at': String(at), 'data-place': finding.place, 'data-line': String(ownLine(finding.line)) });

/** A button that copies, and room for what came of it. */
export const copyButton = (attributes: Readonly<Record<string, string>>, label: string): HTMLElement =>
  make('div', { class: 'actions' }, make('button', { type: 'button', ...attributes }, label), make('span', { 'data-copied': '', role: 'status' }));

function card(finding: Finding, at: number, entry: NamedEntry, answer: Answer, log: string, context: ViewContext, others: readonly Child[]): HTMLElement {
  if (finding.open) return context.openCard!(finding, answer, log, context);
  const { t, root } = context;
  const lines = excerpt(log, finding, context);
  return make(
    'article',
    marks(finding, at, context),
    ...track(answer.station ?? entry.station),
    make('p', { class: 'place' }, `${placeOf(finding, entry, context, answer)} · ${where(finding, context)}`),
    make('h3', {}, ...inline(answer.name ?? entry.name, root)),
    ...(finding.probable ? [make('p', { class: 'note', 'data-probable': '' }, t('doctor.probable'))] : []),
    make('p', { 'data-sentence': '' }, ...inline(answer.sentence, root)),
    make('p', { 'data-release': answer.state }, make('strong', {}, ...others.slice(0, 1), t(releaseKey(answer))), answer.mixed ? '' : ` · ${t(`fixer.${answer.fixer}`)}`),
    ...others.slice(1),
    ...steps(answer, context),
    ...(answer.unversioned ? [make('p', { class: 'issue', 'data-unversioned': '' }, ...inline(t('doctor.unversioned', { file: answer.unversioned }), root))] : []),
    ...(answer.besides ?? []).map((each) => make('p', { class: 'issue', 'data-besides': each }, ...inline(t(`doctor.${each}`), root))),
    ...runAgain(answer, context),
    ...files(answer, context),
    ...(isForOthers(answer) ? [copyButton({ 'data-note': '' }, t('doctor.note-to.copy'))] : []),
    make('p', {}, pageLink(finding.id, t('doctor.page'), context)),
    lines,
    ...(finding.cut ? [make('p', { class: 'note' }, t('doctor.cut'))] : []),
    ...values(finding, answer, context, lines.textContent),
  );
}

/** Puts into a card, below the first step or what it says last, what that step compares. */
export function withTables<C extends Element>(card: C, tables: readonly Node[] = []): C {
  (card.querySelector('[data-step]') ?? card.lastElementChild)?.after(...tables);
  return card;
}

/** The line with which a message begins, in the log's own words. */
function firstLine(log: string, { start, end }: Finding): string {
  const line = log.slice(start, Math.min(end, start + MAX_SIDE)).trimStart().split('\n', 1)[0]!.trimEnd();
  return line.length < end - start ? `${line} …` : line;
}

/** A message that is not to be acted on first: its name, its words and where it stands. */
const item = (finding: Finding, at: number, entry: NamedEntry, log: string, context: ViewContext): HTMLElement =>
  make(
    'li',
    marks(finding, at, context),
    pageLink(finding.id, entry.name.replaceAll('`', ''), context),
    ' ',
    make('code', {}, firstLine(log, finding)),
    ' ',
    make('span', { class: 'place' }, `${placeOf(finding, entry, context)} · ${where(finding, context)}`),
  );

/** Whether nothing that was found says that the release failed: a message that a good step only shows does not. */
export const isOnlyNoise = ({ findings }: Diagnosis, { entries }: ViewContext): boolean => {
  const isShown = !findings.some(({ place }) => place === 'primary');
  return findings.every(({ id, place }) => (isShown && place === 'noise') || entries.get(id)?.role === 'context' || entries.get(id)?.severity === 'notice');
};

/** Whether it follows from the cause or is printed along with it, and warns of nothing: who knows the cause need not read it. */
const saysNoMore = ({ place }: Finding, { tells }: NamedEntry, { findings: [first] }: Diagnosis): boolean => first?.place === 'primary' && (tells ?? 'has-failed') === 'has-failed' && (place === 'consequence' || place === 'noise');

/** What stands beside a failure: the first, where none is named. */
interface Beside {
  tables: readonly Node[];
  of?: Finding | undefined;
}

/**
 * The findings of a log, the cause first, and what else it shows.
 *
 * @param beside what belongs below the cause
 * @param unknown what is said where no failure is among them
 */
export function findings(diagnosis: Diagnosis, log: string, context: ViewContext, claims: Beside | undefined, unknown: Unknown | undefined): Child[] {
  const { t, root } = context;
  const nodes: Child[] = [make('h2', {}, t('doctor.result'))];
  const more = [...(unknown?.nodes ?? [])];
  const instead = context.jobs?.instead(diagnosis);
  // Advice is no failure, nor is what is over or follows: the line that failed comes first.
  if (instead !== undefined) nodes.push(make('p', { class: 'issue', 'data-instead': '' }, instead), ...more.splice(0));
  else if (isOnlyNoise(diagnosis, context) && aloneKey(diagnosis, context.entries) === 'doctor.found.sends-nothing') nodes.push(make('p', { class: 'issue' }, t('doctor.found.sends-nothing')));
  else if (isOnlyNoise(diagnosis, context)) nodes.push(unknown?.isGreen ? make('p', {}, make('strong', {}, unknown.title)) : make('p', { class: 'issue' }, t(aloneKey(diagnosis, context.entries))), ...more.splice(0));
  const rest: HTMLElement[] = [];
  const told: HTMLElement[] = [];
  for (const [at, finding] of diagnosis.findings.entries()) {
    const entry = context.entries.get(finding.id);
    if (!entry) continue;
    const answer = context.answers.get(finding);
    const isFirst = finding.place === 'primary';
    if (answer) nodes.push(withTables(card(finding, at, entry, answer, log, context, (isFirst && context.jobs?.elsewhere(diagnosis, answer)) || []), (claims?.of ? finding === claims.of : isFirst) ? claims?.tables : undefined));
    else (saysNoMore(finding, entry, diagnosis) ? told : rest).push(item(finding, at, entry, log, context));
  }
  nodes.push(...more);
  if (rest.length > 0) nodes.push(make('h3', {}, t('doctor.rest')), make('ul', {}, ...rest));
  if (told.length > 0) nodes.push(make('details', {}, make('summary', {}, `${t('doctor.along')} (${told.length})`), make('ul', {}, ...told)));
  nodes.push(...(context.jobs?.list(diagnosis) ?? []));
  const evidence = evidenceLines(diagnosis, t);
  if (evidence.length > 0) nodes.push(make('h3', {}, t('doctor.evidence')), make('ul', {}, ...evidence.map((line) => make('li', {}, ...inline(line, root)))));
  return nodes;
}
