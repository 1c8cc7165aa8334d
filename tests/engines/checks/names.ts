import { expect } from 'vitest';
import { byTurns, type Check } from '../check.ts';
import type { Page } from '../page.ts';

const NAMES = { project_name: 'sampleproject', owner: 'octo-org', repository: 'sample', workflow_filename: 'release.yaml', environment: 'release' } as const;

/** The names in the first workflow of a guide that are the reader's. */
const own = (page: Page) => page.see('[data-scope]', (workflow) => [...workflow.querySelectorAll('.own-name')].map(({ textContent }) => textContent));

/** What the guide's copy button puts on the clipboard, and what is shown. */
async function copied(page: Page): Promise<{ copied: string; shown: string }> {
  const shown = await page.run(() =>
    [...(document.querySelector('[data-scope]')?.querySelectorAll('.ec-line .code') ?? [])].map((line) => (line.textContent ?? '').replace(/\n$/, '')).join('\n'),
  );
  await page.click('[data-scope] button[data-code]');
  // Said when it is on the clipboard.
  await page.count({ all: '[data-scope] .copy .feedback' }).toBeGreaterThan(0);
  return { copied: await page.clipboard(), shown };
}

const kept = (page: Page) => page.run(() => JSON.stringify({ ...localStorage }) + JSON.stringify({ ...sessionStorage }));

export const names: readonly Check[] = byTurns(({ name, folder, strings }) => [
  {
    name: `${name}: a guide shows and copies the names given in the generator, switches back, and forgets them`,
    run: async (page) => {
      const guide = `${folder}fix-trusted-publishing/`;
      await page.open(guide);
      const before = await copied(page);
      expect(before.copied).toBe(before.shown);
      expect(before.shown).toContain('url: https://pypi.org/p/davybot-market-cli');

      await page.open(`${folder}generator/`);
      for (const [field, value] of Object.entries(NAMES)) await page.fill({ label: strings[`generator.${field as keyof typeof NAMES}`] }, value);
      await page.text('[data-names]').toContain('octo-org');

      await page.open(guide);
      await own(page).toEqual(['release.yaml', 'release', 'sampleproject']);
      await page.text('.own-names').toContain(strings['names.kept'].slice(-12));
      const changed = await copied(page);
      expect(changed.copied).toBe(changed.shown);
      expect(changed.copied).toBe(before.copied.replace('name: pypi\n', 'name: release\n').replace('/p/davybot-market-cli', '/p/sampleproject'));
      await page.texts('td .own-name').toEqual(['sampleproject', 'octo-org', 'sample', 'release.yaml', 'release']);

      await page.click('[data-names-swap]');
      await page.count('.own-name').toBe(0);
      await page.open(guide);
      await page.text('[data-names-swap]').toBe(strings['names.own']);
      expect(await copied(page)).toEqual(before);
      await page.click('[data-names-swap]');
      await own(page).toHaveLength(3);

      await page.click('[data-names-forget]');
      await page.text(':focus').toBe(strings['names.forgotten']);
      expect(await copied(page)).toEqual(before);
      expect(await kept(page)).not.toContain('octo-org');
      await page.open(guide);
      expect((await copied(page)).shown).toBe(before.shown);
      await page.count('.own-names').toBe(0);
    },
  },
]);
