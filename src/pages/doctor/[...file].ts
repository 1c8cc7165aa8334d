import type { APIRoute } from 'astro';
import { doctorFiles } from '../../data/doctor-files';

const FOLDER = 'doctor/';

export const getStaticPaths = () => [...doctorFiles].flatMap(([name, text]) => (name.startsWith(FOLDER) ? [{ params: { file: name.slice(FOLDER.length) }, props: { text } }] : []));

export const GET: APIRoute = ({ props, params }) =>
  new Response(props['text'] as string, { headers: { 'content-type': params['file']?.endsWith('.json') ? 'application/json' : 'text/plain; charset=utf-8' } });
