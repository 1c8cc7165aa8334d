import type { Fault } from '../fault.ts';

/** A rule about a command that says too much or too little, caught by that rule's own test. */
const rule = (id: string, promise: string, from: string, to: string, says: RegExp): Fault => ({
  name: `rule-${id}`,
  promise,
  edits: [{ file: `src/lib/rules/commands/${id}.ts`, from, to }],
  caught: [{ by: `rules/commands/${id}.test.ts`, says }],
});

/** What the doctor promises of `uv publish`, `twine upload` and the other programs. */
export const commands: readonly Fault[] = [
  {
    name: 'comment-of-a-script-read',
    promise: 'What stands in a comment is not run.',
    edits: [{ file: 'src/lib/tools/lines.ts', from: "if (char === '#' && !within && ", to: "if (char === '\\0' && !within && " }],
    caught: [{ by: 'workflow/shell.test.ts', says: /a comment/ }],
  },
  {
    name: 'variable-before-option',
    promise: 'An option goes before the variable that stands for it.',
    edits: [{ file: 'src/lib/workflow/calls.ts', from: 'for (const [setting, option] of told) settings.set', to: 'for (const [setting, option] of told) if (!settings.has(setting)) settings.set' }],
    caught: [{ by: 'workflow/calls.test.ts', says: /an option goes before its variable/ }],
  },
  {
    name: 'command-within-command-not-read',
    promise: 'What is run within another command publishes.',
    edits: [{ file: 'src/lib/workflow/calls.ts', from: 'this.#commands(step, command.inner.map', to: 'this.#commands(step, command.inner.slice(0, 0).map' }],
    caught: [{ by: 'workflow/calls.test.ts', says: /a command within another one publishes/ }],
  },
  {
    name: 'unknown-words-not-named',
    promise: 'What a command holds that is not known is named as not seen.',
    edits: [{ file: 'src/lib/rules/unseen.ts', from: "for (const word of unseen) this.add('expression', word, at);", to: '' }],
    caught: [{ by: 'rules/unseen.test.ts', says: /uv publish \$ARGS/ }],
  },
  {
    name: 'token-in-a-command-passed-over',
    promise: 'A token that no repair takes out of a command is told with its line.',
    edits: [{ file: 'src/lib/rules/edits/by-hand.ts', from: 'if (!given || !secret || ', to: 'if (!given || !secret || secret.place === undefined || ' }],
    caught: [{ by: 'rules/by-hand.test.ts', says: /uv publish --token/ }],
  },
  {
    name: 'password-of-an-expression-passed-over',
    promise: 'A password that an expression decides is told with its line: nothing takes it out.',
    edits: [{ file: 'src/lib/rules/edits/by-hand.ts', from: 'return open || before.intent', to: 'return before.intent' }],
    caught: [{ by: 'rules/by-hand.test.ts', says: /beside a permission that the file has/ }],
  },
  {
    name: 'token-written-out-in-a-command',
    promise: 'A token that stands in a command or in its variable is told, and not only one of the action.',
    edits: [{ file: 'src/lib/rules/sign-in/secret-not-an-expression.ts', from: '...context.calls.flatMap((call) => writtenOut(context, call)),', to: '' }],
    caught: [{ by: 'rules/sign-in/secret-not-an-expression.test.ts', says: /a command is given what stands in the file/ }],
  },
  rule('command-without-credentials', 'A dry run of uv ends well whatever it may do.', "(settings.has('dry-run') && ", '(false && ', /uv publish --dry-run is not about it/),
  rule('command-token-with-id-token', 'A permission that another step may need is not called needless.', '!turns(context) && isOfUse', 'false && isOfUse', /the permission may serve another step/),
  rule('command-secret-may-be-empty', 'What the log shows of a variable goes first.', "if (printed === 'given') return undefined;", '', /what the log shows of a variable goes first/),
  rule('command-username-not-token', 'On another index a user name may be right.', " || targetOf(call) === 'other'", '', /another index may want it/),
  rule('command-sends-file-twice', 'A matrix over packages sends another file in each cell.', "(?:matrix|strategy|runner)", '(?:strategy|runner)', /what a step runs looks at the cell/),
  {
    name: 'rehearsal-that-may-fail-told-as-hindrance',
    promise: 'Only an upload to TestPyPI that has to go well is said to keep a release from PyPI.',
    edits: [{ file: 'src/lib/rules/commands/command-sends-file-twice.ts', from: 'if (isOfGit || mayFail(step) || mayFail(job) || ', to: 'if (' }],
    caught: [{ by: 'rules/commands/command-sends-file-twice.test.ts', says: /is no hindrance where it may fail/ }],
  },
  {
    name: 'program-of-a-part-told-as-missing',
    promise: 'Of a step that was pasted alone no program is said to be missing.',
    edits: [{ file: 'src/lib/rules/upload/handed/missing.ts', from: 'leftOut(workflow).steps || ', to: '' }],
    caught: [{ by: 'rules/unseen.test.ts', says: /lines were left out/ }],
  },
  rule('command-password-without-username', 'An empty user name is none.', "!held(call.settings, 'username')", "!call.settings.has('username')", /HATCH_INDEX_USER: ''/),
  rule('option-of-another-program', 'An option goes only where nothing is lost with it.', "takeOut(context, call, option, 'pypi')", "takeOut(context, call, option, '\\w+')", /an option goes where nothing is lost with it/),
  {
    name: 'stored-token-not-read',
    promise: 'What a program has stored for itself is given to its later calls.',
    edits: [{ file: 'src/lib/workflow/calls.ts', from: 'for (const scope of scopes) scope.store(value);', to: '' }],
    caught: [{ by: 'workflow/programs.test.ts', says: /what is stored before/ }],
  },
  rule('uv-token-with-username', 'All that stands beside a token goes.', 'removeVariables(context, call, besides(call), ', 'removeVariables(context, call, besides(call).slice(0, 1), ', /all that stands beside the token goes/),
  rule('uv-password-without-username', 'A variable that something else reads keeps its name.', 'isFree ? ', 'isFree || password ? ', /unless something else reads it/),
  rule('uv-always-with-credentials', 'A keyring that is switched off is none.', "value && !(setting === 'keyring' && value.text === 'disabled')", 'value', /another mode is no fault/),
  rule('uv-index-without-checkout', 'An artifact brings settings only into the workspace itself.', "=== '';\n  return (uses", "!== undefined;\n  return (uses", /one in a folder/),
];
