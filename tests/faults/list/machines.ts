import type { Fault } from '../fault.ts';
import { read } from './seeded.ts';

/** What the files for programs promise. */
export const machines: readonly Fault[] = [
  read(
    'more-than-the-schema-names',
    '`errors.json` is valid by the schema that is published beside it, at every level.',
    2,
    ['machines', /errors\.json holds the whole catalogue/],
    ['src/pages/errors.json.ts', 'Response.json(catalogue.parse(body))', 'Response.json((catalogue, body))'],
  ),
  read(
    'markdown-with-relative-links',
    'A page as Markdown has absolute links.',
    1,
    ['machines', /in English > every page stands beside itself as Markdown/],
    ['src/site/machines/twin.ts', "  for (const link of all(main, 'a[href]')) link.setAttribute('href', new URL(link.getAttribute('href') ?? '', url).href);\n", ''],
  ),
  read(
    'chinese-address-is-english',
    '`errors.json` names the pages of both languages.',
    1,
    ['machines', /errors\.json holds every rule/],
    ['src/pages/errors.json.ts', "'zh-CN': address(page, 'zh-cn')", "'zh-CN': address(page)"],
  ),
  read(
    'llms-lists-pages',
    '`llms.txt` lists the Markdown of every page.',
    1,
    ['machines', /llms\.txt lists the Markdown of every page once/],
    ['src/site/machines/llms.ts', '`${url}index.md`', '`${url}`'],
  ),
  read(
    'feed-id-of-one-word',
    'An entry of the feed has an absolute id of its own.',
    1,
    ['machines', /the feed is Atom/],
    ['src/pages/[...locale]/feed.xml.ts', "id: `${address('/feed.xml')}#${id}`", 'id'],
  ),
  read(
    'sitemap-with-the-wrong-day',
    'The sitemap has the day of each page’s last change.',
    1,
    ['machines', /the sitemap has every page/],
    ['src/site/machines/sitemap.ts', 'lastmod: lastChange(slug)', 'lastmod: lastChange(item.url)'],
  ),
  read(
    'trail-counts-from-zero',
    'Structured data says where a page stands.',
    1,
    ['machines', /structured data says/],
    ['src/site/head/structured.ts', 'position: index + 1', 'position: index'],
  ),
  read(
    'robots-kept-out',
    '`robots.txt` lets everybody in.',
    1,
    ['machines', /robots\.txt lets everybody in/],
    ['src/pages/robots.txt.ts', '\\nAllow: /', '\\nDisallow: /'],
  ),
  read(
    'markdown-of-the-home-page',
    'A page names its own Markdown.',
    1,
    ['machines', /a page names its own address, its twins, its Markdown/],
    ['src/site/head/route-data.ts', "type: 'text/markdown', href: 'index.md'", "type: 'text/markdown', href: '/index.md'"],
  ),
  read(
    'changes-out-of-order',
    'Changes are listed with the newest first.',
    1,
    ['machines', /changes name entries that exist, newest first/],
    ['src/data/changes.ts', "id: 'uv-messages',\n    date: '2026-11-28'", "id: 'uv-messages',\n    date: '2026-11-29'"],
  ),
];
