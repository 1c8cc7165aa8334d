import type { APIRoute } from 'astro';
import engine from '../../components/search/engine.js?raw';

/** Pagefind's interface loads its engine from a file of this name. */
export const GET: APIRoute = () => new Response(engine, { headers: { 'Content-Type': 'text/javascript' } });
