import { example } from '../../data/example.ts';
import { nameSpots, readKept, WHOSE, withNames, type Names } from '../../lib/generator/names.ts';
import { NAMES_KEY } from '../../lib/generator/names-key.ts';
import { FORM_LABELS } from '../../lib/publisher/form-labels.ts';
import { PUBLISHER_FIELDS, publisherPage, type Publisher, type PublisherField } from '../../lib/publisher/publisher.ts';
import { isShort } from '../../lib/text/breaks.ts';
import { PATIENCE } from '../doctor/input/within.ts';
import { code as codeOf, make, type Child } from '../text/make.ts';
import { forget as forgetNames, keep } from './remember.ts';
import css from './names.css?inline';

/** A workflow or a table that shows names. */
interface Part {
  element: Element;
  /** The names it shows. */
  fields: readonly PublisherField[];
  write: (names: Names) => void;
}

const FOLDER = '.github/workflows/';

/** Text in which the reader's own name, at its end, is marked. */
const marked = (text: string, name: string | undefined): Child[] => {
  if (name === undefined) return [text];
  const start = text.endsWith(name) ? text.length - name.length : 0;
  return [text.slice(0, start), make('b', { class: 'own-name' }, text.slice(start))];
};

function lastPiece(line: Element | undefined): Element | undefined {
  let piece = line;
  while (piece?.lastElementChild) piece = piece.lastElementChild;
  return piece;
}

/** What is not found as it was written is left as it is: shown and copied must be the same. */
function workflowPart(element: Element): Part[] {
  const button = element.querySelector<HTMLElement>('[data-code]');
  const title = element.querySelector('.title');
  const lines = element.querySelectorAll('.ec-line .code');
  // Expressive Code keeps what its button copies in an attribute, line breaks as U+007F.
  const code = button?.dataset['code']?.replaceAll('\u007f', '\n');
  if (!button || code === undefined) return [];
  const spots = nameSpots(code, example).map((spot) => ({ ...spot, piece: lastPiece(lines[spot.line]) }));
  if (spots.some(({ piece, field, value }) => piece?.textContent !== value(example[field]))) return [];
  const titled = title?.textContent === FOLDER + example.workflow_filename;
  const write = (names: Names): void => {
    button.dataset['code'] = withNames(code, example, names).replaceAll('\n', '\u007f');
    for (const { piece, field, value } of spots) piece?.replaceChildren(...marked(value(names[field] ?? example[field]), names[field]));
    if (titled) title.replaceChildren(...marked(FOLDER + (names.workflow_filename ?? example.workflow_filename), names.workflow_filename));
  };
  const fields = new Set<PublisherField>(spots.map(({ field }) => field));
  if (titled) fields.add('workflow_filename');
  return [{ element, fields: [...fields], write }];
}

const isWhose = (field: PublisherField): boolean => (WHOSE as readonly PublisherField[]).includes(field);

/** A table of the fields of PyPI's form. */
function tablePart(element: HTMLTableElement): Part[] {
  const cells = [...element.rows].flatMap(({ cells: [label, cell] }) => {
    const field = FORM_LABELS[label?.querySelector<HTMLElement>('[data-screen]')?.dataset['screen'] ?? ''];
    const code = cell?.querySelector('code');
    return field && code?.textContent === example[field] ? [{ field, code }] : [];
  });
  const write = (names: Names): void => {
    for (const { field, code } of cells) {
      const value = names[field] ?? example[field];
      code.replaceChildren(...marked(value, names[field]));
      code.classList.toggle('short', isShort(value));
      code.parentElement?.querySelector('[data-code]')?.setAttribute('data-code', value);
      if (isWhose(field)) code.closest('tr')?.classList.toggle('example', names[field] === undefined);
    }
  };
  return cells.length > 0 ? [{ element, fields: cells.map(({ field }) => field), write }] : [];
}

/** Says whose names are shown, and lets the reader change that. */
interface Bar {
  element: HTMLElement;
  said: HTMLElement;
  swap: HTMLButtonElement;
  forget: HTMLButtonElement;
}

type Words = (key: string) => string;

async function load(): Promise<Words> {
  const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  const answer = await fetch(`${base}doctor/${document.documentElement.lang}/labels-names.json`, { signal: AbortSignal.timeout(PATIENCE) });
  if (!answer.ok) throw new Error(String(answer.status));
  const labels: Record<string, string> = await answer.json();
  return (key) => labels[`names.${key}`] ?? key;
}

/** Where the reader made this browser forget: said there until names are given again. */
let forgotten: HTMLElement | undefined;

