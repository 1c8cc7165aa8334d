import type { Fault } from '../fault.ts';
import { read, seen, type Change } from './seeded.ts';

const POLICY = 'src/site/headers/policy.ts';
const WORKER = 'src/site/offline/worker.ts';

const inBoth = (file: string, english: string, chinese: string): Change[] => [
  [`src/content/docs/${file}`, english, ''],
  [`src/content/docs/zh-cn/${file}`, chinese, ''],
];

/** Nothing comes from elsewhere; the site works below any path, without a network, and changes with its deployments. */
export const reach: readonly Fault[] = [
  read(
    'inline-scripts-allowed',
    'No script runs for standing in a page.',
    1,
    ['policy', /no page lets a script run for being inline[^]*unsafe-inline/],
    [POLICY, "[\"script-src 'self'\"", "[\"script-src 'self' 'unsafe-inline'\""],
  ),
  read(
    'may-be-framed',
    'No other site may frame a page.',
    1,
    ['policy', /_headers allows the scripts [^]*'none'/],
    [POLICY, "${contentPolicy({ scripts })};frame-ancestors 'none'`", '${contentPolicy({ scripts })}`'],
  ),
  read(
    'type-is-guessed',
    '`_headers` has the headers that a page cannot state itself.',
    1,
    ['policy', /_headers has the other security headers/],
    [POLICY, "    '  X-Content-Type-Options: nosniff',\n", ''],
  ),
  read(
    'policy-behind-the-title',
    "A page's policy comes before all that it governs.",
    1,
    ['policy', /every page states its policy once, right after its encoding/],
    ['src/site/assets/integration.ts', "tag.name === 'meta' && attributesOf(tag).has('charset')", "tag.name === 'title'"],
  ),
  read(
    'policy-of-another-script',
    'A page holds the scripts that its policy names.',
    1,
    ['build', /does not hold the scripts and styles whose hashes its policy names/],
    ['src/site/assets/scripts.ts', 'inline.push(code);\n      changes.push({ range, html: `<script', 'inline.push(script.text);\n      changes.push({ range, html: `<script'],
  ),
  seen(
    'names-style-in-the-page',
    'No page breaks its policy by what a script puts into it.',
    1,
    ['policy', /the generator writes/, /style-src-elem/],
    [
      'src/components/names/names-view.ts',
      '  const sheet = new CSSStyleSheet();\n  sheet.replaceSync(css);\n  document.adoptedStyleSheets.push(sheet);',
      "  const style = document.createElement('style');\n  style.textContent = css;\n  document.head.append(style);",
    ],
  ),
  seen(
    'headers-forget-styles',
    'The headers for hosts let a page be what its own policy lets it be.',
    2,
    ['policy', /with the headers for hosts.*the search opens/, /style-src/],
    [POLICY, 'css === undefined ? "\'unsafe-inline\'" : hash(css)', "css === undefined ? '' : hash(css)"],
  ),
  seen(
    'images-from-anywhere',
    'What is not of the site is not loaded.',
    1,
    ['policy', /what is not of the site does not run/, /elsewhere\.example\/pixel\.png/],
    [POLICY, '"img-src \'self\' data:"', '"img-src *"'],
  ),
  {
    name: 'film-from-elsewhere',
    promise: 'Nothing comes from elsewhere, and nothing goes there.',
    edits: [
      {
        file: 'src/content/docs/myths.mdx',
        from: '[runs of the real scripts](/action-behaviour/).',
        to: '[runs of the real scripts](/action-behaviour/).\n\n<iframe src="https://www.youtube.com/embed/x" title="Myths"></iframe>',
      },
      {
        file: 'src/content/docs/zh-cn/myths.mdx',
        from: '[真实脚本的运行结果](/action-behaviour/)。',
        to: '[真实脚本的运行结果](/action-behaviour/)。\n\n<iframe src="https://www.youtube.com/embed/x" title="误解"></iframe>',
      },
    ],
    caught: [
      { by: 'built/links.test.ts', says: /no page loads anything from elsewhere[^]*\/myths\/ → https:\/\/www\.youtube/ },
      { by: 'e2e/accessible.spec.ts', only: /English \/myths\/:/, says: /frame-src https:\/\/www\.youtube/ },
    ],
    round: 1,
  },

  {
    name: 'guides-link-to-the-root',
    promise: 'Under a base path the links of the guides stay below it.',
    edits: [{ file: 'astro.config.mjs', from: 'siteLinks(base)', to: "siteLinks('/')" }],
    caught: [
      { by: 'built/builds.test.ts', says: /built for another address, below a path/ },
      {
        by: 'e2e/reader.spec.ts',
        only: /简体中文: from the error over/,
        says: /a\[href\$="\/(?:cause|fix-trusted-publishing|generator)\/"\]/,
        on: 'under a path',
      },
    ],
    round: 2,
  },
  seen(
    'answer-links-to-the-root',
    'Under a base path every link that a script makes stays below it.',
    2,
    ['doctor', /简体中文 \/doctor\/: a pasted log/, /toHaveAttribute[^]*\/docs\/fix\/zh-cn\/errors\//, 'under a path'],
    ['src/components/doctor/doctor-view.ts', 'href: `${root}errors/${id}/`, ', 'href: `/errors/${id}/`, '],
  ),
  seen(
    'names-asked-of-the-root',
    'Under a base path a script asks for its files below it.',
    2,
    ['names', /简体中文 a guide shows and copies/, /data-names/, 'under a path'],
    ['src/components/names/names-view.ts', 'fetch(`${base}doctor/', 'fetch(`/doctor/'],
  ),
  seen(
    'worker-of-the-root',
    'Under a base path the worker is that of the pages below it.',
    2,
    ['policy', /the doctor reads a log/, /A bad HTTP response code \(404\) was received when fetching the script/, 'under a path'],
    ['src/components/frame/register.ts', 'serviceWorker.register(`${root}sw.js`)', "serviceWorker.register('/sw.js')"],
  ),

  seen(
    'worker-keeps-no-workflow-view',
    'Without a network the doctor reads logs and workflows.',
    1,
    ['offline', /English: with the network gone/, /data-repaired/],
    ['src/site/offline/integration.ts', "!name.startsWith('search-ui')", '!/^(?:search-ui|workflow-view)/.test(name)'],
  ),
  seen(
    'messages-asked-for-later',
    'Once a page has what it needs, a log is read without asking for anything.',
    1,
    ['offline', /English: once the page has what it needs/, /once the page has what it needs/],
    ['src/components/doctor/doctor.ts', 'keepForOffline(root, () => void Promise.all(', 'keepForOffline(root, () => void 0 && Promise.all('],
  ),
  seen(
    'old-page-first',
    'A new deployment is seen at once.',
    1,
    ['offline', /after a deployment/, /Deployed later/],
    [WORKER, "import { NetworkFirst } from 'workbox-strategies';", "import { CacheFirst } from 'workbox-strategies';"],
    [WORKER, 'new NetworkFirst({\n  cacheName: PREFIX + VERSION,\n  networkTimeoutSeconds: 5,', 'new CacheFirst({\n  cacheName: PREFIX + VERSION,'],
  ),
  seen(
    'worker-keeps-what-comes',
    'What is not as it was built is not kept for the time without a network.',
    2,
    ['does-not-come', /what came wrong is not kept/, /toBeUndefined|what came wrong is not kept/],
    [WORKER, 'revision: null, integrity })', 'revision: null })'],
  ),
  seen(
    'old-answer-stays',
    'No answer stands beside another text.',
    2,
    ['does-not-come', /no answer stands beside another text/, /data-finding/],
    ['src/components/doctor/doctor.ts', "      // What is there is the answer to another text.\n      this.#show('idle', []);\n", ''],
  ),
  seen(
    'worker-keeps-every-page',
    'The worker leaves all other pages alone.',
    2,
    ['offline', /other pages are left to the network/, /ERR_CONNECTION_REFUSED|resolved instead of rejected/],
    [WORKER, "request.mode === 'navigate' && PAGES.includes(url.pathname)", "request.mode === 'navigate' && url.pathname.startsWith('/')"],
  ),

  seen(
    'no-way-on-from-nowhere',
    'An address that leads nowhere offers ways on.',
    1,
    ['reader', /English: an address that leads nowhere/, /\/generator\//],
    ...inBoth('404.mdx', '- [Write the workflow for your project](/generator/)\n', '- [为你的项目生成工作流](/generator/)\n'),
  ),
  seen(
    'chinese-anchor-renamed',
    'The language can be changed in place.',
    2,
    ['reader', /English: the language can be changed/, /'#empty-secret'/],
    ['src/content/docs/zh-cn/cause.mdx', '{#empty-secret}', '{#empty}'],
  ),
];
