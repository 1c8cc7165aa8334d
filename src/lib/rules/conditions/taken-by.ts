import type { Workflow } from '../../workflow/workflow.ts';
import { pairOf } from '../../yaml/yaml.ts';
import { textsOf } from './worlds.ts';

/** One letter of a pattern, or a class of them: how often it may come. */
interface Atom {
  takes: RegExp;
  often: 'once' | 'at-most-once' | 'any';
}

/** A class, a letter, or `*` and `**`, with what says how often: github/docs content/actions/reference/workflows-and-actions/workflow-syntax.md, filter pattern cheat sheet. */
const PARTS = /(?<any>\*\*?)|(?<each>\[[\w-]{1,60}\]|\\.|[^[\]\\*+?!])(?<often>[+?])?|(?<other>[^])/gu;

const escaped = (letter: string): string => letter.replace(/[.*+?^${}()|[\]\\/]/, '\\$&');

/** @returns nothing where it is none that is understood here */
function atomsOf(pattern: string): Atom[] | undefined {
  const atoms: Atom[] = [];
  for (const { groups } of pattern.matchAll(PARTS)) {
    const { any, each, often, other } = groups!;
    if (other !== undefined) return undefined;
    if (any) atoms.push({ takes: any === '*' ? /[^/]/ : /[^]/, often: 'any' });
    else {
      const takes = new RegExp(each!.startsWith('[') ? each! : escaped(each!.replace(/^\\/, '')), 'u');
      atoms.push({ takes, often: often === '?' ? 'at-most-once' : 'once' });
      if (often === '+') atoms.push({ takes, often: 'any' });
    }
  }
  return atoms;
}

/** Whether a whole name fits: all places of the pattern that it may have come to are gone through at once. */
function fits(atoms: readonly Atom[], name: string): boolean {
  const reach = (places: Iterable<number>): Set<number> => {
    const all = new Set(places);
    for (const place of all) if (atoms[place] && atoms[place].often !== 'once') all.add(place + 1);
    return all;
  };
  let places = reach([0]);
  for (const letter of name) places = reach([...places].flatMap((place) => (atoms[place]?.takes.test(letter) ? (atoms[place].often === 'any' ? place : place + 1) : [])));
  return places.has(atoms.length);
}

/** Longer ones nobody writes. */
const MAX_PATTERN = 200;

/**
 * Whether the push of a tag starts a workflow, by the patterns below `tags:` or `tags-ignore:` alone. Of several the last one that fits decides.
 *
 * @returns nothing where there are none, or one is not understood here
 */
export function takenBy({ source, triggers }: Workflow): ((tag: string) => boolean) | undefined {
  const filters = source.map(triggers?.get('push'));
  const [tags, ignored] = ['tags', 'tags-ignore'].map((name) => pairOf(filters, name));
  if (!filters || (!tags && !ignored) || triggers?.has('create')) return undefined;
  const patterns = textsOf(source, (tags ?? ignored)!.value).map((text) => ({ isNot: text.startsWith('!'), atoms: text.length > MAX_PATTERN ? undefined : atomsOf(text.replace(/^!/, '')) }));
  if (patterns.length === 0 || patterns.some(({ atoms }) => !atoms)) return undefined;
  return (tag) => (patterns.findLast(({ atoms }) => fits(atoms!, tag))?.isNot ?? true) === (tags === undefined);
}
