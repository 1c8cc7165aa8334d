import type { Fault } from '../fault.ts';
import { read } from './seeded.ts';

/** A page is what it promises to be: valid, whole, with links that lead somewhere, and light. */
export const pages: readonly Fault[] = [
  read(
    'repaired-file-of-its-own-colours',
    'YAML has the same colours on the pages, in the generator and in a repaired file.',
    1,
    ['colours', /a repaired file has the colours of the blocks/],
    ['src/lib/yaml/colours.ts', "comment: 'remark'", "comment: 'value'"],
  ),
  {
    name: 'log-all-alike',
    promise: 'What GitHub and programs call an error is coloured in a log, and nothing else.',
    edits: [{ file: 'src/site/code/log-grammar.ts', from: 'captures: { 1: dim, 2: wrong, 3: wrong }', to: 'captures: { 1: dim, 2: wrong, 3: dim }' }],
    caught: [{ by: 'site/log-grammar.test.ts', says: /errors, commands and groups/ }],
    round: 1,
  },
  read(
    'version-by-the-clock',
    'The same source is built into the same bytes.',
    1,
    ['builds', /built once more[^]*"(?:zh-cn\/)?sw\.js"/],
    ['src/site/offline/integration.ts', "createHash('sha256').update([...texts, ...files].join('\\n')).digest('hex').slice(0, 16)", 'Date.now().toString(36)'],
  ),
  read(
    'difference-in-english',
    'A measured outcome that a reader would not see says so, in the page’s language and with a source.',
    1,
    ['behaviour', /every cell whose runs do not show/],
    ['src/components/guide/Measured.astro', '<Inline text={text[lang]} /> <Source', '<Inline text={text.en} /> <Source'],
  ),
  read(
    'not-known-is-not-in-it',
    'The table of releases tells what a release does not carry from what is not known.',
    1,
    ['bundles', /shows what the data says/],
    ['src/components/guide/ActionReleases.astro', "version === null ? t('none') : t('unknown')", "version === null ? t('unknown') : t('none')"],
  ),
  read(
    'source-without-its-date',
    'A page dates each of its sources.',
    1,
    ['checked', /an error page dates each of its sources/],
    ['src/components/sources/Cited.astro', '{date ? <time>{date}</time> : ', '{date ?? '],
  ),
  read(
    'damaged-scripts-pass',
    'A build with a damaged file fails and names it.',
    1,
    ['damage', /a script has a wrong byte/],
    ['src/site/whole/faults.ts', '.filter((name) => name.startsWith(ASSETS))\n', ".filter((name) => name.startsWith(ASSETS) && name.endsWith('.css'))\n"],
  ),
  read(
    'block-in-a-label',
    'Every page is valid HTML.',
    1,
    ['html', /errors\/index\.html: element-permitted-content/],
    ['src/components/errors/ErrorIndex.astro', "<span>{t('errors.filter')}</span>", "<div>{t('errors.filter')}</div>"],
  ),
  {
    name: 'anchor-that-is-not-there',
    promise: 'Every link leads to a page, and every anchor to an element.',
    edits: ['src/content/docs/security.mdx', 'src/content/docs/zh-cn/security.mdx'].map((file) => ({
      file,
      from: '/myths/#pin-sha',
      to: '/myths/#pinned-sha',
    })),
    caught: [{ by: 'built/links.test.ts', says: /every internal link leads[^]*\/security\/ → (?:\/zh-cn)?\/myths\/#pinned-sha/ }],
    round: 1,
  },
  read(
    'pipeline-counts-all',
    'The picture of a release says how many messages each stage has.',
    1,
    ['pictures', /the picture of a release leads to every stage once, and says how many/],
    ['src/components/errors/Pipeline.astro', 'errors.filter((error) => error.stage === stage).length', 'errors.length'],
  ),
  read(
    'track-stands-still',
    "An error's page marks its own stage.",
    1,
    ['pictures', /an error page marks its own stage/],
    ['src/components/errors/StageTrack.astro', '<path d={`M${at * GAP} -8l8 8', '<path d={`M0 -8l8 8'],
  ),
  read(
    'image-not-described',
    'Every page has a social image that its head describes.',
    1,
    ['social', /has a social image, which its head describes/],
    ['src/site/head/social.ts', '[title, ...(error ?', '[...(error ?'],
  ),
  read(
    'part-loses-its-indentation',
    'What a guide shows is accepted by GitHub’s validator and actionlint as it is copied.',
    1,
    ['workflows', /copies a file that GitHub’s validator and actionlint accept/],
    ['src/components/text/Workflow.astro', 'exampleWorkflow(choices);', 'exampleWorkflow(choices).trim();'],
  ),
  {
    name: 'names-on-every-guide',
    promise: 'A first visit of a page is at most 22.9 kB.',
    edits: [
      {
        file: 'src/components/names/names.ts',
        from: "import { NAMES_KEY } from '../../lib/generator/names-key.ts';",
        to: "import { NAMES_KEY } from '../../lib/generator/names-key.ts';\nimport * as names from './names-view.ts';",
      },
      { file: 'src/components/names/names.ts', from: "(view ??= import('./names-view.ts'))", to: '(view ??= Promise.resolve(names))' },
    ],
    caught: [{ by: 'built/weight.test.ts', says: /is a first visit of at most 23\.1 kB/ }],
    round: 2,
  },
  {
    name: 'matcher-on-every-visit',
    promise: 'The doctor adds at most 12 kB to a first visit, and the home page is one of at most 32 kB.',
    edits: [
      {
        file: 'src/components/doctor/log-reader.ts',
        from: "import type { Aids, Diagnosis } from '../../lib/doctor/diagnose.ts';",
        to: "import type { Aids, Diagnosis } from '../../lib/doctor/diagnose.ts';\nimport { examine } from './examine.ts';",
      },
      {
        file: 'src/components/doctor/log-reader.ts',
        from: "const [{ examine, isChinese }, library] = await Promise.all([within(import('./examine.ts')), this.#data.library()]);",
        to: 'const library = await this.#data.library();',
      },
    ],
    caught: [
      { by: 'built/weight.test.ts', says: /the doctor on \/doctor\/ > adds at most 12 kB/ },
      { by: 'built/weight.test.ts', says: /\/ is a first visit of at most 32 kB/ },
    ],
    round: 4,
  },
  read(
    'words-in-large-parts',
    'A finding needs at most 2.2 kB of words.',
    1,
    ['weight', /needs at most 2\.2 kB of words for a finding/],
    ['src/lib/catalogue/parts.ts', 'export const PART = 16;', 'export const PART = 22;'],
  ),
  read(
    'whole-commits-in-anchors',
    'What the doctor loads before it knows which part of the catalogue it needs weighs little.',
    1,
    ['weight', /the anchors weigh at most/],
    ['src/lib/catalogue/anchors.ts', 'const SHORT = 7;', 'const SHORT = 40;'],
  ),
  read(
    'imports-not-named',
    'A page names all that its scripts import, so that nothing is loaded step by step.',
    3,
    ['weight', /a page names all that its scripts import at once/],
    ['src/site/assets/scripts.ts', 'new Set([...loaded].flatMap((address) => [...withImports(address, read)]))', 'loaded'],
  ),
  read(
    'icon-loaded-first',
    'No page loads anything before it is painted.',
    3,
    ['weight', /no page loads a script or a style before it is painted/],
    [
      'astro.config.mjs',
      "        { tag: 'link', attrs: { rel: 'expect'",
      "        { tag: 'link', attrs: { rel: 'preload', as: 'image', href: '/favicon.svg' } },\n        { tag: 'link', attrs: { rel: 'expect'",
    ],
  ),
];
