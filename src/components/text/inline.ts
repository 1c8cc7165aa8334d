const MARKS = /`([^`]+)`|\*\*([^*]+)\*\*|\[([^\]]+)\]\(([^)\s]+)\)/g;

/**
 * Turns the site's own text into nodes: `code`, **strong** and [links](/cause/) to pages of the site.
 *
 * @param root the address below which the site's pages in this language are
 */
export function inline(text: string, root: string): (Node | string)[] {
  const nodes: (Node | string)[] = [];
  let end = 0;
  for (const match of text.matchAll(MARKS)) {
    const [whole, code, strong, label, target] = match;
    nodes.push(text.slice(end, match.index));
    if (label && target) {
      const link = document.createElement('a');
      link.href = target.startsWith('/') ? root + target.slice(1) : target;
      link.append(...inline(label, root));
      nodes.push(link);
    } else {
      const mark = document.createElement(code ? 'code' : 'strong');
      mark.textContent = code ?? strong ?? '';
      nodes.push(mark);
    }
    end = match.index + whole.length;
  }
  nodes.push(text.slice(end));
  return nodes;
}
