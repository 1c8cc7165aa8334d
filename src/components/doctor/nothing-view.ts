import { againSentences, type Again } from '../../lib/catalogue/again.ts';
import type { Translate } from '../../lib/text/fill.ts';
import type { Beside } from '../../lib/doctor/beside/beside.ts';
import { indexOf } from '../../lib/doctor/circumstances.ts';
import type { Diagnosis } from '../../lib/doctor/diagnose.ts';
import { ghCommand, missReport, seenLines } from '../../lib/doctor/miss.ts';
import { isWrapped, likeliest } from '../../lib/doctor/questions/likeliest.ts';
import { keyOf, valuesOf, verboseFor } from '../../lib/doctor/questions/worded.ts';
import { configured } from '../../lib/doctor/rare/configured.ts';
import type { IdToken } from '../../lib/doctor/rare/gitlab.ts';
import { saysFails, type Observed } from '../../lib/doctor/rare/observed.ts';
import { isElsewhere, recognise, type Recognised } from '../../lib/doctor/recognised.ts';
import { within } from './input/within.ts';
import { inline } from '../text/inline.ts';
import { code, make, type Child } from '../text/make.ts';
import type { Unknown, ViewContext } from './doctor-view.ts';
import { copyButton } from './doctor-view.ts';

/** What the view needs of the page besides: the list's version, and where a report can be filed. */
export interface NothingContext extends ViewContext {
  version: string;
  issues?: string;
}

/** As much of a line as fits. */
const MAX_LINE = 600;

/** A line to copy, with its button. */
const toCopy = (line: string, t: Translate): HTMLElement =>
  make('div', { class: 'actions' }, make('code', {}, line), make('button', { type: 'button', 'data-copy-line': '' }, t('doctor.copy.line')), make('span', { role: 'status' }));

function lines({ lines: shown, outcome, ending }: Recognised, { t, ownLine }: ViewContext): Child[] {
  if (shown.length === 0) return /[\p{L}\p{N}]/u.test(ending) && outcome === 'unclear' ? [make('p', {}, t('nothing.ending'), make('code', {}, ending))] : [];
  const numbered = shown.map(({ line, text }) => make('span', { class: 'source', 'data-number': String(ownLine(line)) }, text.slice(0, MAX_LINE)));
  return [...(outcome === 'cut' ? [make('p', {}, t('nothing.cut'))] : []), make('h3', {}, t('doctor.nothing.suspects')), make('pre', { 'data-suspects': '' }, ...numbered)];
}

function seen(known: Recognised, { t, root }: ViewContext): Child[] {
  const { stage, page } = known;
  const items: Child[][] = seenLines(known, t).map((line) => inline(line, root));
  if (stage) items.push([t('doctor.nothing.stage'), make('a', { href: `${root}errors/stages/${stage}/` }, t(`stage.${stage}`))]);
  if (page) items.push([t('nothing.page'), make('a', { href: page, rel: 'noreferrer' }, page)]);
  if (items.length === 0) return [make('p', {}, t('nothing.seen.none'))];
  return [make('h3', {}, t('nothing.seen')), make('ul', { 'data-seen': '' }, ...items.map((item) => make('li', {}, ...item))), ...(isElsewhere(known) && !isWrapped(known) ? [make('p', {}, t('nothing.foreign'))] : [])];
}

/** What is no failure, in a sentence each. */
function observed({ downloaded, output, result, versions }: Observed, { t, root }: ViewContext): Child[] {
  const plain = (text: string): string => text.replaceAll('`', '');
  const { taken = '', found = '', pattern = '', names = [] } = downloaded ?? {};
  const values = { taken, found, pattern: plain(pattern), names: names.map((name) => `\`${plain(name)}\``).join(t('nothing.comma')) };
  const { kind, isDev, ...own } = versions ?? {};
  const said = [
    ...(kind ? [t(`nothing.observed.versions.${kind}${isDev ? '.dev' : ''}`, own)] : []),
    ...(downloaded ? [t(names.length > 0 ? 'nothing.observed.downloaded' : 'nothing.observed.downloaded.none', values)] : []),
    ...(output ? [t('nothing.observed.output', { output })] : []),
    ...(result ? [t('nothing.observed.result', { result })] : []),
  ];
  return said.length === 0 ? [] : [make('h3', {}, t('nothing.observed')), make('ul', { 'data-observed': '' }, ...said.map((line) => make('li', {}, ...inline(line, root))))];
}

