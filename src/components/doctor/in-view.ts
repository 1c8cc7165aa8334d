/** The height of the first lines of what is last of it. */
const LINES = 72;

/**
 * Takes the reader to an answer: its heading gets the focus, and what says what happened and what to do first is on the screen, as far as it
 * fits. Where it is already, nothing moves. The page jumps, as nothing on this site glides.
 *
 * @param spoken what a screen reader says of it, once: it reads the heading that it is taken to, and that says it
 */
export function bringIntoView(region: HTMLElement, spoken: string): void {
  const heading = region.querySelector('h2');
  if (!heading) return;
  const said = document.createElement('span');
  said.className = 'sr-only';
  said.textContent = `: ${spoken}`;
  heading.append(said);
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  // A title alone is no answer.
  const next = heading.nextElementSibling;
  const below = next?.querySelector('h3 + *') ?? (next?.matches('h3') ? next.nextElementSibling : next);
  const last = region.querySelector('[data-step]') ?? region.querySelector('[data-sentence]') ?? below ?? heading;
  // Below the bars that stay at the top: links to headings keep the same distance.
  const above = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  if (region.getBoundingClientRect().top < above || last.getBoundingClientRect().top + LINES > (visualViewport?.height ?? innerHeight)) region.scrollIntoView({ behavior: 'instant' });
}
