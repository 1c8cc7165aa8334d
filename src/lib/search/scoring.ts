import { saidBy, type Doc, type Known } from './docs.ts';
import { asksForMeaning, kindOf, kindsFor } from './kinds.ts';
import type { Lexicon } from './lexicon.ts';

/** How well a page answers. */
export interface Scored {
  page: number;
  /** Which of its sections answers best; none stands for its beginning. */
  section: number;
  score: number;
  /** How much of what was asked stands on it, by how rare the words are. */
  share: number;
}

/** How much of what was asked has to stand in a section for it to be the answer. */
export const SURE = 0.55;

/** How much less the shorter words count that a longer one is made of. */
const WITHIN = 0.2;

/** How much less a page counts of which only a part of the words is asked, and how much more one that has all. */
const PART = 1.5;
const ALL = { from: 0.95, more: 1.5 };

/** How much what was asked besides a name or a way to ask counts against it: a sentence says more than the words that matter. */
const OF_ASKED = 0.25;

/** How much a name or a way to ask counts that says just what was asked, and one in which it stands letter by letter. */
const JUST = 8;
const LITERALLY = { from: 4, more: 2 };

/** How much more the page counts that explains the word whose meaning is asked. */
const DEFINED = 1_000;

/** How much less a frame counts, which is printed around an error. */
const FRAME = 0.6;

/** How much the page of a program counts if that program is named, and that of another one. */
const PROGRAM = { named: 1.4, other: 0.4 };

/** Programs that publish: whoever names one uses no other. */
const PUBLISHING = new Set(['twine', 'uv', 'poetry', 'hatch', 'flit', 'pdm', 'maturin', 'semantic-release']);

/** What prints errors and is in every question. */
const GENERAL = new Set(['pypi', 'github-actions', 'gh-action-pypi-publish', 'build-backend', 'id', 'pypi-attestations']);

const isFrame = ({ message }: Known): boolean => /frame|fallback/.test(message?.role ?? '');

/** The letters and digits of a text. */
const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Ranks pages by the words of what was typed. */
export interface Scoring {
  byWords: (text: string) => Scored[];
  /** Whether a page is known to be asked for just so. */
  isAsked: (text: string) => boolean;
}

/** Prepares the ranking of pages whose words are known. */
export function scoringOf(pages: readonly Known[], docs: readonly Doc[], { read, ranking, rarity, mended }: Lexicon): Scoring {
  const setOf = (text: string): Set<string> => new Set(read(text).words);
  const weight = (of: Iterable<string>): number => [...of].reduce((sum, word) => sum + rarity(word), 0);

  const programs = new Map(pages.flatMap(({ by }) => (by && !GENERAL.has(by) ? [[by, read(by).words] as const] : [])));
  const namesOf = ({ path, title, asked = [], message, sections }: Known): string[] => [title, ...asked, ...(message ? [message.headline, saidBy(path)] : sections.map(([, heading]) => heading))];
  const literal = pages.map((page) => namesOf(page).map(letters).join('\n'));

  /** By page the words of each of its names, and of each term that it explains. */
  const phrases = new Map<number, { names: Set<string>[]; terms: Set<string>[] }>();
  const phrasesOf = (page: number): { names: Set<string>[]; terms: Set<string>[] } => {
    const found = phrases.get(page) ?? { names: namesOf(pages[page]!).map(setOf), terms: (pages[page]!.terms ?? []).map(setOf) };
    phrases.set(page, found);
    return found;
  };

  /** How nearly a phrase says what was asked, and nothing else. */
  const just = (of: readonly ReadonlySet<string>[], asked: ReadonlySet<string>, total: number): number =>
    of.reduce((best, phrase) => Math.max(best, ((1 + OF_ASKED) * weight([...phrase].filter((word) => asked.has(word)))) / (OF_ASKED * total + weight(phrase))), 0);

  const byWords = (text: string): Scored[] => {
    const { words, within } = read(mended(text));
    const asked = new Set(words);
    const worth = new Map([...within.map((word) => [word, WITHIN] as const), ...words.map((word) => [word, 1] as const)].map(([word, of]) => [word, of * rarity(word)]));
    const sum = (of: Iterable<string>): number => [...of].reduce((all, word) => all + worth.get(word)!, 0);
    // A page that calls a thing otherwise does not have the words within its name.
    const total = weight(asked);
    if (total === 0) return [];
    const named = [...programs].flatMap(([program, of]) => (of.every((word) => asked.has(word)) ? [program] : []));
    const others = named.some((program) => PUBLISHING.has(program)) ? PUBLISHING : new Set<string>();
    const kinds = kindsFor(text);
    const typed = letters(text);
    const best = new Map<number, Scored>();
    /** How well the best section of a page answers. */
    const parts = new Map<number, number>();
    for (const [id, { score, words: stand }] of ranking.of(worth.keys(), (word) => worth.get(word)!)) {
      const { page, section } = docs[id]!;
      const known = pages[page]!;
      const share = Math.min(1, sum(stand) / total);
      const program = named.includes(known.by ?? '') ? PROGRAM.named : others.has(known.by ?? '') ? PROGRAM.other : 1;
      const weighed = score * share ** PART * (share > ALL.from ? ALL.more : 1) * kinds[kindOf(known.path)] * program * (isFrame(known) ? FRAME : 1) * (1 + Math.log1p(known.often ?? 0) / 10);
      const before = best.get(page);
      if (weighed > (before?.score ?? 0)) best.set(page, { page, section: before?.section ?? 0, score: weighed, share: Math.max(share, before?.share ?? 0) });
      if (section > 0 && share >= SURE && score > (parts.get(page) ?? 0)) {
        parts.set(page, score);
        best.get(page)!.section = section;
      }
    }
    const defines = asksForMeaning(text);
    const more = (page: number): number => {
      const { names, terms } = phrasesOf(page);
      const literally = typed.length >= LITERALLY.from && literal[page]!.includes(typed) ? LITERALLY.more : 1;
      return literally * (1 + JUST * just(names, asked, total) ** 2) * (defines && just(terms, asked, total) === 1 ? DEFINED : 1);
    };
    return [...best.values()].map((scored) => ({ ...scored, score: scored.score * more(scored.page) })).sort((a, b) => b.score - a.score);
  };

  /** The words of each way to ask; made when it is first looked for one. */
  let curated: Set<string> | undefined;
  const keyOf = (text: string): string => [...setOf(text)].sort().join(' ');
  const isAsked = (text: string): boolean => (curated ??= new Set(pages.flatMap(({ asked = [] }) => asked.map(keyOf)))).has(keyOf(text));
  return { byWords, isAsked };
}
