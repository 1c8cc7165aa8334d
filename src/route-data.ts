import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { lastChange } from './data/changes.ts';
import { sitePath } from './links.ts';
import { structured } from './machines/structured.ts';

/** Tells machines where a page stands in the site, and where its Markdown and the feed are. */
export const onRequest = defineRouteMiddleware(({ locals, site, url }) => {
  const { entry, head, lang, locale, siteTitle } = locals.starlightRoute;
  if (entry.id.endsWith('404')) return;
  const address = (path: string): string => new URL(sitePath(path, locale, import.meta.env.BASE_URL), site).href;
  const home = address('/');
  const here = new URL(url.pathname.replace(/\/*$/, '/'), site).href;
  const slug = `/${here.slice(home.length)}`;
  head.push({ tag: 'link', attrs: { rel: 'alternate', type: 'text/markdown', href: 'index.md' } });
  if (slug === '/') {
    head.push({ tag: 'link', attrs: { rel: 'alternate', type: 'application/atom+xml', href: sitePath('/feed.xml', locale, import.meta.env.BASE_URL) } });
  }
  // The guides have no room for more: a first visit of one is to stay within 25 kB.
  const list = /^\/(errors|rules)\/./.exec(slug)?.[1];
  if (!list) return;
  const trail = [
    { name: siteTitle, url: home },
    { name: locals.t(`${list}.title` as never), url: address(`/${list}/`) },
    { name: entry.data.title, url: here },
  ];
  const content = structured({ title: entry.data.title, lang, changed: lastChange(slug), trail });
  head.push({ tag: 'script', attrs: { type: 'application/ld+json' }, content });
});
