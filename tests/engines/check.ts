import { readFileSync } from 'node:fs';
import type { Feature } from './engine.ts';
import type { Page } from './page.ts';

/** What every engine has to do with the built site. Nothing in it depends on the engine. */
export interface Check {
  name: string;
  run: (page: Page) => Promise<void>;
  /** What not every engine has got. */
  needs?: Feature;
  /** What the browser may say in its console, or report of a policy, as that is what the check is about. */
  expected?: RegExp;
}

/** A file of the fixtures, such as `logs/mint-503-html.txt`. */
export const fixture = (name: string): string => readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');
