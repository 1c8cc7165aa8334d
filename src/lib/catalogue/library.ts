import { damaged } from './damaged.ts';
import type { Known, Release, Wordings } from './known.ts';
import { beginningsOf, type Beginnings } from './beginnings.ts';
import { stageWordsOf, type StageWords } from './stages.ts';
import type { Probable } from './translated.ts';
import { anchorsOf, type Anchors } from './anchoring.ts';
import { Finder, matcher, type Match } from './matcher.ts';
import { BARE, type Wanted } from './template.ts';
import { firstOf, inParts, stampOf } from './parts.ts';

/** An entry, its place in the catalogue, its part and its place there. */
export interface Shelved {
  known: Known;
  order: number;
  part: number;
  place: number;
  /** See `stampOf`: of the entries of its part. */
  stamp: number;
}

/** A message is looked for by the id of its entry and its place there; a headline, which is looked for in quotations alone, by the id. */
const wantedOf = ({ id, role, messages, headline }: Known): Wanted[] => [
  ...messages.map((text, index) => ({ id: `${id} ${index}`, text })),
  ...(role === 'context' ? [] : [{ id, text: headline + (messages[0]?.endsWith(headline + BARE) ? BARE : '') }]),
];

/** What is looked for, part by part: the same when the anchors are chosen and when a part has come. */
const wantedIn = (entries: readonly Known[]): Wanted[] => entries.flatMap(wantedOf);

/**
 * The anchors of all messages of a catalogue.
 *
 * @param prose in the language of the messages: what it says often is no good anchor
 */
export const catalogueAnchors = (catalogue: readonly Known[], prose = ''): Anchors => anchorsOf(inParts(catalogue).map(wantedIn), prose);

/** What is printed in Chinese, part after part. */
export type ChineseParts = readonly Wordings[];

/** So far behind its status the reason of an index begins. */
const MAX_REASON = 200;

/** What a search for messages lacks in order to go on. */
export interface Needs {
  parts?: readonly number[];
  /** The words of the stages. */
  stages?: true;
  /** What messages have in common: see {@link Beginnings}. */
  beginnings?: true;
  /** The code for what few logs hold: see `examine`. */
  rare?: true;
  /** The same for several failures of which a reader may tell. */
  story?: true;
  /** The whole catalogue, to look for it in a damaged text. */
  damaged?: true;
}

/** The catalogue as far as it is there: the anchors of all messages, and the entries of the parts that a text needed. */
export class Library {
  readonly releases: readonly Release[];
  stageWords: StageWords | undefined;
  beginnings: Beginnings | undefined;
  /** How many parts the whole catalogue has. */
  readonly parts: number;
  /** Looks for messages in a damaged text: see {@link damaged}. All parts have to be there. */
  damaged: ((text: string) => readonly Probable[]) | undefined;
  readonly #finder: Finder;
  readonly #entries = new Map<string, Shelved>();
  readonly #inOrder: Shelved[] = [];
  readonly #there = new Set<number>();
  /** Messages in Chinese, and the parts in which their entries are. */
  #chinese: { find: ReturnType<typeof matcher>; partOf: ReadonlyMap<string, number> } | undefined;

  /**
   * @param anchors of the whole catalogue
   * @param releases of the action
   */
  constructor(anchors: Anchors, releases: readonly Release[]) {
    this.#finder = new Finder(anchors);
    this.releases = releases;
    this.parts = 1 + Math.max(0, ...[...anchors.values()].flat());
  }

  /** Puts a part in. */
  add(part: number, entries: readonly Known[]): void {
    if (this.#there.has(part)) return;
    this.#there.add(part);
    this.#finder.add(part, wantedIn(entries));
    const stamp = stampOf(entries);
    for (const [place, known] of entries.entries()) {
      const shelved = { known, order: firstOf(part) + place, part, place, stamp };
      this.#entries.set(known.id, shelved);
      this.#inOrder[shelved.order] = shelved;
    }
  }

  /** Looks for messages in Chinese, too. */
  addChinese(wordings: ChineseParts): void {
    const wanted = wordings.flatMap((of) => Object.entries(of).flatMap(([id, texts]) => texts.map((text) => ({ id: `${id} zh`, text }))));
    this.#chinese = { find: matcher(wanted), partOf: new Map(wordings.flatMap((of, part) => Object.keys(of).map((id) => [id, part]))) };
  }

  get(id: string): Shelved | undefined {
    return this.#entries.get(id);
  }

  /** Whether an entry in the part of one of these needs a closer look at the log: asked for by the entry itself, it would tell a server which one it is. */
  needCloser(ids: Iterable<string>): boolean {
    const parts = new Set([...ids].map((id) => this.get(id)?.part));
    return this.#inOrder.some(({ known, part }) => known.closer && parts.has(part));
  }

  /** The entry at a place in the catalogue, where its part is there. */
  at(order: number): Shelved | undefined {
    return this.#inOrder[order];
  }

  has(part: number): boolean {
    return this.#there.has(part);
  }

  /**
   * @param text a log or a piece of one
   * @param quotes whether a headline alone is enough, as it is in the reason that an index gives beside a status
   * @returns the messages in it, and the parts without which there may be more: then they are to be put in, and the text looked at again
   */
  find(text: string, quotes: boolean): { matches: readonly Match[]; missing: readonly number[] } {
    const { matches, missing } = this.#finder.find(text);
    const chinese = this.#chinese?.find(text) ?? [];
    const more = chinese.map(({ id }) => this.#chinese!.partOf.get(id.split(' ')[0]!)!).filter((part) => !this.#there.has(part));
    let until = -1;
    const whole = [...matches].sort((a, b) => a.start - b.start).filter(({ id, start, end }) => {
      if (!id.includes(' ')) return quotes || start <= until;
      if (this.get(id.split(' ')[0]!)?.known.role === 'fallback') until = end + MAX_REASON;
      return true;
    });
    return { matches: [...whole, ...chinese], missing: [...new Set([...missing, ...more])] };
  }
}

/**
 * A library with all of its books in it.
 *
 * @param catalogue see `known`
 * @param releases the action's
 */
export function wholeLibrary(catalogue: readonly Known[], releases: readonly Release[] = []): Library {
  const library = new Library(catalogueAnchors(catalogue), releases);
  for (const [part, entries] of inParts(catalogue).entries()) library.add(part, entries);
  library.stageWords = stageWordsOf(catalogue);
  library.beginnings = beginningsOf(catalogue);
  library.damaged = damaged(catalogue);
  return library;
}
