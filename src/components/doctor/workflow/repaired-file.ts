import { difference, stretches, type Line, type Stretch } from '../../../lib/text/difference.ts';
import type { Translate } from '../../../lib/text/fill.ts';
import { colours, type Coloured } from '../../../lib/yaml/colours.ts';
import { make, type Child } from '../../text/make.ts';
import { saveFile } from '../../text/save-file.ts';

const TAGS = { same: 'span', removed: 'del', added: 'ins' } as const;

/** A fold with more lines gets them when it is opened: a browser takes seconds to make a hundred thousand, and not as many at once. */
const MANY = 2_000;

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
    this.#view = make('div', { class: 'lines' });
    const head = make('figcaption', { class: 'actions' }, make('strong', { id: 'repaired-file' }, title), copy, download, this.#said);
    this.figure = make('figure', { 'data-repaired': '', 'aria-labelledby': 'repaired-file' }, head, this.#view);
  }

  /**
   * Shows what becomes of a file.
   *
   * @returns the numbers of the lines that are new in it, and how many are gone
   */
  show(before: string, after: string): { added: number[]; removed: number } {
    this.#text = after;
    this.#said.textContent = '';
    const lines = before === after ? [] : difference(before, after);
    this.#colours = { before: colours(before), after: colours(after) };
    // What the reader unfolded stays so while they switch changes.
    const open = [...this.#view.querySelectorAll<HTMLElement>('details[open]')].map(({ dataset }) => dataset['from']);
    this.#view.replaceChildren(...stretches(lines).flatMap((stretch) => this.#stretch(stretch, open)));
    this.figure.hidden = lines.length === 0;
    return { added: lines.flatMap(({ kind, after: at }) => (kind === 'added' && at ? [at] : [])), removed: lines.filter(({ kind }) => kind === 'removed').length };
  }

  #stretch({ isFold, lines }: Stretch, open: readonly (string | undefined)[]): HTMLElement[] {
    const rows = (): HTMLElement[] => lines.map((line) => this.#row(line));
    if (!isFold) return rows();
    const [from, to] = [String(lines[0]?.before), String(lines.at(-1)?.before)];
    const fold = make('details', { 'data-from': from }, make('summary', {}, this.#t('fold', { count: String(lines.length), from, to })));
    const unfold = (): void => rows().forEach((row) => fold.append(row));
    if (lines.length > MANY) fold.addEventListener('toggle', unfold, { once: true });
    else unfold();
    fold.open = open.includes(from);
    return [fold];
  }

  /** A line with its numbers. What its colour and sign say, and what is no part of the file, is said in words to those who listen. */
  #row({ kind, text, before, after }: Line): HTMLElement {
    const words = kind === 'same' ? [] : [make('span', { class: 'sr-only' }, this.#t(`line.${kind}`, { line: String(before ?? after) }))];
    const stretch = before ? this.#colours.before[before - 1] : this.#colours.after[(after ?? 0) - 1];
    return make(TAGS[kind], { class: 'row', 'data-old': String(before ?? ''), 'data-new': String(after ?? '') }, ...words, make('code', {}, ...coloured(text, stretch ?? [])));
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
