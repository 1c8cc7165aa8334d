import type { Plugin } from 'vite';

/**
 * Modules that every page would carry and none needs.
 *
 * - Vite wraps each `import()` in a helper that loads the styles of what is imported; nothing that is imported so has any.
 * - Starlight remembers which groups of its sidebar are open; this sidebar has no groups that close.
 */
const REPLACED: readonly (readonly [RegExp, string])[] = [
  [/^\0vite\/preload-helper/, 'export const __vitePreload = (load) => load();'],
  [/\/starlight\/dist\/components-internals\/SidebarPersistState\.js$/, ''],
];

/** The script that loads most of what it needs later, and what its page has loaded before. */
const LOADS_LATER = /\/Doctor\./;
const OF_ITS_PAGE = /\/(?:common|make|page)\./;

/** How Vite looks up the files that an `import()` needs besides, and the same with these asked for at once. What is asked for twice is loaded once. */
const LOOKED_UP = 'i.map(i=>d[i])';
const ASKED_FOR = 'i.map(i=>import("./"+d[i].replace(/.*\\//,"")).catch(()=>{}))';

/**
 * @param code of a script that imports others later
 * @returns the same, which asks at once for all that they import in turn
 * @throws where Vite looks them up in another way: the script would load one after the other, which nobody would notice
 */
export function askAtOnce(code: string, name: string): string {
  if (!code.includes(LOOKED_UP)) throw new Error(`${name}: Vite no longer looks up the files of an import() by \`${LOOKED_UP}\`; see LOOKED_UP in src/site/assets/bundle.ts`);
  return code.replace(LOOKED_UP, ASKED_FOR);
}

/** In Node, unzipit has workers of its own; in a browser it never asks for them. */
const NODES_OWN = 'node:worker_threads';

/** @returns a plugin that puts next to nothing in the place of such modules, and has what a script imports later come with all that it imports in turn */
export const leaveOut = (): Plugin => ({
  name: 'leave-out',
  enforce: 'pre',
  // Astro sets this anew for the browser's part of a build.
  configEnvironment: (name) =>
    name === 'client' ? { build: { modulePreload: { polyfill: false, resolveDependencies: (file, imported, { hostId }) => (LOADS_LATER.test(hostId) ? imported.filter((each) => each !== file && !OF_ITS_PAGE.test(each)) : []) } } } : undefined,
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      if (this.environment.name !== 'client') return;
      const later = Object.values(bundle).flatMap((chunk) => (chunk.type === 'chunk' && LOADS_LATER.test(chunk.fileName) && chunk.dynamicImports.length > 0 ? [chunk] : []));
      if (later.length === 0) throw new Error(`no script of the bundle is the one that loads later: ${LOADS_LATER} in src/site/assets/bundle.ts`);
      for (const chunk of later) chunk.code = askAtOnce(chunk.code, chunk.fileName);
    },
  },
  resolveId: (id, importer) => (id === NODES_OWN && importer?.includes('/unzipit/') ? { id, external: true } : undefined),
  load: (id) => REPLACED.find(([pattern]) => pattern.test(id))?.[1],
});

/**
 * What is loaded together is one file: one by one small pieces weigh more, and what a piece imports is asked for only when the piece has come.
 * A module goes to the first of these that has it.
 */
const TOGETHER: readonly (readonly [name: string, modules: RegExp])[] = [
  // Small pieces that several scripts share, and scripts that nearly every page has.
  ['common', /vite\/preload-helper|starlight-toc|lib.text.fill|names-key|components\/text\/copy-refused|(?:CodeBlock|Search|TableOfContents|ThemeSelect|LanguageSelect|PageFrame)\.astro\?/],
  ['make', /components\/text\/(?:make|load-styles)\.ts|lib\/text\/breaks\.ts|lib\/doctor\/told\.ts/],
  ['page', /components\/(?:frame\/(?:register|framed)|doctor\/input\/pause)\.ts/],
  // What looks for messages: the search and the list of errors need it, too.
  ['messages', /lib\/catalogue\/(?:known|grams|template|anchoring|captured|place|matcher|carried|version)\.ts|lib\/text\/log\.ts/],
  // For a text in which something is damaged, cut off or not known.
  ['misread', /lib\/(?:catalogue\/(?:damaged|misread|translated)|text\/likeness)\.ts/],
  ['sent', /lib\/doctor\/uploads\.ts/],
  // What reads a log, and what answers it: all that `examine.ts` names. With that file in it, too, there would be a table of its names besides.
  ['reading', /lib\/catalogue\/(?:parts|library|anchors)\.ts|lib\/doctor\/(?:diagnose|near|cut|evidence|last|answer|lines)\.ts|lib\/text\/plain\.ts|components\/doctor\/(?:doctor-view|tell|in-view|chinese)\.ts/],
  // What looks closer, and what is observed or read of a file, need them, and not each other.
  ['release', /lib\/doctor\/rare\/(?:release|by-git|unpermitted)\.ts|lib\/(?:workflow\/artifact-name|doctor\/inputs)\.ts/],
  // What is observed is for what is said where nothing is known, and beside a workflow: a log that is only cut off needs none of it.
  ['observed', /lib\/doctor\/rare\/(?:observed|traceback)\.ts/],
  // A workflow is parted from a text before it is read.
  ['pasted', /components\/doctor\/pasted\.ts|lib\/(?:workflow\/same-file|text\/(?:paste|ways\/(?:keys|lines)))\.ts/],
  // What reads a workflow: YAML, and what GitHub says of it.
  ['parser', /node_modules\/yaml\/browser\/|lib\/(?:yaml\/(?:yaml|path-at)|workflow\/(?:read|refusals|env|mistaken))\.ts/],
  ['unsure', /lib\/(?:doctor\/rare\/(?:begun|in-tests|probable|suspects|went-on)|catalogue\/(?:stages|beginnings))\.ts/],
];

/** The same as the bundler wants it. */
export const together = TOGETHER.map(([name, test], index) => ({ name, test, priority: TOGETHER.length - index }));

/** `src/lib` is pure: what nobody uses of it needs not be there. */
export const pure = [{ test: /\/src\/(?:lib|errors)\//, sideEffects: false }];
