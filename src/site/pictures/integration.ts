import type { AstroIntegration } from 'astro';

/**
 * Spreads some things among others.
 *
 * @example spread([1, 2, 3, 4], ['a', 'b']) // [1, 2, 'a', 3, 4, 'b']
 */
export function spread<T>(many: readonly T[], few: readonly T[]): T[] {
  const all = [...many.map((item, index) => ({ item, at: (index + 1) / many.length })), ...few.map((item, index) => ({ item, at: (index + 1) / few.length }))];
  return all.sort((a, b) => a.at - b.at).map(({ item }) => item);
}

/**
 * Has a build take each social image when it is drawn. Astro would take all of them first, and build no page meanwhile; taken last, thousands of them
 * would have to be kept.
 *
 * @returns an integration for Astro
 */
export const pictures = (): AstroIntegration => ({
  name: 'pictures',
  hooks: {
    'astro:build:start': ({ setPrerenderer }) =>
      setPrerenderer((usual) => ({
        ...usual,
        getStaticPaths: async () => {
          const paths = await usual.getStaticPaths();
          const isPicture = ({ pathname }: (typeof paths)[number]): boolean => pathname.endsWith('.png');
          return spread(paths.filter((path) => !isPicture(path)), paths.filter(isPicture));
        },
      })),
  },
});
