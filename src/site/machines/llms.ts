import { createDocument } from '@mixmark-io/domino';
import { mainOf, type Twin } from './twin.ts';

/** A heading and the pages below it. */
interface Section {
  heading: string;
  pages: { url: string; name?: string }[];
}

const links = (root: Element | null, url: string): string[] => Array.from(root?.querySelectorAll('a[href]') ?? [], (link) => new URL(link.getAttribute('href') ?? '', url).href);

/** A built page. */
interface Built {
  html: string;
  url: string;
}

/**
 * Lists the site's pages as its menu and its lists do.
 *
 * @param home the home page, with the menu
 * @param lists the errors of each stage, those of each program, and the rules
 * @param headings of what the menu leads to, and of the lists of errors themselves
 * @returns the sections in the order of the site
 */
export function sectionsOf(home: Built, { stages, programs, rules }: { stages: readonly Built[]; programs: readonly Built[]; rules: Built }, headings: { guides: string; lists: string }): Section[] {
  const errors = stages.map(({ html, url }) => {
    const list = mainOf(html);
    return {
      heading: list.querySelector('h1')?.textContent ?? '',
      pages: Array.from(list.querySelectorAll('main .lines li'), (item) => ({ url: links(item, url)[0] ?? '', name: Array.from(item.querySelectorAll('code')).at(-1)?.textContent ?? '' })),
    };
  });
  const checks = mainOf(rules.html);
  const title = checks.querySelector('h1')?.textContent ?? '';
  const faults = Array.from(checks.querySelectorAll('[data-rules]'), (section) => ({
    heading: `${title} · ${section.querySelector('h2')?.textContent?.trim() ?? ''}`,
    pages: Array.from(section.querySelectorAll('li'), (item) => ({ url: links(item, rules.url)[0] ?? '', name: item.querySelector('.id')?.textContent ?? '' })),
  }));
  const menu = links(createDocument(home.html).querySelector('.sidebar-content .menu'), home.url);
  return [
    // The doctor's own page is no entry of the menu: the first one leads to the same tool.
    { heading: headings.guides, pages: [...menu.slice(0, 1), `${home.url}doctor/`, ...menu.slice(1)].map((url) => ({ url })) },
    { heading: headings.lists, pages: [...stages, ...programs].map(({ url }) => ({ url })) },
    ...errors,
    ...faults,
  ];
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
    return `- [${escaped(twin.title)}](${markdownOf(url)}): ${name ? `\`${name}\`` : twin.description}`;
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
