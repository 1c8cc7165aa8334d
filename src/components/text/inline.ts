import { isShort } from '../../lib/text/breaks.ts';
import { fill } from '../../lib/text/fill.ts';

const MARKS = /`([^`]+)`|\*\*((?:[^*`]|`[^`]+`)+)\*\*|\[([^\]]+)\]\(([^)\s]+)\)/g;

/** The pages of this site, and the few others that its sentences name: what a reader's text has of links is none. */
const KNOWN = /^(?:\/(?!\/)|https:\/\/(?:[a-z]+\.)?(?:pypi\.org|python\.org|github\.com|githubstatus\.com|sigstore\.dev|spdx\.org)(?:\/|$))/;

/**
 * Turns the site's own text into nodes: `code`, **strong** and [links](/cause/) to pages of the site.
 *
 * @param root the address below which the site's pages in this language are
 * @param values put in once the marks are read: what a reader's text holds stays text
 */
export function inline(text: string, root: string, values: Readonly<Record<string, string>> = {}): (Node | string)[] {
  const nodes: (Node | string)[] = [];
  let end = 0;
  for (const match of text.matchAll(MARKS)) {
    const [whole, code, strong, label, target] = match;
    nodes.push(fill(text.slice(end, match.index), values));
    if (label && target && KNOWN.test(target)) {
      const link = document.createElement('a');
      link.href = target.startsWith('/') ? root + target.slice(1) : target;
      link.append(...inline(label, root, values));
      nodes.push(link);
    } else if (label) nodes.push(fill(whole, values));
    else {
      const mark = document.createElement(code ? 'code' : 'strong');
      // There may be code in what is strong.
      if (strong) mark.append(...inline(strong, root, values));
      else mark.textContent = fill(code ?? '', values);
      if (code && isShort(mark.textContent)) mark.className = 'short';
      nodes.push(mark);
    }
    end = match.index + whole.length;
  }
  nodes.push(fill(text.slice(end), values));
  return nodes;
}
