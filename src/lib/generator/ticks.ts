/** Where a browser keeps what a reader has ticked. */
export const TICKS_KEY = 'pypi-oidc-fix.ticks';

/** More than both lists of this site have for some dozen projects. */
const MOST = 500;

/**
 * Names a line of a plan by a number: what is kept tells nobody a name, and a line about another project is another one.
 *
 * @param parts all that makes this line what it is
 */
export function tickId(...parts: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const char of parts.join('\n')) hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193) >>> 0;
  return hash.toString(36);
}

/**
 * Reads what a browser kept. It is checked, for anything may stand there.
 *
 * @param stored text as {@link writeTicks} makes it, or whatever else
 */
export function readTicks(stored: string | null): Set<string> {
  let value: unknown;
  try {
    value = JSON.parse(stored ?? '');
  } catch {
    value = undefined;
  }
  return new Set(Array.isArray(value) ? value.filter((id): id is string => typeof id === 'string' && /^[\w#-]{1,40}$/.test(id)).slice(-MOST) : []);
}

/** @returns text that {@link readTicks} reads back, or undefined where there is nothing to keep */
export const writeTicks = (ticks: ReadonlySet<string>): string | undefined => (ticks.size > 0 ? JSON.stringify([...ticks].slice(-MOST)) : undefined);
