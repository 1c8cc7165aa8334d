/** Expressive Code says nothing where no clipboard takes its code: what does is loaded when somebody copies. */
document.addEventListener('click', async ({ target }) => {
  const button = (target as Element).closest<HTMLElement>('[data-code]');
  if (button) (await import('./select-code.ts')).selectRefused(button);
});
