import type { Lang, Text } from './errors/types.ts';

/** The site's two locales, once: Starlight's key is the folder, `root` having none. */
export const locales = {
  root: { label: 'English', lang: 'en' },
  'zh-cn': { label: '简体中文', lang: 'zh-CN' },
} as const satisfies Record<string, { label: string; lang: Lang }>;

export const siteTitle: Text = { en: 'PyPI OIDC Fix', 'zh-CN': 'PyPI 发布 OIDC 错误修复' };

export type { Lang };
