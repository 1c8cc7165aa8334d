import type { APIRoute } from 'astro';
import chinese from '../../../content/i18n/zh-CN.json';
import english from '../../../content/i18n/en.json';
import type { Lang } from '../../../errors/types';
import { locales } from '../../../locales';

const labels: Record<Lang, Record<string, string>> = { en: english, 'zh-CN': chinese };

export const getStaticPaths = () => Object.values(locales).map(({ lang }) => ({ params: { lang } }));

/** What is said of claims: few logs have any, so these words are no part of the page. */
export const GET: APIRoute = ({ params }) =>
  Response.json(Object.fromEntries(Object.entries(labels[params['lang'] as Lang]).filter(([key]) => key.startsWith('claims.'))));
