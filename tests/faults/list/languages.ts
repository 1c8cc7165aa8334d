import type { Fault } from '../fault.ts';
import { read } from './seeded.ts';

/** Both languages say the same, each as it is written. */
export const languages: readonly Fault[] = [
  read(
    'marker-of-a-label-shown',
    'No page shows the marker of a label.',
    1,
    ['labels', /no file of the site shows the marker of a label[^]*glossary/],
    ['src/data/glossary.ts', "en: 'The entry on PyPI that says", "en: 'The entry under [[publishing]] on PyPI that says"],
  ),
  read(
    'chinese-heading-deeper',
    'Both languages have the same headings.',
    1,
    ['languages', /\/compare\/ in Chinese > has the same headings/],
    ['src/content/docs/zh-cn/compare.mdx', '## 一眼看懂 {#glance}', '### 一眼看懂 {#glance}'],
  ),
  read(
    'chinese-link-lost',
    'Both languages have the same links.',
    1,
    ['languages', /\/myths\/ in Chinese > has the same code, tables and links/],
    ['src/content/docs/zh-cn/myths.mdx', '[密码为什么是空的](/cause/#empty-secret)', '密码为什么是空的'],
  ),
  read(
    'description-left-in-english',
    'A Chinese page is Chinese, its description too.',
    1,
    ['languages', /\/migrate\/ in Chinese > is Chinese/],
    [
      'src/content/docs/zh-cn/migrate.mdx',
      'description: 按安全的顺序把 PyPI 发布从 API token 换成可信发布：不消耗版本号的验证方法，随时可以退回，旧 token 最后才删。',
      'description: From a token to Trusted Publishing in an order that is safe at every step.',
    ],
  ),
  read(
    'no-space-beside-latin',
    'Chinese is typeset as Chinese: with spaces beside Latin letters.',
    1,
    ['languages', /\/security\/ in Chinese > is typeset[^]*a letter beside a Chinese character/],
    ['src/content/docs/zh-cn/security.mdx', '**action 固定到提交**', '**action固定到提交**'],
  ),
  read(
    'another-word-than-the-glossary',
    'The Chinese pages call a thing by one name.',
    1,
    ['languages', /\/how-it-works\/ in Chinese > is typeset[^]*another word than the glossary has/],
    ['src/data/glossary.ts', "avoid: ['断言', '权利要求'],", "avoid: ['断言', '权利要求', '阶段'],"],
  ),
  read(
    'place-to-fill-in-lost',
    'Both languages have the same strings with the same places to fill in.',
    1,
    ['languages', /both languages have the same strings/],
    ['src/content/i18n/zh-CN.json', '放进输入框：{lines} 行', '放进输入框：多行'],
  ),
  read(
    'chinese-page-is-a-draft',
    'Every page is there in both languages.',
    3,
    ['languages', /both languages have the same pages|\/how-it-works\/ in Chinese > is Chinese/],
    ['src/content/docs/zh-cn/how-it-works.mdx', 'title: 发布是怎样进行的', 'draft: true\ntitle: 发布是怎样进行的'],
  ),
  read(
    'chinese-rule-leads-to-english',
    'A Chinese page leads to Chinese pages.',
    1,
    ['links', /a Chinese page links to no English page[^]*\/zh-cn\/rules\/[\w-]+\/ → \/rules\//],
    ['src/components/rules/RuleTrail.astro', "sitePath('/rules/', locale, base)", "sitePath('/rules/', undefined, base)"],
  ),
  read(
    'string-missing',
    'A string that is missing in one language fails the build.',
    1,
    ['build', /doctor\.cut/],
    ['src/content/i18n/zh-CN.json', '  "doctor.cut":', '  "doctor.cutoff":'],
  ),
];
