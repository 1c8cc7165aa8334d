import type { Fault } from '../fault.ts';
import { seen } from './seeded.ts';

const DIALOG = 'src/components/search/Search.astro';
const ENGINE = 'src/components/search/engine.js';

/** What is looked for is found, by the search, the list of errors and the matrix; and what is copied is what is shown. */
export const search: readonly Fault[] = [
  seen(
    'pasted-line-searched-as-it-is',
    'The search finds the page of a pasted message first.',
    3,
    ['reader', /English: the search finds a message's page/, /pagefind-ui__result-link/],
    ['src/components/search/search-ui.ts', 'processTerm: searcher(known),', 'processTerm: (words: string) => ({ pages: [], words }),'],
  ),
  seen(
    'search-loaded-ahead',
    'Nothing of the search is loaded before it is opened.',
    2,
    ['reader', /English: the search finds a message's page/, /\+ +"[^"]*search-ui/],
    [DIALOG, '    connectedCallback(): void {\n', "    connectedCallback(): void {\n      void import('./search-ui.ts');\n"],
  ),
  seen(
    'search-for-latin-words',
    'The Chinese search takes a sentence without spaces.',
    1,
    ['reader', /the Chinese search takes a sentence/, /pagefind-ui__result-link/],
    ['src/lib/catalogue/query.ts', ".trim().split(/\\s+/).slice(0, MAX_WORDS).join(' ')", ".match(/[\\w.-]+/g)?.slice(0, MAX_WORDS).join(' ') ?? ''"],
  ),
  seen(
    'search-does-not-begin-anew',
    'Where a part of the search does not come, it says so, and goes on once all is well.',
    1,
    ['search-parts', /with status 404 for the list of the index/, /pagefind-ui__result-link|Received string:[^\n]*pagefind\/pagefind\.js/],
    [ENGINE, "      lost = '';\n      await pagefind.destroy();\n      await begin();\n", "      lost = '';\n"],
  ),
  seen(
    'lost-part-without-a-name',
    'Where a part of the search does not come, it says which.',
    2,
    ['search-parts', /with status 500 for the index the/, /toContainText[^]*pf_index/],
    [ENGINE, 'lost = `pagefind/${file}`;', "lost = 'pagefind';"],
  ),
  seen(
    'lost-search-stays-shut',
    'A search that cannot be loaded opens and says so.',
    1,
    ['search-parts', /with status 500 for the interface/, /getByRole\('dialog'\)\.getByRole\('status'\)/],
    [DIALOG, '        this.#loading = undefined;\n        show();', '        this.#loading = undefined;'],
  ),
  seen(
    'search-waits-without-a-word',
    'A search that waits says what to do meanwhile.',
    1,
    ['search-parts', /English: a search that waits/, /toHaveText/],
    [ENGINE, 'setTimeout(() => say({ waiting: true }), 5_000)', 'setTimeout(() => say({}), 5_000)'],
  ),
  seen(
    'filter-takes-blanks-literally',
    'The list of errors is narrowed by words, whatever blanks are between them.',
    1,
    ['reader', /English: the list of errors/, /toHaveCount/],
    ['src/components/errors/error-index.ts', 'const wanted = flat(input.value);', 'const wanted = input.value.toLowerCase();'],
  ),
  seen(
    'any-choice-will-do',
    'The matrix shows the rows that hold all chosen inputs.',
    1,
    ['behaviour', /English: choosing inputs/, /choosing inputs leaves the rows/],
    ['src/components/guide/BehaviourMatrix.astro', '!wanted.every((input)', '!wanted.some((input)'],
  ),
  seen(
    'page-copied-as-html',
    "An error's page is copied as Markdown.",
    1,
    ['reader', /English: an error's page can be copied/, /toMatch[^]*<!DOCTYPE/i],
    ['src/components/errors/CopyMarkdown.astro', "fetch(this.querySelector('a')!.href, ", 'fetch(location.href, '],
    ['src/components/errors/CopyMarkdown.astro', " || answer.headers.get('content-type')?.includes('html')", ''],
  ),
  seen(
    'no-copy-button',
    "A guide's copy button copies a whole file.",
    3,
    ['reader', /English: a guide's copy button/, /waiting for locator\('figure:has\(\[data-language=yaml\]\)'\)\.first\(\)\.getByRole\('button'\)/],
    ['src/styles/site.css', '/* The line that says when', '.expressive-code .copy {\n  display: none;\n}\n\n/* The line that says when'],
  ),
];
