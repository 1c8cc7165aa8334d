import { searcher, type KnownMessage } from '../catalogue/query.ts';
import { docsOf, idOf, isGuide } from './docs.ts';
import { squeeze } from '../text/log.ts';
import { excerpt } from './excerpt.ts';
import { isPart, standsIn } from './part.ts';
import { lexiconOf } from './lexicon.ts';
import type { SearchIndex, SearchPage } from './page.ts';

/** A page that was found, and what to show of it. */
export interface Found {
  path: string;
  /** Where on it, if not at its beginning. */
  anchor: string;
  title: string;
  /** The message that an error is known by. */
  headline: string;
  /** The sentence of it that has most of what was asked. */
  excerpt: string;
}

export interface Answer {
  found: readonly Found[];
  /** Whether the pages say what was asked, or are merely the nearest there are. */
  sure: boolean;
}

export const P = { within: 0.3, share: 1.5, just: 4, own: 1.2, other: 0.4, qguide: 2, qerror: 0.6, frame: 0.6, pow: 2, often: 0.1 };

/** From what was typed or pasted to the pages that answer, the best first. */
export type Search = (text: string) => Answer;

/** How much of what was asked has to stand on a page, by how rare the words are, for it to be an answer; and below how much it is not even near. */
const SURE = 0.55;
const NEAR = 0.2;

const MAX_FOUND = 8;

/** More than anybody types; a log is looked through for messages only. */
const MAX_TYPED = 400;

/** What begins or ends so asks for an explanation, and guides give one. */
const QUESTION = /^\s*(?:how|what|why|where|when|which|who|can|could|should|do|does|did|is|are|will|may)\b|[?？]\s*$|怎么|怎样|如何|什么|为什么|吗\s*[?？]?$|哪里|哪个|哪些|能不能|是否|该不该/i;

