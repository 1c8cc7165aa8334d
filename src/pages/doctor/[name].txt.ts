import type { APIRoute } from 'astro';
import { doctorFiles } from '../../data/doctor-files';

const NAME = /^doctor\/(.+)\.txt$/;

export const getStaticPaths = () => [...doctorFiles].flatMap(([file, text]) => (NAME.exec(file) ? [{ params: { name: NAME.exec(file)?.[1] }, props: { text } }] : []));

export const GET: APIRoute = ({ props }) => new Response(props['text'] as string, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
