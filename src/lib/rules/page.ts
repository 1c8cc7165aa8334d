import type { Lang, Text } from '../../errors/types.ts';
import { plain } from '../catalogue/page.ts';
import type { Fixed } from './example.ts';
import type { Intent } from './types.ts';

/** What a page has of a rule. */
interface Shown {
  explain: Text;
  otherwise: readonly Text[];
  unsure?: Text;
  leadsTo: readonly string[];
  example: { intent?: Intent };
  fixed: { byDoctor: boolean; files: readonly Fixed[] };
}

/** The key of the words for how serious a finding is: those of the doctor. */
export const weightKey = (weight: string): string => (weight === 'unreadable' ? 'rules.unreadable' : `workflow.severity.${weight}`);

/** The key of the words for a way to sign in: those of the doctor, for which a file without a token cannot keep it. */
export const intentKey = (intent: Intent, own: Intent | undefined): string =>
  intent === 'api-token' && own !== 'api-token' ? 'workflow.intent.api-token.none' : `workflow.intent.${intent}`;

/**
 * A page's description for search results.
 *
 * @returns plain text of at most 300 characters
 */
export function describeRule({ explain, otherwise }: Shown, lang: Lang): string {
  const whole = [explain, ...otherwise].map((text) => plain(text[lang])).join(lang === 'en' ? ' ' : '');
  return whole.length <= 300 ? whole : `${whole.slice(0, 299)}…`;
}

/**
 * The headings of a rule's page, in the order in which it shows them.
 *
 * @param t translates their keys
 */
export function ruleHeadings({ otherwise, unsure, leadsTo, example, fixed }: Shown, t: (key: string) => string): { depth: number; slug: string; text: string }[] {
  const sections: [depth: number, slug: string, key: string, shown: boolean][] = [
    [2, 'fails', 'rules.fails', true],
    [2, 'repaired', fixed.byDoctor ? 'workflow.repair' : 'rules.right', true],
    ...fixed.files.flatMap(({ intent }): [number, string, string, boolean][] => (intent ? [[3, `repaired-${intent}`, intentKey(intent, example.intent), true]] : [])),
    [2, 'otherwise', 'rules.otherwise', otherwise.length > 0],
    [2, 'unsure', 'rules.unsure', unsure !== undefined],
    [2, 'ends', 'rules.ends', leadsTo.length > 0],
    [2, 'sources', 'error.sources', true],
  ];
  return sections.flatMap(([depth, slug, key, shown]) => (shown ? [{ depth, slug, text: t(key) }] : []));
}
