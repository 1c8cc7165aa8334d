import type { APIRoute } from 'astro';
import { errors } from '../../../data/catalogue';
import { chineseWordings } from '../../../lib/known';
import { locales } from '../../../locales';

export const getStaticPaths = () => Object.values(locales).map(({ lang }) => ({ params: { lang } }));

/** What PyPI's pages say in Chinese: the same for readers of both languages, beside what else the doctor loads when a text calls for it. */
export const GET: APIRoute = () => Response.json(chineseWordings(errors));
