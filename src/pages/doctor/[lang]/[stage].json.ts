import type { APIRoute } from 'astro';
import { errors } from '../../../errors';
import { STAGES, type Lang, type Stage } from '../../../errors/types';
import { wordsOf } from '../../../lib/doctor-entry';
import { locales } from '../../../locales';

export const getStaticPaths = () =>
  Object.values(locales).flatMap(({ lang }) => STAGES.map((stage) => ({ params: { lang, stage } })));

export const GET: APIRoute = ({ params }) => Response.json(wordsOf(errors, params['stage'] as Stage, params['lang'] as Lang));
