/**
 * Expressive Code says nothing where no clipboard takes its code. It is asked before this is, and so answered before: what it says of another way
 * that worked is there by then.
 */
document.addEventListener('click', async ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('.copy [data-code]') : null;
  if (!button) return;
  try {
    await navigator.clipboard.writeText(button.dataset['code']!.replaceAll('\x7f', '\n'));
  } catch {
    if (!button.parentElement!.querySelector('.feedback')) await (await import('./select-code.ts')).selectCode(button);
  }
});
