import { findClaims } from '../lib/claims.ts';
import { CLAIMED_FIELDS, compareWithForm, type ClaimedField, type FormRow, type FormVerdict } from '../lib/claims-form.ts';
import { fill } from '../lib/fill.ts';
import { asStored, claimsOf, matchPublisher, workflowFile, type Claims } from '../lib/publisher-match.ts';
import { make, type ViewContext } from './doctor-view.ts';
import { inline } from './inline.ts';

/** As PyPI's form has them, in English only. */
const FIELD_LABELS: Record<ClaimedField, string> = {
  owner: 'Owner',
  repository: 'Repository name',
  workflow_filename: 'Workflow name',
  environment: 'Environment name',
};

const SIGNS: Record<FormVerdict, string> = {
  'not-entered': '–',
  unknown: '?',
  same: '=',
  differs: '≠',
  'differs-in-case': '≠',
  'same-in-lower-case': '≈',
  any: '○',
  'must-be-empty': '≠',
};

/** Tables on one page get different ids. */
let tables = 0;

/** The generator with what the claims say; a publish job belongs into the calling file. */
function generatorLink(claims: Claims, rows: readonly FormRow[], { t, root }: ViewContext): HTMLElement {
  const values = new URLSearchParams(rows.map(({ field, derived }) => [field, derived ?? '']));
  const caller = workflowFile(claims.workflow_ref ?? '');
  if (caller) values.set('workflow_filename', caller);
  return make('a', { href: `${root}generator/#${values}` }, t('claims.generator'));
}

/** What PyPI's rule says to all that was entered; nothing as long as a required field is empty. */
function conclusion(claims: Claims, entered: Record<ClaimedField, string>, { t }: ViewContext): (Node | string)[] {
  if (!entered.owner || !entered.repository || !entered.workflow_filename) return [];
  const { outcome, description = '' } = matchPublisher(claims, [asStored(entered)]);
  return outcome === 'refused' ? [`${t('claims.refused')} `, make('code', {}, description)] : [t('claims.unknown')];
}

/**
 * The claims beside the fields of PyPI's form, with a place to enter what is registered.
 *
 * @param claims as many as are known
 * @param context whose `t` knows the keys `claims.*`
 */
export function claimsTable(claims: Claims, context: ViewContext): HTMLElement {
  const { t, root } = context;
  const id = `claims-${++tables}`;
  const inputs = new Map<ClaimedField, HTMLInputElement>();
  const verdicts = new Map<ClaimedField, HTMLElement>();
  const { rows, notes } = compareWithForm(claims, {});

  const lines = rows.map(({ field, claim, sent, derived }) => {
    const input = make('input', {
      'aria-labelledby': `${id}-entered ${id}-${field}`,
      'aria-describedby': `${id}-${field}-verdict`,
      autocomplete: 'off',
      autocapitalize: 'off',
      spellcheck: 'false',
      'data-claims-field': field,
    }) as HTMLInputElement;
    const verdict = make('span', { id: `${id}-${field}-verdict`, 'aria-live': 'polite' });
    inputs.set(field, input);
    verdicts.set(field, verdict);
    const value = sent == null ? t(sent === null ? 'claims.missing' : 'claims.verdict.unknown') : make('code', {}, sent);
    const label = (key: string) => ({ 'data-label': t(key) });
    return make(
      'tr',
      { 'data-claims-row': field },
      make('th', { scope: 'row', id: `${id}-${field}`, lang: 'en' }, FIELD_LABELS[field]),
      make('td', label('claims.sent'), make('span', { class: 'place' }, `${claim}: `), value),
      make('td', label('claims.read'), derived === undefined ? (sent === null ? '–' : t('claims.unreadable')) : make('code', {}, derived)),
      make('td', label('claims.entered'), input),
      make('td', label('claims.verdict'), verdict),
    );
  });

  const answer = make('p', { role: 'status' });
  const show = (): void => {
    const entered = Object.fromEntries(CLAIMED_FIELDS.map((field) => [field, inputs.get(field)?.value ?? ''])) as Record<ClaimedField, string>;
    for (const { field, verdict } of compareWithForm(claims, entered).rows) {
      const cell = verdicts.get(field);
      // A reader of the screen hears what changes, and nothing else.
      if (!cell || cell.dataset['verdict'] === verdict) continue;
      cell.dataset['verdict'] = verdict;
      cell.replaceChildren(make('b', { 'aria-hidden': 'true' }, SIGNS[verdict]), ` ${t(`claims.verdict.${verdict}`)}`);
    }
    const nodes = conclusion(claims, entered, context);
    if (make('p', {}, ...nodes).textContent !== answer.textContent) answer.replaceChildren(...make('p', {}, ...nodes).childNodes);
  };

  const columns = ['claims.field', 'claims.sent', 'claims.read', 'claims.entered', 'claims.verdict'];
  const head = make('tr', {}, ...columns.map((key) => make('th', { scope: 'col', ...(key === 'claims.entered' && { id: `${id}-entered` }) }, t(key))));
  const files = { called: workflowFile(claims.job_workflow_ref ?? '') ?? '', caller: workflowFile(claims.workflow_ref ?? '') ?? '' };
  const section = make(
    'article',
    { 'data-claims': '' },
    make('p', {}, t('claims.note')),
    ...notes.map((note) => make('p', { class: 'issue', 'data-claims-note': note }, ...inline(fill(t(`claims.note.${note}`), files), root))),
    make('table', {}, make('caption', {}, t('claims.title')), make('thead', {}, head), make('tbody', {}, ...lines)),
    answer,
    make('p', {}, ...inline(t('claims.links'), root), ' · ', generatorLink(claims, rows, context)),
  );
  section.addEventListener('input', show);
  show();
  return section;
}

/**
 * A table for each list of claims in a log.
 *
 * @param words the address of what is said of claims
 * @param event the event that started the run, where the log tells
 */
export async function claimsTables(log: string, words: string, context: ViewContext, event: string | undefined): Promise<HTMLElement[]> {
  const blocks = findClaims(log);
  if (blocks.length === 0) return [];
  const labels = (await (await fetch(words)).json()) as Record<string, string>;
  const t: ViewContext['t'] = (key, values) => (Object.hasOwn(labels, key) ? fill(labels[key] ?? key, values ?? {}) : context.t(key, values));
  return blocks.map((block) => claimsTable({ ...claimsOf(block), ...(event && { event_name: event }) }, { ...context, t }));
}
