import type { APIRoute } from 'astro';
import { sitePath } from '../links';

/** Everything may be read; the sitemap's address has to be absolute. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(sitePath('/sitemap-index.xml', undefined, import.meta.env.BASE_URL), site).href}\n`);
