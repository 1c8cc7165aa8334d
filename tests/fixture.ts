import { readFileSync } from 'node:fs';

/** @returns a file of the fixtures, by its path below their folder, such as `logs/mint-503-html.txt` */
export const fixture = (path: string): string => readFileSync(new URL(`fixtures/${path}`, import.meta.url), 'utf8');
