import { make } from './make.ts';

/** Longer than it takes to read it. */
const SAID = 6_000;

/** Marks the code of a button, for the reader to copy by hand, and says so where it says otherwise that it was copied. */
export async function selectCode(button: HTMLElement): Promise<void> {
  const code = button.closest('.frame, td')?.querySelector('code');
  if (code) getSelection()?.selectAllChildren(code);
  const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  const words: Record<string, string> = await (await fetch(`${base}doctor/${document.documentElement.lang}/labels-copy.json`)).json();
  const said = make('div', { class: 'feedback show by-hand' }, words['generator.copy.manual'] ?? '');
  button.parentElement?.querySelector('[aria-live]')?.replaceChildren(said);
  setTimeout(() => said.remove(), SAID);
}
