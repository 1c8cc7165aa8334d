import type { Diagnosis, Finding } from '../../../lib/doctor/diagnose.ts';
import { findClaims } from '../../../lib/publisher/claims.ts';
import { CLAIMED_FIELDS, compareWithForm, type ClaimedField, type FormComparison, type FormRow, type FormVerdict } from '../../../lib/publisher/compare.ts';
import type { Index, Publisher, PublisherField } from '../../../lib/publisher/publisher.ts';
import { asStored, claimsOf, matchPublisher, type Claims } from '../../../lib/publisher/match.ts';
import { workflowFile } from '../../../lib/publisher/workflow-file.ts';
import type { ViewContext } from '../doctor-view.ts';
import { inline } from '../../text/inline.ts';
import { code, make, type Child } from '../../text/make.ts';
import { show as showNames } from '../../names/names-view.ts';
import { isForgotten, recall, remember } from '../../names/remember.ts';

const SIGNS: Record<FormVerdict, string> = {
  'not-entered': '–',
  unknown: '?',
  same: '=',
  differs: '≠',
  'differs-in-case': '≠',
  'same-in-lower-case': '≈',
  any: '○',
  'must-be-empty': '≠',
  found: '=',
  refused: '≠',
};

/** A longer claim is broken into three lines and more. */
const MAX_CLAIM = 44;

/** So much of a claim, and of what PyPI takes from it, has room in a column. */
const [SENT, READ] = [20, 13];

/** Tables on one page get different ids. */
let tables = 0;

/** What the reader entered, by the claims that it was entered for: reading a log again must not lose it, and another one must not have it. */
export type Entries = Map<string, Partial<Publisher>>;

/** Whose claims they are: what PyPI compares of them. */
const ownerOf = (rows: readonly FormRow[]): string => JSON.stringify(rows.map(({ sent, derived }) => derived ?? sent ?? null));

/** What the reader entered beside the first claims, told to whoever shows the workflow. */
export type PublisherEntered = CustomEvent<Partial<Publisher>>;

/** The names that the claims tell; a publish job belongs into the calling file. */
function namesOf(claims: Claims, rows: readonly FormRow[]): Partial<Publisher> {
  const caller = workflowFile(claims.workflow_ref ?? '');
  return { ...Object.fromEntries(rows.map(({ field, derived }) => [field, derived ?? ''])), ...(caller && { workflow_filename: caller }) };
}

/** Says what is kept of the claims, with a way to forget it. */
const kept = make('div', { class: 'own-names', hidden: '' });
// Without its words the claims are shown all the same.
const sayKept = (): void => void showNames([kept]).catch(() => undefined);
addEventListener('storage', sayKept);

/**
 * Keeps the five names and nothing else of the log. What a reader enters stays in the tab.
 *
 * @returns the names where the reader is asked first, and why
 */
function rememberNames(claims: Claims, rows: readonly FormRow[]): { names: Partial<Publisher>; why: 'foreign' | 'forgotten' } | undefined {
  const told = Object.entries(namesOf(claims, rows)).filter(([, value]) => value !== '');
  const known = recall();
  // Of a log that somebody quotes, nothing takes the place of the reader's own names unless they say so.
  const isForeign = (['owner', 'repository'] satisfies PublisherField[]).some((field) => known[field] && known[field]?.toLowerCase() !== namesOf(claims, rows)[field]?.toLowerCase());
  const why = isForeign ? 'foreign' : isForgotten() ? 'forgotten' : undefined;
  // Nothing is kept of which it cannot be said.
  if (!why) void showNames([kept]).then(() => remember(Object.fromEntries(told), false)).catch(() => undefined);
  else sayKept();
  return why && { names: Object.fromEntries(told), why };
}

/** Asks whether names of a log are to be kept: in the place of others, or though the reader made the browser forget. */
function ask({ names, why }: NonNullable<ReturnType<typeof rememberNames>>, { t }: ViewContext): HTMLElement {
  const button = make('button', { type: 'button', 'data-names-keep': '' }, t(why === 'foreign' ? 'claims.keep' : 'claims.keep.these'));
  const question = make('p', { class: 'note' }, `${t(`claims.${why}`)} `, button);
  button.addEventListener('click', () => {
    remember(names, false);
    sayKept();
    question.remove();
  });
  return question;
}

const generatorLink = (names: Partial<Publisher>, { t, root }: ViewContext): HTMLAnchorElement =>
  make('a', { href: `${root}generator/#${new URLSearchParams(names as Record<string, string>)}`, 'data-claims-generator': '' }, t('claims.generator'));

/** A value is put in when the marks of the sentence around it are read. */
const asValue = (field: ClaimedField): string => `\`{${field}}\``;

