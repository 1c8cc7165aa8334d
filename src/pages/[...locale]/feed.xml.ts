import type { APIRoute, GetStaticPaths } from 'astro';
import { changes } from '../../data/changes';
import type { Lang } from '../../errors/types';
import { sitePath } from '../../links';
import { locales } from '../../locales';
import { atom } from '../../site/machines/atom';

interface Props {
  lang: Lang;
  locale: string | undefined;
}

export const getStaticPaths = (() =>
  Object.entries(locales).map(([folder, { lang }]) => {
    const locale = folder === 'root' ? undefined : folder;
    return { params: { locale }, props: { lang, locale } };
  })) satisfies GetStaticPaths;

/** The changes of the catalogue, to subscribe to. */
export const GET: APIRoute<Props> = ({ props: { lang, locale }, locals, site }) => {
  const address = (path: string): string => new URL(sitePath(path, locale, import.meta.env.BASE_URL), site).href;
  const feed = atom({
    url: address('/feed.xml'),
    home: address('/'),
    lang,
    title: locals.t('machines.feed' as never),
    author: 'PyPI OIDC Fix',
    entries: changes.map(({ id, date, title, text, page, errors = [] }) => ({
      id: `${address('/feed.xml')}#${id}`,
      date,
      title: title[lang],
      text: text[lang],
      url: address(page),
      related: errors.map((error) => address(`/errors/${error}/`)),
    })),
  });
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