/** So many files are named in a sentence. */
const MAX_NAMED = 6;
const namesOf = (files: readonly string[], t: Translate): string => files.slice(0, MAX_NAMED).map((file) => `\`${file}\``).join(t('nothing.comma')) + (files.length > MAX_NAMED ? ' …' : '');

/** The name of an index, as people know it. */
const nameOf = (host: string): string => ({ pypi: 'PyPI', testpypi: 'TestPyPI', other: host })[indexOf(host)];

/** The files that were sent, with what became of each. */
function sentIn({ sent = [] }: Recognised, { t }: ViewContext): Child[] {
  if (sent.length === 0) return [];
  const isBare = sent.every(([file]) => !/\.(?:whl|egg|exe)$/.test(file));
  return [make('p', {}, t('doctor.files')), make('ul', { 'data-files': '' }, ...sent.map(([file, state]) => make('li', { 'data-state': state }, code(file), ` ${t(`doctor.file.${state}`)}`))), ...(isBare ? [make('p', {}, t('nothing.sent.sdist'))] : [])];
}

/** What the text says of its own failure, where no message of it is known. */
function saidFirst(known: Recognised, idToken: IdToken | undefined, isFaulty: boolean, { t, root }: ViewContext): Child[] {
  const values = Object.fromEntries(Object.entries({ ...idToken }).map(([name, value]) => [name, value.replaceAll('`', '')]));
  const said = [...(idToken ? [t('nothing.id-token', values)] : []), ...(known.observed.broken ? [t('nothing.broken') + (isFaulty ? t('nothing.broken.file') : '')] : []), ...(isWrapped(known) ? [t('nothing.wrapped', { name: known.observed.wrapped ?? '' })] : [])];
  return said.map((line) => make('p', { 'data-said': '' }, ...inline(line, root)));
}

/** How to run again where it is not known what is to be changed, nor what has arrived. */
const openAgain: readonly Again[] = ['look', 'new-run', 'rerun'];

/** Of a run in which nothing failed only that is asked which it gives a sign of. */
function questions(known: Recognised, { t, root }: ViewContext, isGreen: boolean): Child[] {
  // A notice is of a stage, too: what follows there is what may have failed.
  const asked = likeliest(known).filter(({ sign }) => sign !== undefined || !isGreen);
  if (asked.length === 0) return [];
  const values = valuesOf(known);
  const items = asked.map(({ id, page }) => make('li', {}, make('a', { href: root + page.slice(1) }, t(`nothing.ask.${id}`)), make('p', {}, ...inline(t(keyOf(id, known), values), root))));
  // What is asked alone says it itself, and of what nothing speaks there may be nothing to run.
  const isFailed = known.outcome === 'failed' || known.outcome === 'cut' || asked.some(({ spoken }) => spoken);
  const sentences = isFailed && !asked.some(({ sole }) => sole) && !isElsewhere(known) ? againSentences(openAgain, { release: 'may-be-partial' }, t, known.ci) : [];
  const then = sentences.length > 0 ? [make('p', {}, make('strong', {}, t('doctor.again'))), make('ul', { 'data-then': '' }, ...sentences.map((line) => make('li', {}, ...inline(line, root))))] : [];
  return [make('h3', {}, t('nothing.ask')), make('ul', { 'data-ask': '' }, ...items), ...then];
}

/** A file that GitHub refuses starts no job: of one that failed nothing can be asked then. */
const REFUSED = 'refused-by-github';

/** How to get more out of the run. Of a CI that is not known nothing is said of its buttons. */
function more(known: Recognised, { t, root }: ViewContext): Child[] {
  const { ci, program } = known;
  const verbose = verboseFor(known);
  const isGitHub = ci === undefined || ci === 'github';
  return [
    make('h3', {}, t('nothing.more')),
    make(
      'ul',
      { 'data-more': '' },
      make('li', {}, t(isGitHub ? 'nothing.more.web' : 'nothing.more.all')),
      ...(isGitHub ? [make('li', {}, ...inline(t('nothing.more.gh'), root), toCopy(ghCommand(known), t))] : []),
      ...(verbose ? [make('li', {}, ...inline(verbose.startsWith('twine ') && program && program.name !== 'twine' ? t('nothing.more.verbose.other', { program: program.name }) : t('nothing.more.verbose'), root), toCopy(verbose, t))] : []),
    ),
  ];
}

function miss({ t, issues }: NothingContext): Child[] {
  const filed = issues ? [' ', make('a', { href: issues, rel: 'noreferrer' }, t('nothing.miss.file'))] : [];
  return [copyButton({ 'data-copy-miss': '' }, t('nothing.miss.copy')), make('p', { class: 'note' }, t('nothing.miss.note'), ...filed)];
}

