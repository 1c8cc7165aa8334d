import type { APIRoute } from 'astro';
import { strings } from '../../../data/strings';
import type { Lang } from '../../../errors/types';
import { locales } from '../../../locales';

/** What is said of claims, of workflows, of the reader's names and in the search: not every reader has any, so these words are no part of the page. */
const parts: Record<string, RegExp> = { claims: /^claims\./, workflow: /^(?:workflow\.|issue\.environment)/, names: /^names\./, pagefind: /^pagefind\./ };

export const getStaticPaths = () => Object.values(locales).flatMap(({ lang }) => Object.keys(parts).map((part) => ({ params: { lang, part } })));

export const GET: APIRoute = ({ params }) =>
  Response.json(Object.fromEntries(Object.entries(strings[params['lang'] as Lang]).filter(([key]) => parts[params['part'] ?? '']?.test(key))));
