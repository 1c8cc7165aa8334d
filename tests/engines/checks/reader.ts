import { expect } from 'vitest';
import { languages } from '../../e2e/languages.ts';
import { byTurns, type Check } from '../check.ts';

const ENTRY = '[data-found] li';

export const reader: readonly Check[] = [
  {
    name: 'what is folded is printed: the engine knows how, and the page says so',
    run: async (page) => {
      await page.open('doctor/');
      expect(
        await page.run(() => {
          const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).filter((rule) => rule instanceof CSSMediaRule && rule.conditionText === 'print');
          const said = rules.flatMap((rule) => [...(rule as CSSMediaRule).cssRules]).filter((rule) => rule instanceof CSSStyleRule && rule.selectorText.endsWith('::details-content'));
          return said.map((rule) => (rule as CSSStyleRule).style.getPropertyValue('content-visibility'));
        }),
      ).toEqual(['visible']);
    },
  },
  ...byTurns(({ name, folder, strings }) => [
    {
      name: `${name}: the list of errors is narrowed by a word and leads to the page`,
      run: async (page) => {
        await page.open(`${folder}errors/`);
        await page.count('[data-ways] li').toBeGreaterThan(20);
        await page.fill({ label: strings['errors.filter'] }, 'request_token  environment');
        await page.count(ENTRY).toBe(1);
        await page.fill({ label: strings['errors.filter'] }, '<b>nothing like it</b>');
        await page.text('[data-count]').toBe(strings['errors.none']);
        await page.fill({ label: strings['errors.filter'] }, 'ACTIONS_ID_TOKEN_REQUEST_TOKEN');
        await page.click(`${ENTRY} a`);
        await page.text('main figure pre').toContain('ACTIONS_ID_TOKEN_REQUEST_TOKEN');
      },
    },
    {
      name: `${name}: the language can be changed in place`,
      run: async (page) => {
        const other = languages.find((language) => language.folder !== folder)!;
        await page.open(`${folder}cause/#empty-secret`);
        await page.choose('starlight-lang-select select', other.name);
        await page.path().toBe(`/${other.folder}cause/#empty-secret`);
        await page.see('#empty-secret', (heading) => heading.getBoundingClientRect().top >= 0 && heading.getBoundingClientRect().bottom <= innerHeight).toBe(true);
      },
    },
    {
      name: `${name}: an address that leads nowhere offers ways on`,
      expected: /status of 404/,
      run: async (page) => {
        await page.open(`${folder}no-such-page/`);
        expect(await page.run(async () => (await fetch(location.href)).status)).toBe(404);
        await page.count('main a[href$="/generator/"]').toBeGreaterThan(0);
      },
    },
    {
      name: `${name}: an error's page is copied as Markdown`,
      run: async (page) => {
        await page.open(`${folder}errors/id-token-request-token-unset/`);
        await page.click({ button: strings['markdown.copy'] });
        await page.text('copy-markdown [role=status]').toBe(strings['markdown.copied']);
        const copied = await page.clipboard();
        expect(copied).toMatch(/^# .+\n\n```\n[^`]*the ACTIONS_ID_TOKEN_REQUEST_TOKEN environment variable was unset/);
        expect(copied).toContain('id-token: write');
      },
    },
  ]),
  {
    name: 'a chosen theme is there on the next page, and on the page for what is not there',
    expected: /status of 404/,
    run: async (page) => {
      const theme = () => page.see('html', ({ dataset, ownerDocument }) => [dataset['theme'], getComputedStyle(ownerDocument.body).colorScheme]);
      for (const chosen of ['light', 'dark', 'light']) {
        await page.open('errors/no-such-page/');
        await page.choose('starlight-theme-select select', chosen);
        await theme().toEqual([chosen, chosen]);
        await page.open('cause/');
        await theme().toEqual([chosen, chosen]);
      }
    },
  },
  {
    name: 'tabs change with the pointer and the keyboard',
    run: async (page) => {
      await page.open('');
      const selected = () => page.see('[role=tab][aria-selected=true]', ({ textContent, parentElement }) => [...(parentElement?.parentElement?.children ?? [])].findIndex((item) => item.textContent === textContent));
      await selected().toBe(0);
      await page.click('[role=tab]:not([aria-selected=true])');
      await selected().toBe(1);
      await page.press('ArrowLeft');
      await selected().toBe(0);
    },
  },
];
