import type { HastNode, HastPluginEntry } from 'satteri';
import { example } from '../../data/example.ts';
import { strings } from '../../data/strings.ts';
import { WHOSE } from '../../lib/generator/names.ts';
import { FORM_LABELS } from '../../lib/publisher/form-labels.ts';
import type { PublisherField } from '../../lib/publisher/publisher.ts';
import { localeOf } from '../../links.ts';
import { locales } from '../../locales.ts';

const elements = (node: Readonly<HastNode> | undefined, ...names: readonly string[]): Readonly<HastNode>[] =>
  node && 'children' in node ? node.children.filter((child) => child.type === 'element' && names.includes(child.tagName)) : [];

type Content = Extract<HastNode, { type: 'element' }>;

const element = (tagName: string, properties: Record<string, unknown>, ...children: Content[]): Content => ({ type: 'element', tagName, properties, children }) as Content;

/** The button that Expressive Code has at its blocks: its script looks after it wherever it stands. */
const copyButton = (value: string, name: string, t: Readonly<Record<string, string>>): Content =>
  element(
    'div',
    { className: ['expressive-code', 'copy-value'] },
    element(
      'div',
      { className: ['copy'] },
      element('div', { ariaLive: 'polite' }),
      element('button', { type: 'button', ariaLabel: `${t['generator.copy']} ${name}`, dataCopied: t['expressiveCode.copyButtonCopied'], dataCode: value }),
    ),
  );

/** The field of PyPI's form that something of it names. */
function fieldIn(node: Readonly<HastNode>): PublisherField | undefined {
  const screen = node.type === 'element' ? Object.entries(node.properties).find(([name]) => /^data-?screen$/i.test(name))?.[1] : undefined;
  const own = FORM_LABELS[String(screen)];
  if (own || !('children' in node)) return own;
  for (const child of node.children) {
    const found = fieldIn(child);
    if (found) return found;
  }
  return undefined;
}

/** Whose project it is, is the reader's to say: whoever enters the example's names lets its repository publish. */
const isExample = (field: PublisherField, value: string): boolean => (WHOSE as readonly PublisherField[]).includes(field) && value === example[field];

const isSentence = (text: string): boolean => /[.。]$/.test(text.trim());

/** As long as a name may be that something stands beside on a phone; a Chinese character is twice as wide as a letter. */
const NAME = 24;

/**
 * How the rows of a table stand on a phone, below a head that is said once: a short name beside its value, two of a kind beside each other below the row's name,
 * or the second cell beside the name and what is said of it below both. A long name has what it is the name of below it, and needs no head.
 *
 * @param rows the texts of their cells
 */
export function abreast(rows: readonly (readonly string[])[]): readonly string[] {
  const widthOf = (column: number): number => rows.reduce((sum, row) => sum + (row[column] ?? '').replace(/[^\u0000-\u2fff]/g, '..').length, 0);
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const isNamed = widthOf(0) <= NAME * rows.length;
  if (columns === 2) return rows.every(([first = '']) => isSentence(first)) ? ['abreast'] : isNamed ? ['abreast', 'named'] : ['below'];
  if (columns !== 3) return [];
  return isNamed && widthOf(1) <= NAME * rows.length && widthOf(1) * 2 <= widthOf(2) ? ['abreast', 'named', 'noted'] : ['abreast', 'versus'];
}

/**
 * Says of each table how a narrow screen shows it, and writes the heading of a column onto a cell where letters may be too large for two beside each other. The
 * first cell names the row and needs none, unless it is a sentence. A row that says what to enter in a field gets a button that copies it, unless it is the
 * example's name. A table is called what the heading above it says.
 *
 * @returns a plugin for Astro's Markdown processor
 */
export const labelledCells: HastPluginEntry = ({ fileURL }) => {
  const t: Readonly<Record<string, string>> = strings[locales[localeOf(fileURL) ?? 'root'].lang];
  // Before the first of them it is the page's title, which has this anchor.
  let above = '_top';
  return {
    name: 'labelled-cells',
    element: {
      filter: ['h2', 'h3', 'h4', 'table'],
      visit(table, context) {
        if (table.tagName !== 'table') {
          above = (table.properties?.['id'] as string | undefined) ?? above;
          return;
        }
        context.setProperty(table, 'aria-labelledby', above);
        const [head] = elements(table, 'thead');
        const [headings] = elements(head, 'tr');
        const labels = elements(headings, 'th').map((heading) => context.textContent(heading));
        const rows = elements(table, 'tbody').flatMap((body) => elements(body, 'tr'));
        const kinds = abreast(rows.map((row) => elements(row, 'td').map((cell) => context.textContent(cell))));
        const isToEnter = rows.some((row) => elements(row, 'td').slice(0, 1).some(fieldIn));
        if (!isToEnter && kinds.includes('abreast')) context.setProperty(table, 'className', [...kinds]);
        for (const row of rows) {
          const cells = elements(row, 'td');
          for (const [column, cell] of cells.entries()) {
            if (!kinds.includes('named') && !kinds.includes('below') && (column > 0 || isSentence(context.textContent(cell)))) context.setProperty(cell, 'data-label', labels[column] ?? '');
          }
          const [name, value] = cells;
          const [code] = elements(value, 'code');
          const field = name && fieldIn(name);
          if (!name || !value || !code || !field) continue;
          // There is nothing to copy until the reader's own name stands there, which a script puts in.
          context.setProperty(row, 'className', ['to-enter', ...(isExample(field, context.textContent(code)) ? ['example'] : [])]);
          // A cell that is no box of its own keeps its line level with its neighbours'.
          const children = [...(value as Content).children, copyButton(context.textContent(code), context.textContent(name), t)] as Content[];
          context.replaceNode(value, element('td', { dataLabel: labels[1] ?? '' }, element('div', {}, ...children)));
        }
      },
    },
  };
};
