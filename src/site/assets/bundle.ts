import type { Plugin } from 'vite';

/**
 * Modules that every page would carry and none needs.
 *
 * - Vite wraps each `import()` in a helper that has what it imports in turn loaded at once, with its styles. Nothing that is imported so has any, and
 *   what is asked for twice is loaded once.
 * - Starlight remembers which groups of its sidebar are open; this sidebar has no groups that close.
 */
const REPLACED: readonly (readonly [RegExp, string])[] = [
  [/^\0vite\/preload-helper/, 'export const __vitePreload = (load, files) => (files?.map((file) => import(/* @vite-ignore */ file.replace(/.*\\//, "./")).catch(() => {})), load());'],
  [/\/starlight\/dist\/components-internals\/SidebarPersistState\.js$/, ''],
];

/** What the page itself has loaded before. */
const OF_A_PAGE = /\/(?:common|make|register)\./;

/** In Node, unzipit has workers of its own; in a browser it never asks for them. */
const NODES_OWN = 'node:worker_threads';

/** @returns a plugin that puts next to nothing in the place of such modules, */
export const leaveOut = (): Plugin => ({
  name: 'leave-out',
  enforce: 'pre',
  // Astro sets this anew for the browser's part of a build.
  configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: { polyfill: false, resolveDependencies: (file, imported) => imported.filter((each) => each !== file && !OF_A_PAGE.test(each)) } } } : undefined),
  resolveId: (id, importer) => (id === NODES_OWN && importer?.includes('/unzipit/') ? { id, external: true } : undefined),
  load: (id) => REPLACED.find(([pattern]) => pattern.test(id))?.[1],
});

/**
 * What is loaded together is one file: one by one small pieces weigh more, and what a piece imports is asked for only when the piece has come.
 * A module goes to the first of these that has it.
 */
const TOGETHER: readonly (readonly [name: string, modules: RegExp])[] = [
  // Small pieces that several scripts share, and scripts that nearly every page has.
  ['common', /vite\/preload-helper|starlight-toc|lib.text.fill|names-key|(?:Search|TableOfContents|ThemeSelect|LanguageSelect|PageFrame)\.astro\?/],
  ['make', /components\/text\/(?:make|inline)\.ts|doctor\/input\/pause\.ts|lib\/doctor\/told\.ts/],
  // What looks for messages: the search and the list of errors need it, too.
  ['messages', /rolldown.runtime|lib\/catalogue\/(?:known|matcher|carried|version)\.ts|lib\/text\/log\.ts/],
  // For a text in which something is damaged, cut off or not known, and for one with claims in it.
  ['misread', /lib\/(?:catalogue\/(?:damaged|misread|translated)|text\/likeness)\.ts/],
  ['uploads', /lib\/doctor\/uploads\.ts/],
  ['claims', /lib\/publisher\/claims\.ts/],
  // What reads a log, and what answers it.
  ['examine', /lib\/catalogue\/(?:parts|library|anchors)\.ts|lib\/doctor\/(?:diagnose|near|cut|evidence)\.ts|components\/doctor\/examine\.ts/],
  ['rare', /lib\/(?:doctor\/rare\/\w+|catalogue\/stages)\.ts/],
  ['answering', /lib\/doctor\/answer\.ts|lib\/(?:workflow\/artifacts|publisher\/workflow-file)\.ts|components\/doctor\/answering\.ts/],
];

/** The same as the bundler wants it. */
export const together = TOGETHER.map(([name, test], index) => ({ name, test, priority: TOGETHER.length - index }));

/** `src/lib` is pure: what nobody uses of it needs not be there. */
export const pure = [{ test: /\/src\/(?:lib|errors)\//, sideEffects: false }];
