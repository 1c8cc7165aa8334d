import type { APIRoute } from 'astro';
import { errors } from '../../errors';
import type { KnownMessage } from '../../lib/query';

/** The catalogue's messages and nothing else, for the search: loaded when it is first opened. */
export const GET: APIRoute = () => {
  const known: KnownMessage[] = errors.map(({ id, headline, role, messages }) => ({
    id,
    headline,
    ...(role && { role }),
    messages: messages.map(({ text }) => text),
  }));
  return Response.json(known);
};
