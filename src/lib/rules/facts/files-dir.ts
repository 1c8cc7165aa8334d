import type { Step } from '../../tools/types.ts';
import { eitherInput } from './index-of.ts';

/** A directory as it is compared: `./dist/`, `dist` and on Windows `.\dist` are the same one, and the workspace is the empty text. */
export const directory = (path: string): string =>
  path
    .trim()
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/+)+|^\.$/, '')
    .replace(/\/+$/, '');

/** The directory that a step publishes, relative to the workspace. */
export function packagesDir(step: Step): string {
  const input = eitherInput(step, 'packages-dir');
  return directory(input === undefined || input.text === '' ? 'dist' : input.text);
}
