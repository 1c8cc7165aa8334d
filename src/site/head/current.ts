import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data';
import { sitePath } from '../../links.ts';

type Entry = StarlightRouteData['sidebar'][number];

const flat = (entries: readonly Entry[]): Extract<Entry, { type: 'link' }>[] => entries.flatMap((entry) => (entry.type === 'group' ? flat(entry.entries) : [entry]));

/** Pages that the sidebar does not name, by how their addresses begin, and the entry that leads to them. */
const BELOW: readonly (readonly [start: string, entry: string])[] = [
  ['/errors/', '/errors/'],
  ['/rules/', '/rules/'],
  ['/doctor/', '/'],
];

/** Marks in the sidebar where a page belongs that is not in it. */
export const onRequest = defineRouteMiddleware(({ locals, url }) => {
  const { locale, sidebar } = locals.starlightRoute;
  const entries = flat(sidebar);
  if (entries.some(({ isCurrent }) => isCurrent)) return;
  const address = (path: string): string => sitePath(path, locale, import.meta.env.BASE_URL);
  const [, above] = BELOW.find(([start]) => url.pathname.startsWith(address(start))) ?? [];
  const entry = entries.find(({ href }) => above !== undefined && href === address(above));
  if (entry) entry.attrs = { ...entry.attrs, 'aria-current': 'true' };
});
