import type { APIRoute } from 'astro';
import { errors } from '../../errors';
import { known } from '../../lib/known';

/** The catalogue's messages, for the search and the doctor: loaded when one of them is first used. */
export const GET: APIRoute = () => Response.json(known(errors));
