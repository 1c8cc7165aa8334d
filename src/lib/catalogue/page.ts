import type { ErrorEntry, Fix, Lang, Message } from '../../errors/types.ts';
import { inAction, type Carried } from './carried.ts';
import { fill, withoutLinks } from '../text/fill.ts';

/** A text without its inline Markdown. What stands in code stays as it is: `***` is a mask, and `dist/*` a pattern. */
export const plain = (text: string): string => withoutLinks(text).replace(/`([^`]*)`|\*+/g, (_, code?: string) => code ?? '');

/**
 * Since when and until when a wording is printed, and in which releases of the action.
 *
 * @param table what the releases of the action carry, the oldest first
 * @returns nothing where neither is known
 */
export function whenPrinted(message: Message, table: readonly Carried[], t: (key: string) => string): string {
  const { since, until } = message;
  const span = inAction(message, table);
  const newest = table.at(-1)?.release ?? '';
  const { from, to } = span ?? {};
  const both = from ? (to ? 'both' : 'from') : to ? 'to' : undefined;
  const kind = span === null ? 'none' : both;
  return [
    ...(since ? [fill(t('error.since'), { since })] : []),
    ...(until ? [fill(t('error.until'), { until })] : []),
    ...(kind ? [fill(t(`error.action.${kind}`), { newest, ...span })] : []),
  ].join(' · ');
}

/** Of more ways than these, those that a log proves are folded: there the doctor names the one. */
const MOST = 6;

/** @returns the ways out of a failure in the order in which a page, its list of headings and its Markdown show them: the rare ones of many stand last */
export function inOrder({ fixes }: ErrorEntry): { fix: Fix; index: number; isRare: boolean }[] {
  const all = fixes.map((fix, index) => ({ fix, index, isRare: fix.certain === true && fixes.length > MOST }));
  return all.toSorted((a, b) => Number(a.isRare) - Number(b.isRare));
}

/**
 * A page's description for search results: what happened and the first thing to do or, where that is not the same for everybody, the cases that the page tells apart:
 * a step of one of them is not for whoever has another.
 *
 * @returns plain text of at most 200 characters: search results show fewer
 */
export function describe(entry: ErrorEntry, lang: Lang): string {
  const { meaning, fixes } = entry;
  const cases = inOrder(entry).flatMap(({ fix, isRare }) => (isRare ? [] : [fix.when[lang]]));
  const then = fixes.length === 1 ? (fixes[0]?.steps[0]?.[lang] ?? '') : cases.join(lang === 'en' ? '; ' : '；');
  const whole = plain(`${meaning[lang]}${lang === 'en' ? ' ' : ''}${then}`);
  return whole.length <= 200 ? whole : `${whole.slice(0, 199)}…`;
}

/**
 * The headings of an entry's page, in the order in which it shows them. Of a fix its case alone: a list of them need not say each time that it is one.
 *
 * @param t translates the keys of the headings
 */
export function headings(entry: ErrorEntry, lang: Lang, t: (key: string) => string): { depth: 2; slug: string; text: string }[] {
  const fixes = inOrder(entry).map(({ fix, index }) => ({
    slug: `fix-${index + 1}`,
    text: plain(fix.when[lang]),
  }));
  const sections: [slug: string, key: string, shown: boolean][] = [
    ['again', 'error.again', entry.fixes.length > 1],
    ['not-a-fix', 'error.not-a-fix', entry.notAFix !== undefined],
    ['verify', 'error.verify', true],
    ['causes', 'error.causes', true],
    ['wordings', 'error.wordings', entry.messages.length > 1],
    ['next', 'error.next', entry.next.length > 0],
    ['sources', 'error.sources', true],
  ];
  const others = sections.filter(([, , shown]) => shown).map(([slug, key]) => ({ slug, text: t(key) }));
  return [...fixes, ...others].map((heading) => ({ depth: 2 as const, ...heading }));
}
