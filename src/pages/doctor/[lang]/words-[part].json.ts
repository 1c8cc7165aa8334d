import type { APIRoute } from 'astro';
import { errors } from '../../../data/catalogue';
import type { Lang } from '../../../errors/types';
import { parts, wordsOf } from '../../../lib/doctor-entry';
import { locales } from '../../../locales';

export const getStaticPaths = () =>
  Object.values(locales).flatMap(({ lang }) => Array.from({ length: parts(errors) }, (_, part) => ({ params: { lang, part: String(part) } })));

export const GET: APIRoute = ({ params }) => Response.json(wordsOf(errors, Number(params['part']), params['lang'] as Lang));
