import { difference, stretches, type Line, type Stretch } from '../../../lib/text/difference.ts';
import type { Translate } from '../../../lib/text/fill.ts';
import { colours, type Coloured } from '../../../lib/yaml/colours.ts';
import { make, type Child } from '../../text/make.ts';
import { few, openIn } from './few.ts';
import { saveFile } from '../../text/save-file.ts';

const TAGS = { same: 'span', removed: 'del', added: 'ins' } as const;

/** More lines are not made at once. */
const MOST = 500;

/** A line in the colours of the pages' blocks of code. */
function coloured(text: string, stretches: readonly Coloured[]): Child[] {
  const pieces: Child[] = [];
  let end = 0;
  for (const { kind, from, to } of stretches) {
    pieces.push(text.slice(end, from), make('span', { class: kind }, text.slice(from, to)));
    end = to;
  }
  return [...pieces, text.slice(end)];
}

/** The reader's file and the repaired one in one view, with what takes the repaired file alone. Nothing of it is shown where they are the same. */
export class RepairedFile {
  readonly figure: HTMLElement;
  readonly #t: Translate;
  readonly #view: HTMLElement;
  readonly #said = make('span', { role: 'status', 'data-copied-file': '' });
  /** The repaired file. */
  #text = '';
  /** The colours of both files, line by line. */
  #colours: { before: Coloured[][]; after: Coloured[][] } = { before: [], after: [] };

  /**
   * @param t knows the keys `workflow.*`, named without that
   * @param title what the file is called
   * @param name under which it is saved
   */
  constructor(t: Translate, title: string, name: () => string) {
    this.#t = t;
    const copy = make('button', { type: 'button', class: 'primary', 'data-copy-file': '' }, t('copy'));
    const download = make('button', { type: 'button', 'data-download': '' }, t('download'));
    copy.addEventListener('click', () => void this.#copy());
    download.addEventListener('click', () => saveFile(this.#text, name()));
    this.#view = make('div', { class: 'difference' });
    const head = make('figcaption', { class: 'actions' }, make('strong', { id: 'repaired-file' }, title), copy, download, this.#said);
    this.figure = make('figure', { 'data-repaired': '', 'aria-labelledby': 'repaired-file', hidden: '' }, head, this.#view);
  }

  /**
   * Shows what becomes of a file.
   *
   * @returns the numbers of the lines that are new in it, and how many are gone
   */
  *show(before: string, after: string): Generator<void, { added: number[]; removed: number }> {
    const lines = before === after ? [] : difference(before, after);
    yield;
    if (lines.length > 0) this.#colours = { before: colours(before), after: colours(after) };
    yield;
    // What the reader unfolded stays so while they switch changes.
    const open = openIn(this.#view);
    const units = stretches(lines).flatMap((stretch): readonly (Line | Stretch)[] => (stretch.isFold ? [stretch] : stretch.lines));
    const nodes = few(units, {
      most: MOST,
      open,
      node: (unit) => ('lines' in unit ? this.#fold(unit.lines, open) : this.#row(unit)),
      title: (rest) => this.#t('more.lines', { count: String(rest.reduce((sum, unit) => sum + ('lines' in unit ? unit.lines.length : 1), 0)) }),
    });
    this.#text = after;
    this.#said.textContent = '';
    this.#view.replaceChildren(...nodes);
    this.figure.hidden = lines.length === 0;
    return { added: lines.flatMap(({ kind, after: at }) => (kind === 'added' && at ? [at] : [])), removed: lines.filter(({ kind }) => kind === 'removed').length };
  }

  #foldTitle = (lines: readonly Line[]): string => this.#t('fold', { count: String(lines.length), from: String(lines[0]?.before), to: String(lines.at(-1)?.before) });

  #fold(lines: readonly Line[], open: ReadonlySet<string | undefined>): HTMLElement {
    const from = String(lines[0]?.before);
    const fold = make('details', { 'data-from': from }, make('summary', {}, this.#foldTitle(lines)));
    const fill = (): void => fold.append(...few(lines, { most: MOST, open, node: (line) => this.#row(line), title: this.#foldTitle }));
    fold.open = open.has(from);
    if (fold.open || lines.length <= MOST) fill();
    else fold.addEventListener('toggle', fill, { once: true });
    return fold;
  }

  /** A line with its numbers. What its colour and sign say, and what is no part of the file, is said in words to those who listen. */
  #row({ kind, text, before, after }: Line): HTMLElement {
    const words = kind === 'same' ? [] : [make('span', { class: 'sr-only' }, this.#t(`line.${kind}`, { line: String(before ?? after) }))];
    const stretch = before ? this.#colours.before[before - 1] : this.#colours.after[(after ?? 0) - 1];
    const code = make('code', {}, ...coloured(text, stretch ?? []));
    code.style.setProperty('--in', `${text.search(/\S|$/)}ch`);
    return make(TAGS[kind], { class: 'row', 'data-old': String(before ?? ''), 'data-new': String(after ?? '') }, ...words, code);
  }

  async #copy(): Promise<void> {
    this.figure.querySelector('textarea')?.remove();
    try {
      await navigator.clipboard.writeText(this.#text);
      this.#said.textContent = this.#t('copied');
      setTimeout(() => this.#said.textContent === this.#t('copied') && this.#said.replaceChildren(), 2000);
    } catch {
      this.#said.textContent = this.#t('copy.failed');
      const box = make('textarea', { readonly: '', 'aria-labelledby': 'repaired-file' }, this.#text);
      this.#view.before(box);
      box.select();
    }
  }
}
