import type { APIRoute } from 'astro';
import { doctorFiles, MESSAGES } from '../../data/doctor-files';

export const GET: APIRoute = () => new Response(doctorFiles.get(MESSAGES), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
