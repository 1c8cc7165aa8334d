import type { APIRoute } from 'astro';
import { errors } from '../../data/catalogue';
import { known, write } from '../../lib/known';

/** The catalogue's messages, for the search and the doctor: loaded when one of them is first used. */
export const GET: APIRoute = () => new Response(write(known(errors)), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
