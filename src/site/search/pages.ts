import { parse, type HTMLElement } from 'node-html-parser';
import type { ErrorEntry, Lang } from '../../errors/types.ts';
import { plain } from '../../lib/catalogue/page.ts';
import type { SearchPage, Section } from '../../lib/search/page.ts';

/** What a page says in one language. */
export type PageText = Pick<SearchPage, 'title' | 'sections' | 'parts'>;

/** Enough of a section to find it by, and to show the sentence that answers. */
const MAX_SECTION = 3_000;

/** Sections of files and of links, which say nothing of their own. */
const SAYS_NOTHING = new Set(['fails', 'repaired', 'ends', 'sources']);

/** What a page has that is no text of it. */
const NO_TEXT = 'ul.lines, section[data-rules] ul, noscript, .trail, .source, .sr-only, script, style, svg, figure, pre, form, pypi-doctor, snippet-generator, .sl-anchor-link';

/** A name with a sign or a number in it: what is typed of one is looked for as it stands. */
const PART = /(?<![\w.-])(?:[A-Za-z_][\w-]*[_-][\w-]*|v?\d+(?:\.\d+)+[\w.]*|[A-Za-z]+[A-Z][A-Za-z]*|[\w-]+\/v\d)(?![\w-])/g;

const clean = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Where a block ends in a text: no sentence goes on there. */
const END = '\u001e';
const inLines = (text: string): string => clean(text).replace(/ +(?=[.,;:!?，。；：）)])/g, '').replace(/[\s\u001e]*\u001e[\s\u001e]*/g, '\n').trim();

/** The beginning of a text, in whole lines where there are some. */
function cut(text: string): string {
  if (text.length <= MAX_SECTION) return text;
  const end = text.lastIndexOf('\n', MAX_SECTION);
  return text.slice(0, end > 0 ? end : MAX_SECTION);
}

const partsOf = (text: string): string[] => [...new Set(Array.from(text.matchAll(PART), ([part]) => part))].filter((part) => part.length <= 60);

/**
 * Reads a guide or a page of a rule as the search knows it.
 *
 * @param html the built page
 * @returns its title, its sections and the names on it
 */
export function readGuide(html: string): PageText {
  // Words of two blocks are two words, and of two sentences.
  const page = parse(html.replace(/<\/(?:td|th|dt)>|<br>/g, '$& ').replace(/<\/(?:li|p|dd|div|h\d|tr)>/g, `$&${END}`), { blockTextElements: { script: true, style: true } });
  const main = page.querySelector('main');
  const content = main?.querySelector('.sl-markdown-content') ?? main;
  const parts = partsOf(content?.structuredText.replaceAll(END, ' ') ?? '');
  for (const element of content?.querySelectorAll(NO_TEXT) ?? []) element.remove();
  const described = page.querySelector('meta[name=description]')?.getAttribute('content') ?? '';
  // The description of a rule is its first paragraph.
  const sections: [string, string, string][] = [['', '', clean((content?.text ?? '').replaceAll(END, '')).includes(described) ? '' : described]];
  const walk = (element: HTMLElement): void => {
    for (const child of element.childNodes) {
      const { rawTagName = '' } = child as HTMLElement;
      const heading = /^h[23]$/.test(rawTagName) ? (child as HTMLElement) : (child as HTMLElement).querySelector?.('h2, h3');
      if (heading && rawTagName !== 'section' && (heading === child || (child as HTMLElement).classNames?.includes('sl-heading-wrapper'))) sections.push([heading.id, clean(heading.text.replaceAll(END, '')), '']);
      else if (heading) walk(child as HTMLElement);
      else {
        const last = sections.at(-1)!;
        last[2] = inLines(`${last[2].replaceAll('\n', END)}${END}${child.text}`);
      }
    }
  };
  if (content) walk(content);
  for (const section of sections) section[2] = SAYS_NOTHING.has(section[0]) ? '' : cut(section[2]);
  const text = sections.flat().join('\n');
  return { title: clean((page.querySelector('h1')?.text ?? '').replaceAll(END, '')), sections, parts: parts.filter((part) => !text.includes(part)).join(' ') };
}

/** What is told of an error, as the search knows it: what happened, and when to do what; of what is to be done and of the causes only the names, as every page that is found is told whole. */
export function readError(entry: ErrorEntry, lang: Lang): PageText {
  const { name, meaning, causes, fixes } = entry;
  const sections: Section[] = [['', '', plain(meaning[lang])], ...fixes.map(({ when }, index): Section => [`fix-${index + 1}`, plain(when[lang]), ''])];
  const text = sections.flat().join('\n');
  const rest = [...causes, ...fixes.flatMap(({ steps }) => steps)].map((each) => plain(each[lang])).join('\n');
  return { title: plain(name[lang]), sections, parts: partsOf(rest).filter((part) => !text.includes(part)).join(' ') };
}
