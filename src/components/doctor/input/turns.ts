import { pause } from './pause.ts';

/** How long the page may be kept from answering, in milliseconds. */
const TURN = 25;

/**
 * Parts a long piece of work by the clock.
 *
 * @returns to be called after each small part: it pauses where others have waited long enough, and else there is nothing to wait for
 */
export function turns(): () => Promise<void> | undefined {
  let last = performance.now();
  return () =>
    performance.now() - last < TURN
      ? undefined
      : pause().then(() => {
          last = performance.now();
        });
}

/**
 * Does a long piece of work, parted by the clock. What is short is done at once.
 *
 * @param work pauses where it may
 * @param isWanted whether somebody still waits for it
 * @returns what comes of it, or nothing where nobody waits any more
 */
export async function inTurns<T>(work: Generator<void, T>, isWanted: () => boolean): Promise<T | undefined> {
  const turn = turns();
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return step.value;
    const pause = turn();
    if (!pause) continue;
    await pause;
    if (!isWanted()) return undefined;
  }
}
