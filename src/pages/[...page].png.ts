import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection } from 'astro:content';
import { errors } from '../data/catalogue';
import { ruleEntries } from '../data/rules/rules';
import { strings } from '../data/strings';
import { EMITTERS, STAGES } from '../errors/types';
import { plain } from '../lib/catalogue/page';
import { locales, type Lang } from '../locales';
import { draw } from '../site/pictures/card';
import { cardOf, hasImage, imageName } from '../site/pictures/page-card';
import { encode } from '../site/pictures/png';

type Props = {
  id: string;
  title: string;
  lang: Lang;
};

export const getStaticPaths = (async () => {
  const docs = await getCollection('docs');
  return Object.entries(locales).flatMap(([folder, { lang }]) => {
    const inLocale = (path: string): string => (folder === 'root' ? path : `${folder}/${path}`);
    const isHere = (id: string): boolean => (id.startsWith('zh-cn') ? 'zh-cn' : 'root') === folder;
    const pages: Props[] = [
      ...docs.filter(({ id }) => isHere(id)).map(({ id, data }) => ({ id: id === 'index' ? '' : id, title: data.title, lang })),
      { id: inLocale('errors'), title: strings[lang]['errors.title'], lang },
      ...STAGES.map((stage) => ({ id: inLocale(`errors/stages/${stage}`), title: strings[lang][`stage.${stage}`], lang })),
      ...EMITTERS.map((emitter) => ({ id: inLocale(`errors/programs/${emitter}`), title: strings[lang][`program.${emitter}`], lang })),
      ...errors.map(({ id, name }) => ({ id: inLocale(`errors/${id}`), title: plain(name[lang]), lang })),
      { id: inLocale('rules'), title: strings[lang]['rules.title'], lang },
      ...ruleEntries.map((rule) => ({ id: inLocale(`rules/${rule.id}`), title: plain(rule.name[lang]), lang })),
    ];
    return pages.filter(({ id }) => hasImage(id)).map((props) => ({ params: { page: imageName(props.id) }, props }));
  });
}) satisfies GetStaticPaths;

/** A page's social image. */
export const GET: APIRoute<Props> = async ({ props: { id, title, lang }, locals }) => {
  const t = (key: string): string => locals.t(key as never) as string;
  const image = await encode(await draw(cardOf(id, title, lang, t)));
  return new Response(new Uint8Array(image), { headers: { 'Content-Type': 'image/png' } });
};
