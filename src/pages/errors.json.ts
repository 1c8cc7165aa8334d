import type { APIRoute } from 'astro';
import type { Catalogue } from '../data/catalogue-schema';
import { sourceUrl } from '../data/sources';
import { exampleWorkflow } from '../data/workflow';
import { errors } from '../errors';
import { sitePath } from '../links';

/** The whole catalogue for programs; its form is in `errors.schema.json`. */
export const GET: APIRoute = ({ site }) => {
  const url = (id: string, locale?: string): string => new URL(sitePath(`/errors/${id}/`, locale, import.meta.env.BASE_URL), site).href;
  const body: Catalogue = {
    version: 1,
    errors: errors.map(({ fixes, messages, causes, notAFix, verify, next, sources, ...entry }) => ({
      ...entry,
      role: entry.role ?? 'cause',
      url: { en: url(entry.id), 'zh-CN': url(entry.id, 'zh-cn') },
      messages: [...messages],
      causes: [...causes],
      fixes: fixes.map(({ example: choices, steps, ...fix }) => ({ ...fix, steps: [...steps], ...(choices && { workflow: exampleWorkflow(choices) }) })),
      ...(notAFix && { notAFix: [...notAFix] }),
      verify: [...verify],
      next: [...next],
      sources: sources.map(sourceUrl),
    })),
  };
  return Response.json(body);
};
