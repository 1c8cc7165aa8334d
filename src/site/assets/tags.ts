/** An element as its start tag says it. */
export interface Tag {
  name: string;
  /** What stands between its name and the end of its start tag. */
  attributes: string;
  /** Where it begins in the page, and where its start tag ends; of a script and a style, where the element ends. */
  range: readonly [number, number];
  /** What is in a script or a style, as it stands there. */
  text: string;
}

/** A comment, or a start tag. What is quoted in it may hold `>`. */
const NEXT = /<!--[^]*?-->|<([a-z][^\s/>]*)([^"'>]*(?:(?:"[^"]*"|'[^']*')[^"'>]*)*)>/gi;

/** What is in these is no HTML. */
const IS_RAW = /^(?:script|style)$/;

/**
 * Reads which elements a page has. Nobody here needs to know which one is in which other: a tree of thousands of nodes for every page took half of
 * the time in which pages are finished.
 *
 * @param html a page, as Astro writes it: every tag is closed, every value with a blank or a sign in it is quoted
 * @returns its start tags in their order
 */
export function tagsOf(html: string): Tag[] {
  const tags: Tag[] = [];
  NEXT.lastIndex = 0;
  for (let match = NEXT.exec(html); match; match = NEXT.exec(html)) {
    const [whole, name, attributes = ''] = match;
    if (name === undefined) continue;
    const from = match.index + whole.length;
    if (!IS_RAW.test(name)) {
      tags.push({ name, attributes, range: [match.index, from], text: '' });
      continue;
    }
    const end = `</${name}>`;
    const to = html.indexOf(end, from);
    if (to < 0) throw new Error(`a <${name}> has no end`);
    NEXT.lastIndex = to + end.length;
    tags.push({ name, attributes, range: [match.index, NEXT.lastIndex], text: html.slice(from, to) });
  }
  return tags;
}

const ATTRIBUTE = /([^\s=/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** What an attribute's value can be written with. */
const CHARACTERS: Readonly<Record<string, string>> = { amp: '&', quot: '"', lt: '<', gt: '>', apos: "'" };

const decoded = (value: string): string =>
  value.includes('&')
    ? value.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(amp|quot|lt|gt|apos));/gi, (_, hex?: string, decimal?: string, named = '') =>
        hex ? String.fromCodePoint(parseInt(hex, 16)) : decimal ? String.fromCodePoint(Number(decimal)) : (CHARACTERS[named.toLowerCase()] ?? ''),
      )
    : value;

/**
 * @param tag a start tag
 * @returns its attributes; the value of one that has none is empty
 */
export const attributesOf = ({ attributes }: Pick<Tag, 'attributes'>): Map<string, string> =>
  new Map(Array.from(attributes.matchAll(ATTRIBUTE), ([, name = '', double, single, bare]) => [name, decoded(double ?? single ?? bare ?? '')]));
