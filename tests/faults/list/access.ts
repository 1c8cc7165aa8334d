import type { Fault } from '../fault.ts';
import { seen } from './seeded.ts';

const GENERATOR = 'src/components/generator/generator.css';
const DOCTOR = 'src/components/doctor/Doctor.astro';
const MATRIX = 'src/components/guide/BehaviourMatrix.astro';

/** Everybody can see, reach and read a page, also without a script. */
export const access: readonly Fault[] = [
  seen(
    'pale-in-light',
    'Text has enough contrast in the light theme.',
    1,
    ['accessible', /English \/generator\/:/, /light[^]*color-contrast: [^]*class="value"/],
    ['src/styles/site.css', '--code-value: #04608b;', '--code-value: #7fb2cb;'],
  ),
  seen(
    'pale-in-dark',
    'Text has enough contrast in the dark theme.',
    1,
    ['accessible', /English \/doctor\/:/, /dark[^]*color-contrast: [^]*doctor-note/],
    [
      DOCTOR,
      'pypi-doctor :is(#doctor-ways, #doctor-note, dt, .stage) {\n    color: var(--sl-color-gray-2);',
      'pypi-doctor :is(#doctor-ways, #doctor-note, dt, .stage) {\n    color: var(--sl-color-gray-4);',
    ],
  ),
  seen(
    'field-wider-than-a-phone',
    'A page fits a phone.',
    1,
    ['accessible', /English \/errors\/:/, /<= 390/],
    ['src/components/errors/ErrorIndex.astro', '  error-index input {\n    width: 100%;', '  error-index input {\n    width: 26rem;'],
  ),
  seen(
    'words-in-the-console',
    'A page says nothing in the console.',
    1,
    ['accessible', /English \/action-behaviour\/:/, /rows of the matrix/],
    [MATRIX, '      form.hidden = false;\n', "      form.hidden = false;\n      console.log('rows of the matrix', rows.length);\n"],
  ),
  seen(
    'search-on-a-dark-ground',
    'axe finds nothing in the open search.',
    4,
    ['accessible', /English: axe finds nothing in the generator/, /color-contrast[^]*<a href/],
    ['src/components/search/search-ui.css', 'background: var(--sl-color-gray-6);', 'background: var(--sl-color-accent);'],
  ),
  seen(
    'link-broken-in-two',
    'On a phone all that has the focus can be hit.',
    1,
    ['accessible', /: on a phone nothing covers/, /<a href=\\?"https:[^]* under /],
    [GENERATOR, '  display: inline-block;\n  margin-inline-start: 1.625rem;', ''],
  ),
  seen(
    'way-on-covers-fields',
    'On a phone nothing covers what has the focus.',
    3,
    ['accessible', /English: on a phone nothing covers/, / under <button[^>]*to-result/],
    [
      GENERATOR,
      'snippet-generator .selects {',
      'snippet-generator .to-result {\n  position: fixed;\n  inset: auto 0 0;\n  min-height: 50vh;\n}\nsnippet-generator .selects {',
    ],
  ),
  seen(
    'options-close-together',
    'A finger hits what it is meant for.',
    2,
    ['accessible', /English: on a phone nothing covers/, /target-size: <input type=\\?"(?:radio|checkbox)/],
    ['src/styles/choices.css', '  align-items: center;\n  min-height: 2rem;', '  align-items: center;\n  min-height: 1rem;\n  line-height: 1;'],
  ),
  seen(
    'form-without-a-script',
    'Without a script there is no form that does nothing.',
    1,
    ['noscript', /English, without JavaScript.*where a script would work/, /'snippet-generator'/],
    [GENERATOR, '@media (scripting: none) {\n  snippet-generator {', '@media (scripting: initial-only) {\n  snippet-generator {'],
  ),
  seen(
    'filter-without-a-script',
    'Without a script the matrix has no filter that does nothing.',
    2,
    ['noscript', /English, without JavaScript.*where a script would work/, /'measured-matrix form'/],
    [MATRIX, '<form hidden autocomplete', '<form autocomplete'],
  ),
  seen(
    'bar-without-a-script',
    'Without a script a guide shows the example, and no bar.',
    3,
    ['noscript', /English, without JavaScript.*where a script would work/, /'\.own-names'/],
    ['src/components/names/Names.astro', '<script>', '<div class="own-names"></div>\n<script>'],
  ),
  seen(
    'doctor-without-a-script',
    'Without a script common errors stand in the place of the doctor.',
    1,
    ['noscript', /English, without JavaScript.*common errors/, /'pypi-doctor'/],
    [DOCTOR, '@media (scripting: none) {\n    pypi-doctor {', '@media (scripting: initial-only) {\n    pypi-doctor {'],
  ),
  seen(
    'headings-wait-for-a-script',
    'Without a script the guides can be read.',
    1,
    ['noscript', /English, without JavaScript.*the guides/, /'#empty-secret'/],
    [
      'src/styles/site.css',
      '/* A table fits its page',
      '@media (scripting: none) {\n  .sl-markdown-content :is(h2, h3) {\n    visibility: hidden;\n  }\n}\n\n/* A table fits its page',
    ],
  ),
];
