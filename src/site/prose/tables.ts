import type { HastNode, HastPluginEntry } from 'satteri';

const elements = (node: Readonly<HastNode> | undefined, ...names: readonly string[]): Readonly<HastNode>[] =>
  node && 'children' in node ? node.children.filter((child) => child.type === 'element' && names.includes(child.tagName)) : [];

/**
 * Writes each column's heading onto its cells, so that a narrow screen can show a row as a list of named values
 * instead of squeezing the columns. The first cell names the row and needs none. A table is called what the heading above it says.
 *
 * @returns a plugin for Astro's Markdown processor
 */
export const labelledCells = (): HastPluginEntry => () => {
  let above: string | undefined;
  return {
    name: 'labelled-cells',
    element: {
      filter: ['h2', 'h3', 'h4', 'table'],
      visit(table, context) {
        if (table.tagName !== 'table') {
          above = table.properties?.['id'] as string | undefined;
          return;
        }
        if (above) context.setProperty(table, 'aria-labelledby', above);
        const [head] = elements(table, 'thead');
        const [headings] = elements(head, 'tr');
        const labels = elements(headings, 'th').map((heading) => context.textContent(heading));
        for (const body of elements(table, 'tbody')) {
          for (const row of elements(body, 'tr')) {
            for (const [column, cell] of elements(row, 'td').entries()) {
              if (column > 0) context.setProperty(cell, 'data-label', labels[column] ?? '');
            }
          }
        }
      },
    },
  };
};
