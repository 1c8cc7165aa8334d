import type { Translate } from '../../lib/text/fill.ts';
import { find } from './input/doctor-input.ts';

/** The lines below the box: what is being done, what went wrong, and what is said to those who do not see the answer. */
export class StatusLines {
  readonly #root: HTMLElement;
  readonly #t: Translate;
  /** Tries again what did not come. */
  #again: (() => void) | undefined;

  constructor(root: HTMLElement, t: Translate) {
    this.#root = root;
    this.#t = t;
  }

  get isWorking(): boolean {
    return !find(this.#root, '[data-working]').hidden;
  }

  progress(share: number | undefined): void {
    const working = find(this.#root, '[data-working]');
    // Said once: a screen reader is not to read every step.
    if (share !== undefined && working.hidden) this.say(this.#t('doctor.reading'));
    working.hidden = share === undefined;
    find<HTMLProgressElement>(this.#root, 'progress').value = share ?? 0;
  }

  say(words: string): void {
    const status = find(this.#root, '[data-status]');
    // What does not change is not said again: a blank makes another text of it.
    status.textContent = words !== '' && status.textContent === words ? `${words}\u00a0` : words;
  }

  problem(key?: string, values?: Readonly<Record<string, string>>, again?: () => void): void {
    this.#again = again;
    find(this.#root, '[data-again]').hidden = again === undefined;
    const line = find(this.#root, '[data-problem]');
    line.hidden = key === undefined;
    line.textContent = key ? this.#t(key, values) : '';
    // Below an answer nobody would see that the next file could not be read.
    if (key) line.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }

  again(): void {
    this.#again?.();
  }
}
