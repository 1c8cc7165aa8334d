import { parse, type HTMLElement } from 'node-html-parser';
import { contentPolicy } from '../headers/policy.ts';
import { scriptsOf } from '../assets/scripts.ts';

/** What a finished page says of the rest of the site. */
export interface PageFacts {
  /** The addresses of the files that it loads or may load. */
  names: readonly string[];
  /** The code that stands in it and that a policy has to name. */
  scripts: readonly string[];
  /** What the doctor on it loads, and the hash of all of that. */
  doctor?: { catalogue: string; words: string; version: string };
}

const known = new WeakMap<Buffer, PageFacts>();

const attribute = (html: HTMLElement, selector: string, name: string): string[] => html.querySelectorAll(selector).map((element) => element.getAttribute(name) ?? '');

function read(text: string): PageFacts {
  if (!text.endsWith('</html>')) throw new Error('is cut off');
  const html = parse(text, { blockTextElements: { script: true, style: true } });
  for (const data of html.querySelectorAll('script[type$=json], script[type=speculationrules]')) JSON.parse(data.rawText);
  const scripts = html.querySelectorAll('script:not([src]):not([type$=json])').map(({ rawText }) => rawText);
  const css = html.querySelectorAll('style').map(({ rawText }) => rawText);
  const [policy] = attribute(html, 'meta[http-equiv=content-security-policy]', 'content');
  if (policy !== contentPolicy({ scripts, css: css.join('') })) throw new Error('does not hold the scripts and styles whose hashes its policy names');
  const names = [
    ...scriptsOf(html),
    ...attribute(html, 'link[rel~=icon], link[rel=stylesheet]', 'href'),
    ...attribute(html, 'link[rel=alternate]:not([hreflang])', 'href'),
    ...attribute(html, 'img', 'src'),
    ...attribute(html, 'meta[property="og:image"]', 'content'),
  ].filter((name) => !name.startsWith('data:'));
  const doctor = html.querySelector('pypi-doctor');
  const of = (name: string): string => doctor?.getAttribute(`data-${name}`) ?? '';
  return { names, scripts, ...(doctor && { doctor: { catalogue: of('catalogue'), words: of('words'), version: of('version') } }) };
}

/**
 * Reads a finished page, each once.
 *
 * @param bytes a page
 * @returns what it says of other files; fails if it is cut off or is not what its policy was made for
 */
export function readPage(bytes: Buffer): PageFacts {
  const facts = known.get(bytes) ?? read(bytes.toString('utf8'));
  known.set(bytes, facts);
  return facts;
}
