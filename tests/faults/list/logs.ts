import type { Fault } from '../fault.ts';

/** A log is read right, whatever happened to it: the catalogue, the matcher, the diagnosis, the claims and the secrets. */
export const logs: readonly Fault[] = [
  {
    name: 'chinese-wording-lost',
    promise: "PyPI's Chinese messages are found like its English ones.",
    edits: [{ file: 'src/errors/publisher-form/form-project-already-exists.ts', from: "    { text: '此项目已存在。', lang: 'zh-CN' },\n", to: '' }],
    caught: [{ by: 'catalogue/chinese-messages.test.ts', says: /PyPI has 32 messages of its forms in Chinese/ }],
  },
  {
    name: 'absent-claim-is-a-text',
    promise: 'A claim that a token does not have is not taken for one with the value None.',
    edits: [{ file: 'src/lib/publisher/claims.ts', from: "value === 'MISSING' || (value === 'None' && name === 'ref')", to: "value === 'MISSING'" }],
    caught: [{ by: 'publisher/claims.test.ts', says: /an absent ref of these releases/ }],
  },
  {
    name: 'skipped-file-is-a-failure',
    promise: 'The doctor does not take a file that was skipped for a failure.',
    edits: [{ file: 'src/lib/doctor/diagnose.ts', from: "if (known.role === 'context') tiers.set(other, CONTEXT);\n      else {", to: '{' }],
    caught: [{ by: 'doctor/diagnose.test.ts', says: /do not take a file that was skipped for a failure/ }],
  },
  {
    name: 'excluded-releases-shifted',
    promise: 'The catalogue that the doctor loads is the one that was written.',
    edits: [{ file: 'src/lib/catalogue/known.ts', from: 'if (not || last.not) (', to: 'if (not) (' }],
    caught: [{ by: 'catalogue/known.test.ts', says: /the catalogue is read as it was written|any catalogue is, whatever/ }],
  },
  {
    name: 'steps-read-again',
    promise: "In GitHub's log archive each job is read once.",
    edits: [{ file: 'src/lib/text/archive.ts', from: 'if (steps.length > 0 && !isWhole && !named.has(folder))', to: 'if (steps.length > 0)' }],
    caught: [
      { by: 'text/archive.test.ts', says: /whole jobs, which are read instead of their steps/ },
      { by: 'doctor/files.test.ts', says: /each job once, by name, those that failed first > as GitHub writes it/ },
    ],
  },
  {
    name: 'jobs-as-they-come',
    promise: 'Of an archive, the jobs that failed come first.',
    edits: [{ file: 'src/components/doctor/input/files.ts', from: "const RANKS: readonly Part['rank'][] = ['failed', 'log', 'workflow'];", to: "const RANKS: readonly Part['rank'][] = ['log', 'failed', 'workflow'];" }],
    caught: [{ by: 'doctor/files.test.ts', says: /those that failed first > as GitHub writes it/ }],
  },
  {
    name: 'half-a-colour-stays',
    promise: 'A log is compared without what a terminal put into it, also where copying lost a character of that.',
    edits: [{ file: 'src/lib/text/log.ts', from: 'return matchLength(COLOUR_REST, text, index);', to: 'return 0;' }],
    caught: [{ by: 'text/log.test.ts', says: /colours, also without their first character/ }],
  },
  {
    name: 'dots-are-no-cut',
    promise: 'A message that was cut off with dots is found.',
    edits: [{ file: 'src/lib/catalogue/matcher.ts', from: "index >= text.length || text[index] === '…' || ", to: 'index >= text.length || ' }],
    caught: [{ by: 'catalogue/matcher.test.ts', says: /when its end is cut off/ }],
  },
  {
    name: 'fence-is-yaml',
    promise: 'A workflow is found beside whatever was pasted with it.',
    edits: [
      { file: 'src/lib/text/paste.ts', from: 'to < until && !FENCE.test(lines[to]!.line) && !LOG_LINE', to: 'to < until && !LOG_LINE' },
    ],
    caught: [{ by: 'text/paste.test.ts', says: /a workflow is found > between fences/ }],
  },
  {
    name: 'head-of-a-file-left-out',
    promise: 'What stands above the first key of a pasted workflow stays in the repaired file.',
    edits: [{ file: 'src/lib/text/paste.ts', from: ' || DIRECTIVE.test(line) || isOtherKey(lines, index)) from = index;', to: ') from = index;' }],
    caught: [{ by: 'rules/whole-file.test.ts', says: /a directive above the first key stays in the repaired file/ }],
  },
  {
    name: 'removed-line-takes-a-new-number',
    promise: 'Lines of the repaired file stand beside their numbers, those that are gone beside the ones they had.',
    edits: [{ file: 'src/lib/text/difference.ts', from: "{ kind: 'removed', text: bare, before: ++count.before }", to: "{ kind: 'removed', text: bare, before: ++count.after }" }],
    caught: [{ by: 'text/difference.test.ts', says: /lines that are gone stand above those that take their place/ }],
  },
  {
    name: 'two-files-read-as-one',
    promise: 'Two workflow files in one text are read as two.',
    edits: [{ file: 'src/lib/text/paste.ts', from: "keys.has('on') || keys.has('name');", to: 'false;' }],
    caught: [{ by: 'text/paste.test.ts', says: /two workflows are found > one after the other/ }],
  },
  {
    name: 'environment-with-its-case',
    promise: 'The doctor finds and refuses publishers as PyPI does.',
    edits: [{ file: 'src/lib/publisher/match.ts', from: 'publisher.environment === environment.toLowerCase()', to: 'publisher.environment === environment' }],
    caught: [{ by: 'publisher/match.test.ts', says: /the claim is lowered before it is compared/ }],
  },
  {
    name: 'search-for-any-number-of-words',
    promise: 'A search is answered for any text, of any size.',
    edits: [{ file: 'src/lib/catalogue/query.ts', from: 'const MAX_WORDS = 40;', to: 'const MAX_WORDS = 4_000;' }],
    caught: [{ by: 'catalogue/query.test.ts', says: /is answered for any text of any size/ }],
  },
  {
    name: 'some-github-tokens-stay',
    promise: 'Every kind of token is blanked.',
    edits: [{ file: 'src/lib/text/secrets.ts', from: '(?<github>gh[pousr]_|', to: '(?<github>gh[ps]_|' }, { file: 'src/lib/text/secrets.ts', from: '(?<![A-Za-z])(?:gh[pousr]_|', to: '(?<![A-Za-z])(?:gh[ps]_|' }],
    caught: [{ by: 'text/secrets.test.ts', says: /a secret is blanked > a token with gho_/ }],
  },
  {
    name: 'words-are-secrets',
    promise: 'What is no secret is not blanked.',
    edits: [{ file: 'src/lib/text/told-secrets.ts', from: '!WORDS.test(value) && isRandom(value)),\n      ...found(text, OPTION', to: '!WORDS.test(value)),\n      ...found(text, OPTION' }],
    caught: [{ by: 'text/blanking.test.ts', says: /nothing of a harmless text is changed/ }],
  },
  {
    name: 'names-in-capitals-only',
    promise: 'A value is blanked whose name says that it is secret, however the name is written.',
    edits: [{ file: 'src/lib/text/told-secrets.ts', from: "${VALUE})`, 'gi');\n\n/** Options", to: "${VALUE})`, 'g');\n\n/** Options" }],
    caught: [{ by: 'text/blanking.test.ts', says: /of all shapes in all disguises at least 98 of 100/ }],
  },
  {
    name: 'chinese-exclamation',
    promise: 'An entry of the catalogue is complete and written by the house rules, in both languages.',
    edits: [{ file: 'src/errors/publisher-form/form-project-already-exists.ts', from: "'待定发布者只用于新项目' }", to: "'待定发布者只用于新项目！' }" }],
    caught: [{ by: 'catalogue/catalogue.test.ts', says: /name\.zh-CN: an exclamation mark/ }],
  },
  {
    name: 'notice-is-a-cause',
    promise: 'The doctor calls nothing the cause that is a mere notice.',
    edits: [{ file: 'src/lib/doctor/report.ts', from: "place === 'primary' && role === 'context' ? 'noise' : place", to: 'place' }],
    caught: [{ by: 'doctor/first-steps.test.ts', says: /a mere notice is not called the cause/ }],
  },
  {
    name: 'ends-before-it-begins',
    promise: 'Any text gets a diagnosis that holds together.',
    edits: [{ file: 'src/lib/doctor/diagnose.ts', from: 'endLine: lines.get(end - 1)!', to: 'endLine: lines.get(start)! - 1' }],
    caught: [{ by: 'doctor/fuzz.test.ts', says: /any text gets a diagnosis|so does a text made of/ }],
  },
  {
    name: 'columns-of-gh-stay',
    promise: 'An error is found however its log was copied.',
    edits: [{ file: 'src/lib/text/log.ts', from: '    String.raw`[^\\t\\n]{1,200}\\t[^\\t\\n]{1,200}\\t(?=\\ufeff?\\d{4}-\\d\\d-\\d\\dT)`,\n', to: '' }],
    caught: [{ by: 'doctor/noise.test.ts', says: /every entry is found in its samples and logs.* columns of gh run view/ }],
  },
  {
    name: 'any-part-is-a-message',
    promise: 'Nothing is found in a log that holds no message of the catalogue.',
    edits: [
      {
        file: 'src/lib/catalogue/matcher.ts',
        from: 'const MIN_PART_IN_VALUE = 0.65;\nconst MIN_PART_LENGTH = 14;',
        to: 'const MIN_PART_IN_VALUE = 0.2;\nconst MIN_PART_LENGTH = 6;',
      },
    ],
    caught: [{ by: 'doctor/negatives.test.ts', says: /names no cause/ }],
  },
  {
    name: 'any-error-that-a-green-run-prints',
    promise: 'The log of a run that succeeded names no failure.',
    edits: [{ file: 'src/errors/attestations/attestations-generating-notice.ts', from: "  severity: 'notice',", to: "  severity: 'error'," }],
    caught: [{ by: 'doctor/real-logs.test.ts', says: /the failure that a real log is about/ }],
  },
  {
    name: 'first-of-those-that-begin-alike',
    promise: 'A paste that ends where messages of several entries begin alike names all of them.',
    edits: [{ file: 'src/lib/doctor/cut.ts', from: 'if (others.length > 1) {', to: 'if (others.length > 100) {' }],
    caught: [{ by: 'doctor/beginnings.test.ts', says: /names all of them, or one that is whole/ }],
  },
  {
    name: 'signing-proves-nothing',
    promise: 'Where signing fails, nothing was uploaded: the doctor says so.',
    edits: [{ file: 'src/lib/doctor/evidence.ts', from: "(helper || invalid || trusted?.startsWith('Generating'))", to: '(helper || invalid)' }],
    caught: [{ by: 'doctor/stopped-runs.test.ts', says: /is no longer told by signing, once the upload has begun/ }],
  },
  {
    name: 'sent-twice-and-refused',
    promise: 'Of a file that was sent twice it is not said that it was refused: the first sending may have arrived.',
    edits: [{ file: 'src/lib/doctor/uploads.ts', from: " || (this.#again && this.status === '400')", to: '' }],
    caught: [{ by: 'doctor/uploads.test.ts', says: /twine that sent a file twice/ }],
  },
  {
    name: 'action-taken-for-twine',
    promise: 'Who uses the action gets the steps of the action.',
    edits: [{ file: 'src/lib/doctor/programs.ts', from: "? 'action' : 'twine';", to: "? 'twine' : 'twine';" }],
    caught: [{ by: 'doctor/circumstances.test.ts', says: /twine inside the action is the action/ }],
  },
  {
    name: 'first-fix-for-everybody',
    promise: 'The first step is chosen by what the log shows.',
    edits: [{ file: 'src/lib/doctor/answer.ts', from: 'applying(offered, around).slice(0, MAX_STEPS)', to: 'fixes.slice(0, 1)' }],
    caught: [{ by: 'doctor/judged.test.ts', says: /no advice to self-hosted is wrong/ }],
  },
  {
    name: 'part-of-a-file-tells-of-artifacts',
    promise: 'It is not said that nothing uploads an artifact where only a part of the workflow was pasted.',
    edits: [{ file: 'src/lib/workflow/artifacts.ts', from: "shape !== 'workflow' || !triggers || ", to: '!triggers?.size && ' }],
    caught: [{ by: 'workflow/artifacts.test.ts', says: /a part of a file does not tell|a file that others call/ }],
  },
  {
    name: 'first-attempt-is-the-cause',
    promise: 'Of several attempts the last failure is answered.',
    edits: [{ file: 'src/lib/doctor/jobs/several-jobs.ts', from: 'if (counts && this.#attempts.isAgain(unit, other)) this.#later.set(unit, other);', to: 'if (counts) this.#later.delete(unit);' }],
    caught: [{ by: 'doctor/runs.test.ts', says: /r01: The run was started again below/ }],
  },
  {
    name: 'other-jobs-secret',
    promise: 'A job’s own circumstances decide the answer to its failure.',
    edits: [{ file: 'src/lib/doctor/jobs/layout.ts', from: 'this.#witness = new Witness(this.#releases, at);', to: '' }],
    caught: [{ by: 'doctor/runs.test.ts', says: /what a log proves is said of the job that is answered/ }],
  },
  {
    name: 'columns-are-no-jobs',
    promise: 'The jobs in what `gh run view` prints are told apart.',
    edits: [{ file: 'src/lib/text/jobs.ts', from: 'if (job !== this.#job) {', to: 'if (job === this.#job) {' }],
    caught: [{ by: 'text/jobs.test.ts', says: /columns of gh/ }],
  },
  {
    name: 'mail-as-it-was-sent',
    promise: 'What a mail did to a log is undone.',
    edits: [{ file: 'src/lib/text/unpack.ts', from: '[marks, quotedPrintable, records,', to: '[marks, records,' }],
    caught: [{ by: 'doctor/pastes.test.ts', says: /a log is answered as it was printed: a mail as it was sent/ }],
  },
];
