import type { APIRoute, GetStaticPaths } from 'astro';
import type { Names } from '../../components/errors/error-index';
import { errors } from '../../data/catalogue';
import { locales, type Lang } from '../../locales';

export const getStaticPaths = (() => Object.values(locales).map(({ lang }) => ({ params: { lang } }))) satisfies GetStaticPaths;

/** The names of all errors in one language: what the list of them shows when it is filtered. */
export const GET: APIRoute = ({ params }) => {
  const names: Names = Object.fromEntries(errors.map(({ id, name, release }) => [id, [name[params['lang'] as Lang], release]]));
  return Response.json(names);
};
