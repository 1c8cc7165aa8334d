import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Pagefind lists the search's languages in the order of a hash table, which is another in every run: here in that of their names, so that a build of the
 * same pages is the same.
 *
 * @param dir where the site was built
 */
export function orderLanguages(dir: URL): void {
  const file = new URL('pagefind/pagefind-entry.json', dir);
  const entry = JSON.parse(readFileSync(file, 'utf8')) as { languages: Record<string, unknown> };
  const languages = Object.fromEntries(Object.entries(entry.languages).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(file, JSON.stringify({ ...entry, languages }));
}
