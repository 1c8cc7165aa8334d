import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { lastChange } from '../../data/changes.ts';
import { sitePath } from '../../links.ts';
import { structured } from './structured.ts';

/** Tools and lists; everything else is an article. */
const NO_ARTICLES: ReadonlySet<string> = new Set(['/', '/doctor/', '/generator/', '/errors/', '/rules/']);

/** Tells machines where a page stands in the site, and where its Markdown and the feed are. */
export const onRequest = defineRouteMiddleware(({ locals, site, url }) => {
  const { entry, lang, locale, siteTitle } = locals.starlightRoute;
  // Nobody who reads a page needs to know with what it was built.
  const head = locals.starlightRoute.head.filter(({ attrs }) => attrs?.['name'] !== 'generator');
  locals.starlightRoute.head = head;
  if (entry.id.endsWith('404')) return;
  const address = (path: string): string => new URL(sitePath(path, locale, import.meta.env.BASE_URL), site).href;
  const home = address('/');
  const here = new URL(url.pathname.replace(/\/*$/, '/'), site).href;
  const slug = `/${here.slice(home.length)}`;
  head.push({ tag: 'link', attrs: { rel: 'alternate', type: 'text/markdown', href: 'index.md' } });
  if (slug === '/' || slug === '/errors/') {
    head.push({ tag: 'link', attrs: { rel: 'alternate', type: 'application/atom+xml', href: sitePath('/feed.xml', locale, import.meta.env.BASE_URL) } });
  }
  if (NO_ARTICLES.has(slug)) return;
  const list = /^\/(errors|rules)\/./.exec(slug)?.[1];
  const trail = [
    { name: siteTitle, url: home },
    ...(list ? [{ name: locals.t(`${list}.title` as never), url: address(`/${list}/`) }] : []),
    { name: entry.data.title, url: here },
  ];
  const content = structured({ title: entry.data.title, description: entry.data.description ?? '', lang, changed: lastChange(slug), trail });
  head.push({ tag: 'script', attrs: { type: 'application/ld+json' }, content });
});
