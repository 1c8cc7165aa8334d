import { createHash } from 'node:crypto';
import { transform, type Selector } from 'lightningcss';

const isLight = (part: Selector[number]): boolean =>
  part.type === 'attribute' && part.name === 'data-theme' && part.operation?.operator === 'equal' && part.operation.value === 'light';

/**
 * The colours of the light theme for a page that says it is dark: as Starlight writes it, and as it stays where no script runs. They stand in the same
 * layers and after the page's own styles.
 *
 * @param css a page's styles
 * @returns what to load besides where the reader's system is light, and no script says so, and the name of the file for it
 */
export function lightStyles(css: string): { name: string; css: string } {
  const { code } = transform({
    filename: 'light.css',
    code: Buffer.from(css),
    minify: true,
    visitor: {
      Selector: (selector) => selector.map((part) => (part.type === 'attribute' && isLight(part) ? { ...part, operation: { ...part.operation!, value: 'dark' } } : part)),
      Rule: {
        style: ({ value }) => (value.selectors.some((selector) => selector.some(isLight)) ? undefined : []),
        keyframes: () => [],
        property: () => [],
        'font-face': () => [],
      },
    },
  });
  const text = code.toString();
  return { name: `light/${createHash('sha256').update(text).digest('base64url').slice(0, 4)}.css`, css: text };
}
