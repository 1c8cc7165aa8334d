import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import { errorOf } from '../../data/catalogue.ts';
import type { ErrorEntry } from '../../errors/types.ts';

/** @returns the error that a page is about, or undefined */
export const errorOn = ({ entry, id }: StarlightRouteData): ErrorEntry | undefined => errorOf(/(?:^|\/)errors\/([\w-]+)\/?$/.exec(id || entry.id)?.[1] ?? '');

/** @returns whether a page is about one error */
export const isErrorPage = (route: StarlightRouteData): boolean => errorOn(route) !== undefined;
