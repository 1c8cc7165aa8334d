/** So much at each end of it is read. */
const MOST = 10_000;

/** What fences a file, parts it from another, or names it: `release.yml:`, `==> .github/workflows/release.yml <==` */
const OF_THE_FILE = /^[ \t]*(?:```|~~~|---)|^[^\w.]*(?:(?<![@-])(?:[\w.@-]+\/)*[\w.-]+\.ya?ml[^\w.]*)?$/i;

/**
 * What stands around workflows: a log, or what a reader says.
 *
 * @param rest what was pasted without them
 * @returns undefined where there is nothing but their names and what parts them
 */
export function aroundIn(rest: string): string | undefined {
  const ends = rest.length <= 2 * MOST ? rest : `${rest.slice(0, MOST)}\n${rest.slice(-MOST)}`;
  const says = ends.split('\n').filter((line) => !OF_THE_FILE.test(line));
  return says.length > 0 ? says.join('\n') : undefined;
}
