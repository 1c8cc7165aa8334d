import { searching, type KnownMessage } from '../catalogue/query.ts';
import type { Steps } from '../text/steps.ts';
import { docsOf, withMessages } from './docs.ts';
import { excerpt } from './excerpt.ts';
import { isQuestion } from './kinds.ts';
import { lexiconOf } from './lexicon.ts';
import { literally } from './literal.ts';
import type { SearchIndex } from './page.ts';
import { isPart, partsIn } from './part.ts';
import { scoringOf, SURE, type Scored } from './scoring.ts';

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

/** From what was typed or pasted to the pages that answer, the best first. It takes time linear in the text. */
export type Search = (text: string) => Answer;

/** Of which less was asked, a page is not even near. */
const NEAR = 0.2;

const MAX_FOUND = 8;

/** More than anybody types; a log is looked through for messages only. */
const MAX_TYPED = 400;

/** How long a piece of a message has to be to be taken for one, and how much of what was typed it is; in a question more. */
const MIN_PIECE = 22;
const SOME_OF_IT = 0.4;
const MOST_OF_IT = 0.7;
const ALL_OF_IT = 0.9;

/** The longest name in what was typed: `pypa/gh-action-pypi-publish`. A message says more than a name. */
const longestName = (typed: string): number => Math.max(0, ...Array.from(typed.matchAll(/[\w@]+(?:[-/.][\w@]+)+/g), ([name]) => name.length));
const MORE = 6;

/** What programs print and nobody types; an apostrophe within a word is typed. */
const SIGNS = /["`{}()[\]<>:=|%#*]|(?<!\p{L})'|'(?!\p{L})/u;

/**
 * Prepares the search of one language, in steps.
 *
 * @param index its pages
 * @param messages the catalogue's messages
 */
export function* preparing({ same, pages: all }: SearchIndex, messages: readonly KnownMessage[]): Steps<Search> {
  const pages = withMessages(all, messages);
  const docs = docsOf(pages);
  const lexicon = yield* lexiconOf(pages.length, same, docs);
  const held = yield* searching(messages);
  const { byWords, isAsked } = scoringOf(pages, docs, lexicon);
  yield;
  /** Made when a piece of a message is first asked for. */
  let letters: ReturnType<typeof literally> | undefined;
  const byPart = partsIn(pages);
  const { read, rarity, mended } = lexicon;
  const pageOf = new Map(pages.map(({ path }, at) => [path, at]));
  const often = (page: number): number => pages[page]!.often ?? 0;

  /** The pages of messages that what was typed is a piece of. */
  function byMessages(text: string, typed: string, scored: readonly Scored[]): { named: number[]; certain: boolean } {
    const { ids, whole, certain, length, share } = held(text);
    const at = (id: string): number => pageOf.get(`/errors/${id}/`) ?? -1;
    // A word or two, and a name in a question, stand in messages by chance; what readers are known to ask is no message.
    const asks = isQuestion(typed);
    const isLong = length >= Math.max(MIN_PIECE, longestName(typed) + MORE) && share >= (asks ? MOST_OF_IT : SOME_OF_IT);
    const isPrinted = !asks && (SIGNS.test(typed) || share >= ALL_OF_IT) && !isAsked(typed);
    if (certain || (!isLong && !isPrinted)) return { named: [...whole, ...(certain ? ids : [])].map(at), certain };
    const shares = new Map(scored.map(({ page, share: of }) => [page, Math.round(of * 8)]));
    const worth = (letters ??= literally(messages))(typed);
    // Of messages with the same piece, the one that has it letter by letter, or more of the words, then what is met more often.
    const pieces = [...new Set([...ids, ...worth.keys()])]
      .map((id) => ({ page: at(id), worth: worth.get(id) ?? 0 }))
      .sort((a, b) => b.worth - a.worth || (shares.get(b.page) ?? 0) - (shares.get(a.page) ?? 0) || often(b.page) - often(a.page))
      .map(({ page }) => page);
    return { named: [...whole.map(at), ...pieces], certain };
  }

  return (text) => {
    const typed = text.slice(0, MAX_TYPED);
    const scored = byWords(typed);
    const { named: held, certain } = byMessages(text, typed, scored);
    const named = held.filter((page) => page >= 0);
    const part = isPart(typed) && !certain;
    const near = scored.filter(({ share }) => share >= NEAR);
    const order = part ? byPart(typed, scored) : [...named, ...near.map(({ page }) => page)];
    const sure = part || named.length > 0 || (near[0]?.share ?? 0) >= SURE;
    const asked = new Set(read(mended(typed)).words);
    const weight = (words: Iterable<string>): number => [...words].reduce((sum, word) => sum + (asked.has(word) ? rarity(word) : 0), 0);
    const worth = (sentence: string): number => weight(new Set(read(sentence).words));
    const all = weight(asked);
    const sections = new Map(scored.map(({ page, section }) => [page, section]));
    const found = [...new Set(order)].slice(0, MAX_FOUND).map((at): Found => {
      const { path, title, message, sections: of } = pages[at]!;
      const section = message ? 0 : (sections.get(at) ?? 0);
      const texts = (section > 0 ? of.slice(section, section + 1) : of).map(([, , each]) => each);
      // The page of an error begins with what happened: another sentence has to say all that was asked.
      const enough = all * (message ? 0.9 : 0.5);
      return { path, anchor: of[section]?.[0] ?? '', title, headline: message?.headline ?? '', excerpt: excerpt(texts, worth, enough) };
    });
    return { found, sure: sure && found.length > 0 };
  };
}
