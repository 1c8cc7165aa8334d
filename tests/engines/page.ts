import { expect, vi } from 'vitest';
import type { Tab } from './engine.ts';
import type { Host } from './host.ts';

/** Elements of a page that are shown: by a selector, by their label, or buttons or links by their text; or `all` of a selector, shown or not. */
export type Target = string | { label: string } | { button: string } | { link: string } | { all: string };

/** Runs in the page. @returns the elements that are meant */
function meant(target: Target): HTMLElement[] {
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
  const text = (element: Element) => (element.textContent ?? '').trim();
  const elements = (): (HTMLElement | null)[] => {
    if (typeof target === 'string') return all(target);
    if ('all' in target) return all(target.all);
    if ('label' in target) {
      return [...all('label').filter((label) => text(label).startsWith(target.label)).map((label) => (label as HTMLLabelElement).control as HTMLElement), ...all(`[aria-label="${target.label}"]`)];
    }
    return 'button' in target ? all('button').filter((button) => text(button) === target.button) : all('a').filter((link) => text(link) === target.link);
  };
  return elements().filter((element) => element !== null).filter((element) => (typeof target === 'object' && 'all' in target) || element.checkVisibility());
}

/** The key for commands such as copying. */
const MAIN_KEY = process.platform === 'darwin' ? 'Meta' : 'Control';

const found = (target: Target): string => `(${meant})(${JSON.stringify(target)})`;

/** A page in one engine, for one check. Whatever acts waits for what it acts on. */
export class Page {
  readonly tab: Tab;
  readonly host: Host;

  constructor(tab: Tab, host: Host) {
    this.tab = tab;
    this.host = host;
  }

  /** Opens a page by its path below the site's root, until its scripts have run. */
  async open(path: string): Promise<void> {
    await this.tab.goto(`${this.host.origin}/${path}`);
    await this.ready();
  }

  /** Until the page's scripts have run: it loads them when it has been painted. */
  ready = (): Promise<unknown> => this.until(() => performance.getEntriesByName('scripts').length > 0);

  /** @returns what a function comes to that is run in the page: it and its values have to do without anything around them */
  run<Values extends readonly unknown[], Result>(work: (...values: Values) => Result, ...values: Values): Promise<Awaited<Result>> {
    return this.tab.evaluate(`(${work})(...${JSON.stringify(values)})`) as Promise<Awaited<Result>>;
  }

  /** Until a function that is run in the page comes to something. */
  until<Values extends readonly unknown[]>(work: (...values: Values) => unknown, ...values: Values): Promise<void> {
    // While one page goes and the next comes there is none to ask.
    return vi.waitFor(async () => expect(await this.run(work, ...values), String(work)).toBeTruthy(), { timeout: 30_000, interval: 20 });
  }

  /** @returns something of each of the elements that are meant, as it is now */
  each<Result>(target: Target, work: (element: HTMLElement) => Result): Promise<Result[]> {
    return this.tab.evaluate(`${found(target)}.map(${work})`) as Promise<Result[]>;
  }

  /** What becomes of something of the first of them: an assertion that waits. */
  see<Result>(target: Target, work: (element: HTMLElement) => Result) {
    return expect.poll(async () => (await this.each(target, work))[0], { message: JSON.stringify(target) });
  }

  text = (target: Target) => this.see(target, ({ textContent }) => textContent);
  value = (target: Target) => this.see(target, (field) => (field as HTMLInputElement).value);
  isFocused = (target: Target) => this.see(target, (element) => element === document.activeElement);
  texts = (target: Target) => expect.poll(() => this.each(target, ({ textContent }) => textContent), { message: JSON.stringify(target) });
  count = (target: Target) => expect.poll(async () => (await this.each(target, () => 1)).length, { message: JSON.stringify(target) });
  path = () => expect.poll(() => this.run(() => location.pathname + location.hash));

  /** Clicks on the first of them. */
  click(target: Target): Promise<void> {
    return vi.waitFor(() => this.tab.click(`${found(target)}[0]`), { timeout: 30_000, interval: 20 });
  }

  press = (...keys: string[]): Promise<void> => this.tab.press(...keys);

  /** Types into a field in place of what is there. */
  async fill(target: Target, text: string): Promise<void> {
    await this.click(target);
    await this.each(target, (field) => (field as HTMLInputElement).select());
    if (text === '') await this.press('Backspace');
    else await this.tab.type(text);
  }

  /** Chooses an option by its value or its text. */
  async choose(target: Target, option: string): Promise<void> {
    await this.count(target).toBeGreaterThan(0);
    const work = (select: HTMLElement, wanted: string): void => {
      const { options } = select as HTMLSelectElement;
      (select as HTMLSelectElement).selectedIndex = [...options].findIndex(({ value, text }) => value === wanted || text === wanted);
      for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, { bubbles: true }));
    };
    await this.tab.evaluate(`(${work})(${found(target)}[0], ${JSON.stringify(option)})`);
  }

  /** Pastes into a field with the keyboard, over the clipboard. */
  async paste(target: Target, text: string): Promise<void> {
    await this.count(target).toBeGreaterThan(0);
    const offer = (field: HTMLElement, offered: string): void => {
      const box = Object.assign(document.createElement('textarea'), { id: 'offered', value: offered });
      // Nothing outside of an open dialog can be selected.
      (field.closest('dialog') ?? document.body).append(box);
      box.select();
    };
    await this.tab.evaluate(`(${offer})(${found(target)}[0], ${JSON.stringify(text)})`);
    await this.press(MAIN_KEY, 'c');
    await this.run(() => document.querySelector('#offered')?.remove());
    await this.each(target, (field) => field.focus());
    await this.press(MAIN_KEY, 'v');
  }

  /** @returns what is on the clipboard, as whoever pastes it sees it */
  async clipboard(): Promise<string> {
    await this.run(() => {
      const box = Object.assign(document.createElement('textarea'), { id: 'pasted' });
      document.body.append(box);
      box.focus();
    });
    await this.press(MAIN_KEY, 'v');
    return this.run(() => {
      const box = document.querySelector<HTMLTextAreaElement>('#pasted')!;
      box.remove();
      return box.value;
    });
  }
}
