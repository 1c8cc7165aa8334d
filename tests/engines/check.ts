import { languages } from '../e2e/languages.ts';
import type { Feature } from './engine.ts';
import type { Page } from './page.ts';

/** What every engine has to do with the built site. Nothing in it depends on the engine. */
export interface Check {
  name: string;
  run: (page: Page) => Promise<void>;
  /** What not every engine has got. */
  needs?: Feature;
  /** Whether it needs to hear of errors in the page. */
  hears?: true;
  /** What the browser may say in its console, or report of a policy, as that is what the check is about. */
  expected?: RegExp;
}

/** @returns each of some checks in one language, in the languages by turns: what an engine can do does not depend on them */
export const byTurns = (checks: (language: (typeof languages)[number]) => readonly Check[]): Check[] =>
  languages.flatMap((language, turn) => checks(language).filter((_, index) => index % languages.length === turn));
