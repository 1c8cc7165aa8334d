/** A script that has not come after so long will not come: what waits for it can be tried again. */
export const PATIENCE = 20_000;

/** After so long a reader begins to wonder. */
export const SLOW = 1_000;

/** A script of which nothing came is a good one to a browser. */
function whole<T>(come: T): T {
  if (Object.prototype.toString.call(come) === '[object Module]' && Object.keys(come as object).length === 0) throw new SyntaxError('it came empty');
  return come;
}

/**
 * Waits for something, but not for ever.
 *
 * @returns what comes; where nothing has come in time it fails as what cannot be loaded does
 */
export function within<T>(work: Promise<T>, time = PATIENCE): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(reject, time, new TypeError('it did not come in time'));
  });
  return Promise.race([work.then(whole), late]).finally(() => clearTimeout(timer));
}

/** Whether what came is a script that cannot be read, as one that was cut off: the same page never asks for it again. */
export const isDamaged = (problem: unknown): boolean => problem instanceof SyntaxError;

/** Loads the page anew, and its scripts past the browser's cache: one that came damaged may have been kept there. */
export async function loadAnew(): Promise<void> {
  const scripts = new Set(performance.getEntriesByType('resource').flatMap(({ name }) => (name.startsWith(location.origin) && name.endsWith('.js') ? [name] : [])));
  await Promise.allSettled([...scripts].map(async (name) => (await fetch(name, { cache: 'reload', signal: AbortSignal.timeout(5_000) })).arrayBuffer()));
  location.reload();
}
