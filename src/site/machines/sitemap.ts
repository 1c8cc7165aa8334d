import type { SitemapOptions } from '@astrojs/sitemap';
import { lastChange } from '../../data/changes.ts';
import { sitePath } from '../../links.ts';
import { locales } from '../../locales.ts';

/**
 * The sitemap's options: every page with its twin in the other language, the one for everybody else, and the day of its last change.
 *
 * @param site the site's origin
 * @param base its base path
 */
export const sitemapOptions = (site: string, base: string): SitemapOptions => {
  const home = (locale?: string): string => new URL(sitePath('/', locale, base), site).href;
  const folders = Object.keys(locales).filter((key) => key !== 'root');
  const slugOf = (url: string): string => {
    const folder = folders.find((locale) => url.startsWith(home(locale)));
    return `/${url.slice(home(folder).length)}`;
  };
  return {
    i18n: { defaultLocale: 'root', locales: Object.fromEntries(Object.entries(locales).map(([key, { lang }]) => [key, lang])) },
    serialize: (item) => {
      const slug = slugOf(item.url);
      return { ...item, lastmod: lastChange(slug), links: [...(item.links ?? []), { lang: 'x-default', url: new URL(sitePath(slug, undefined, base), site).href }] };
    },
  };
};
