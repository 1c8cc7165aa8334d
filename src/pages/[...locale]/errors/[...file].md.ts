import type { APIRoute, GetStaticPaths } from 'astro';
import { bundles } from '../../../data/action/bundles';
import { errors } from '../../../data/catalogue';
import { seen } from '../../../data/sources/read';
import { rulesBehind } from '../../../data/rules/rules';
import { sourceUrl } from '../../../data/sources/sources';
import { translator } from '../../../data/strings';
import { exampleWorkflow } from '../../../data/workflow';
import type { ErrorEntry, Lang } from '../../../errors/types';
import { whenPrinted } from '../../../lib/catalogue/page';
import { errorMarkdown } from '../../../lib/catalogue/markdown';
import { sitePath } from '../../../links';
import { locales } from '../../../locales';

interface Props {
  entry: ErrorEntry;
  lang: Lang;
  locale: string | undefined;
}

export const getStaticPaths = (() =>
  Object.entries(locales).flatMap(([folder, { lang }]) =>
    errors.flatMap((entry) => {
      const locale = folder === 'root' ? undefined : folder;
      // Beside the page as every page has it, and at the shorter address that older links have.
      return [`${entry.id}/index`, entry.id].map((file) => ({ params: { locale, file }, props: { entry, lang, locale } }));
    }),
  )) satisfies GetStaticPaths;

/** What was written for the first of an entry's two addresses, until it is taken for the second. */
const written = new Map<string, string>();

export const GET: APIRoute<Props> = ({ props: { entry, lang, locale }, site }) => {
  const t = translator(lang);
  const key = `${lang} ${entry.id}`;
  const found = written.get(key);
  const text = found ?? errorMarkdown(entry, lang, {
    t,
    absolute: (path) => new URL(sitePath(path, locale, import.meta.env.BASE_URL), site).href,
    example: exampleWorkflow,
    printed: (message) => whenPrinted(message, bundles, t),
    rules: rulesBehind(entry.id),
    sources: entry.sources.map((source) => `<${sourceUrl(source)}> ${seen(source).date ?? t('checked.unknown')}`),
  });
  if (found === undefined) written.set(key, text);
  else written.delete(key);
  return new Response(text, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
};
