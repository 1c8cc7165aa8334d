/**
 * Adds styles to the page when what they are for is first shown: a style sheet that a script imports would be on every page.
 *
 * @param href the address of the style sheet
 * @returns when they are there; without them all is shown as well, if not as nicely. It fails where they do not come: they can be asked for again.
 */
export const loadStyles = (href: string): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href, onload: resolve });
    link.onerror = (problem) => {
      link.remove();
      reject(problem);
    };
    document.head.append(link);
  });