/** What to change where something that was entered differs: nothing where no publisher would fit, or the log does not tell with what. */
function change({ rows, notes }: FormComparison, entered: Record<ClaimedField, string>, { t, root }: ViewContext): Child[] {
  const differing = rows.filter(({ verdict, derived }) => derived !== undefined && (verdict.startsWith('differs') || verdict === 'must-be-empty'));
  if (differing.length === 0 || notes.length > 0) return [];
  const fields = differing.map(({ field, derived }) => (derived ? `${t(`claims.field.${field}`)} ${asValue(field)}` : t('claims.change.empty'))).join(t('claims.change.and'));
  const isJobs = differing.every(({ field }) => field === 'environment');
  const values = { ...Object.fromEntries(differing.map(({ field, derived }) => [field, derived ?? ''])), entered: entered.environment.trim() };
  return inline(t(isJobs ? 'claims.change.environment' : 'claims.change', { fields }), root, values);
}

/** What PyPI's rule says to all that was entered; nothing as long as a required field is empty. */
function answerTo(claims: Claims, entered: Record<ClaimedField, string>, { t }: ViewContext): Child[] {
  if (!entered.owner || !entered.repository || !entered.workflow_filename) return [];
  const { outcome, description = '' } = matchPublisher(claims, [asStored(entered)]);
  return outcome === 'refused' ? [`${t('claims.refused')} `, make('code', {}, description)] : [t('claims.unknown')];
}

/**
 * The claims beside the fields of PyPI's form, with a place to enter what is registered.
 *
 * @param claims as many as are known
 * @param context whose `t` knows the keys `claims.*`
 * @param entries takes what the reader enters
 * @param isFirst whether a workflow beside the log is compared with what is entered here
 * @param refused the claim that the index refused, where the log names one
 */
function claimsTable(claims: Claims, context: ViewContext, entries: Entries, isFirst: boolean, refused: string | undefined): HTMLElement {
  const { t, root } = context;
  const id = `claims-${++tables}`;
  const inputs = new Map<ClaimedField, HTMLInputElement>();
  const verdicts = new Map<ClaimedField, HTMLElement>();
  const { rows, notes } = compareWithForm(claims, {});
  const owner = ownerOf(rows);

  const lines = rows.map(({ field, claim, sent, derived }) => {
    const input = make('input', {
      'aria-labelledby': `${id}-entered ${id}-${field}`,
      'aria-describedby': `${id}-${field}-verdict`,
      autocomplete: 'off',
      autocapitalize: 'off',
      spellcheck: 'false',
      'data-claims-field': field,
    });
    input.value = entries.get(owner)?.[field] ?? '';
    const verdict = make('span', { id: `${id}-${field}-verdict`, 'aria-live': 'polite' });
    inputs.set(field, input);
    verdicts.set(field, verdict);
    const value = sent == null ? t(sent === null ? 'claims.missing' : 'claims.verdict.unknown') : code(sent, SENT);
    const name = make('span', { class: 'place' }, `${claim}: `);
    // What is read from it stands beside it: the whole of a long one is for those who look for it.
    const isLong = sent != null && sent.length > MAX_CLAIM;
    const whole = make('span', {}, name, value);
    return make(
      'tr',
      { 'data-claims-row': field },
      make('th', { scope: 'row', id: `${id}-${field}` }, t(`claims.field.${field}`)),
      make('td', { class: isLong || derived == null ? 'sent' : 'sent told' }, isLong ? make('details', {}, make('summary', {}, t('claims.sent')), whole) : whole),
      make('td', { class: 'read' }, derived == null ? (derived === null ? (field === 'environment' ? t('claims.none') : '–') : t('claims.unreadable')) : code(derived, READ)),
      make('td', { class: 'entered', 'data-versus': t('claims.versus') }, input),
      make('td', { class: 'verdict' }, verdict),
    );
  });

  const answer = make('div', { role: 'status' });
  const show = (): void => {
    const entered = Object.fromEntries(CLAIMED_FIELDS.map((field) => [field, inputs.get(field)?.value ?? ''])) as Record<ClaimedField, string>;
    const compared = compareWithForm(claims, entered, refused);
    for (const { field, verdict } of compared.rows) {
      const cell = verdicts.get(field);
      // A reader of the screen hears what changes, and nothing else.
      if (!cell || cell.dataset['verdict'] === verdict) continue;
      cell.dataset['verdict'] = verdict;
      cell.replaceChildren(make('b', { 'aria-hidden': 'true' }, SIGNS[verdict]), ` ${t(`claims.verdict.${verdict}`)}`);
    }
    // What it answered in the log is not what the rule of today would.
    const said = [change(compared, entered, context), refused === undefined ? answerTo(claims, entered, context) : []].filter((nodes) => nodes.length > 0).map((nodes) => make('p', {}, ...nodes));
    if (make('div', {}, ...said).textContent !== answer.textContent) answer.replaceChildren(...said);
  };

  const columns = ['claims.field', 'claims.sent', 'claims.read', 'claims.entered', 'claims.verdict'];
  const head = make('tr', {}, ...columns.map((key) => make('th', { scope: 'col', ...(key === 'claims.entered' && { id: `${id}-entered` }) }, t(key))));
  const files = { called: workflowFile(claims.job_workflow_ref ?? '') ?? '', caller: workflowFile(claims.workflow_ref ?? '') ?? '' };
  const section = make(
    'article',
    { 'data-claims': '' },
    make('h3', { id }, t('claims.title')),
    make('p', {}, t('claims.note')),
    ...notes.map((note) => make('p', { class: 'issue', 'data-claims-note': note }, ...inline(t(`claims.note.${note}`), root, files))),
    make('table', { 'aria-labelledby': id }, make('thead', {}, head), make('tbody', {}, ...lines)),
    answer,
    make('p', {}, ...(refused === undefined ? [...inline(t('claims.links'), root), ' · '] : []), generatorLink(namesOf(claims, rows), context)),
  );
  section.addEventListener('input', () => {
    show();
    const entered: Partial<Publisher> = Object.fromEntries([...inputs].map(([field, { value }]) => [field, value]));
    entries.set(owner, entered);
    if (isFirst) section.dispatchEvent(new CustomEvent('publisher-entered', { bubbles: true, detail: entered }) satisfies PublisherEntered);
  });
  show();
  return section;
}

