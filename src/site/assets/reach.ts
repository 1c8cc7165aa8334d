/**
 * What scripts load, at once and later, as far as their code names it.
 *
 * @param code the built scripts by the names of their files
 * @param names where to begin
 * @param ahead whether to go on from a script that has been reached
 * @returns the names of all that is reached, those of the beginning included
 */
export function reach(code: ReadonlyMap<string, string>, names: Iterable<string>, ahead: (name: string) => boolean = () => true): Set<string> {
  const reached = new Set([...names].filter((name) => code.has(name)));
  // A set that grows is iterated to its new end.
  for (const name of reached) {
    for (const other of code.keys()) if (ahead(other) && code.get(name)?.includes(other)) reached.add(other);
  }
  return reached;
}
