import { contentPolicy } from '../headers/policy.ts';
import { scriptsOf } from '../assets/scripts.ts';
import { attributesOf, tagsOf } from '../assets/tags.ts';

/** What a finished page says of the rest of the site. */
export interface PageFacts {
  /** The addresses of the files that it loads or may load. */
  names: readonly string[];
  /** The code that stands in it and that a policy has to name. */
  scripts: readonly string[];
  /** What the doctor on it loads, and the hash of all of that. */
  doctor?: { catalogue: string; words: string; version: string };
}

/** An element's attributes. */
type Attributes = ReadonlyMap<string, string>;

const linked = (attributes: Attributes): boolean => {
  const kinds = attributes.get('rel')?.split(/\s+/) ?? [];
  return kinds.includes('icon') || kinds.includes('stylesheet') || (kinds.includes('alternate') && !attributes.has('hreflang'));
};

/** The file that an element names, if it does. */
const NAMED: Readonly<Record<string, (attributes: Attributes) => string | undefined>> = {
  link: (attributes) => (linked(attributes) ? attributes.get('href') : undefined),
  img: (attributes) => attributes.get('src'),
  meta: (attributes) => (attributes.get('property') === 'og:image' ? attributes.get('content') : undefined),
};

/**
 * Reads a finished page.
 *
 * @param bytes a page
 * @returns what it says of other files; fails if it is cut off or is not what its policy was made for
 */
export function readPage(bytes: Buffer): PageFacts {
  const text = bytes.toString('utf8');
  if (!text.endsWith('</html>')) throw new Error('is cut off');
  const tags = tagsOf(text);
  const all = (...names: readonly string[]) => tags.filter(({ name }) => names.includes(name)).map((tag) => ({ ...tag, attributes: attributesOf(tag) }));
  const typed = all('script').map((script) => ({ ...script, type: script.attributes.get('type') ?? '' }));
  for (const script of typed) if (/json$|^speculationrules$/.test(script.type)) JSON.parse(script.text);
  const scripts = typed.filter(({ type, attributes }) => !type.endsWith('json') && !attributes.has('src')).map((script) => script.text);
  const css = all('style').map((style) => style.text);
  const policy = all('meta').find(({ attributes }) => attributes.get('http-equiv') === 'content-security-policy')?.attributes.get('content');
  if (policy !== contentPolicy({ scripts, css: css.join('') })) throw new Error('does not hold the scripts and styles whose hashes its policy names');
  const named = all(...Object.keys(NAMED)).flatMap(({ name, attributes }) => NAMED[name]?.(attributes) ?? []);
  const [doctor] = all('pypi-doctor');
  const of = (name: string): string => doctor?.attributes.get(`data-${name}`) ?? '';
  // A copy: while a piece of a text is kept, so is all of it, and there are thousands of pages.
  return structuredClone({
    names: [...scriptsOf(tags), ...named].filter((name) => !name.startsWith('data:')),
    scripts,
    ...(doctor && { doctor: { catalogue: of('catalogue'), words: of('words'), version: of('version') } }),
  });
}
