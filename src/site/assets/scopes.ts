/** A class that Astro makes for a component's own styles. */
const SCOPE = /\.(astro-[a-z0-9]{8})(?![\w-])/g;

const ANY = /\bastro-[a-z0-9]{8}\b/g;

/**
 * Astro names the class of a component's styles by a hash, which is unlike anything else on the page and so does not compress. As a page
 * has its styles in it, names that are short and its own will do.
 *
 * @param css a page's styles
 * @returns what writes the page's own names into its styles and its text
 */
export function ownScopes(css: string): (text: string) => string {
  const scopes = [...new Set([...css.matchAll(SCOPE)].map(([, scope = '']) => scope))];
  if (scopes.length === 0) return (text) => text;
  const names = new Map(scopes.map((scope, index) => [scope, `_${index.toString(36)}`]));
  return (text) => text.replace(ANY, (scope) => names.get(scope) ?? scope);
}
