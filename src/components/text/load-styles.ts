/**
 * Adds styles to the page when what they are for is first shown: a style sheet that a script imports would be on every page.
 *
 * @param href the address of the style sheet
 * @returns when they are there; without them all is shown as well, if not as nicely
 */
export const loadStyles = (href: string): Promise<unknown> =>
  new Promise((resolve) => {
    document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href, onload: resolve, onerror: resolve }));
  });
