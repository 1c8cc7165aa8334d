import { z } from 'astro/zod';
import { ROLES, STAGES } from '../errors/types.ts';
import { INTENTS, SEVERITIES } from '../lib/rules/types.ts';

/** By a source's address, the day for which it is known to have said so; a source that is not in it has no known date. */
const seen = z.record(z.url(), z.iso.date());
const text = z.object({ en: z.string(), 'zh-CN': z.string() });

/** The releases of the action that are known to carry a program's wording; without `from` the oldest does, without `to` the newest. Null: none. */
const inAction = z.object({ from: z.string().optional(), to: z.string().optional() });

/** The form of `errors.json`. Field names are for ever; a change that breaks a reader raises `version`. */
export const catalogue = z.object({
  version: z.literal(1),
  errors: z.array(
    z.object({
      id: z.string(),
      url: z.object({ en: z.url(), 'zh-CN': z.url() }),
      stage: z.enum(STAGES),
      emitter: z.string(),
      severity: z.enum(['error', 'warning', 'notice']),
      role: z.enum(ROLES),
      release: z.enum(['nothing-uploaded', 'may-be-partial', 'published', 'not-concerned']),
      fixer: z.enum(['repository', 'pypi-owner', 'organization-admin', 'wait']),
      headline: z.string(),
      messages: z.array(z.object({ text: z.string(), since: z.string().optional(), until: z.string().optional(), inAction: inAction.nullable().optional(), lang: z.literal('zh-CN').optional() })),
      name: text,
      meaning: text,
      causes: z.array(text),
      fixes: z.array(z.object({ when: text, steps: z.array(text), tradeoff: text.optional(), workflow: z.string().optional() })),
      notAFix: z.array(text).optional(),
      verify: z.array(text),
      next: z.array(z.string()),
      sources: z.array(z.url()),
      seen,
    }),
  ),
  /** What the doctor looks for in a workflow. The texts speak of the example. */
  rules: z.array(
    z.object({
      id: z.string(),
      /** A problem keeps a text from being read at all, and has no severity. */
      kind: z.enum(['rule', 'problem']),
      severity: z.enum(SEVERITIES).optional(),
      url: z.object({ en: z.url(), 'zh-CN': z.url() }),
      name: text,
      explain: text,
      unsure: text.optional(),
      repair: text.optional(),
      leadsTo: z.array(z.string()),
      example: z.object({ text: z.string(), line: z.int().positive() }),
      /** By the doctor, or else written by hand; `intent` where it depends on how the reader signs in. */
      repaired: z.array(z.object({ text: z.string(), by: z.enum(['doctor', 'hand']), intent: z.enum(INTENTS).optional() })),
      sources: z.array(z.url()),
      seen,
    }),
  ),
});

export type Catalogue = z.infer<typeof catalogue>;
