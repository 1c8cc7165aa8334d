import { errorOf } from '../../data/catalogue.ts';
import { plain } from '../../lib/catalogue/page.ts';
import { siteTitle, type Lang } from '../../locales.ts';
import type { Card } from './card.ts';

/**
 * What a page's social image says.
 *
 * @param id the page's address without slashes around it, such as `zh-cn/errors/invalid-reuse-token`
 * @param title the page's title; an error's image shows its message
 * @param t translates the names of the states of a release
 */
export function cardOf(id: string, title: string, lang: Lang, t: (key: string) => string): Card {
  const entry = errorOf(/(?:^|\/)errors\/([^/]+)$/.exec(id)?.[1] ?? '');
  const site = siteTitle[lang];
  return entry ? { title: entry.headline, site, error: { name: plain(entry.name[lang]), release: entry.release, state: t(`release.${entry.release}`) } } : { title, site };
}

/** Whether a page has an image: one that is not there cannot be shared. Whoever edits looks at pages alone. */
export const hasImage = (id: string): boolean => !process.env['QUICK'] && id.split('/').at(-1) !== '404';

/** The name of a page's image below the site's root, without `.png`. */
export const imageName = (id: string): string => id || 'index';
