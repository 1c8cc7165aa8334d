import { errors } from './catalogue.ts';
import type { Source } from '../errors/types.ts';
import { ruleEntries } from './rules.ts';
import { sources, type SourceId } from './sources.ts';

/**
 * Lists what a page cites.
 *
 * @param id the page's id in Starlight's route data: its path without slashes around it
 * @param body the MDX of a page that has one; it cites with `<Source id="…" />`
 */
export function sourcesOf(id: string, body = ''): readonly Source[] {
  const [, list, name] = /(?:^|\/)(errors|rules)\/([^/]+)$/.exec(id) ?? [];
  if (list === 'errors') return errors.find((entry) => entry.id === name)?.sources ?? [];
  if (list === 'rules') return ruleEntries.find((entry) => entry.id === name)?.sources ?? [];
  return Array.from(body.matchAll(/<Source id="([^"]+)"/g), ([, cited]) => sources[cited as SourceId]);
}
