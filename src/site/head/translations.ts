import { defineRouteMiddleware } from '@astrojs/starlight/route-data';

/** What the few dozen words are that stand on every page, by language. */
const words = new Map<string, Map<string, string>>();

/**
 * Has a build look up each of Starlight's words once: its own translation looks for plurals, contexts and fallbacks each time, on thousands of pages. Who
 * edits sees a changed word at once.
 */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  if (!import.meta.env.PROD) return;
  const { t, starlightRoute } = locals;
  const known = words.get(starlightRoute.lang) ?? new Map<string, string>();
  words.set(starlightRoute.lang, known);
  const translate = t as unknown as (key: string, options?: unknown) => string;
  const once = (key: string, options?: unknown): string => {
    if (options !== undefined) return translate(key, options);
    const text = known.get(key) ?? translate(key);
    known.set(key, text);
    return text;
  };
  locals.t = Object.assign(once, t) as unknown as typeof t;
});
