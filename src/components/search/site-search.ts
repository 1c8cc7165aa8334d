import type { Lang } from '../../locales.ts';

const EDITABLE = 'input, textarea, select, [contenteditable]';

/** Opens the search by keys, and loads what it is made of when it is first open. */
class SiteSearch extends HTMLElement {
  #loading: Promise<void> | undefined;
  #pasted = '';

  connectedCallback(): void {
    const box = this.#box;
    box.addEventListener('toggle', () => this.#isOpen && void this.#load());
    box.addEventListener('paste', ({ clipboardData }) => (this.#pasted = clipboardData?.getData('text') ?? ''));
    box.addEventListener('click', ({ target }) => target instanceof Element && target.closest('a') && box.hidePopover());
    // Who leaves it by the keyboard is not to go on below it.
    document.addEventListener('focusin', ({ target }) => this.#isOpen && !box.contains(target as Node) && box.hidePopover());
    window.addEventListener('keydown', (event) => {
      const { key, ctrlKey, metaKey, altKey, target } = event;
      const typing = target instanceof Element && target.matches(EDITABLE);
      if ((ctrlKey || metaKey) && key.toLowerCase() === 'k') event.preventDefault();
      else if (key === '/' && !typing && !ctrlKey && !metaKey && !altKey && !this.#isOpen) event.preventDefault();
      else return;
      box.togglePopover();
    });
    // It may have been opened before this ran.
    if (this.#isOpen) void this.#load();
  }

  get #box(): HTMLElement {
    return this.querySelector('[popover]')!;
  }

  get #isOpen(): boolean {
    return this.#box.matches(':popover-open');
  }

  /** Says what does not work; no result is shown beside that, as it would be wrong that there is none. */
  #say(sentence: string): void {
    const state = this.querySelector<HTMLElement>('[data-state]')!;
    state.hidden = sentence === '';
    state.textContent = sentence;
  }

  async #load(): Promise<void> {
    const failed = (this.dataset['failed'] ??= this.querySelector('[data-state]')?.textContent ?? '');
    const slow = setTimeout(() => this.#say(failed), 5_000);
    this.#loading ??= import('./search-ui.ts').then(({ mount }) => mount(this.#box, document.documentElement.lang as Lang, () => this.#pasted, (sentence) => this.#say(sentence)));
    try {
      await this.#loading;
      if (this.querySelector('[data-state]')?.textContent === failed) this.#say('');
    } catch {
      // The next opening tries again.
      this.#loading = undefined;
      this.#say(failed);
    } finally {
      clearTimeout(slow);
    }
  }
}

customElements.define('site-search', SiteSearch);
