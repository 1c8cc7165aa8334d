import { expect } from 'vitest';
import { byTurns, type Check } from '../check.ts';

const YAML = '[data-snippet]';

const published = (field: string): string => `[data-publisher-field="${field}"]`;
const address = (link: HTMLElement) => (link as HTMLAnchorElement).href;

export const generator: readonly Check[] = byTurns(({ name, folder, strings }) => [
  {
    name: `${name}: every choice changes the workflow`,
    run: async (page) => {
      await page.open(`${folder}generator/`);
      await page.click({ label: strings['generator.auth.api-token'] });
      await page.fill({ label: strings['generator.secret'] }, 'MY_TOKEN');
      await page.text(YAML).toContain('password: ${{ secrets.MY_TOKEN }}');
      await page.click({ label: strings['generator.trigger.tag'] });
      await page.text(YAML).toContain("tags: ['v*']");
      await page.choose({ label: strings['generator.index'] }, 'testpypi-then-pypi');
      await page.text(YAML).toContain('repository-url: https://test.pypi.org/legacy/');
      await page.choose({ label: strings['generator.tool'] }, 'uv');
      await page.text(YAML).toContain('uv build');
      await page.choose({ label: strings['generator.pin'] }, 'sha');
      await page.text(YAML).toContain('# v1.14.2');
      await page.click({ label: strings['generator.attestations'] });
      await page.text(YAML).toContain('attestations: false');
      await page.click({ label: strings['generator.skip_existing'] });
      await page.text(YAML).toContain('skip-existing: true');
      await page.choose({ label: strings['generator.scope'] }, 'step');
      // Two indexes are two jobs, which is no step.
      await page.text(YAML).toMatch(/^ {2}publish-to-testpypi:/);
      await page.choose({ label: strings['generator.index'] }, 'testpypi');
      await page.text(YAML).toMatch(/^ {6}- name: Publish distribution to TestPyPI/);
    },
  },
  {
    name: `${name}: the generator says what to enter on PyPI, with a link that fills the form in`,
    run: async (page) => {
      await page.open(`${folder}generator/`);
      await page.fill({ label: strings['generator.owner'] }, 'octo-org');
      await page.text(published('owner')).toBe('octo-org');
      await page.count(published('project_name')).toBe(0);
      // There is no form for a project that is an example's.
      await page.count('[data-publisher-form]').toBe(0);
      await page.fill({ label: strings['generator.repository'] }, 'sampleproject');
      await page.fill({ label: strings['generator.project_name'] }, 'sampleproject');
      await page.see('[data-publisher-form]', address).toMatch(/\/manage\/project\/sampleproject\/settings\/publishing\/\?provider=github&owner=octo-org&/);
      await page.click({ label: strings['generator.project.new'] });
      await page.text(published('project_name')).toBe('sampleproject');
      await page.see('[data-publisher-form]', address).toBe('https://pypi.org/manage/account/publishing/');
    },
  },
  {
    name: `${name}: an address pasted into one field of the generator fills two`,
    run: async (page) => {
      await page.open(`${folder}generator/`);
      await page.each({ label: strings['generator.repository'] }, (field) => (field as HTMLInputElement).select());
      await page.paste({ label: strings['generator.repository'] }, 'git@github.com:octo-org/sampleproject.git');
      await page.value({ label: strings['generator.owner'] }).toBe('octo-org');
      await page.value({ label: strings['generator.repository'] }).toBe('sampleproject');
      await page.text(published('repository')).toBe('sampleproject');
    },
  },
  {
    name: `${name}: a workflow of one's own gets from the generator's fields onto the clipboard`,
    run: async (page) => {
      await page.open(`${folder}generator/`);
      await page.fill({ label: strings['generator.project_name'] }, 'sampleproject');
      await page.fill({ label: strings['generator.environment'] }, 'release');
      await page.text(YAML).toContain('url: https://pypi.org/p/sampleproject\n');
      await page.text(YAML).toContain('name: release\n');
      const [shown] = await page.each(YAML, ({ textContent }) => textContent);
      await page.click({ button: strings['generator.copy'] });
      await page.text('[data-copy-snippet]').toContain(strings['generator.copied']);
      expect(await page.clipboard()).toBe(shown);
    },
  },
]);
