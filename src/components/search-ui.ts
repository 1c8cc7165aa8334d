import { PagefindUI } from '@pagefind/default-ui';
import { pagefindUserConfig } from 'virtual:starlight/pagefind-config';
import './search-ui.css';

/**
 * Puts Pagefind's interface into an element.
 *
 * @param element empty, in the document
 * @param translations Pagefind's own strings by their names
 */
export function mount(element: HTMLElement, translations: Record<string, string>): void {
  const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');
  new PagefindUI({
    ...pagefindUserConfig,
    element,
    baseUrl: base,
    bundlePath: `${base}pagefind/`,
    showImages: false,
    showSubResults: true,
    translations,
  });
}
