import english from '../content/i18n/en.json' with { type: 'json' };
import chinese from '../content/i18n/zh-CN.json' with { type: 'json' };
import type { Lang } from '../errors/types.ts';
import { namedPlain, reader } from '../lib/catalogue/labels.ts';
import { screen } from './screen.ts';

/** The site's strings with the names of labels in them. */
export const withLabels = <T extends Record<string, string>>(texts: T, lang: Lang): T =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, namedPlain(reader(screen, lang), text)])) as T;

/** Every string of the site, as it is shown. */
export const strings = { en: withLabels(english, 'en'), 'zh-CN': withLabels(chinese, 'zh-CN') };

/**
 * What the pages that there are hundreds of say: Starlight's own translation looks for plurals, contexts and fallbacks each time.
 *
 * @param lang of the page
 * @returns what translates the keys of the site's strings
 */
export const translator =
  (lang: Lang) =>
  (key: string): string =>
    (strings[lang] as Record<string, string>)[key] ?? key;
