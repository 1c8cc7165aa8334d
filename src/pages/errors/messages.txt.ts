import type { APIRoute } from 'astro';
import { bundles } from '../../data/bundles';
import { publishAction } from '../../data/publish-action';
import { errors } from '../../errors';
import { known, write } from '../../lib/known';

/** The catalogue's messages, for the search and the doctor: loaded when one of them is first used. */
export const GET: APIRoute = () => new Response(write(known(errors, bundles), publishAction.releases), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
