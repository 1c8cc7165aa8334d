import { minifySync } from 'vite';
import type { Change } from './change.ts';
import { remembered } from './remembered.ts';
import { attributesOf, type Tag } from './tags.ts';

const minified = remembered((source) => {
  const { code, errors } = minifySync('inline.js', source);
  if (errors[0]) throw new Error(`a script inside a page cannot be minified: ${errors[0].message}`);
  return code.trim();
});

/** The one script that a file does nothing but load, as a bundle's entry does whose code went into a common piece. */
const loadsOnly = (code: string): string | undefined => /^import"\.\/([^"]+)";\s*$/.exec(code)?.[1];

const IMPORTED = /(?:\bfrom|\bimport)\s*"\.\/([^"]+)"/g;

/** A script and what it imports at once, so that a browser does not learn of one after the other. */
function withImports(address: string, read: (address: string) => string, found = new Set<string>()): Set<string> {
  if (found.has(address)) return found;
  found.add(address);
  for (const [, name = ''] of read(address).matchAll(IMPORTED)) withImports(address.replace(/[^/]*$/, name), read, found);
  return found;
}

/**
 * Loads the scripts that its element names, and says in the page's timeline when they have run. It waits for five frames: the first is
 * made from the whole page, and until it is on the screen, which can be some frames later, a script would take the processor and the
 * network from it.
 */
const LOADER = `{
  const files = document.currentScript.dataset.scripts.split(' ');
  let frames = 5;
  const wait = () => (frames-- ? requestAnimationFrame(wait) : Promise.all(files.map((file) => import(file))).then(() => performance.mark('scripts')));
  wait();
}`;

/**
 * @param tags a finished page
 * @returns the addresses of the scripts that it loads by itself
 */
export const scriptsOf = (tags: readonly Tag[]): string[] => tags.filter(({ name }) => name === 'script').flatMap((tag) => attributesOf(tag).get('data-scripts')?.split(' ') ?? []);

/**
 * Makes the scripts of a page few and small, and has them wait until the page is painted. A file that only loads another is passed over
 * for that other one, which many of them share; an empty one goes.
 * What stands in the page and runs at once is minified; there is little of it, as every piece costs its hash in the page's policy.
 *
 * @param html a page
 * @param tags its elements
 * @param read what is in the file of a script's address
 * @returns what to change, and the code that stays in the page
 */
export function scriptChanges(html: string, tags: readonly Tag[], read: (address: string) => string): { changes: Change[]; inline: string[] } {
  const loaded = new Set<string>();
  const changes: Change[] = [];
  const inline: string[] = [];
  const rules: string[] = [];
  /** The last script in the page that runs at once. */
  let last: { range: readonly [number, number]; source: string } | undefined;
  for (const script of tags.filter(({ name }) => name === 'script')) {
    const attributes = attributesOf(script);
    const [src, type] = [attributes.get('src'), attributes.get('type')];
    if (src !== undefined && type === 'module') {
      const code = read(src);
      const other = loadsOnly(code);
      if (code.trim() !== '') loaded.add(other ? src.replace(/[^/]*$/, other) : src);
      changes.push({ range: script.range, html: '' });
    } else if (src === undefined && (type === undefined || type === 'module')) {
      // What runs right after another is one with it, and costs one hash.
      const joins = type === undefined && last !== undefined && html.slice(last.range[1], script.range[0]).trim() === '';
      const source = joins ? `${last!.source};\n${script.text}` : script.text;
      const range = [joins ? last!.range[0] : script.range[0], script.range[1]] as const;
      if (joins) {
        inline.pop();
        changes.pop();
      }
      const code = minified(source);
      inline.push(code);
      changes.push({ range, html: `<script${type ? ` type="${type}"` : ''}>${code}</script>` });
      last = type === undefined ? { range, source } : undefined;
    } else if (type === 'speculationrules' || type === 'application/ld+json') {
      // Nothing of this is on the screen, and the first paint waits for all that stands before the heading.
      if (type === 'speculationrules') rules.push(script.text);
      changes.push({ range: script.range, html: '' }, atEnd(html, html.slice(...script.range)));
    }
  }
  if (loaded.size > 0) {
    const code = minified(LOADER);
    inline.push(code);
    const all = new Set([...loaded].flatMap((address) => [...withImports(address, read)]));
    changes.push(atEnd(html, `<script data-scripts="${[...all].join(' ')}">${code}</script>`));
  }
  // A browser may load a page ahead by these rules, which a policy counts among the scripts.
  return { changes, inline: [...inline, ...rules] };
}

/** The last thing in a page, when all the rest is there to be painted. */
function atEnd(html: string, element: string): Change {
  const end = html.lastIndexOf('</body>');
  if (end < 0) throw new Error('a page has no <body>');
  return { range: [end, end], html: element };
}
