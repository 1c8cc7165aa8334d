import { errorOf } from '../catalogue.ts';
import type { Source } from '../../errors/types.ts';
import { differences } from '../behaviour/differences.ts';
import { bundleRows } from '../action/bundles.ts';
import { ruleEntries } from '../rules/rules.ts';
import { sources, type SourceId } from './sources.ts';

/** What a component cites on the page in which it stands. */
const tables: Readonly<Record<string, readonly Source[]>> = {
  ActionReleases: bundleRows.flatMap(({ cells }) => cells.flatMap(({ source }) => source ?? [])),
  Measured: Object.values(differences).map(({ source }) => sources[source]),
};

/**
 * Lists what a page cites.
 *
 * @param id the page's id in Starlight's route data: its path without slashes around it
 * @param body the MDX of a page that has one; it cites with `<Source id="…" />`, and by the tables that it shows
 */
export function sourcesOf(id: string, body = ''): readonly Source[] {
  const [, list, name] = /(?:^|\/)(errors|rules)\/([^/]+)$/.exec(id) ?? [];
  if (list === 'errors') return errorOf(name ?? '')?.sources ?? [];
  if (list === 'rules') return ruleEntries.find((entry) => entry.id === name)?.sources ?? [];
  const shown = Object.entries(tables).flatMap(([component, of]) => (new RegExp(`<${component}\\b`).test(body) ? of : []));
  return [...Array.from(body.matchAll(/<Source id="([^"]+)"/g), ([, cited]) => sources[cited as SourceId]), ...shown];
}
