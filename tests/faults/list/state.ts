import type { Fault } from '../fault.ts';
import { seen } from './seeded.ts';

const INPUT = 'src/components/doctor/input/doctor-input.ts';
const HAND_OVER = 'src/components/doctor/hand-over.ts';

/** What is chosen, told and kept belongs to the text that it was made for. */
export const state: readonly Fault[] = [
  {
    name: 'any-file-the-same',
    promise: 'A file of another name, path or project is another one.',
    edits: [{ file: 'src/lib/workflow/same-file.ts', from: 'if (isElsewhere(older, newer)) return false;', to: 'if (older) return true;' }],
    caught: [{ by: 'workflow/same-file.test.ts', says: /a file is another: one of another name and job/ }],
  },
  {
    name: 'mail-by-one-line',
    promise: 'No file is taken for a mail for the sake of values that look like its signs.',
    edits: [{ file: 'src/lib/text/ways/mail.ts', from: 'quotedPrintable(sample) !== undefined && (CERTAIN', to: 'quotedPrintable(sample) !== undefined || (CERTAIN' }],
    caught: [{ by: 'text/plain.test.ts', says: /with values as a mail has its signs in a script/ }],
  },
  {
    name: 'user-of-an-address-shown',
    promise: 'A user of an address that has no password is the token.',
    edits: [{ file: 'src/lib/text/told/told-secrets.ts', from: 'return isToken ? [[index + 3, index + 3 + user.length]] : [];', to: 'return [];' }],
    caught: [{ by: 'text/blanking.test.ts', says: /x-oauth-basic/ }],
  },
  {
    name: 'token-for-another-index',
    promise: 'No repair gives a step a token that a command for another index would take.',
    edits: [{ file: 'src/lib/rules/edits/variable.ts', from: 'step.shared || variables.some(([name]) => isSharedInStep(calls, call, name))', to: 'step.shared' }],
    caught: [{ by: 'rules/commands/command-without-credentials.test.ts', says: /no token is put where a command for another index would take it/ }],
  },
  seen(
    'choices-for-any-file',
    'What was chosen for a file goes to no other.',
    1,
    ['state', /goes to no other that comes beside the answer/, /toBeChecked/],
    ['src/components/doctor/workflow/workflow-view.ts', 'first && this.#form.turnTo(first, parts.filter((part) => part !== first))', 'first && this.#form.turnTo({ text: \'\' }, [])'],
  ),
  seen(
    'secrets-of-the-text-before',
    'A text knows nothing of the secrets of the one before.',
    2,
    ['state', /a paste over all that is there begins anew/, /toHaveValue/],
    [INPUT, 'const blanking = isAnew ? this.#anew!() : told;', 'const blanking = told;'],
  ),
  seen(
    'selection-lost-to-a-paste',
    'What a paste takes away can be brought back.',
    3,
    ['state', /what a paste takes away can be brought back/, /toHaveValue|data-back/],
    [INPUT, "if (isAnew || (isLong && this.#held !== undefined) || value.slice(at, to).includes('\\n')) this", 'if (!atCursor) this'],
  ),
  seen(
    'long-text-leaves-its-secrets',
    'What is said of a long text goes with it.',
    4,
    ['state', /what was said of a long text goes with it/, /toHaveCount/],
    [INPUT, '    this.#kindsHeld = [];\n', ''],
  ),
  seen(
    'left-text-lost',
    'Whoever comes back finds the text again.',
    4,
    ['state', /from the page of an error/, /toHaveValue/],
    [HAND_OVER, 'isThisTab(event)) keepHere(given());', 'isThisTab(event)) takeKept();'],
  ),
  seen(
    'anchor-frees-a-link',
    'What came with a link is shown as that until it is typed.',
    2,
    ['names', /English names of another project’s log, of a link/, /toBeVisible|data-linked/],
    ['src/components/generator/snippet-generator.ts', "if (!hash.includes('=')) return this.#render();", "if (!hash.includes('=')) this.#linked.clear();"],
  ),
];
