import type { Fault } from '../fault.ts';

/** Shorter than an object each time: a fault of one edit, caught by one test of the built site. */
const one = (name: string, promise: string, [file, from, to]: readonly [file: string, from: string, to: string], by: string, says: RegExp, round = 1): Fault => ({
  name,
  promise,
  edits: [{ file, from, to }],
  caught: [{ by: by === 'build' ? by : `built/${by}.test.ts`, says }],
  round,
});

/** What the pages promise as they are built. */
export const pages: readonly Fault[] = [
  one('version-by-the-clock', 'The same source is built into the same bytes.', ['src/offline/integration.ts', "createHash('sha256').update([...texts, ...files].join('\\n')).digest('hex').slice(0, 16)", 'Date.now().toString(36)'], 'again', /"(?:zh-cn\/)?sw\.js"/),
  one('difference-in-english', 'A measured outcome that a reader would not see says so, in the page’s language and with a source.', ['src/components/Measured.astro', '<Inline text={text[lang]} /> <Source', '<Inline text={text.en} /> <Source'], 'behaviour', /every cell whose runs do not show/),
  one('not-known-is-not-in-it', 'The table of releases tells what a release does not carry from what is not known.', ['src/components/ActionReleases.astro', "version === null ? t('none') : t('unknown')", "version === null ? t('unknown') : t('none')"], 'bundles', /shows what the data says/),
  one('line-of-dates-is-indexed', 'No search for a version or a date finds every page.', ['src/components/Checked.astro', '<p data-pagefind-ignore>', '<p>'], 'checked', /every page names the releases and leads to the sources/),
  one('source-without-its-date', 'A page dates each of its sources.', ['src/components/Cited.astro', '{date ? <time>{date}</time> : ', '{date ?? '], 'checked', /an error page dates each of its sources/),
  one('damaged-scripts-pass', 'A build with a damaged file fails and names it.', ['src/site/whole/faults.ts', '.filter((name) => name.startsWith(ASSETS))\n', ".filter((name) => name.startsWith(ASSETS) && name.endsWith('.css'))\n"], 'damage', /a script has a wrong byte/),
  one('block-in-a-label', 'Every page is valid HTML.', ['src/components/ErrorIndex.astro', "<span>{t('errors.filter')}</span>", "<div>{t('errors.filter')}</div>"], 'html', /errors\/index\.html: element-permitted-content/),
  one('marker-of-a-label-shown', 'No page shows the marker of a label.', ['src/data/glossary.ts', "en: 'The entry on PyPI that says", "en: 'The entry under [[publishing]] on PyPI that says"], 'labels', /no file of the site shows the marker of a label[^]*glossary/),
  one('chinese-heading-deeper', 'Both languages have the same headings.', ['src/content/docs/zh-cn/compare.mdx', '## 一眼看懂 {#glance}', '### 一眼看懂 {#glance}'], 'languages', /\/compare\/ in Chinese has the same headings/),
  one('chinese-link-lost', 'Both languages have the same links.', ['src/content/docs/zh-cn/myths.mdx', '[密码为什么是空的](/cause/#empty-secret)', '密码为什么是空的'], 'languages', /\/myths\/ in Chinese has the same code, tables and links/),
  one(
    'description-left-in-english',
    'A Chinese page is Chinese, its description too.',
    ['src/content/docs/zh-cn/migrate.mdx', 'description: 按安全的顺序把 PyPI 发布从 API token 换成可信发布：不消耗版本号的验证方法，随时可以退回，旧 token 最后才删。', 'description: From a token to Trusted Publishing in an order that is safe at every step.'],
    'languages',
    /\/migrate\/ in Chinese is Chinese/,
  ),
  one('no-space-beside-latin', 'Chinese is typeset as Chinese: with spaces beside Latin letters.', ['src/content/docs/zh-cn/security.mdx', '**action 固定到提交**', '**action固定到提交**'], 'languages', /\/security\/ in Chinese is typeset[^]*a letter beside a Chinese character/),
  one('another-word-than-the-glossary', 'The Chinese pages call a thing by one name.', ['src/data/glossary.ts', "avoid: ['断言', '权利要求'],", "avoid: ['断言', '权利要求', '阶段'],"], 'languages', /\/how-it-works\/ in Chinese is typeset[^]*another word than the glossary has/),
  one('place-to-fill-in-lost', 'Both languages have the same strings with the same places to fill in.', ['src/content/i18n/zh-CN.json', '放进输入框：{lines} 行', '放进输入框：多行'], 'languages', /both languages have the same strings/),
  one('chinese-page-is-a-draft', 'Every page is there in both languages.', ['src/content/docs/zh-cn/how-it-works.mdx', 'title: 发布是怎样进行的', 'draft: true\ntitle: 发布是怎样进行的'], 'languages', /both languages have the same pages|\/how-it-works\/ in Chinese is Chinese/, 3),
  {
    name: 'anchor-that-is-not-there',
    promise: 'Every link leads to a page, and every anchor to an element.',
    edits: ['src/content/docs/security.mdx', 'src/content/docs/zh-cn/security.mdx'].map((file) => ({ file, from: '/myths/#pin-sha', to: '/myths/#pinned-sha' })),
    caught: [{ by: 'built/links.test.ts', says: /every internal link leads[^]*\/security\/ → (?:\/zh-cn)?\/myths\/#pinned-sha/ }],
    round: 1,
  },
  one('chinese-rule-leads-to-english', 'A Chinese page leads to Chinese pages.', ['src/components/RulePage.astro', "sitePath('/rules/', locale, base)", "sitePath('/rules/', undefined, base)"], 'links', /a Chinese page links to no English page[^]*\/zh-cn\/rules\/[\w-]+\/ → \/rules\//),
  {
    name: 'film-from-elsewhere',
    promise: 'Nothing comes from elsewhere, and nothing goes there.',
    edits: [
      { file: 'src/content/docs/myths.mdx', from: '[runs of the real scripts](/action-behaviour/).', to: '[runs of the real scripts](/action-behaviour/).\n\n<iframe src="https://www.youtube.com/embed/x" title="Myths"></iframe>' },
      { file: 'src/content/docs/zh-cn/myths.mdx', from: '[真实脚本的运行结果](/action-behaviour/)。', to: '[真实脚本的运行结果](/action-behaviour/)。\n\n<iframe src="https://www.youtube.com/embed/x" title="误解"></iframe>' },
    ],
    caught: [
      { by: 'built/links.test.ts', says: /no page loads anything from elsewhere[^]*\/myths\/ → https:\/\/www\.youtube/ },
      { by: 'e2e/policy.spec.ts', only: /English: no page breaks its policy/, says: /frame-src https:\/\/www\.youtube/ },
    ],
    round: 1,
  },
  one('pipeline-counts-all', 'The picture of a release says how many messages each stage has.', ['src/components/Pipeline.astro', 'errors.filter((error) => error.stage === stage).length', 'errors.length'], 'pictures', /the picture of a release leads to every stage once, and says how many/),
  one('track-stands-still', "An error's page marks its own stage.", ['src/components/StageTrack.astro', '<path d={`M${at * GAP} -8l8 8', '<path d={`M0 -8l8 8'], 'pictures', /an error page marks its own stage/),
  one('inline-scripts-allowed', 'No script runs for standing in a page.', ['src/finish/policy.ts', "[\"script-src 'self' 'wasm-unsafe-eval'\"", "[\"script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'\""], 'policy', /no page lets a script run for being inline/),
  one('may-be-framed', 'No other site may frame a page.', ['src/finish/policy.ts', "${contentPolicy({ scripts })};frame-ancestors 'none'`", '${contentPolicy({ scripts })}`'], 'policy', /_headers allows the scripts .* forbids to frame it/),
  one('type-is-guessed', '`_headers` has the headers that a page cannot state itself.', ['src/finish/policy.ts', "    '  X-Content-Type-Options: nosniff',\n", ''], 'policy', /_headers has the other security headers/),
  one('policy-behind-the-title', "A page's policy comes before all that it governs.", ['src/finish/integration.ts', "html.querySelector('meta[charset]')", "html.querySelector('title')"], 'policy', /every page states its policy once, right after its encoding/),
  one('image-not-described', 'Every page has a social image that its head describes.', ['src/social/head.ts', '[title, ...(error ?', '[...(error ?'], 'social', /has a social image, which its head describes/),
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
  one('words-in-large-parts', 'A finding needs at most 2 kB of words.', ['src/lib/doctor-entry.ts', 'const PART = 14;', 'const PART = 20;'], 'weight', /needs at most 2 kB of words for a finding/),
  one('whole-commits-in-messages', 'The messages that the doctor looks for weigh at most 58 bytes an error.', ['src/lib/known.ts', 'const SHORT = 7;', 'const SHORT = 40;'], 'weight', /at most 58 bytes an error/),
  one('imports-not-named', 'A page names all that its scripts import, so that nothing is loaded step by step.', ['src/finish/scripts.ts', 'new Set([...loaded].flatMap((address) => [...withImports(address, file)]))', 'loaded'], 'weight', /a page names all that its scripts import at once/, 3),
  one('icon-loaded-first', 'No page loads anything before it is painted.', ['astro.config.mjs', "        { tag: 'link', attrs: { rel: 'expect'", "        { tag: 'link', attrs: { rel: 'preload', as: 'image', href: '/favicon.svg' } },\n        { tag: 'link', attrs: { rel: 'expect'"], 'weight', /no page loads a script or a style before it is painted/, 3),
  one('part-loses-its-indentation', 'What a guide shows is accepted by GitHub’s validator and actionlint as it is copied.', ['src/components/Workflow.astro', 'exampleWorkflow(choices);', 'exampleWorkflow(choices).trim();'], 'workflows', /copies a file that GitHub’s validator and actionlint accept/),
];

/** What the files for programs promise. */
export const machines: readonly Fault[] = [
  one('markdown-with-relative-links', 'A page as Markdown has absolute links.', ['src/machines/twin.ts', "  for (const link of all(main, 'a[href]')) link.setAttribute('href', new URL(link.getAttribute('href') ?? '', url).href);\n", ''], 'machines', /in English every page stands beside itself as Markdown/),
  one('chinese-address-is-english', '`errors.json` names the pages of both languages.', ['src/pages/errors.json.ts', "'zh-CN': address(page, 'zh-cn')", "'zh-CN': address(page)"], 'machines', /errors\.json holds every rule/),
  one('llms-lists-pages', '`llms.txt` lists the Markdown of every page.', ['src/machines/llms.ts', '`${url}index.md`', '`${url}`'], 'machines', /llms\.txt lists the Markdown of every page once/),
  one('feed-id-of-one-word', 'An entry of the feed has an absolute id of its own.', ['src/pages/[...locale]/feed.xml.ts', "id: `${address('/feed.xml')}#${id}`", 'id'], 'machines', /the feed is Atom/),
  one('sitemap-with-the-wrong-day', 'The sitemap has the day of each page’s last change.', ['src/machines/sitemap.ts', 'lastmod: lastChange(slug)', 'lastmod: lastChange(item.url)'], 'machines', /the sitemap has every page/),
  one('trail-counts-from-zero', 'Structured data says where a page stands.', ['src/machines/structured.ts', 'position: index + 1', 'position: index'], 'machines', /structured data says/),
  one('robots-kept-out', '`robots.txt` lets everybody in.', ['src/pages/robots.txt.ts', '\\nAllow: /', '\\nDisallow: /'], 'machines', /robots\.txt lets everybody in/),
  one('markdown-of-the-home-page', 'A page names its own Markdown.', ['src/route-data.ts', "type: 'text/markdown', href: 'index.md'", "type: 'text/markdown', href: '/index.md'"], 'machines', /a page names its own address, its twins, its Markdown/),
  one('changes-out-of-order', 'Changes are listed with the newest first.', ['src/data/changes.ts', "id: 'uv-messages',\n    date: '2026-11-28'", "id: 'uv-messages',\n    date: '2026-11-29'"], 'machines', /changes name entries that exist, newest first/),
];

/** What the build refuses by itself. */
export const refused: readonly Fault[] = [
  one('string-missing', 'A string that is missing in one language fails the build.', ['src/content/i18n/zh-CN.json', '  "doctor.cut":', '  "doctor.cutoff":'], 'build', /doctor\.cut/),
  one('policy-of-another-script', 'A page holds the scripts that its policy names.', ['src/finish/scripts.ts', '    inline.push(code);\n    const type', '    inline.push(script.rawText);\n    const type'], 'build', /does not hold the scripts and styles whose hashes its policy names/),
];
