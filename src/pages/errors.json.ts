import type { APIRoute } from 'astro';
import { bundles } from '../data/action/bundles';
import { errors } from '../data/catalogue';
import { catalogue, type Catalogue } from '../data/catalogue-schema';
import { seen } from '../data/sources/read';
import { ruleEntries } from '../data/rules/rules';
import { sourceUrl } from '../data/sources/sources';
import { exampleWorkflow } from '../data/workflow';
import { inAction } from '../lib/catalogue/carried';
import type { Source } from '../errors/types';
import { sitePath } from '../links';

const cited = (sources: readonly Source[]) => ({
  sources: sources.map(sourceUrl),
  seen: Object.fromEntries(
    sources.flatMap((source) => {
      const { date } = seen(source);
      return date ? [[sourceUrl(source), date]] : [];
    }),
  ),
});

/** The whole catalogue and the doctor's rules for programs; their form is in `errors.schema.json`. */
export const GET: APIRoute = ({ site }) => {
  const address = (page: string, locale?: string): string => new URL(sitePath(page, locale, import.meta.env.BASE_URL), site).href;
  const url = (page: string) => ({ en: address(page), 'zh-CN': address(page, 'zh-cn') });
  const body: Catalogue = {
    version: 1,
    errors: errors.map(({ fixes, messages, causes, notAFix, verify, next, sources, ...entry }) => ({
      ...entry,
      role: entry.role ?? 'cause',
      url: url(`/errors/${entry.id}/`),
      messages: messages.map((message) => {
        const span = inAction(message, bundles);
        return { ...message, ...(span !== undefined && { inAction: span }) };
      }),
      causes: causes.map(({ applies: _, ...text }) => text),
      fixes: fixes.map(({ applies: _, example: choices, steps, ...fix }) => ({ ...fix, steps: [...steps], ...(choices && { workflow: exampleWorkflow(choices) }) })),
      ...(notAFix && { notAFix: [...notAFix] }),
      verify: [...verify],
      next: [...next],
      ...cited(sources),
    })),
    rules: ruleEntries.map(({ id, weight, name, explain, unsure, repair, leadsTo, example: { text, line }, fixed, sources }) => ({
      id,
      ...(weight === 'unreadable' ? { kind: 'problem' } : { kind: 'rule', severity: weight }),
      url: url(`/rules/${id}/`),
      name,
      explain,
      ...(unsure && { unsure }),
      ...(repair && { repair }),
      leadsTo: [...leadsTo],
      example: { text, line },
      repaired: fixed.files.map(({ text, intent }) => ({ text, by: fixed.byDoctor ? 'doctor' : 'hand', ...(intent && { intent }) })),
      ...cited(sources),
    })),
  };
  // What the schema does not name is for the doctor alone, and is left out at every level.
  return Response.json(catalogue.parse(body));
};
