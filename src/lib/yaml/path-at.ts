import { isMap, isSeq, type Node } from 'yaml';
import { entries, startOf, type Yaml } from './yaml.ts';

const holds = (node: Node | null | undefined, offset: number): boolean => {
  const [start = 0, , end = 0] = node?.range ?? [];
  return start <= offset && offset < Math.max(end, start + 1);
};

/**
 * The keys that lead to what stands at a place, from the top; the items of lists have no name.
 *
 * @returns such as `['jobs', 'publish', 'permissions', 'id-token']`, for the key as well as for its value
 */
export function pathAt({ document }: Yaml, offset: number): string[] {
  const path: string[] = [];
  let node: unknown = document.contents;
  while (node) {
    if (isSeq(node)) {
      node = node.items.find((item) => holds(item as Node, offset));
      continue;
    }
    const inside: [string, { key: Node; value: Node | null }] | undefined = isMap(node)
      ? entries(node).findLast(([, { key }]) => startOf(key) <= offset)
      : undefined;
    if (!inside) break;
    const [name, { key, value }] = inside;
    path.push(name);
    if (holds(key, offset)) break;
    node = value;
  }
  return path;
}