/**
 * What can be said of a log in which no failure is known.
 *
 * @param beside what a workflow shows that was pasted with it
 */
export async function showNothing(diagnosis: Diagnosis, log: string, context: NothingContext, beside: Beside | undefined): Promise<Unknown> {
  // A token of GitLab may be declared under another name than the one that is looked for.
  const gitlab = log.includes('id_tokens:') ? await within(import('../../lib/doctor/rare/gitlab.ts')).catch(() => undefined) : undefined;
  const idToken = gitlab?.idTokenIn(log);
  const { version, root, t } = context;
  const known = recognise(log, diagnosis, beside);
  // What a runner printed is of a run, whatever the file is now.
  const isRefused = known.words !== undefined && beside?.rules.has(REFUSED) === true && !likeliest(known).some(({ sole, spoken }) => sole && spoken);
  const told = diagnosis.findings.map(({ id }) => context.entries.get(id)).find((entry) => entry?.tells);
  const { outcome } = known;
  const isOther = known.observed.versions !== undefined && outcome !== 'failed' && outcome !== 'cut';
  const isGreen = outcome === 'published' || outcome === 'skipped' || outcome === 'ended' || isOther;
  const isKnown = diagnosis.findings.length > 0;
  // Beside a first step nobody is asked for more.
  const isAnswered = diagnosis.findings.some((finding) => finding.place === 'primary' && (context.answers.get(finding)?.steps.length ?? 0) > 0);
  const asked = isAnswered || isRefused ? [] : likeliest(known);
  // On another CI than GitHub, what is asked is less often what it was: the whole log tells, or what the program says when asked for more.
  const isFirst = !isGreen && !isAnswered && !isRefused && known.ci === 'other' && !isElsewhere(known);
  const file = beside || isKnown || idToken ? undefined : configured(log);
  const links = [make('a', { href: `${root}errors/` }, t('doctor.nothing.list')), ' · ', make('a', { href: `${root}generator/` }, t('doctor.nothing.generator'))];
  return {
    title: file ? t('nothing.configuration', { file }) : t(known.lost ? 'nothing.lost' : isOther ? 'nothing.versions' : known.checked ? 'nothing.checked' : known.rehearsed ? 'nothing.rehearsed' : isGreen ? `nothing.${outcome}` : 'doctor.nothing'),
    isGreen,
    isFailing: !isGreen && saysFails(log),
    ...((isGreen || known.lost) && known.sent && { isSent: true }),
    ...((known.observed.broken || asked.some(({ sole }) => sole)) && { isBroken: true }),
    suspects: t('doctor.nothing.suspects'),
    asked: file ? [] : asked.flatMap(({ page, spoken, sign }) => (spoken || sign ? [page] : [])),
    report: missReport(known, version, t),
    nodes: file ? [make('p', {}, t('nothing.configuration.next')), ...(file === '.travis.yml' && /^deploy:/m.test(log) ? [make('p', { 'data-deploy': '' }, ...inline(t('nothing.configuration.deploy'), root))] : []), make('p', {}, ...links)] : [
      ...(isGreen && !isOther ? [make('p', {}, ...inline(t(known.checked ? 'nothing.checked.next' : outcome === 'skipped' ? 'nothing.skipped.next' : 'nothing.elsewhere', { checked: known.checked ?? '', host: known.host ?? '' }), root))] : []),
      ...(known.arrived ? [make('p', { 'data-arrived': '' }, make('strong', {}, t('release.published')), ' · ', ...inline(t('nothing.arrived', { index: nameOf(known.arrived), files: namesOf(known.there ?? [], t) }), root))] : []),
      ...saidFirst(known, idToken, (beside?.rules.size ?? 0) > 0, context),
      ...sentIn(known, context),
      ...observed(known.observed, context),
      ...lines(known, context),
      ...(isFirst ? more(known, context) : []),
      ...(isAnswered || isRefused ? [] : questions({ ...known, ...(told && !known.stage && { stage: told.stage }) }, context, isGreen)),
      ...(isRefused ? [] : seen(known, context)),
      // Where a tool found nothing to release, nothing failed.
      ...(isGreen || isAnswered || isRefused || asked.some(({ sign }) => sign === 'unreleased') ? [] : [...(isFirst || asked.some(({ id }) => id === 'relayed') ? [] : more(known, context)), ...miss(context)]),
      ...(isKnown ? [] : [make('p', {}, ...links)]),
    ],
  };
}