/** What asks for the meaning of a word. */
const DEFINES = /^\s*what(?: is|'s| are| does)\b|是什么|什么是|什么意思/i;

/** How long a piece of a message has to be to be taken for one, and how much of what was typed it is; in a question more. */
const MIN_PIECE = 22;
const SOME_OF_IT = 0.4;
const MOST_OF_IT = 0.7;
const ALL_OF_IT = 0.9;

/** What programs print and nobody types. */
const SIGNS = /["'`{}()[\]<>:=|%#*]/;

/** How much more guides count for a question, and errors less; and how much less a frame, which is printed around an error. */
const KIND = { guide: 2, error: 0.6, frame: 0.6 };

/** What prints errors and is in every question. */
const GENERAL = new Set(['pypi', 'github-actions', 'gh-action-pypi-publish', 'build-backend', 'id', 'pypi-attestations']);

/** How much a title or a way to ask counts that says just what was asked. */
const JUST = 4;

/** How much more the page counts that explains the word whose meaning is asked. */
const DEFINED = 60;

interface Scored {
  page: number;
  section: number;
  score: number;
  share: number;
}

/**
 * Prepares the search of one language.
 *
 * @param index its pages
 * @param messages the catalogue's messages
 * @returns a function from what was typed or pasted to the pages that answer, the best first; it takes time linear in the text
 */
export function* preparing(index: SearchIndex, messages: readonly KnownMessage[]): Generator<void, Search> {
  const { pages } = index;
  const known = new Map(messages.map((message) => [message.id, message]));
  const docs = docsOf(index, known);
  const { read, ranking, rarity, mended } = yield* lexiconOf(index, docs);
  const held = searcher(messages);
  const squeezed = new Map(messages.map(({ id, headline, messages: texts }) => [id, [headline, ...texts].map((text) => squeeze(text).text)]));
  yield;
  const pageOf = new Map(pages.map(({ path }, at) => [path, at]));
  const words = (text: string): string[] => read(text).words;
  const messageOf = ({ path }: SearchPage): KnownMessage | undefined => known.get(idOf(path));
  const isFrame = (at: number): boolean => /frame|fallback/.test(messageOf(pages[at]!)?.role ?? '');
  const often = (at: number): number => pages[at]!.often ?? 0;
  const weight = (of: Iterable<string>): number => [...of].reduce((sum, word) => sum + rarity(word), 0);

  /** What a page is asked for by, each as its words. */
  const terms = pages.map(({ terms: of = [] }) => of.map((term) => new Set(words(term))));
  const phrases = pages.map(({ path, title, asked = [], sections }) => [title, ...asked, ...(known.has(idOf(path)) ? [known.get(idOf(path))!.headline, path.replace(/^\/errors\/|\/$/g, '').replaceAll('-', ' ')] : sections.map(([, heading]) => heading))].map((phrase) => new Set(words(phrase))).filter(({ size }) => size > 0));
  yield;
  const curated = pages.flatMap(({ asked = [] }) => asked.map((phrase) => new Set(words(phrase))));

  const programs = new Set(pages.flatMap(({ by }) => (by && !GENERAL.has(by) ? [by] : [])));
  const programWords = (program: string): string[] => words(program);
  const byProgram = ({ by = '' }: SearchPage, named: readonly string[]): number => (named.length === 0 || !programs.has(by) ? 1 : named.includes(by) ? P.own : P.other);

  /** How nearly a title or a way to ask for a page says what was asked, and nothing else. */
  function just(of: readonly ReadonlySet<string>[], asked: ReadonlySet<string>, total: number): number {
    let best = 0;
    for (const phrase of of) {
      const common = weight([...phrase].filter((word) => asked.has(word)));
      best = Math.max(best, (2 * common) / (total + weight(phrase)));
    }
    return best;
  }

  /** Whether a page is known to be asked for so. */
  const isAsked = (text: string): boolean => {
    const asked = new Set(words(text));
    return curated.some((phrase) => phrase.size === asked.size && [...phrase].every((word) => asked.has(word)));
  };

  /** The pages that have some of the words, by how much of what was asked they have. */
  function byWords(text: string): Scored[] {
    const { words: main, within } = read(mended(text));
    const asked = new Set(main);
    const worth = new Map([...within.map((word) => [word, P.within] as const), ...main.map((word) => [word, 1] as const)].map(([word, of]) => [word, of * rarity(word)]));
    const sum = (of: Iterable<string>): number => [...of].reduce((all, word) => all + (worth.get(word) ?? 0), 0);
    const whole = weight(asked);
    const total = sum(worth.keys());
    if (total === 0) return [];
    const named = [...programs].filter((program) => programWords(program).every((word) => worth.has(word)));
    const question = QUESTION.test(text);
    const defines = DEFINES.test(text);
    const best = new Map<number, Scored>();
    /** How well the best section of a page answers. */
    const parts = new Map<number, number>();
    for (const [id, { score, words: stand }] of ranking.of(worth.keys(), (word) => worth.get(word)!)) {
      const { page, section } = docs[id]!;
      const share = sum(stand) / total;
      const kind = question ? (isGuide(pages[page]!.path) ? P.qguide : P.qerror) : 1;
      const weighed = score * share ** P.share * kind * (isFrame(page) ? P.frame : 1) * byProgram(pages[page]!, named) * (1 + Math.log1p(often(page)) * P.often);
      const before = best.get(page);
      if (weighed > (before?.score ?? 0)) best.set(page, { page, section: before?.section ?? 0, score: weighed, share: Math.max(share, before?.share ?? 0) });
      if (section > 0 && share >= SURE && score > (parts.get(page) ?? 0)) {
        parts.set(page, score);
        best.get(page)!.section = section;
      }
    }
    const more = (page: number): number => (1 + P.just * just(phrases[page]!, asked, whole) ** P.pow) * (defines && just(terms[page]!, asked, whole) === 1 ? DEFINED : 1);
    return [...best.values()].map((scored) => ({ ...scored, score: scored.score * more(scored.page) })).sort((a, b) => b.score - a.score);
  }

  /** The pages on which a part of a name stands: those that list versions, then messages, then the others. */
  function byPart(text: string, scored: readonly Scored[]): number[] {
    const part = text.trim().toLowerCase();
    const rank = new Map(scored.map(({ page }, index) => [page, index]));
    const found = pages.flatMap((page, at) => {
      const message = messageOf(page);
      const inMessage = message !== undefined && [message.headline, ...message.messages].some((each) => standsIn(part, each));
      const inName = [page.title, message?.headline ?? '', page.path.replaceAll('-', '_'), ...(page.asked ?? [])].some((each) => standsIn(part, each));
      const listed = page.lists && /^(?:release\/)?v?\d/.test(part) && standsIn(part, page.parts);
      if (!inMessage && !inName && !listed && !standsIn(part, page.parts) && !page.sections.some((section) => section.some((each) => standsIn(part, each)))) return [];
      return [{ at, worth: listed ? 4 : inName ? 3 : inMessage ? 2 : 0 }];
    });
    return found.sort((a, b) => b.worth - a.worth || (a.worth > 0 ? often(b.at) - often(a.at) : 0) || (rank.get(a.at) ?? 999) - (rank.get(b.at) ?? 999)).map(({ at }) => at);
  }

  return (text) => {
    const typed = text.slice(0, MAX_TYPED);
    const scored = byWords(typed);
    const { ids, whole, certain, length, share } = held(text);
    const shares = new Map(scored.map(({ page, share: of }) => [page, Math.round(of * 8)]));
    const at = (id: string): number => pageOf.get(`/errors/${id}/`) ?? -1;
    // A word or two, and a name in a question, stand in messages by chance; what readers are known to ask is no message.
    const isQuestion = QUESTION.test(typed);
    const isLong = length >= MIN_PIECE && share >= (isQuestion ? MOST_OF_IT : SOME_OF_IT);
    const isPrinted = !isQuestion && (SIGNS.test(typed) || share >= ALL_OF_IT) && !isAsked(typed);
    const pieces = certain || isLong || isPrinted ? ids.map(at) : [];
    const literal = squeeze(typed).text;
    const literally = (page: number): number => { const m = messageOf(pages[page]!); return !m ? 0 : squeezed.get(m.id)![0]!.startsWith(literal) ? 4 : squeezed.get(m.id)![0]!.includes(literal) ? 3 : squeezed.get(m.id)!.some((text) => text.startsWith(literal)) ? 2 : squeezed.get(m.id)!.some((text) => text.includes(literal)) ? 1 : 0; };
    // Of messages with the same piece, the one that has more of the words, then what is met more often.
    if (!certain) pieces.sort((a, b) => literally(b) - literally(a) || (shares.get(b) ?? 0) - (shares.get(a) ?? 0) || often(b) - often(a));
    const named = [...whole.map(at), ...pieces].filter((page) => page >= 0);
    const part = isPart(typed) && !certain;
    const near = scored.filter(({ share }) => share >= NEAR);
    const order = part ? byPart(typed, scored) : [...named, ...near.map(({ page }) => page)];
    const sure = part || named.length > 0 || (near[0]?.share ?? 0) >= SURE;
    const asked = new Set(words(mended(typed)));
    const sections = new Map(scored.map(({ page, section }) => [page, section]));
    const found = [...new Set(order)].slice(0, MAX_FOUND).map((at): Found => {
      const page = pages[at]!;
      const message = messageOf(page);
      const section = message ? 0 : (sections.get(at) ?? 0);
      const texts = (section > 0 ? page.sections.slice(section, section + 1) : page.sections).map(([, , of]) => of);
      return { path: page.path, anchor: page.sections[section]?.[0] ?? '', title: page.title, headline: message?.headline ?? '', excerpt: excerpt(texts, (sentence) => weight(new Set(words(sentence).filter((word) => asked.has(word))))) };
    });
    return { found, sure: sure && found.length > 0 };
  };
}

/** The same at once, for tests and measurements. */
export function searchOf(index: SearchIndex, messages: readonly KnownMessage[]): Search {
  const steps = preparing(index, messages);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
