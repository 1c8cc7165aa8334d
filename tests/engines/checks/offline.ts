import { fixture } from '../../fixture.ts';
import { byTurns, type Check } from '../check.ts';

const BOX = '#doctor-input';

export const offline: readonly Check[] = byTurns(({ name, folder, strings }) => [
  {
    name: `${name}: with the network gone the doctor reads logs and workflows, and the generator writes`,
    needs: 'service workers',
    // What names are kept is said with the network only.
    expected: /labels-names\.json/,
    run: async (page) => {
      await page.open(`${folder}doctor/`);
      await page.until(async () => (await navigator.serviceWorker.ready) && navigator.serviceWorker.controller !== null);
      page.host.cut();
      await page.paste(BOX, fixture('logs/mint-invalid-publisher-environment.txt'));
      await page.see('[data-doctor-state]', ({ dataset }) => dataset['doctorState']).toBe('done');
      await page.text('[data-finding]').toContain(strings['release.nothing-uploaded']);

      await page.open(`${folder}doctor/`);
      await page.paste(BOX, fixture('workflows/missing-id-token.hit.yml'));
      await page.text('[data-repaired]').toContain('id-token: write');

      await page.open(`${folder}generator/`);
      await page.fill({ label: strings['generator.project_name'] }, 'sampleproject');
      await page.text('[data-snippet]').toContain('https://pypi.org/p/sampleproject');

      await page.open(folder);
      await page.count(BOX).toBe(1);
    },
  },
]);
