import type { MdastPluginEntry, MdastNode } from 'satteri';
import { screen } from '../../data/screen.ts';
import { reader, type Piece } from '../../lib/catalogue/labels.ts';
import { localeOf } from '../../links.ts';
import { locales } from '../../locales.ts';

type Inline = Extract<MdastNode, { type: 'text' | 'strong' | 'link' }>;

const text = (value: string): Inline => ({ type: 'text', value });

/** In a table a script finds the fields of PyPI's form by their ids, whatever they are called. */
function node({ text: value, label, target }: Piece, inTable: boolean): Inline {
  if (!label) return text(value);
  const name: Inline = { type: 'strong', ...(inTable && { data: { hProperties: { 'data-screen': label } } }), children: [{ type: 'text', value }] };
  return target ? { type: 'link', url: target, children: [name] } : name;
}

/**
 * Names labels of other sites' pages in the guides, as texts of the catalogue do: `[[publishing]]`, `[[your-projects > manage]](https://…)`. Each section
 * explains a label once.
 *
 * @returns a plugin for Astro's Markdown processor
 */
export const screenLabels: MdastPluginEntry = ({ fileURL }) => {
  const { lang } = locales[localeOf(fileURL) ?? 'root'];
  let read = reader(screen, lang);
  return {
    name: 'screen-labels',
    heading() {
      read = reader(screen, lang);
    },
    text(found, context) {
      const parent = context.parent(found);
      // Markdown takes the outer brackets of a label with a link for the link's own.
      const linked = parent.type === 'link' && /^\[[^[\]]+\]$/.test(found.value);
      if (!linked && !found.value.includes('[[')) return;
      const pieces = read(linked ? `[${found.value}]` : found.value).map((piece) => node(piece, parent.type === 'tableCell'));
      if (!linked) return context.replaceNode(found, pieces);
      context.replaceNode(found, pieces.slice(0, 1));
      context.insertAfter(parent, pieces.slice(1));
    },
  };
};
