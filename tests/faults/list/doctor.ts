import type { Fault } from '../fault.ts';
import { seen } from './seeded.ts';

const INPUT = 'src/components/doctor/doctor-input.ts';
const DOCTOR = 'src/components/doctor/doctor.ts';
const PAGE = 'src/components/doctor/Doctor.astro';
const CLAIMS = 'src/components/doctor/claims-view.ts';
const WORKFLOW = 'src/components/doctor/workflow-view.ts';

/** The doctor reads whatever is given to it, says what it found, and keeps secrets. */
export const doctor: readonly Fault[] = [
  seen(
    'drop-is-added',
    'A dropped log takes the place of the one before.',
    1,
    ['doctor-input', /dropped files are answered/, /Expected: "id-token-request-token-unset"[^]*Received: "file-already-exists"/],
    [INPUT, 'else await this.take(text, false);', 'else await this.take(text, true);'],
  ),
  seen(
    'archive-is-read',
    'A file that is no text gets a message.',
    1,
    ['doctor-input', /a binary file/, /'\[data-problem\]'/],
    [INPUT, "if (text.includes('\\0'))", "if (text.startsWith('\\0'))"],
  ),
  seen(
    'file-of-any-size',
    'A file that is too large gets a message.',
    1,
    ['doctor-input', /a very large file/, /'\[data-problem\]'|Test timeout|drop/],
    [INPUT, 'const MAX_FILE = 100_000_000;', 'const MAX_FILE = 1_000_000_000;'],
  ),
  seen(
    'utf-16-the-wrong-way-round',
    'A log that PowerShell wrote is read.',
    1,
    ['doctor-input', /files can be chosen/, /id-token-request-token-unset"\]'\)[^]*toBeVisible|toBeVisible[^]*id-token-request-token-unset/],
    [INPUT, "{ 0xfffe: 'utf-16le', 0xfeff: 'utf-16be' }", "{ 0xfeff: 'utf-16le', 0xfffe: 'utf-16be' }"],
  ),
  seen(
    'same-file-not-again',
    'The same file can be chosen twice.',
    4,
    ['doctor-input', /files can be chosen/, /toHaveValue/],
    [INPUT, "    input.value = '';\n", ''],
  ),
  seen(
    'file-out-of-reach',
    'The doctor works with the keyboard alone.',
    1,
    ['doctor-input', /English: with the keyboard alone/, /toBeFocused/],
    [
      PAGE,
      '  pypi-doctor .file input {\n    position: absolute;\n    width: 1px;\n    height: 1px;\n    opacity: 0;\n  }',
      '  pypi-doctor .file input {\n    display: none;\n  }',
    ],
  ),
  seen(
    'one-more-announced',
    'A finding is announced: the first one, and how many more.',
    1,
    ['doctor-input', /English: what was found/, /toHaveText[^]*and 1 more/],
    [DOCTOR, 'diagnosis.findings.length - 1;', 'diagnosis.findings.length;'],
  ),
  seen(
    'suspects-not-announced',
    'That nothing was found is announced with the lines that look like errors.',
    2,
    ['doctor-input', /English: what was found/, /Expected:? [^\n]*: 2/],
    [DOCTOR, "    if (diagnosis?.suspects.length) spoken.splice(1, 0, `${this.t('doctor.nothing.suspects')}: ${diagnosis.suspects}`);\n", ''],
  ),
  seen(
    'failed-line-lost',
    'Beside a mere warning, the line that failed is shown.',
    3,
    ['doctor-input', /English: what was found/, /data-suspects/],
    ['src/components/doctor/doctor-view.ts', ', ...unknown.splice(0));', ');\n  unknown.splice(0);'],
  ),
  seen(
    'reading-announced-at-each-step',
    'Reading a long text is announced once.',
    1,
    ['doctor-input', /reading a long text/, /toEqual/],
    [DOCTOR, 'if (share !== undefined && working.hidden)', 'if (share !== undefined)'],
  ),
  seen(
    'switch-loses-the-focus',
    'Each change can be switched off with the keyboard.',
    1,
    ['doctor-input', /each change can be switched off/, /toBeFocused/],
    [WORKFLOW, "    if (again) [...this.host.querySelectorAll<HTMLInputElement>('[name=change]')].find(({ value }) => value === again)?.focus();\n", ''],
  ),

  seen(
    'focus-goes-to-the-answer',
    'Whoever types is not taken away from the box.',
    3,
    ['doctor', /English \/doctor\/: a pasted log/, /toBeFocused/],
    [DOCTOR, '    this.#region.replaceChildren(...nodes);\n', "    this.#region.replaceChildren(...nodes);\n    this.#region.querySelector('h2')?.focus();\n"],
  ),
  seen(
    'box-left-after-clearing',
    'Clearing gives the empty box back.',
    2,
    ['doctor', /English other things are not guessed at/, /toBeFocused/],
    [INPUT, 'void this.reader.read();\n    this.box.focus();', 'void this.reader.read();'],
  ),
  seen(
    'pasted-token-stays',
    'A token is blanked before it is shown.',
    1,
    ['doctor', /English tokens are blanked/, /'\[data-secrets\]'/],
    [INPUT, 'raw.length <= MAX_AT_ONCE ? this.#redactNow(raw)', 'raw.length <= MAX_AT_ONCE ? raw'],
  ),
  seen(
    'address-copied-for-the-diagnosis',
    'The copied diagnosis leads to the pages of what was found.',
    2,
    ['doctor', /English tokens are blanked/, /toContain[^]*\/errors\/id-token-request-token-unset\//],
    [DOCTOR, 'navigator.clipboard.writeText(text)', 'navigator.clipboard.writeText(location.href)'],
  ),
  seen(
    'markup-is-markup',
    'What is pasted stays text.',
    3,
    ['doctor', /English tokens are blanked/, /'pypi-doctor img'/],
    [
      'src/components/text/make.ts',
      '  element.append(...children);',
      "  if (name === 'span') element.innerHTML = children.map((child) => (typeof child === 'string' ? child : (child as Element).outerHTML)).join('');\n  else element.append(...children);",
    ],
  ),
  seen(
    'blanked-line-by-line',
    'A token that a line break tears is blanked in the box.',
    4,
    ['doctor', /English tokens are blanked/, /toHaveValue[^]*eyJ\*\*\*/],
    [INPUT, 'const text = this.#redactNow(value);', "const text = value.split('\\n').map((line) => this.#redactNow(line)).join('\\n');"],
  ),
  seen(
    'line-before-is-new',
    'Which lines of a repaired file are new is said in words.',
    1,
    ['doctor', /English a workflow is answered/, /toEqual/],
    [WORKFLOW, "localName === 'ins' ? [index + 1] : []", "localName === 'ins' ? [index] : []"],
  ),
  seen(
    'jump-to-the-next-line',
    'A finding leads to the guilty line.',
    2,
    ['doctor', /English a workflow is answered/, /Expected: "permissions: \{\} # want missing-id-token"/],
    [INPUT, 'for (let count = 1; count < line; count++)', 'for (let count = 0; count < line; count++)'],
  ),
  seen(
    'broken-file-copied',
    'What is copied is the repaired file.',
    3,
    ['doctor', /English a workflow is answered/, /toBe[^]*PYPI_API_TOKEN/],
    [WORKFLOW, 'navigator.clipboard.writeText(this.#repaired)', 'navigator.clipboard.writeText(this.#text)'],
  ),
  seen(
    'registered-names-forgotten',
    'What is entered beside the claims is kept when the log is read again.',
    1,
    ['doctor', /English claims stand beside/, /toHaveValue[^]*octo-org/],
    [CLAIMS, "    input.value = remembered.get(field) ?? '';\n", ''],
  ),
  seen(
    'registered-environment-unheard',
    'A registered environment that the pasted job does not have is named.',
    2,
    ['doctor', /English claims stand beside/, /environment-mismatch/],
    [DOCTOR, 'void this.#workflowView?.then((view) => view.enter((event as PublisherEntered).detail));', 'void event;'],
  ),
  seen(
    'log-does-not-explain',
    'The rule that explains the log comes first.',
    3,
    ['doctor', /English log and workflow together/, /toContainText/],
    [DOCTOR, '...(first && { cause: first.id }), ', ''],
  ),
  seen(
    'field-without-a-name',
    'axe finds nothing in what the doctor says.',
    1,
    ['doctor', /English axe finds nothing in what the doctor says/, /label: [^]*data-claims-field/],
    [CLAIMS, "      'aria-labelledby': `${id}-entered ${id}-${field}`,\n", ''],
  ),
  seen(
    'answer-pale-in-light',
    "The doctor's answer has enough contrast in the light theme.",
    2,
    ['doctor', /English axe finds nothing in what the doctor says/, /color-contrast: <caption/],
    [PAGE, '  pypi-doctor caption {\n    color: var(--sl-color-white);', '  pypi-doctor caption {\n    color: hsl(0 0% 85%);'],
  ),
  seen(
    'answer-pale-in-dark',
    "The doctor's answer has enough contrast in the dark theme.",
    3,
    ['doctor', /English axe finds nothing in what the doctor says/, /color-contrast: <th/],
    [PAGE, '  pypi-doctor :is(th, b) {\n    color: var(--sl-color-white);', '  pypi-doctor :is(th, b) {\n    color: hsl(0 0% 30%);'],
  ),
  seen(
    'megabytes-read-at-once',
    'Twenty megabytes are read with a progress that can be stopped.',
    2,
    ['doctor', /twenty megabytes/, /twenty megabytes are read/],
    [INPUT, 'export const MAX_AT_ONCE = 300_000;', 'export const MAX_AT_ONCE = 30_000_000;'],
  ),
  seen(
    'yaml-parser-for-every-log',
    'The YAML parser is loaded only when a workflow is pasted.',
    2,
    ['doctor', /nothing is asked of anybody else/, /toBe\(/],
    [DOCTOR, 'const view = workflows.length > 0 ? await this.#workflow() : undefined;', 'const view = await this.#workflow();'],
  ),
  {
    name: 'not-known-is-no',
    promise: 'Where the log cannot tell which fix applies, none is left out.',
    edits: [{ file: 'src/lib/doctor/condition.ts', from: 'found === undefined ? undefined : wanted.includes(found)', to: 'found !== undefined && wanted.includes(found)' }],
    caught: [{ by: 'doctor/condition.test.ts', says: /where none is shown, all stay that may apply/ }],
  },
];
