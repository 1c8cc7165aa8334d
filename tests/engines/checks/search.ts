import { expect } from 'vitest';
import { languages } from '../../e2e/languages.ts';
import type { Check } from '../check.ts';

const LINE = '2026-08-21T10:11:12Z ##[error]GitHub: missing or insufficient OIDC token permissions, the ACTIONS_ID_TOKEN_REQUEST_TOKEN environment variable was unset';

const BOX = 'dialog input[type=text]';
const RESULT = 'dialog a.result';

export const search: readonly Check[] = [
  ...languages.map(
    ({ name, folder }): Check => ({
      name: `${name}: the search finds a message's page by a line of a log, and is loaded when it is opened`,
      run: async (page) => {
        await page.open(`${folder}compare/`);
        const loaded = await page.run(() => performance.getEntriesByType('resource').map((entry) => entry.name));
        expect(loaded.length).toBeGreaterThan(0);
        expect(loaded.filter((address) => /search-ui|\/search\//.test(address))).toEqual([]);

        await page.press('Control', 'k');
        await page.paste(BOX, LINE);
        await page.count(RESULT).toBeGreaterThan(0);
        const paths = await page.each(RESULT, (link) => new URL((link as HTMLAnchorElement).href).pathname);
        expect(paths[0]).toBe(`/${folder}errors/id-token-request-token-unset/`);
        const indexes = await page.run(() => performance.getEntriesByType('resource').flatMap((entry) => /\/search\/[^/]+\.json$/.exec(entry.name)?.[0] ?? []));
        expect(indexes).toEqual([`/search/${folder === '' ? 'en' : 'zh-CN'}.json`]);
        expect(paths.every((path) => path.startsWith('/zh-cn/') === (folder !== ''))).toBe(true);
        await page.press('Escape');
        await page.count('dialog').toBe(0);
      },
    }),
  ),
  {
    name: 'the Chinese search takes a sentence without spaces, and leads on',
    run: async (page) => {
      await page.open('zh-cn/');
      await page.press('Control', 'k');
      await page.paste(BOX, '密码为空');
      await page.click(RESULT);
      await page.path().toMatch(/^\/zh-cn\/(?!(#|$))/);
      await page.ready();
    },
  },
];
