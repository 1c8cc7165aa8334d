import { z } from 'astro/zod';
import { ROLES, STAGES } from '../errors/types.ts';

const text = z.object({ en: z.string(), 'zh-CN': z.string() });

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
      messages: z.array(z.object({ text: z.string(), since: z.string().optional(), until: z.string().optional() })),
      name: text,
      meaning: text,
      causes: z.array(text),
      fixes: z.array(z.object({ when: text, steps: z.array(text), tradeoff: text.optional(), workflow: z.string().optional() })),
      notAFix: z.array(text).optional(),
      verify: z.array(text),
      next: z.array(z.string()),
      sources: z.array(z.url()),
    }),
  ),
});

export type Catalogue = z.infer<typeof catalogue>;