/** What a log's claims come to. */
export interface ClaimsShown {
  /** A table for each list of claims. */
  tables: readonly HTMLElement[];
  /** The failure that they belong to, where there are several. */
  of?: Finding | undefined;
  /** The environment in it; null where it has none, and left out where that cannot be read. */
  ran?: string | null;
  /** The names in the first list. */
  names: Partial<Publisher>;
  /** Takes in which index refused them, once that is known: names of the one are of no use on the other. */
  refusedBy: (index: Index) => void;
  /** What the reader has entered beside it so far. */
  entered: Partial<Publisher>;
}

/** Whether claims stand in the part of a log that a failure is of, or in all of it. */
export const hasClaims = (log: string, of: Finding | undefined): boolean => log.slice(...(of?.scope ?? [0])).includes('repository_owner');

/**
 * Shows the claims that a log has for a failure.
 *
 * @param of the failure: of several jobs each has its own
 * @param entries what the reader entered beside claims of this text, and where it goes that they enter
 */
export function claimsIn({ findings }: Diagnosis, text: string, of: Finding | undefined, context: ViewContext, entries: Entries): ClaimsShown | undefined {
  const isOwn = hasClaims(text, of);
  // Those of an earlier attempt are not what is to be compared now.
  if (!isOwn && findings.some((each) => each.place === 'earlier' && each.scope && hasClaims(text, each))) return undefined;
  const shown = showClaims(isOwn ? text.slice(...(of?.scope ?? [0])) : text, context, findings.some(({ id }) => id === 'pull-request-target-refused') ? 'pull_request_target' : undefined, entries, of?.id === 'check-failed-for-claim' ? of.values['claim'] : undefined);
  // PyPI's form asks for no subject, and an index that failed has judged none: comparing them would lead away from what failed.
  return { ...shown, of, ...(of && (of.values['claim'] === 'sub' || context.entries.get(of.id)?.fixer === 'wait') && { tables: [] }) };
}

/**
 * @param event the event that started the run, where the log tells
 * @param refused the claim that the index refused, where the log names one
 */
function showClaims(log: string, context: ViewContext, event: string | undefined, entries: Entries, refused: string | undefined): ClaimsShown {
  const all = findClaims(log).map((block): Claims => ({ ...claimsOf(block), ...(event && { event_name: event }) }));
  const [first] = all;
  const rows = first ? compareWithForm(first, {}).rows : [];
  const ran = rows.find(({ field }) => field === 'environment')?.derived;
  const asked = first && rememberNames(first, rows);
  const tables = all.map((claims, index) => claimsTable(claims, context, entries, index === 0, all.length === 1 ? refused : undefined));
  tables[0]?.append(kept, ...(asked ? [ask(asked, context)] : []));
  return {
    tables,
    ...(ran !== undefined && { ran }),
    names: first ? namesOf(first, rows) : {},
    refusedBy: (index) => {
      for (const link of tables.flatMap((table) => [...table.querySelectorAll<HTMLAnchorElement>('a[data-claims-generator]')])) link.hash += `&index=${index}`;
    },
    entered: entries.get(ownerOf(rows)) ?? {},
  };
}
