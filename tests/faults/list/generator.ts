import type { Fault } from '../fault.ts';
import { seen } from './seeded.ts';

const GENERATOR = 'src/components/generator/snippet-generator.ts';
const VIEW = 'src/components/names/names-view.ts';

/** The generator writes what was asked for, and what is kept of a reader's names is theirs. */
export const generator: readonly Fault[] = [
  {
    name: 'environment-of-testpypi-for-pypi',
    promise: 'Of several jobs the generator is told of the one for PyPI.',
    edits: [{ file: 'src/lib/generator/from-file.ts', from: 'const main = pypi ?? test;', to: 'const main = test ?? pypi;' }],
    caught: [{ by: 'generator/from-file.test.ts', says: /of two jobs that the generator would name otherwise/ }],
  },
  {
    name: 'step-without-its-environment',
    promise: 'What is registered and stored for a step is also asked of its job.',
    edits: [{ file: 'src/lib/generator/plan.ts', from: "...(options.environment === '' ? [] : [{ key: 'job-environment'", to: "...(options.environment !== '' ? [] : [{ key: 'job-environment'" }],
    caught: [{ by: 'generator/plan.test.ts', says: /of a part says where it goes/ }],
  },
  {
    name: 'token-in-the-address',
    promise: 'A token stands in no link.',
    edits: [{ file: 'src/lib/generator/options.ts', from: 'if (!isWithheld(field, options[field])) params.set', to: 'params.set' }],
    caught: [{ by: 'generator/options.test.ts', says: /is refused and written nowhere/ }],
  },
  {
    name: 'link-by-an-examples-name',
    promise: 'No link is made from names that are the example’s.',
    edits: [{ file: 'src/lib/generator/plan.ts', from: "project === 'existing' && examples.length > 0", to: "project === 'existing' && examples.length > 2" }],
    caught: [{ by: 'generator/plan.test.ts', says: /links to nothing by names that are the example/ }],
  },
  seen(
    'ticks-of-another-project',
    'What is ticked for one project is not ticked for another.',
    4,
    ['ticks', /English what is ticked/, /toHaveCount/],
    [GENERATOR, 'tickId(owner, repository, project_name, ...line)', 'tickId(...line)'],
  ),
  seen(
    'typed-early-is-lost',
    'What is typed before the script has come is kept.',
    1,
    ['generator', /what is typed before/, /typed-early/],
    [GENERATOR, 'this.#writeForm({ ...typed, ...Object.fromEntries(kept) });', 'this.#writeForm({ ...example, ...Object.fromEntries(kept) });'],
  ),
  seen(
    'attestations-stay-on',
    'Every choice changes the workflow.',
    1,
    ['generator', /English every choice changes/, /attestations: false/],
    [GENERATOR, "for (const name of ['attestations', 'skip_existing'])", "for (const name of ['skip_existing'])"],
  ),
  seen(
    'field-that-pypi-does-not-have',
    'The generator says what to enter on PyPI, and nothing else.',
    1,
    ['generator', /English says what to enter/, /project_name/],
    [GENERATOR, '      if (value === undefined) row.remove();\n', ''],
  ),
  seen(
    'address-not-taken-apart',
    'An address pasted into one field fills two.',
    2,
    ['generator', /English says what to enter/, /toHaveValue/],
    [GENERATOR, 'input.value.length - before.length) > 1 ?', 'input.value.length - before.length) > 100 ?'],
  ),
  seen(
    'link-read-as-a-query',
    'A link gives the form back.',
    2,
    ['generator', /a link gives the form back/, /sample\.project/],
    [GENERATOR, 'const hash = location.hash.slice(1);', 'const hash = location.search.slice(1);'],
  ),
  seen(
    'one-unknown-part-named',
    'A link with unknown parts says what was left out.',
    1,
    ['generator', /a link gives the form back/, /tool, colour/],
    [GENERATOR, '.slice(0, 5);', '.slice(0, 1);'],
  ),
  seen(
    'file-with-an-issue',
    'A wrong value blocks the file.',
    1,
    ['generator', /English a wrong value/, /toBeHidden/],
    [GENERATOR, "    for (const part of this.querySelectorAll<HTMLElement>('[data-output]')) part.hidden = blocked;\n", ''],
  ),
  seen(
    'saved-under-another-name',
    'The file is downloaded under its name.',
    2,
    ['generator', /English a wrong value/, /Expected: "release\.ya?ml"/],
    [GENERATOR, 'saveFile(this.#yaml, workflowFilename(this.#readForm().workflow_filename));', 'saveFile(this.#yaml, example.workflow_filename);'],
  ),
  seen(
    'example-not-selected',
    'The generator works with the keyboard alone: typing replaces the example.',
    1,
    ['generator', /English works with the keyboard alone/, /toContain[^]*\/p\/typed/],
    [GENERATOR, 'target.value === target.defaultValue) target.select();', 'target.value === target.defaultValue) target.scrollIntoView();'],
  ),
  seen(
    'file-copied-without-its-end',
    'The workflow on the clipboard is the one that is shown.',
    1,
    ['reader', /English: from the error over/, /toBe\(/],
    [GENERATOR, 'void this.#copy(this.#yaml, button,', 'void this.#copy(this.#yaml.trim(), button,'],
  ),
  seen(
    'typed-markup-runs',
    'Nothing that is typed runs or breaks the page.',
    1,
    ['generator', /nothing that is typed runs/, /nothing that is typed runs/],
    [
      GENERATOR,
      "element('span', { className, textContent })",
      "element('span', { className, innerHTML: textContent })",
    ],
  ),

  seen(
    'example-copied-for-own-names',
    "A guide copies the reader's names as it shows them.",
    1,
    ['names', /English a guide shows and copies/, /toBe\(/],
    [VIEW, "    button.dataset['code'] = withNames(code, example, names).replaceAll('\\n', '\\u007f');\n", ''],
  ),
  seen(
    'log-kept',
    'Of a pasted log only the names in its claims are kept.',
    1,
    ['names', /English of a pasted log/, /not[^]*987654321/],
    [
      'src/components/doctor/doctor.ts',
      '      this.#ownLine = ownLine;\n',
      "      this.#ownLine = ownLine;\n      sessionStorage.setItem('pypi-oidc-fix.log', log);\n",
    ],
  ),
  seen(
    'names-not-forgotten',
    'The names that a browser keeps can be forgotten.',
    2,
    ['names', /English of a pasted log/, /not\.toContain[^]*octo-org/],
    [
      'src/components/names/remember.ts',
      'if (text === undefined) localStorage.removeItem(NAMES_KEY);\n    else localStorage',
      'if (text !== undefined) localStorage',
    ],
  ),
  seen(
    'case-study-renamed',
    'The case study keeps its own names.',
    1,
    ['names', /English the case study/, /the case study keeps its own names/],
    [VIEW, '[data-scope]:not([data-fixed])', '[data-scope]'],
  ),
  seen(
    'name-not-quoted',
    'A name that YAML would read as something else is quoted.',
    1,
    ['names', /English a name that YAML/, /toContainText[^]*<b id=inserted>/],
    ['src/lib/generator/names.ts', "field: 'environment', value: yamlScalar }", "field: 'environment', value: (name) => name }"],
  ),
  seen(
    'example-names-kept',
    "Names of the example are not kept as the reader's.",
    1,
    ['names', /English names that are invalid/, /names that are invalid or the example’s are not kept/],
    ['src/lib/generator/names.ts', 'value === example[field] || ', ''],
  ),
  seen(
    'generator-forgets-names',
    'The generator opens with the names that are kept.',
    2,
    ['names', /English the generator opens/, /toHaveValue[^]*sampleproject/],
    [GENERATOR, '    this.#fillInKept();\n', ''],
  ),
  seen(
    'deaf-to-other-tabs',
    'An open guide follows what is given in another tab.',
    3,
    ['names', /English an open guide follows/, /\/p\/sampleproject/],
    ['src/components/names/names.ts', "addEventListener('storage', show);", "addEventListener('storage', ({ isTrusted }) => void (isTrusted || show()));"],
  ),
];
