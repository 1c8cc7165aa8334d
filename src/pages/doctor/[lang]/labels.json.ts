import type { APIRoute } from 'astro';
import english from '../../../content/i18n/en.json';
import chinese from '../../../content/i18n/zh-CN.json';
import type { Lang } from '../../../errors/types';
import { locales } from '../../../locales';

const strings: Record<Lang, Record<string, string>> = { en: english, 'zh-CN': chinese };

export const getStaticPaths = () => Object.values(locales).map(({ lang }) => ({ params: { lang } }));

/** The words of what the doctor loads only when a text calls for it. */
export const GET: APIRoute = ({ params }) =>
  Response.json(Object.fromEntries(Object.entries(strings[params['lang'] as Lang]).filter(([key]) => /^(?:workflow|claims|issue\.environment)/.test(key))));
