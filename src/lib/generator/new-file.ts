import type { Repository } from '../publisher/publisher.ts';

/** GitHub answers a longer address with "414 URI Too Long" (github/docs issues/5136 counted 8191 bytes); some room is left for what proxies add. */
const LONGEST = 8_000;

/**
 * GitHub's editor for a new file on the default branch, with the file in it; nothing is saved until the reader commits it there.
 *
 * @param repository checked names
 * @param path where the file goes
 * @param text the file
 * @returns the address, or undefined where GitHub would refuse it as too long
 */
export function newFilePage({ owner, repository }: Repository, path: string, text: string): string | undefined {
  const page = `https://github.com/${owner}/${repository}/new/HEAD?${new URLSearchParams({ filename: path, value: text })}`;
  return page.length <= LONGEST ? page : undefined;
}
