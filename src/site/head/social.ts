import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { translator } from '../../data/strings.ts';
import type { Lang } from '../../locales.ts';
import { sitePath } from '../../links.ts';
import { cardOf, hasImage, imageName } from '../pictures/page-card.ts';
import { HEIGHT, WIDTH } from '../pictures/size.ts';

/** Names each page's image in its head. */
export const onRequest = defineRouteMiddleware(({ locals, site }) => {
  const { entry, head, id, lang } = locals.starlightRoute;
  if (!hasImage(id)) return;
  const { title, error } = cardOf(id, entry.data.title, lang as Lang, translator(lang as Lang));
  const url = new URL(sitePath(`/${imageName(id)}.png`, undefined, import.meta.env.BASE_URL), site);
  const meta: Record<string, string | number> = {
    'og:image': url.href,
    'og:image:width': WIDTH,
    'og:image:height': HEIGHT,
    'og:image:alt': [title, ...(error ? [error.name, error.state] : [])].join(' · '),
  };
  for (const [property, content] of Object.entries(meta)) head.push({ tag: 'meta', attrs: { property, content: String(content) }, content: '' });
});