function makeBar(element: HTMLElement, t: Words): Bar {
  const said = make('p', { tabindex: '-1' });
  const swap = make('button', { type: 'button', 'data-names-swap': '' });
  const forget = make('button', { type: 'button', 'data-names-forget': '' }, t('forget'));
  swap.addEventListener('click', () => keep((kept) => ({ ...kept, example: !kept.example })));
  forget.addEventListener('click', () => {
    forgotten = element;
    forgetNames();
    said.replaceChildren(t('forgotten'));
    said.focus();
  });
  element.append(said, swap, forget);
  return { element, said, swap, forget };
}

interface Page {
  t: Words;
  parts: readonly { part: Part; bar: Bar }[];
}

/** Where it is said what is kept, without a workflow. */
const lists = new Map<HTMLElement, Bar>();

/** What on this page may show other names. A workflow that tells of the example's own project stays. */
async function findParts(): Promise<Page> {
  const t = await load();
  // A page's policy lets no styles in that are not its own, but a sheet that a script makes.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  const workflows = [...document.querySelectorAll('[data-scope]:not([data-fixed])')].flatMap(workflowPart);
  const tables = [...document.querySelectorAll<HTMLTableElement>('.sl-markdown-content table')].flatMap(tablePart);
  const parts = [...workflows, ...tables].map((part) => {
    const element = make('div', { class: 'own-names not-content' });
    part.element.before(element);
    return { part, bar: makeBar(element, t) };
  });
  return { t, parts };
}

/**
 * A link to PyPI's form with the names filled in, for the reader to confirm: some may come from a log. Without the project there is no such address,
 * and without a repository nothing to fill in. A name that is the example's is not known to be the reader's: its field stays empty.
 */
function linkForm(place: HTMLElement, names: Names, t: Words): void {
  const { project_name, owner, repository } = names;
  place.hidden = !project_name || !owner || !repository;
  if (place.hidden) return;
  const { url, fields } = publisherPage({ workflow_filename: '', environment: '', ...names } as Publisher, 'pypi', 'existing');
  const [before = '', after = ''] = t('form').split('{names}');
  const listed = fields.flatMap(([, value]) => (value === '' ? [] : [t('comma'), codeOf(value)])).slice(1);
  const link = make('a', { href: url, rel: 'noreferrer' }, t('form.open').replace('{project}', () => project_name ?? ''));
  place.replaceChildren(make('p', {}, before, ...listed, after, link, t('form.rest')));
}

let page: Promise<Page> | undefined;

/**
 * Shows the reader's names, or the example's, in all of the page.
 *
 * @param also an element to say in what is kept, besides those that the page has for it
 */
export async function show(also: readonly HTMLElement[] = []): Promise<void> {
  const shown = (page ??= findParts());
  // What does not come is asked for again the next time.
  shown.catch(() => (page = undefined));
  const { t, parts } = await shown;
  for (const element of [...document.querySelectorAll<HTMLElement>('[data-names]'), ...also]) {
    if (!lists.has(element)) lists.set(element, makeBar(element, t));
  }
  const { names, example: back } = readKept(localStorage.getItem(NAMES_KEY), example);
  if (Object.keys(names).length > 0) forgotten = undefined;

  const sentence = (key: string, fields: readonly PublisherField[], values: Names): Child[] => {
    if (fields.length === 0) return [];
    const [before = '', after = ''] = t(key).split('{names}');
    return [before, ...fields.flatMap((field, index) => [index > 0 ? t('comma') : '', codeOf(values[field] ?? '')]), after];
  };
  const update = ({ element, said, swap, forget }: Bar, own: readonly PublisherField[], words: readonly Child[], swaps: boolean): void => {
    element.hidden = own.length === 0 && forgotten !== element;
    said.replaceChildren(...(forgotten === element ? [t('forgotten')] : words));
    swap.hidden = own.length === 0 || !swaps;
    swap.textContent = t(back ? 'own' : 'example');
    forget.hidden = own.length === 0;
  };

  for (const { part, bar } of parts) {
    const own = part.fields.filter((field) => names[field] !== undefined);
    const rest = part.fields.filter((field) => !own.includes(field));
    part.write(back ? {} : names);
    update(bar, own, back ? [t('hidden')] : [...sentence('shown', own, names), ...sentence('rest', rest, example), t('kept')], true);
  }
  for (const place of document.querySelectorAll<HTMLElement>('[data-names-form]')) linkForm(place, names, t);
  const own = PUBLISHER_FIELDS.filter((field) => names[field] !== undefined);
  for (const bar of lists.values()) update(bar, own, sentence('list', own, names), false);
}
