import { createDocument } from '@mixmark-io/domino';
import type { Twin } from './twin.ts';

/** A heading and the pages below it. */
interface Section {
  heading: string;
  pages: { url: string; name?: string }[];
}

const links = (root: Element | null, url: string): string[] => Array.from(root?.querySelectorAll('a[href]') ?? [], (link) => new URL(link.getAttribute('href') ?? '', url).href);

/**
 * Lists the site's pages as its menu, its list of errors and its list of rules do.
 *
 * @param home the HTML of the home page, with the menu
 * @param list the HTML of the list of errors, and its address
 * @param rules the same of the list of rules
 * @param guides the heading of what is in no list
 * @returns the sections in the order of the site
 */
export function sectionsOf(home: { html: string; url: string }, list: { html: string; url: string }, rules: { html: string; url: string }, guides: string): Section[] {
  const stages = Array.from(createDocument(list.html).querySelectorAll('[data-stage]'), (section) => ({
    heading: section.querySelector('h2')?.textContent ?? '',
    pages: Array.from(section.querySelectorAll('li'), (item) => ({
      url: links(item, list.url)[0] ?? '',
      // After the title in the link.
      name: (item.textContent ?? '').trim().slice((item.querySelector('a')?.textContent ?? '').length).trim(),
    })),
  }));
  const checks = createDocument(rules.html);
  const title = checks.querySelector('h1')?.textContent ?? '';
  const faults = Array.from(checks.querySelectorAll('[data-rules]'), (section) => ({
    heading: `${title} · ${section.querySelector('h2')?.textContent?.trim() ?? ''}`,
    pages: Array.from(section.querySelectorAll('li'), (item) => ({ url: links(item, rules.url)[0] ?? '', name: item.querySelector('.id')?.textContent ?? '' })),
  }));
  return [{ heading: guides, pages: links(createDocument(home.html).querySelector('.sidebar-content .top-level'), home.url).map((url) => ({ url })) }, ...stages, ...faults];
}

/** What would be a bracket of a link or an emphasis in a title. */
const escaped = (title: string): string => title.replace(/[[\]]|\b_+|_+\b/g, (marks) => marks.replace(/./g, '\\$&'));

const markdownOf = (url: string): string => `${url}index.md`;

/**
 * Writes `llms.txt` (https://llmstxt.org): what the site is, and every page with its Markdown.
 *
 * @param site the site's name and what it is for
 * @param sections every page of one language in order
 * @param twins the pages by their addresses
 * @param files other files for programs, below their heading
 * @returns Markdown ending with a line break
 */
export function llmsTxt(
  site: { name: string; description: string },
  sections: readonly Section[],
  twins: ReadonlyMap<string, Twin>,
  files: { heading: string; items: readonly (readonly [name: string, url: string])[] },
): string {
  const line = ({ url, name }: Section['pages'][number]): string => {
    const twin = twins.get(url);
    if (!twin) throw new Error(`llms.txt: ${url} is in the menu and no page`);
    return `- [${escaped(twin.title)}](${markdownOf(url)}): ${name ?? twin.description}`;
  };
  return `${[
    `# ${site.name}`,
    `> ${site.description}`,
    ...sections.map(({ heading, pages }) => `## ${heading}\n\n${pages.map(line).join('\n')}`),
    `## ${files.heading}\n\n${files.items.map(([name, url]) => `- [${name}](${url})`).join('\n')}`,
  ].join('\n\n')}\n`;
}

/**
 * Writes `llms-full.txt`: every page of one language in one file.
 *
 * @param sections every page in order
 * @param twins the pages by their addresses
 * @returns the pages' Markdown, parted by rules
 */
export const llmsFull = (sections: readonly Section[], twins: ReadonlyMap<string, Twin>): string =>
  sections.flatMap(({ pages }) => pages.flatMap(({ url }) => twins.get(url)?.markdown ?? [])).join('\n---\n\n');
