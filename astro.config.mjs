import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { leaveOut, pure, together } from './src/site/assets/bundle.ts';
import { finish } from './src/site/assets/integration.ts';
import { codeBreaks } from './src/components/text/code-breaks.ts';
import { screenLabels } from './src/site/prose/labels.ts';
import { prefetchOnHover, siteLinks } from './src/links.ts';
import { locales, siteTitle } from './src/locales.ts';
import { pictures } from './src/site/pictures/integration.ts';
import { machineReaders } from './src/site/machines/integration.ts';
import { sitemapOptions } from './src/site/machines/sitemap.ts';
import { offline } from './src/site/offline/integration.ts';
import { search } from './src/site/search/integration.ts';
import { licences } from './src/site/whole/licences.ts';
import { whole } from './src/site/whole/integration.ts';
import { labelledCells } from './src/site/prose/tables.ts';

// Variables of these names, which hosts and test runners set for purposes of their own, would go before what is said below.
for (const name of ['BASE_URL', 'SITE', 'MODE']) delete process.env[name];

const site = process.env.SITE_URL ?? 'http://localhost:4321';
const base = process.env.BASE_PATH ?? '/';
const editUrl = process.env.EDIT_URL;

export default defineConfig({
  site,
  base,
  // A page is built while another is written, or a social image is drawn on another thread.
  build: { concurrency: 4 },
  // Browsers that know speculation rules (below) load a page when its link is touched; a script for the others is not worth its weight.
  prefetch: false,
  outDir: process.env.OUT_DIR ?? 'dist',
  // Messages and Chinese prose are shown as written: no curled quotes, and `{#id}` gives both languages the same anchors.
  markdown: {
    processor: satteri({
      features: { smartPunctuation: false, headingAttributes: true },
      mdastPlugins: [screenLabels],
      hastPlugins: [siteLinks(base), labelledCells, codeBreaks()],
    }),
  },
  vite: {
    // Its parser imports JSON in a way that Node refuses; bundled it works.
    resolve: { noExternal: [/^@actions\//] },
    plugins: [leaveOut()],
    build: {
      // A script inside a page is there again on the next one, and costs its hash in the page's policy.
      assetsInlineLimit: (file) => (file.endsWith('.js') ? false : undefined),
      rolldownOptions: {
        checks: { moduleLevelDirective: false },
        treeshake: { moduleSideEffects: pure },
        output: { codeSplitting: { groups: together } },
      },
    },
  },
  integrations: [
    starlight({
      title: siteTitle,
      locales,
      defaultLocale: 'root',
      ...(editUrl && { editLink: { baseUrl: editUrl } }),
      disable404Route: true,
      // The search is the site's own: see `src/lib/search`.
      pagefind: false,
      routeMiddleware: ['./src/site/head/translations.ts', './src/site/head/social.ts', './src/site/head/route-data.ts', './src/site/head/current.ts'],
      customCss: ['./src/styles/site.css'],
      head: [
        // Hosts that send no headers are not to tell other sites where a reader comes from.
        { tag: 'meta', attrs: { name: 'referrer', content: 'same-origin' } },
        { tag: 'script', attrs: { type: 'speculationrules' }, content: prefetchOnHover(base) },
        // The first paint is of the page with its heading, not of its bar alone; painting twice takes a slow phone longer.
        { tag: 'link', attrs: { rel: 'expect', href: '#_top', blocking: 'render' } },
      ],
      components: {
        // In the footer of every page, with a link to the other language where no script runs.
        // Themes where nothing can be kept.
        ThemeProvider: './src/components/frame/ThemeProvider.astro',
        LastUpdated: './src/components/frame/Checked.astro',
        Pagination: './src/components/frame/Pagination.astro',
        PageTitle: './src/components/frame/PageTitle.astro',
        Search: './src/components/search/Search.astro',
        MobileTableOfContents: './src/components/frame/MobileContents.astro',
        Sidebar: './src/components/frame/Sidebar.astro',
        // No page has one of these, and their styles would be on every page.
        Banner: './src/components/frame/Nothing.astro',
        DraftContentNotice: './src/components/frame/Nothing.astro',
        FallbackContentNotice: './src/components/frame/Untranslated.astro',
        Hero: './src/components/frame/Nothing.astro',
        SocialIcons: './src/components/frame/Nothing.astro',
      },
      sidebar: [
        // The doctor has a page of its own besides, for links to it alone.
        { slug: 'index', label: 'Start: paste the log', translations: { 'zh-CN': '从这里开始：粘贴日志' } },
        { slug: 'cause' },
        { slug: 'how-it-works' },
        { label: 'All errors', translations: { 'zh-CN': '全部错误' }, link: '/errors/' },
        {
          label: 'Fix it',
          translations: { 'zh-CN': '修复' },
          items: ['fix-api-token', 'fix-trusted-publishing', 'generator'],
        },
        {
          label: 'Decide and move',
          translations: { 'zh-CN': '选择与迁移' },
          items: ['compare', 'migrate', 'case-study'],
        },
        {
          label: 'Understand',
          translations: { 'zh-CN': '了解' },
          items: ['action-behaviour', 'action-releases', 'myths', 'security', { label: 'What the doctor checks', translations: { 'zh-CN': '诊断规则' }, link: '/rules/' }],
        },
        { slug: 'glossary' },
        { slug: 'links' },
      ],
    }),
    pictures(),
    sitemap(sitemapOptions(site, base)),
    // In the edit loop nobody but the reader of a page is served.
    ...(process.env.QUICK ? [] : [machineReaders(site, base)]),
    search(),
    finish(base),
    offline(base),
    licences(),
    ...(process.env.QUICK ? [] : [whole(site, base)]),
  ],
});
