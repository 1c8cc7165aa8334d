/** Longer than it takes to read it. */
const SAID = 6_000;

/**
 * Where no clipboard takes the code of a button, it is marked for the reader to copy by hand, and that is said where it would say that it was copied.
 * Expressive Code is asked before this is, and so answered before: what it says of another way that worked is there by then.
 */
export async function selectRefused(button: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(button.dataset['code']!.replaceAll('\x7f', '\n'));
  } catch {
    if (!button.parentElement?.querySelector('.feedback')) await select(button);
  }
}

async function select(button: HTMLElement): Promise<void> {
  const code = button.closest('.frame, td')?.querySelector('code');
  if (code) getSelection()?.selectAllChildren(code);
  const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  const words: Record<string, string> = await (await fetch(`${base}doctor/${document.documentElement.lang}/labels-copy.json`)).json();
  const said = Object.assign(document.createElement('div'), { className: 'feedback show by-hand', textContent: words['generator.copy.manual'] });
  button.parentElement?.querySelector('[aria-live]')?.replaceChildren(said);
  setTimeout(() => said.remove(), SAID);
}
