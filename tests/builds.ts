import { exec } from 'node:child_process';
import { promisify } from 'node:util';

/** What has the site built for another address, where it is served below a path. */
export const underAPath = { BASE_PATH: '/docs/fix/', SITE_URL: 'https://docs.example', OUT_DIR: '.cache/under-a-path' };

/**
 * Builds the site as `npm run build` does.
 *
 * @param environment the variables that README names, and the folder
 * @param forced whether nothing of earlier builds is to be used
 * @throws with what the build said, if it fails
 */
export async function build(environment: Record<string, string>, { forced = false } = {}): Promise<void> {
  // What Vitest says of itself to the code that it runs would have another site built.
  const { BASE_URL, DEV, MODE, PROD, SSR, TEST, VITEST, ...own } = process.env;
  await promisify(exec)(`astro build${forced ? ' --force' : ''}`, { env: { ...own, NODE_ENV: 'production', ...environment } });
}
