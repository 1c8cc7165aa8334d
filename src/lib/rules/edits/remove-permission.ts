import { isMap, type Node, type Pair } from 'yaml';
import { removeEntry, type Splice } from '../../yaml/splices.ts';
import { endOf, type Yaml } from '../../yaml/yaml.ts';

type Entry = Pair<Node, Node | null>;

/**
 * Takes one permission out of a `permissions` block. Without its last one `{}` remains: no block at all would mean the
 * defaults, which are more.
 *
 * @returns undefined for a block that is no map, or that an alias brings
 */
export function removePermission(source: Yaml, block: Entry, permission: Entry): readonly Splice[] | undefined {
  if (!isMap(block.value)) return undefined;
  const removal = removeEntry(source, block.value, permission);
  if (!removal || block.value.items.length > 1 || block.value.flow) return removal && [removal];
  const colon = source.text.indexOf(':', endOf(block.key)) + 1;
  return [{ start: colon, end: colon, insert: ' {}' }, removal];
}
