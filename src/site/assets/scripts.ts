import { readFileSync } from 'node:fs';
import type { HTMLElement } from 'node-html-parser';
import { minifySync } from 'vite';
import type { Change } from './change.ts';

const known = new Map<string, string>();

/** The same few scripts are on every page. */
function minify(source: string): string {
  const { code, errors } = minifySync('inline.js', source);
  if (errors[0]) throw new Error(`a script inside a page cannot be minified: ${errors[0].message}`);
  return code.trim();
}

function minified(source: string): string {
  const code = known.get(source) ?? minify(source);
  known.set(source, code);
  return code;
}

/** The one script that a file does nothing but load, as a bundle's entry does whose code went into a common piece. */
const loadsOnly = (code: string): string | undefined => /^import"\.\/([^"]+)";\s*$/.exec(code)?.[1];

const IMPORTED = /(?:\bfrom|\bimport)\s*"\.\/([^"]+)"/g;

/** A script and what it imports at once, so that a browser does not learn of one after the other. */
function withImports(address: string, file: (address: string) => URL, found = new Set<string>()): Set<string> {
  if (found.has(address)) return found;
  found.add(address);
  for (const [, name = ''] of readFileSync(file(address), 'utf8').matchAll(IMPORTED)) withImports(address.replace(/[^/]*$/, name), file, found);
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
 * @param html a finished page
 * @returns the addresses of the scripts that it loads by itself
 */
export const scriptsOf = (html: HTMLElement): string[] => html.querySelectorAll('script[data-scripts]').flatMap((script) => (script.getAttribute('data-scripts') ?? '').split(' '));

/**
 * Makes the scripts of a page few and small, and has them wait until the page is painted. A file that only loads another is passed over
 * for that other one, which many of them share; an empty one goes.
 * What stands in the page and runs at once is minified; there is little of it, as every piece costs its hash in the page's policy.
 *
 * @param html a page
 * @param file where the file of a script's address is
 * @returns what to change, and the code that stays in the page
 */
export function scriptChanges(html: HTMLElement, file: (address: string) => URL): { changes: Change[]; inline: string[] } {
  const loaded = new Set<string>();
  const changes = html.querySelectorAll('script[type=module][src]').map((script): Change => {
    const src = script.getAttribute('src') ?? '';
    const code = readFileSync(file(src), 'utf8');
    const other = loadsOnly(code);
    if (code.trim() !== '') loaded.add(other ? src.replace(/[^/]*$/, other) : src);
    return { range: script.range, html: '' };
  });
  const inline: string[] = [];
  for (const script of html.querySelectorAll('script:not([src]):not([type]), script[type=module]:not([src])')) {
    const code = minified(script.rawText);
    inline.push(code);
    const type = script.getAttribute('type');
    changes.push({ range: script.range, html: `<script${type ? ` type="${type}"` : ''}>${code}</script>` });
  }
  if (loaded.size > 0) {
    const code = minified(LOADER);
    inline.push(code);
    const all = new Set([...loaded].flatMap((address) => [...withImports(address, file)]));
    changes.push(atEnd(html, `<script data-scripts="${[...all].join(' ')}">${code}</script>`));
  }
  // A browser may load a page ahead by these rules, which a policy counts among the scripts.
  inline.push(...html.querySelectorAll('script[type=speculationrules]').map(({ rawText }) => rawText));
  return { changes, inline };
}

/** The last thing in a page, when all the rest is there to be painted. */
function atEnd(html: HTMLElement, element: string): Change {
  const body = html.querySelector('body');
  if (!body) throw new Error('a page has no <body>');
  const end = body.range[1] - '</body>'.length;
  return { range: [end, end], html: element };
}
