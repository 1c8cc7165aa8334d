import { asMap, insertEntry, pairOf, replaceValue, type Entry, type Splice } from '../yaml-source.ts';
import type { Context, Detected } from './types.ts';

/** The name that PyPI's and the action's documentation give the secret. */
const PASSWORD: Entry = ['password', '${{ secrets.PYPI_API_TOKEN }}'];

/** Gives a publish step a token: what a reader means who wants to sign in with one and has no `password`, or an empty one. */
export function secretInput({ workflow: { source } }: Context, { step }: Detected): readonly Splice[] | undefined {
  if (!step || step.shared) return undefined;
  const map = asMap(source, step.with?.value);
  const splice = !step.with
    ? insertEntry(source, step.map, ['with', [PASSWORD]])
    : map === undefined || map.items.length === 0
      ? replaceValue(source, step.with, [PASSWORD])
      : pairOf(map, 'password')
        ? replaceValue(source, pairOf(map, 'password')!, PASSWORD[1])
        : insertEntry(source, map, PASSWORD);
  return splice && [splice];
}
