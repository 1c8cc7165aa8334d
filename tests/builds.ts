import { exec } from 'node:child_process';
import { promisify } from 'node:util';

/** What has the site built for another address, where it is served below a path. */
export const underAPath = { BASE_PATH: '/docs/fix/', SITE_URL: 'https://docs.example', OUT_DIR: '.cache/under-a-path' };

/**
 * Builds the site as `npm run build` does.
 *
 * @param environment the variables that README names, and the folder
 * @param forced whether nothing of earlier builds is to be used
 * @param tree where the project is
 * @throws with what the build said, if it fails
 */
export async function build(environment: Record<string, string>, { forced = false, tree = '.' } = {}): Promise<void> {
  // Vitest's own NODE_ENV would have another build made; its BASE_URL is not to count, nor any that a host sets.
  await promisify(exec)(`node .ci/astro.mjs build${forced ? ' --force' : ''}`, { cwd: tree, env: { ...process.env, NODE_ENV: 'production', ...environment } });
}
