import type { Fault } from '../fault.ts';

/** What `src/lib`, the data and the tools promise: held by tests without a build. */
export const library: readonly Fault[] = [
  {
    name: 'old-release-advised',
    promise: 'No text tells a reader to write an older release of the action than the newest.',
    edits: [
      {
        file: 'src/errors/action-version-not-found.ts',
        from: "en: 'Write `pypa/gh-action-pypi-publish@release/v1` in",
        to: "en: 'Write `pypa/gh-action-pypi-publish@v1.13.0` in",
      },
    ],
    caught: [{ by: 'unit/advice.test.ts', says: /action-version-not-found names no older release/ }],
  },
  {
    name: 'outcomes-joined-unseen',
    promise: 'A table row of measurements says one outcome only where all of its runs ended in it.',
    edits: [{ file: 'src/data/behaviour.ts', from: 'if (!outcome || others.length > 0) return raise', to: 'if (!outcome) return raise' }],
    caught: [{ by: 'unit/behaviour.test.ts', says: /runs that ended differently are not joined/ }],
  },
  {
    name: 'bench-praises-losses',
    promise: 'The bench tells worse from better, also where more is better.',
    edits: [{ file: 'tests/bench/compare.ts', from: "row.better === 'less' ? row.value - last : last - row.value", to: 'row.value - last' }],
    caught: [{ by: 'unit/bench.test.ts', says: /finds less worse where more is better/ }],
  },
  {
    name: 'releases-compared-as-text',
    promise: 'What the releases of the action carry is told by their numbers: v1.8.4 comes before v1.8.14.',
    edits: [{ file: 'src/lib/carried.ts', from: 'return isOlder(release, part.slice(1));', to: 'return release < `v${part.slice(1)}`;' }],
    caught: [{ by: 'unit/bundles.test.ts', says: /a release is excluded by its place among others, not as text/ }],
  },
  {
    name: 'newest-date-shown',
    promise: 'A page shows the oldest date of what it cites.',
    edits: [{ file: 'src/data/read.ts', from: '.sort()[0];', to: '.sort().at(-1);' }],
    caught: [{ by: 'unit/checked.test.ts', says: /a page shows the oldest date/ }],
  },
  {
    name: 'chinese-wording-lost',
    promise: "PyPI's Chinese messages are found like its English ones.",
    edits: [{ file: 'src/errors/form-project-already-exists.ts', from: "    { text: '此项目已存在。', lang: 'zh-CN' },\n", to: '' }],
    caught: [{ by: 'unit/chinese-messages.test.ts', says: /PyPI has 32 messages of its forms in Chinese/ }],
  },
  {
    name: 'absent-claim-is-a-text',
    promise: 'A claim that a token does not have is not taken for one with the value None.',
    edits: [{ file: 'src/lib/claims.ts', from: "value === 'MISSING' || (value === 'None' && name === 'ref')", to: "value === 'MISSING'" }],
    caught: [{ by: 'unit/claims.test.ts', says: /an absent ref of these releases/ }],
  },
  {
    name: 'skipped-file-is-a-failure',
    promise: 'The doctor does not take a file that was skipped for a failure.',
    edits: [{ file: 'src/lib/diagnose.ts', from: "if (known.role === 'context') tiers.set(other, CONTEXT);\n      else {", to: '{' }],
    caught: [{ by: 'unit/diagnose.test.ts', says: /do not take a file that was skipped for a failure/ }],
  },
  {
    name: 'log-on-page-reworded',
    promise: 'Output that a guide shows is what the program printed.',
    edits: [{ file: 'src/data/logs.ts', from: 'at the job level, e.g.:', to: 'at the job level, for example:' }],
    caught: [{ by: 'unit/facts.test.ts', says: /messages on the pages are the programs’ own/ }],
  },
  {
    name: 'excluded-releases-shifted',
    promise: 'The catalogue that the doctor loads is the one that was written.',
    edits: [{ file: 'src/lib/known.ts', from: 'if (not || last.not) (', to: 'if (not) (' }],
    caught: [{ by: 'unit/known.test.ts', says: /the catalogue is read as it was written|any catalogue is, whatever/ }],
  },
  {
    name: 'label-explained-again',
    promise: "A label of PyPI's pages is explained once in a list, not each time.",
    edits: [{ file: 'src/lib/labels.ts', from: 'if (!notes || !isNew) return [];', to: 'if (!notes) return [];' }],
    caught: [{ by: 'unit/labels.test.ts', says: /each list of an entry explains a label once/ }],
  },
  {
    name: 'half-a-colour-stays',
    promise: 'A log is compared without what a terminal put into it, also where copying lost a character of that.',
    edits: [{ file: 'src/lib/log.ts', from: 'return matchLength(COLOUR_REST, text, index);', to: 'return 0;' }],
    caught: [{ by: 'unit/log.test.ts', says: /colours, also without their first character/ }],
  },
  {
    name: 'dots-are-no-cut',
    promise: 'A message that was cut off with dots is found.',
    edits: [{ file: 'src/lib/matcher.ts', from: "index >= text.length || text[index] === '…' || ", to: 'index >= text.length || ' }],
    caught: [{ by: 'unit/matcher.test.ts', says: /when its end is cut off/ }],
  },
  {
    name: 'any-name-is-an-environment',
    promise: "A reader's names take the place of the example's where these stand, and nowhere else.",
    edits: [{ file: 'src/lib/names.ts', from: "if (lines[line - 1] === 'environment:' && text ===", to: 'if (text ===' }],
    caught: [{ by: 'unit/names.test.ts', says: /an artifact or step of the same name is no place for a name/ }],
  },
  {
    name: 'new-error-takes-any-id',
    promise: '`npm run new-error` refuses an id that is none.',
    edits: [{ file: '.ci/new-error.ts', from: '(?:-[a-z0-9]+)+$/', to: '(?:-[a-z0-9]+)*$/' }],
    caught: [{ by: 'unit/new-error.test.ts', says: /index at upload-file/ }],
  },
  {
    name: 'list-of-triggers-unread',
    promise: 'A link to the generator is read in all forms that it may have.',
    edits: [
      { file: 'src/lib/options.ts', from: "params.getAll('trigger').flatMap((list) => list.split(',')).filter(", to: "params.getAll('trigger').filter(" },
    ],
    caught: [{ by: 'unit/options.test.ts', says: /may name its triggers one by one or in a list/ }],
  },
  {
    name: 'job-may-run-for-hours',
    promise: "The project's own workflows grant little and end in time.",
    edits: [{ file: '.github/workflows/ci.yml', from: 'timeout-minutes: 60', to: 'timeout-minutes: 360' }],
    caught: [{ by: 'unit/own-workflows.test.ts', says: /ci\.yml > grants nothing to all jobs .* lets none run for hours/ }],
  },
  {
    name: 'fence-is-yaml',
    promise: 'A workflow is found beside whatever was pasted with it.',
    edits: [
      { file: 'src/lib/paste.ts', from: 'while (to < lines.length && !FENCE.test(lines[to]!.line) && !LOG_LINE', to: 'while (to < lines.length && !LOG_LINE' },
    ],
    caught: [{ by: 'unit/paste.test.ts', says: /a workflow is found > between fences/ }],
  },
  {
    name: 'nameless-environment-planned',
    promise: 'The plan beside a workflow asks for nothing that the workflow does not need.',
    edits: [{ file: 'src/lib/plan.ts', from: ".filter((name) => name !== '')", to: '' }],
    caught: [{ by: 'unit/plan.test.ts', says: /stores it in the environment, or in the repository where there is none/ }],
  },
  {
    name: 'environment-with-its-case',
    promise: 'The doctor finds and refuses publishers as PyPI does.',
    edits: [{ file: 'src/lib/publisher-match.ts', from: 'publisher.environment === environment.toLowerCase()', to: 'publisher.environment === environment' }],
    caught: [{ by: 'unit/publisher-match.test.ts', says: /the claim is lowered before it is compared/ }],
  },
  {
    name: 'file-name-not-trimmed',
    promise: "A field of PyPI's form is checked as PyPI checks it.",
    edits: [{ file: 'src/lib/publisher.ts', from: '(value: string): string => value.trim();', to: '(value: string): string => value;' }],
    caught: [{ by: 'unit/publisher.test.ts', says: /checks workflow_filename " publish\.yaml " as PyPI does/ }],
  },
  {
    name: 'search-for-any-number-of-words',
    promise: 'A search is answered for any text, of any size.',
    edits: [{ file: 'src/lib/query.ts', from: 'const MAX_WORDS = 40;', to: 'const MAX_WORDS = 4_000;' }],
    caught: [{ by: 'unit/query.test.ts', says: /is answered for any text of any size/ }],
  },
  {
    name: 'on-is-a-name',
    promise: 'A name that YAML would read as something else is quoted.',
    edits: [{ file: 'src/lib/scalar.ts', from: 'yes|no|on|off|', to: 'yes|no|' }],
    caught: [{ by: 'unit/scalar.test.ts', says: /reads "on" back as the same text|reads any text back/ }],
  },
  {
    name: 'some-github-tokens-stay',
    promise: 'Every kind of token is blanked.',
    edits: [{ file: 'src/lib/secrets.ts', from: '(?<![A-Za-z])(?:gh[a-z]_|', to: '(?<![A-Za-z])(?:gh[ps]_|' }],
    caught: [{ by: 'unit/secrets.test.ts', says: /a secret is blanked > a token with gho_/ }],
  },
  {
    name: 'permission-beside-a-token',
    promise: 'A generated workflow has the one permission that it needs, and no other.',
    edits: [
      {
        file: 'src/lib/snippet.ts',
        from: "...(options.auth === 'trusted-publishing' ? ['  permissions:', '    id-token: write'] : ['  permissions: {}']),",
        to: "'  permissions:', '    id-token: write',",
      },
    ],
    caught: [{ by: 'unit/snippet.test.ts', says: /no permission with a token/ }],
  },
  {
    name: 'guide-with-a-red-edge',
    promise: 'A social image shows an error as a log, and nothing else so.',
    edits: [{ file: 'src/social/card.ts', from: 'frame, error ? PLACES.logEdge : PLACES.accent)', to: 'frame, PLACES.logEdge)' }],
    caught: [{ by: 'unit/social.test.ts', says: /a red edge for a log and none for a guide/ }],
  },
  {
    name: 'value-from-the-prototype',
    promise: 'A sentence takes its values literally.',
    edits: [{ file: 'src/lib/fill.ts', from: 'Object.hasOwn(values, name) ? (values[name] ?? whole) : whole', to: 'values[name] ?? whole' }],
    caught: [{ by: 'unit/text.test.ts', says: /a sentence takes its values literally/ }],
  },
  {
    name: 'read-all-reads-tokens',
    promise: 'The permissions of a job are read as GitHub grants them.',
    edits: [{ file: 'src/lib/workflow.ts', from: "return (scope) => (scope === 'id-token' ? 'none' : 'read');", to: "return () => 'read';" }],
    caught: [{ by: 'unit/workflow.test.ts', says: /a job's permissions > read-all/ }],
  },
  {
    name: 'chinese-exclamation',
    promise: 'An entry of the catalogue is complete and written by the house rules, in both languages.',
    edits: [{ file: 'src/errors/form-project-already-exists.ts', from: "'待定发布者只用于新项目' }", to: "'待定发布者只用于新项目！' }" }],
    caught: [{ by: 'catalogue/catalogue.test.ts', says: /name\.zh-CN: an exclamation mark/ }],
  },
  {
    name: 'notice-is-a-cause',
    promise: 'The doctor calls nothing the cause that is a mere notice.',
    edits: [{ file: 'src/lib/report.ts', from: "place === 'primary' && role === 'context' ? 'noise' : place", to: 'place' }],
    caught: [{ by: 'doctor/first-steps.test.ts', says: /a mere notice is not called the cause/ }],
  },
  {
    name: 'more-accepted-than-sent',
    promise: 'Any text gets a diagnosis that holds together.',
    edits: [{ file: 'src/lib/evidence.ts', from: 'accepted: Math.min(this.#evidence.accepted, this.#files.size)', to: 'accepted: this.#evidence.accepted' }],
    caught: [{ by: 'doctor/fuzz.test.ts', says: /any text gets a diagnosis|so does a text made of/ }],
  },
  {
    name: 'columns-of-gh-stay',
    promise: 'An error is found however its log was copied.',
    edits: [{ file: 'src/lib/log.ts', from: '    String.raw`[^\\t\\n]{1,200}\\t[^\\t\\n]{1,200}\\t(?=\\ufeff?\\d{4}-\\d\\d-\\d\\dT)`,\n', to: '' }],
    caught: [{ by: 'doctor/noise.test.ts', says: /every entry is found in its samples and logs.* columns of gh run view/ }],
  },
  {
    name: 'any-part-is-a-message',
    promise: 'Nothing is found in a log that holds no message of the catalogue.',
    edits: [
      {
        file: 'src/lib/matcher.ts',
        from: 'const MIN_PART_IN_VALUE = 0.65;\nconst MIN_PART_LENGTH = 14;',
        to: 'const MIN_PART_IN_VALUE = 0.2;\nconst MIN_PART_LENGTH = 6;',
      },
    ],
    caught: [{ by: 'doctor/real-logs.test.ts', says: /nothing is found in/ }],
  },
  {
    name: 'nothing-uploaded-after-uploads',
    promise: 'The doctor says that nothing was uploaded only where that is proved.',
    edits: [{ file: 'src/lib/evidence.ts', from: '      delete this.#evidence.unsent;\n', to: '' }],
    caught: [{ by: 'doctor/stopped-runs.test.ts', says: /is no longer told by signing, once the upload has begun/ }],
  },
];
