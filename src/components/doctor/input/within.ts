/** A script that has not come after so long will not come: what waits for it can be tried again. */
export const PATIENCE = 20_000;

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
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** Whether what came is a script that cannot be read, as one that was cut off: the same page never asks for it again. */
export const isDamaged = (problem: unknown): boolean => problem instanceof SyntaxError;
