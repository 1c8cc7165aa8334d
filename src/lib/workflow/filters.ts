import { entries, type Entry } from '../yaml/yaml.ts';
import type { Workflow } from './workflow.ts';

/** A filter of an event that has none. */
interface Filter {
  event: string;
  filter: string;
  pair: Entry;
  /** Where the mapping begins that it stands in. */
  inside: number;
}

/** Filters of refs, as `push` has them. */
const FILTERS = ['tags', 'tags-ignore', 'branches', 'branches-ignore'];

/**
 * Filters at `create`, which has none: GitHub takes the file and passes over them, though its published parser refuses them
 * (actions/runner#1007 and #1141, dependabot/dependabot-core#2433, fluxcd/website#2249).
 */
export function filtersWithoutEffect({ source, triggers }: Workflow): Filter[] {
  const event = 'create';
  const map = source.map(triggers?.get(event));
  return entries(map).flatMap(([filter, pair]) => (FILTERS.includes(filter) ? [{ event, filter, pair, inside: map?.range?.[0] ?? 0 }] : []));
}
