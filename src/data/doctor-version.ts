import { createHash } from 'node:crypto';

/**
 * Changes with any of the files that the doctor loads besides scripts, so that no answer is put together from two deployments.
 *
 * @param files their content by their names
 * @returns eight hexadecimal digits
 */
export function versionOf(files: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  for (const name of [...files.keys()].sort()) hash.update(JSON.stringify([name, files.get(name)]));
  return hash.digest('hex').slice(0, 8);
}
