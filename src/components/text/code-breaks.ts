import type { HastPluginDefinition } from 'satteri';
import { isShort, pieces } from '../../lib/text/breaks.ts';

/**
 * Says of inline code where it may break: short code nowhere, long names after `_` and `/`.
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
      if (parts.length === 1) return;
      const children = parts.flatMap((value, index) => [...(index > 0 ? [{ type: 'element' as const, tagName: 'wbr', properties: {}, children: [] }] : []), { type: 'text' as const, value }]);
      context.replaceNode(node, { type: 'element', tagName: 'code', properties: {}, children });
    },
  },
});
