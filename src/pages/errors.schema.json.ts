import type { APIRoute } from 'astro';
import { z } from 'astro/zod';
import { catalogue } from '../data/catalogue-schema';

/** JSON Schema of `errors.json`. */
export const GET: APIRoute = () => Response.json(z.toJSONSchema(catalogue));
