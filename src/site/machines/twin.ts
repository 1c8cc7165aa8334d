import { createDocument } from '@mixmark-io/domino';
import { tables } from '@truto/turndown-plugin-gfm';
import TurndownService from 'turndown';
import { attributesOf, tagsOf } from '../assets/tags.ts';

/** A page as machines read it. */
export interface Twin {
  title: string;
  /** What the page is about, in a sentence or two. */
  description: string;
  markdown: string;
}

/** What only a browser can use, or what a heading or a code block has beside its text. */
const ORNAMENTS = 'script, style, template, link, button, form, svg, footer, .copy, .meta, .sl-anchor-link, .sr-only, [role=status], starlight-tabs-restore, copy-markdown, .repaired, details:is(.whole, .folded) > summary';

const all = (root: ParentNode, selector: string): Element[] => Array.from(root.querySelectorAll(selector));
const text = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

// Expressive Code keeps what its button copies here, line breaks as U+007F.
const codeOf = (figure: Element): string => (figure.querySelector('[data-code]')?.getAttribute('data-code') ?? figure.querySelector('pre')?.textContent ?? '').replaceAll('\u007f', '\n');

// `replaceWith` of this DOM loses the siblings of a first child.
function replace(old: Element, ...parts: readonly Element[]): void {
  for (const part of parts) old.parentNode?.insertBefore(part, old);
  old.remove();
}

/** Each block of code as one `<pre>`, below its file's name. */
function plainCode(main: Element, document: Document): void {
  for (const figure of all(main, '.expressive-code figure, .whole-file')) {
    const pre = document.createElement('pre');
    pre.setAttribute('data-language', figure.querySelector('pre')?.getAttribute('data-language') ?? '');
    pre.textContent = codeOf(figure);
    const title = text(figure.querySelector('.title, figcaption'));
    const name = document.createElement('p');
    name.innerHTML = '<code></code>';
    name.firstElementChild!.textContent = title;
    replace(figure, ...(title === '' ? [pre] : [name, pre]));
  }
}

/** Tabs one below the other, each under its name. */
function unfoldTabs(main: Element, document: Document): void {
  for (const panel of all(main, '[role=tabpanel]')) {
    panel.removeAttribute('hidden');
    const label = document.createElement('p');
    label.innerHTML = '<strong></strong>';
    label.firstElementChild!.textContent = text(document.getElementById(panel.getAttribute('aria-labelledby') ?? ''));
    panel.insertBefore(label, panel.firstChild);
  }
  for (const tabs of all(main, '[role=tablist]')) tabs.remove();
}

/** What a box of a drawing says: its number, its name in lines as SVG breaks none, and a count, perhaps in the last line. */
const boxText = (link: Element): string =>
  all(link, 'text').reduce<string>((said, line) => {
    const more = text(line);
    if (said === '') return line.matches('.number') ? `${more} ·` : more;
    if (line.matches('.count') && !more.includes(' · ')) return `${said} · ${more}`;
    return /[\u4e00-\u9fff]$/.test(said) ? `${said}${more}` : `${said} ${more}`;
  }, '');

/** A drawing of links as a list of them; its caption says the rest. */
function listDrawings(main: Element, document: Document): void {
  for (const drawing of all(main, 'svg[role=group]')) {
    const list = document.createElement('ul');
    for (const link of all(drawing, 'a')) {
      const item = document.createElement('li');
      const anchor = document.createElement('a');
      anchor.setAttribute('href', link.getAttribute('href') ?? '');
      anchor.textContent = boxText(link);
      item.appendChild(anchor);
      list.appendChild(item);
    }
    replace(drawing, list);
  }
}

/** Turndown writes inline code and prose; what the site's pages need besides is here. */
function writer(): TurndownService {
  const service = new TurndownService({ headingStyle: 'atx', codeBlockStyle: 'fenced', bulletListMarker: '-', emDelimiter: '*' });
  const escape = service.escape.bind(service);
  // Its own escape leaves tags in prose, such as `<your package>`, to be taken for HTML.
  service.escape = (prose) => escape(prose).replaceAll('<', '\\<');
  service.use(tables);
  // The plugin's own rule escapes once more what is escaped already.
  service.addRule('tableCell', {
    filter: ['th', 'td'],
    replacement: (content, node) => `${node.previousSibling ? '' : '|'} ${content.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|')} |`,
  });
  service.addRule('code', {
    filter: 'pre',
    replacement: (_, node) => {
      const pre = node as HTMLElement;
      const code = (pre.textContent ?? '').replace(/\n$/, '');
      const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([ticks]) => ticks.length));
      const fence = '`'.repeat(longest + 1);
      return `\n\n${fence}${pre.getAttribute('data-language')?.replace(/^(?:plaintext|txt)$/, '') ?? ''}\n${code}\n${fence}\n\n`;
    },
  });
  // Three spaces after a bullet are for Turndown's own wish to align at four.
  service.addRule('item', {
    filter: 'li',
    replacement: (content, node) => {
      const parent = node.parentNode as Element;
      const marker = parent.nodeName === 'OL' ? `${Number(parent.getAttribute('start') ?? 1) + Array.from(parent.children).indexOf(node as Element)}. ` : '- ';
      return `${marker}${content.trim().replace(/\n(?=[^\n])/g, `\n${' '.repeat(marker.length)}`)}\n`;
    },
  });
  return service;
}

const service = writer();

/**
 * Reads a built page's own part as a document. The rest, which is larger, is the same on every page.
 *
 * @param html the whole page
 * @returns a document with the page's `<main>`, or with all of it if it has none
 */
export function mainOf(html: string): Document {
  const [start, end] = [html.indexOf('<main'), html.lastIndexOf('</main>')];
  return createDocument(start < 0 || end < start ? html : html.slice(start, end));
}

const description = (html: string): string =>
  tagsOf(html.slice(0, html.indexOf('</head>'))).map(attributesOf).find((attributes) => attributes.get('name') === 'description')?.get('content') ?? '';

/**
 * Writes a built page as Markdown: what a reader without a script sees, with its code as it is copied and with absolute links.
 *
 * @param html the whole page
 * @param url the page's absolute address
 * @returns its title, its description and its text, which ends with the address and a line break
 */
export function twinOf(html: string, url: string): Twin {
  const document = mainOf(html);
  const main = document.querySelector('main') ?? document.body;
  // A form is nothing without its script: what stands there for a reader without one takes its place.
  for (const widget of all(main, 'pypi-doctor, snippet-generator')) replace(widget, ...all(widget, 'noscript'));
  plainCode(main, document);
  unfoldTabs(main, document);
  listDrawings(main, document);
  for (const part of all(main, `${ORNAMENTS}, [hidden]`)) part.remove();
  for (const link of all(main, 'a[href]')) link.setAttribute('href', new URL(link.getAttribute('href') ?? '', url).href);
  const heading = main.querySelector('h1');
  // Above it may stand the way to the page; a text begins with its title.
  heading?.parentNode?.insertBefore(heading, heading.parentNode.firstChild);
  const title = text(heading);
  const body = service.turndown(main as HTMLElement);
  return {
    title,
    description: description(html),
    markdown: `${body.trim()}\n\n<${url}>\n`,
  };
}
