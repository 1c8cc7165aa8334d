import type { APIRoute } from 'astro';
import { actions } from '../data/actions';
import type { Catalogue } from '../data/catalogue-schema';
import { example } from '../data/example';
import { sourceUrl } from '../data/sources';
import { errors } from '../errors';
import { snippet } from '../lib/snippet';
import { sitePath } from '../links';

/** The whole catalogue for programs; its form is in `errors.schema.json`. */
export const GET: APIRoute = ({ site }) => {
  const url = (id: string, locale?: string): string => new URL(sitePath(`/errors/${id}/`, locale, import.meta.env.BASE_URL), site).href;
  const workflow = ({ mark: _, ...choices }: NonNullable<(typeof errors)[number]['fixes'][number]['example']>) =>
    snippet({ ...example, ...choices }, actions);
  const body: Catalogue = {
    version: 1,
    errors: errors.map(({ fixes, messages, causes, notAFix, verify, next, sources, ...entry }) => ({
      ...entry,
      url: { en: url(entry.id), 'zh-CN': url(entry.id, 'zh-cn') },
      messages: [...messages],
      causes: [...causes],
      fixes: fixes.map(({ example: choices, steps, ...fix }) => ({ ...fix, steps: [...steps], ...(choices && { workflow: workflow(choices) }) })),
      ...(notAFix && { notAFix: [...notAFix] }),
      verify: [...verify],
      next: [...next],
      sources: sources.map(sourceUrl),
    })),
  };
  return Response.json(body);
};
