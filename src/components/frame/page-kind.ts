import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import { errorOf } from '../../data/catalogue.ts';
import { ruleEntries, type RuleEntry } from '../../data/rules/rules.ts';
import type { ErrorEntry } from '../../errors/types.ts';

/** @returns the error that a page is about, or undefined */
export const errorOn = ({ entry, id }: StarlightRouteData): ErrorEntry | undefined => errorOf(/(?:^|\/)errors\/([\w-]+)\/?$/.exec(id || entry.id)?.[1] ?? '');

/** @returns the list of errors that a page is: those of a stage, or of a program */
export const listOn = ({ entry, id }: StarlightRouteData): { of: 'stages' | 'programs'; name: string } | undefined => {
  const [, of, name] = /(?:^|\/)errors\/(stages|programs)\/([\w-]+)\/?$/.exec(id || entry.id) ?? [];
  return of && name ? { of: of as 'stages' | 'programs', name } : undefined;
};

/** @returns whether a page is about one error */
export const isErrorPage = (route: StarlightRouteData): boolean => errorOn(route) !== undefined;

/** @returns the rule of the doctor that a page is about, or undefined */
export const ruleOn = ({ entry, id }: StarlightRouteData): RuleEntry | undefined => {
  const name = /(?:^|\/)rules\/([\w-]+)\/?$/.exec(id || entry.id)?.[1];
  return ruleEntries.find((rule) => rule.id === name);
};
