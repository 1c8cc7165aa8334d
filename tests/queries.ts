import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Lang } from '../src/locales.ts';

/** What somebody types into the search, and the pages that are right: see `fixtures/search/README.md`. */
export interface Asked {
  query: string;
  right: readonly string[];
  kind: string;
}

export const QUERY_FILES = ['queries', 'held-out', 'held-out-2', 'held-out-3', 'held-out-4', 'held-out-5', 'held-out-6', 'held-out-7', 'key-lines'] as const;
export type QueryFile = (typeof QUERY_FILES)[number];

export const queriesOf = (file: QueryFile): Asked[] =>
  readFileSync(fileURLToPath(new URL(`fixtures/search/${file}.jsonl`, import.meta.url)), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Asked);

/** Whether a query is one of those that are asked on the pages of a language. */
export const isAsked = ({ kind, query }: Asked, lang: Lang): boolean => lang === 'zh-CN' || !(kind === 'chinese' || /\p{Script=Han}/u.test(query));

/** The address of a page, without its language and its anchor, from how `right` names it. */
export const pathOf = (right: string): string => (right.startsWith('/') ? right : right.startsWith('rule:') ? `/rules/${right.slice(5)}/` : `/errors/${right}/`);

/** Whether a right page is first among the pages found, and whether among the first three; where none is right, nothing may be found. */
export function judge({ right }: Asked, found: readonly string[]): { first: boolean; three: boolean } {
  const paths = right.map(pathOf);
  const isRight = (path: string): boolean => paths.includes(path.replace(/^\/zh-cn(?=\/)/, '').replace(/#.*/, ''));
  if (paths.length === 0) return { first: found.length === 0, three: found.length === 0 };
  return { first: found.slice(0, 1).some(isRight), three: found.slice(0, 3).some(isRight) };
}
