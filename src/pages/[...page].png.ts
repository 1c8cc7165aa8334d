import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection } from 'astro:content';
import { errors } from '../data/catalogue';
import { ruleEntries } from '../data/rules/rules';
import { strings, translator } from '../data/strings';
import { EMITTERS, STAGES } from '../errors/types';
import { plain } from '../lib/catalogue/page';
import { locales, type Lang } from '../locales';
import { cardOf, hasImage, imageName } from '../site/pictures/page-card';
import { drawn, order } from '../site/pictures/studio';

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
    const shown = pages.filter(({ id }) => hasImage(id));
    // A build needs them all, and who edits hardly one.
    if (import.meta.env.PROD) for (const props of shown) order(props.id, cardOf(props.id, props.title, lang, translator(lang)));
    return shown.map((props) => ({ params: { page: imageName(props.id) }, props }));
  });
}) satisfies GetStaticPaths;

/** A page's social image. */
export const GET: APIRoute<Props> = async ({ props: { id, title, lang } }) => {
  const image = await drawn(id, cardOf(id, title, lang, translator(lang)));
  return new Response(image, { headers: { 'Content-Type': 'image/png' } });
};
