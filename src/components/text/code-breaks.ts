import type { HastNode, HastPluginDefinition } from 'satteri';
import { glued, isShort, pieces } from '../../lib/text/breaks.ts';

type Piece = Extract<HastNode, { type: 'element' | 'text' }>;

const element = (tagName: string, properties: Record<string, unknown> = {}, children: Piece[] = []): Extract<Piece, { type: 'element' }> => ({ type: 'element', tagName, properties, children }) as Extract<Piece, { type: 'element' }>;

/**
 * Says of inline code where it may break: short code nowhere, long names after `_` and `/`, no code behind a key or within the ends of an expression.
 *
 * @returns a plugin for the Markdown processor
 */
export const codeBreaks = (): HastPluginDefinition => ({
  name: 'code-breaks',
  element: {
    filter: ['code'],
    visit(node, context) {
      const [text] = node.children;
      const parent = context.parent(node);
      if (node.children.length !== 1 || text?.type !== 'text' || (parent && 'tagName' in parent && parent.tagName === 'pre')) return;
      if (isShort(text.value)) return context.setProperty(node, 'className', ['short']);
      const parts = pieces(text.value);
      if (parts.length === 1 && glued(text.value).length === 1) return;
      const said = (value: string): Piece[] => (value === '' ? [] : [{ type: 'text', value }]);
      const children = parts.flatMap((part, index) => [
        ...(index > 0 ? [element('wbr')] : []),
        ...glued(part).flatMap((value, at) => (at % 2 === 1 ? [element('span', { className: ['short'] }, said(value))] : said(value))),
      ]);
      context.replaceNode(node, element('code', {}, children));
    },
  },
});
