import type { Fault } from '../fault.ts';
import { read } from './seeded.ts';

/** What the pages promise as they are built. */
export const pages: readonly Fault[] = [
  read('version-by-the-clock', 'The same source is built into the same bytes.', 1, ['builds', /built once more[^]*"(?:zh-cn\/)?sw\.js"/], ['src/offline/integration.ts', "createHash('sha256').update([...texts, ...files].join('\\n')).digest('hex').slice(0, 16)", 'Date.now().toString(36)']),
  read('difference-in-english', 'A measured outcome that a reader would not see says so, in the page’s language and with a source.', 1, ['behaviour', /every cell whose runs do not show/], ['src/components/Measured.astro', '<Inline text={text[lang]} /> <Source', '<Inline text={text.en} /> <Source']),
  read('not-known-is-not-in-it', 'The table of releases tells what a release does not carry from what is not known.', 1, ['bundles', /shows what the data says/], ['src/components/ActionReleases.astro', "version === null ? t('none') : t('unknown')", "version === null ? t('unknown') : t('none')"]),
  read('line-of-dates-is-indexed', 'No search for a version or a date finds every page.', 1, ['checked', /every page names the releases and leads to the sources/], ['src/components/Checked.astro', '<p data-pagefind-ignore>', '<p>']),
  read('source-without-its-date', 'A page dates each of its sources.', 1, ['checked', /an error page dates each of its sources/], ['src/components/Cited.astro', '{date ? <time>{date}</time> : ', '{date ?? ']),
  read('damaged-scripts-pass', 'A build with a damaged file fails and names it.', 1, ['damage', /a script has a wrong byte/], ['src/site/whole/faults.ts', '.filter((name) => name.startsWith(ASSETS))\n', ".filter((name) => name.startsWith(ASSETS) && name.endsWith('.css'))\n"]),
  read('block-in-a-label', 'Every page is valid HTML.', 1, ['html', /errors\/index\.html: element-permitted-content/], ['src/components/ErrorIndex.astro', "<span>{t('errors.filter')}</span>", "<div>{t('errors.filter')}</div>"]),
  read('marker-of-a-label-shown', 'No page shows the marker of a label.', 1, ['labels', /no file of the site shows the marker of a label[^]*glossary/], ['src/data/glossary.ts', "en: 'The entry on PyPI that says", "en: 'The entry under [[publishing]] on PyPI that says"]),
  read('chinese-heading-deeper', 'Both languages have the same headings.', 1, ['languages', /\/compare\/ in Chinese > has the same headings/], ['src/content/docs/zh-cn/compare.mdx', '## 一眼看懂 {#glance}', '### 一眼看懂 {#glance}']),
  read('chinese-link-lost', 'Both languages have the same links.', 1, ['languages', /\/myths\/ in Chinese > has the same code, tables and links/], ['src/content/docs/zh-cn/myths.mdx', '[密码为什么是空的](/cause/#empty-secret)', '密码为什么是空的']),
  read('description-left-in-english', 'A Chinese page is Chinese, its description too.', 1, ['languages', /\/migrate\/ in Chinese > is Chinese/], ['src/content/docs/zh-cn/migrate.mdx', 'description: 按安全的顺序把 PyPI 发布从 API token 换成可信发布：不消耗版本号的验证方法，随时可以退回，旧 token 最后才删。', 'description: From a token to Trusted Publishing in an order that is safe at every step.']),
  read('no-space-beside-latin', 'Chinese is typeset as Chinese: with spaces beside Latin letters.', 1, ['languages', /\/security\/ in Chinese > is typeset[^]*a letter beside a Chinese character/], ['src/content/docs/zh-cn/security.mdx', '**action 固定到提交**', '**action固定到提交**']),
  read('another-word-than-the-glossary', 'The Chinese pages call a thing by one name.', 1, ['languages', /\/how-it-works\/ in Chinese > is typeset[^]*another word than the glossary has/], ['src/data/glossary.ts', "avoid: ['断言', '权利要求'],", "avoid: ['断言', '权利要求', '阶段'],"]),
  read('place-to-fill-in-lost', 'Both languages have the same strings with the same places to fill in.', 1, ['languages', /both languages have the same strings/], ['src/content/i18n/zh-CN.json', '放进输入框：{lines} 行', '放进输入框：多行']),
  read('chinese-page-is-a-draft', 'Every page is there in both languages.', 3, ['languages', /both languages have the same pages|\/how-it-works\/ in Chinese > is Chinese/], ['src/content/docs/zh-cn/how-it-works.mdx', 'title: 发布是怎样进行的', 'draft: true\ntitle: 发布是怎样进行的']),
  {
    name: 'anchor-that-is-not-there',
    promise: 'Every link leads to a page, and every anchor to an element.',
    edits: ['src/content/docs/security.mdx', 'src/content/docs/zh-cn/security.mdx'].map((file) => ({ file, from: '/myths/#pin-sha', to: '/myths/#pinned-sha' })),
    caught: [{ by: 'built/links.test.ts', says: /every internal link leads[^]*\/security\/ → (?:\/zh-cn)?\/myths\/#pinned-sha/ }],
    round: 1,
  },
  read('chinese-rule-leads-to-english', 'A Chinese page leads to Chinese pages.', 1, ['links', /a Chinese page links to no English page[^]*\/zh-cn\/rules\/[\w-]+\/ → \/rules\//], ['src/components/RulePage.astro', "sitePath('/rules/', locale, base)", "sitePath('/rules/', undefined, base)"]),
  read('pipeline-counts-all', 'The picture of a release says how many messages each stage has.', 1, ['pictures', /the picture of a release leads to every stage once, and says how many/], ['src/components/Pipeline.astro', 'errors.filter((error) => error.stage === stage).length', 'errors.length']),
  read('track-stands-still', "An error's page marks its own stage.", 1, ['pictures', /an error page marks its own stage/], ['src/components/StageTrack.astro', '<path d={`M${at * GAP} -8l8 8', '<path d={`M0 -8l8 8']),
  read('image-not-described', 'Every page has a social image that its head describes.', 1, ['social', /has a social image, which its head describes/], ['src/social/head.ts', '[title, ...(error ?', '[...(error ?']),
  {
    name: 'names-on-every-guide',
    promise: 'A first visit of a page is at most 20.5 kB.',
    edits: [
      { file: 'src/components/names.ts', from: "import { NAMES_KEY } from '../lib/names-key.ts';", to: "import { NAMES_KEY } from '../lib/names-key.ts';\nimport * as names from './names-view.ts';" },
      { file: 'src/components/names.ts', from: "(view ??= import('./names-view.ts'))", to: '(view ??= Promise.resolve(names))' },
    ],
    caught: [{ by: 'built/weight.test.ts', says: /is a first visit of at most 20\.5 kB/ }],
    round: 2,
  },
  {
    name: 'matcher-on-every-visit',
    promise: 'The doctor adds at most 12 kB to a first visit, and the home page is one of at most 32 kB.',
    edits: [
      { file: 'src/components/doctor.ts', from: "import type { Diagnosis, examiner } from '../lib/diagnose.ts';", to: "import type { Diagnosis } from '../lib/diagnose.ts';\nimport { examiner, withWordings } from './examine.ts';" },
      { file: 'src/components/doctor.ts', from: "const [{ examiner, withWordings }, messages] = await Promise.all([import('./examine.ts'), this.#data.messages()]);", to: 'const messages = await this.#data.messages();' },
    ],
    caught: [
      { by: 'built/weight.test.ts', says: /the doctor on \/doctor\/ adds at most 12 kB/ },
      { by: 'built/weight.test.ts', says: /\/ is a first visit of at most 32 kB/ },
    ],
    round: 2,
  },
  read('words-in-large-parts', 'A finding needs at most 2 kB of words.', 1, ['weight', /needs at most 2 kB of words for a finding/], ['src/lib/doctor-entry.ts', 'const PART = 14;', 'const PART = 20;']),
  read('whole-commits-in-messages', 'The messages that the doctor looks for weigh at most 58 bytes an error.', 1, ['weight', /at most 58 bytes an error/], ['src/lib/known.ts', 'const SHORT = 7;', 'const SHORT = 40;']),
  read('imports-not-named', 'A page names all that its scripts import, so that nothing is loaded step by step.', 3, ['weight', /a page names all that its scripts import at once/], ['src/finish/scripts.ts', 'new Set([...loaded].flatMap((address) => [...withImports(address, file)]))', 'loaded']),
  read('icon-loaded-first', 'No page loads anything before it is painted.', 3, ['weight', /no page loads a script or a style before it is painted/], ['astro.config.mjs', "        { tag: 'link', attrs: { rel: 'expect'", "        { tag: 'link', attrs: { rel: 'preload', as: 'image', href: '/favicon.svg' } },\n        { tag: 'link', attrs: { rel: 'expect'"]),
  read('part-loses-its-indentation', 'What a guide shows is accepted by GitHub’s validator and actionlint as it is copied.', 1, ['workflows', /copies a file that GitHub’s validator and actionlint accept/], ['src/components/Workflow.astro', 'exampleWorkflow(choices);', 'exampleWorkflow(choices).trim();']),
];

/** What the files for programs promise. */
export const machines: readonly Fault[] = [
  read('markdown-with-relative-links', 'A page as Markdown has absolute links.', 1, ['machines', /in English > every page stands beside itself as Markdown/], ['src/machines/twin.ts', "  for (const link of all(main, 'a[href]')) link.setAttribute('href', new URL(link.getAttribute('href') ?? '', url).href);\n", '']),
  read('chinese-address-is-english', '`errors.json` names the pages of both languages.', 1, ['machines', /errors\.json holds every rule/], ['src/pages/errors.json.ts', "'zh-CN': address(page, 'zh-cn')", "'zh-CN': address(page)"]),
  read('llms-lists-pages', '`llms.txt` lists the Markdown of every page.', 1, ['machines', /llms\.txt lists the Markdown of every page once/], ['src/machines/llms.ts', '`${url}index.md`', '`${url}`']),
  read('feed-id-of-one-word', 'An entry of the feed has an absolute id of its own.', 1, ['machines', /the feed is Atom/], ['src/pages/[...locale]/feed.xml.ts', "id: `${address('/feed.xml')}#${id}`", 'id']),
  read('sitemap-with-the-wrong-day', 'The sitemap has the day of each page’s last change.', 1, ['machines', /the sitemap has every page/], ['src/machines/sitemap.ts', 'lastmod: lastChange(slug)', 'lastmod: lastChange(item.url)']),
  read('trail-counts-from-zero', 'Structured data says where a page stands.', 1, ['machines', /structured data says/], ['src/machines/structured.ts', 'position: index + 1', 'position: index']),
  read('robots-kept-out', '`robots.txt` lets everybody in.', 1, ['machines', /robots\.txt lets everybody in/], ['src/pages/robots.txt.ts', '\\nAllow: /', '\\nDisallow: /']),
  read('markdown-of-the-home-page', 'A page names its own Markdown.', 1, ['machines', /a page names its own address, its twins, its Markdown/], ['src/route-data.ts', "type: 'text/markdown', href: 'index.md'", "type: 'text/markdown', href: '/index.md'"]),
  read('changes-out-of-order', 'Changes are listed with the newest first.', 1, ['machines', /changes name entries that exist, newest first/], ['src/data/changes.ts', "id: 'uv-messages',\n    date: '2026-11-28'", "id: 'uv-messages',\n    date: '2026-11-29'"]),
];

/** What the build refuses by itself. */
export const refused: readonly Fault[] = [
  read('string-missing', 'A string that is missing in one language fails the build.', 1, ['build', /doctor\.cut/], ['src/content/i18n/zh-CN.json', '  "doctor.cut":', '  "doctor.cutoff":']),
];
