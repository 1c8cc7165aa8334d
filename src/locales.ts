import type { Lang, Text } from './errors/types.ts';

/** The site's two locales, once: Starlight's key is the folder, `root` having none. */
export const locales = {
  root: { label: 'English', lang: 'en' },
  'zh-cn': { label: '简体中文', lang: 'zh-CN' },
} as const satisfies Record<string, { label: string; lang: Lang }>;

/** The folder of a language, or undefined for that of the root. */
export const folderOf = (lang: Lang): string | undefined => Object.entries(locales).find(([key, locale]) => locale.lang === lang && key !== 'root')?.[0];

export const siteTitle: Text = { en: 'PyPI OIDC Fix', 'zh-CN': 'PyPI 发布 OIDC 错误修复' };

export type { Lang };
