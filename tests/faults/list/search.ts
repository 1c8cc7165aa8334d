import type { Fault } from '../fault.ts';
import { read, seen } from './seeded.ts';

const ELEMENT = 'src/components/search/site-search.ts';
const LOAD = 'src/components/search/load.ts';
const INTERFACE = 'src/components/search/search-ui.ts';
const SEARCH = 'src/lib/search/search.ts';

/** What is looked for is found, by the search, the list of errors and the matrix; and what is copied is what is shown. */
export const search: readonly Fault[] = [
  seen(
    'pasted-line-searched-as-it-is',
    'The search finds the page of a pasted message first.',
    3,
    ['reader', /English: the search finds a message's page/, /a\.result|toMatch/],
    [SEARCH, 'const { ids, whole, certain, length, share } = held(text);', "const { ids, whole, certain, length, share } = held('');"],
  ),
  seen(
    'search-loaded-ahead',
    'Nothing of the search is loaded before it is opened.',
    2,
    ['reader', /English: the search finds a message's page/, /\+ +"[^"]*search-ui/],
    [ELEMENT, '    const box = this.#box;\n', "    void import('./search-ui.ts');\n    const box = this.#box;\n"],
  ),
  seen(
    'search-for-latin-words',
    'The Chinese search takes a sentence without spaces.',
    1,
    ['reader', /the Chinese search takes a sentence/, /a\.result/],
    ['src/lib/search/words.ts', 'const hasHan = /\\p{Script=Han}/u.test(text);', 'const hasHan = false;'],
  ),
  seen(
    'search-does-not-begin-anew',
    'Where a part of the search does not come, it says so, and goes on once all is well.',
    1,
    ['search-parts', /with status 500 for the index the/, /a\.result/],
    [INTERFACE, '      search = undefined;\n', ''],
  ),
  seen(
    'lost-part-without-a-name',
    'Where a part of the search does not come, it says which.',
    2,
    ['search-parts', /with status 500 for the index the/, /toContainText/],
    [LOAD, 'throw new Lost(file);', "throw new Lost('search');"],
  ),
  seen(
    'lost-search-stays-shut',
    'A search that cannot be loaded opens and says so.',
    1,
    ['search-parts', /with status 500 for the interface/, /getByRole\('dialog'\)\.getByRole\('status'\)/],
    [ELEMENT, '      this.#loading = undefined;\n      this.#say(failed);', '      this.#loading = undefined;'],
  ),
  seen(
    'search-waits-without-a-word',
    'A search that waits says what to do meanwhile.',
    1,
    ['search-parts', /English: a search that waits/, /toHaveText/],
    [INTERFACE, "setTimeout(() => say(t('waiting')), 5_000)", "setTimeout(() => say(''), 5_000)"],
  ),
  seen(
    'question-not-kept',
    'Whoever comes back to the search finds what they asked.',
    3,
    ['search', /English: the search is used with keys alone/, /toHaveValue/],
    [INTERFACE, "tab.getItem(LAST)) ?? ''", "tab.getItem('none')) ?? ''"],
  ),
  {
    name: 'words-of-one-meaning-apart',
    promise: 'A page is found by any word of the same meaning.',
    edits: [{ file: 'src/lib/search/words.ts', from: '      node.name ??= `=${index}`;', to: '      node.name ??= word;' }],
    caught: [{ by: 'search/search.test.ts', says: /of one meaning are the same word/ }],
  },
  read(
    'asked-words-left-out',
    'What people type finds the right page first.',
    2,
    ['search', /what people type finds a right page first/],
    ['src/site/search/index.ts', '...(ASKED[path] && { asked: ASKED[path] })', '...(ASKED[path] && {})'],
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
