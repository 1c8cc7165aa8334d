import type { Fault } from '../fault.ts';

/** What else `src/lib`, the data and the tools promise. */
export const library: readonly Fault[] = [
  {
    name: 'program-said-otherwise',
    promise: 'What the table of programs says of one is what it was kept to print.',
    edits: [{ file: 'src/data/behaviour/programs.ts', from: "{ situation: 'dry-run-refused', exit: 0 }", to: "{ situation: 'dry-run-refused', exit: 2 }" }],
    caught: [{ by: 'data/programs.test.ts', says: /uv publish: dry-run-refused 0\.13\.9: 2/ }],
  },
  {
    name: 'old-release-advised',
    promise: 'No text tells a reader to write an older release of the action than the newest.',
    edits: [
      {
        file: 'src/errors/workflow-setup/action-version-not-found.ts',
        from: "en: 'Write `pypa/gh-action-pypi-publish@release/v1` in",
        to: "en: 'Write `pypa/gh-action-pypi-publish@v1.13.0` in",
      },
    ],
    caught: [{ by: 'generator/advice.test.ts', says: /action-version-not-found names no older release/ }],
  },
  {
    name: 'broken-json-unnamed',
    promise: 'JSON that cannot be read ends the build with the name of its file.',
    edits: [{ file: '.ci/astro.mjs', from: '`${file}: ${problem.message}`', to: 'problem.message' }],
    caught: [{ by: 'project/supply.test.ts', says: /JSON that is none ends the build/ }],
  },
  {
    name: 'part-waited-for-without-end',
    promise: 'What the doctor loads later is given up after a time.',
    edits: [{ file: 'src/components/doctor/answer/besides.ts', from: "within(import('../nothing-view.ts'))", to: "import('../nothing-view.ts')" }],
    caught: [{ by: 'project/house.test.ts', says: /given up after a time/ }],
  },
  {
    name: 'test-of-a-promise-skipped',
    promise: 'What a page promises is held by tests that run.',
    edits: [{ file: 'tests/text/personal.test.ts', from: "test.each(['uses: pypa", to: "test.skip.each(['uses: pypa" }],
    caught: [{ by: 'project/promises.test.ts', says: /what it promises stands there/ }],
  },
  {
    name: 'outcomes-joined-unseen',
    promise: 'A table row of measurements says one outcome only where all of its runs ended in it.',
    edits: [{ file: 'src/data/behaviour/behaviour.ts', from: 'if (!outcome || others.length > 0) return raise', to: 'if (!outcome) return raise' }],
    caught: [{ by: 'data/behaviour.test.ts', says: /runs that ended differently are not joined/ }],
  },
  {
    name: 'bench-praises-losses',
    promise: 'The bench tells worse from better, also where more is better.',
    edits: [{ file: 'tests/bench/compare.ts', from: "row.better === 'less' ? row.value - last : last - row.value", to: 'row.value - last' }],
    caught: [{ by: 'project/bench.test.ts', says: /finds less worse where more is better/ }],
  },
  {
    name: 'releases-compared-as-text',
    promise: 'What the releases of the action carry is told by their numbers: v1.8.4 comes before v1.8.14.',
    edits: [{ file: 'src/lib/catalogue/carried.ts', from: 'return isOlder(release, part.slice(1));', to: 'return release < `v${part.slice(1)}`;' }],
    caught: [{ by: 'data/bundles.test.ts', says: /a release is excluded by its place among others, not as text/ }],
  },
  {
    name: 'nothing-beside-others',
    promise: 'On the page of an error that needs a new run nothing says that none is needed.',
    edits: [{ file: 'src/lib/catalogue/again.ts', from: "together.filter((each) => each !== 'nothing')", to: 'together.slice(1)' }],
    caught: [{ by: 'catalogue/again.test.ts', says: /what several changes need has its case/ }],
  },
  {
    name: 'newest-date-shown',
    promise: 'A page shows the oldest date of what it cites.',
    edits: [{ file: 'src/data/sources/read.ts', from: '.sort()[0];', to: '.sort().at(-1);' }],
    caught: [{ by: 'data/checked.test.ts', says: /a page shows the oldest date/ }],
  },
  {
    name: 'log-on-page-reworded',
    promise: 'Output that a guide shows is what the program printed.',
    edits: [{ file: 'src/data/logs.ts', from: 'at the job level, e.g.:', to: 'at the job level, for example:' }],
    caught: [{ by: 'data/facts.test.ts', says: /messages on the pages are the programs’ own/ }],
  },
  {
    name: 'label-explained-again',
    promise: "A label of PyPI's pages is explained once in a list, not each time.",
    edits: [{ file: 'src/lib/catalogue/labels.ts', from: 'if (!notes || !isNew) return [];', to: 'if (!notes) return [];' }],
    caught: [{ by: 'catalogue/labels.test.ts', says: /each list of an entry explains a label once/ }],
  },
  {
    name: 'any-name-is-an-environment',
    promise: "A reader's names take the place of the example's where these stand, and nowhere else.",
    edits: [{ file: 'src/lib/generator/names.ts', from: "if (lines[line - 1] === 'environment:' && text ===", to: 'if (text ===' }],
    caught: [{ by: 'generator/names.test.ts', says: /an artifact or step of the same name is no place for a name/ }],
  },
  {
    name: 'new-error-takes-any-id',
    promise: '`npm run new-error` refuses an id that is none.',
    edits: [{ file: '.ci/new-error.ts', from: '(?:-[a-z0-9]+)+$/', to: '(?:-[a-z0-9]+)*$/' }],
    caught: [{ by: 'project/new-error.test.ts', says: /index at upload-file/ }],
  },
  {
    name: 'list-of-triggers-unread',
    promise: 'A link to the generator is read in all forms that it may have.',
    edits: [
      { file: 'src/lib/generator/options.ts', from: "params.getAll('trigger').flatMap((list) => list.split(',')).filter(", to: "params.getAll('trigger').filter(" },
    ],
    caught: [{ by: 'generator/options.test.ts', says: /may name its triggers one by one or in a list/ }],
  },
  {
    name: 'job-may-run-for-hours',
    promise: "The project's own workflows grant little and end in time.",
    edits: [{ file: '.github/workflows/ci.yml', from: 'timeout-minutes: 60', to: 'timeout-minutes: 360' }],
    caught: [{ by: 'project/own-workflows.test.ts', says: /ci\.yml > grants nothing to all jobs .* lets none run for hours/ }],
  },
  {
    name: 'nameless-environment-planned',
    promise: 'The plan beside a workflow asks for nothing that the workflow does not need.',
    edits: [{ file: 'src/lib/generator/plan.ts', from: ".filter((name) => name !== '')", to: '' }],
    caught: [{ by: 'generator/plan.test.ts', says: /stores it in the environment, or in the repository where there is none/ }],
  },
  {
    name: 'file-name-not-trimmed',
    promise: "A field of PyPI's form is checked as PyPI checks it.",
    edits: [{ file: 'src/lib/publisher/publisher.ts', from: '(value: string): string => value.trim();', to: '(value: string): string => value;' }],
    caught: [{ by: 'publisher/publisher.test.ts', says: /checks workflow_filename " publish\.yaml " as PyPI does/ }],
  },
  {
    name: 'on-is-a-name',
    promise: 'A name that YAML would read as something else is quoted.',
    edits: [{ file: 'src/lib/yaml/scalar.ts', from: 'yes|no|on|off|', to: 'yes|no|' }],
    caught: [{ by: 'workflow/scalar.test.ts', says: /reads "on" back as the same text|reads any text back/ }],
  },
  {
    name: 'permission-beside-a-token',
    promise: 'A generated workflow has the one permission that it needs, and no other.',
    edits: [
      {
        file: 'src/lib/generator/snippet.ts',
        from: "...(options.auth === 'trusted-publishing' ? ['  permissions:', '    id-token: write'] : ['  permissions: {}']),",
        to: "'  permissions:', '    id-token: write',",
      },
    ],
    caught: [{ by: 'generator/snippet.test.ts', says: /no permission with a token/ }],
  },
  {
    name: 'guide-with-a-red-edge',
    promise: 'A social image shows an error as a log, and nothing else so.',
    edits: [{ file: 'src/site/pictures/card.ts', from: 'frame, error ? PLACES.logEdge : PLACES.accent)', to: 'frame, PLACES.logEdge)' }],
    caught: [{ by: 'site/social.test.ts', says: /a red edge for a log and none for a guide/ }],
  },
  {
    name: 'value-from-the-prototype',
    promise: 'A sentence takes its values literally.',
    edits: [{ file: 'src/lib/text/fill.ts', from: 'Object.hasOwn(values, name) ? (values[name] ?? whole) : whole', to: 'values[name] ?? whole' }],
    caught: [{ by: 'text/text.test.ts', says: /a sentence takes its values literally/ }],
  },
  {
    name: 'read-all-reads-tokens',
    promise: 'The permissions of a job are read as GitHub grants them.',
    edits: [{ file: 'src/lib/workflow/read.ts', from: "return (scope) => (scope === 'id-token' ? 'none' : 'read');", to: "return () => 'read';" }],
    caught: [{ by: 'workflow/workflow.test.ts', says: /a job's permissions > read-all/ }],
  },
  {
    name: 'import-from-below',
    promise: 'Imports go one way through the house.',
    edits: [{ file: 'src/links.ts', from: "import { locales } from './locales.ts';", to: "import { locales } from './locales.ts';\nimport './site/headers/policy.ts';" }],
    caught: [{ by: 'project/house.test.ts', says: /links\.ts imports site\/headers\/policy\.ts/ }],
  },
];
