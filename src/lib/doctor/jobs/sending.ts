/** Programs with a command that sends files to an index, by the command's name. */
const UPLOADS = 'twine|maturin';
const PUBLISHES = 'uv|poetry|pdm|hatch|flit|maturin|rye';

/** A command that sends files, as a step or a line of a script has it. */
export const SENDS = String.raw`(?:(?:${UPLOADS}) upload|(?:${PUBLISHES}) publish)\b`;

/** What a step has that publishes, in its command, with whatever options, or in what it prints. */
export const MAY_HAVE_SENT = new RegExp(String.raw`\bgh-action-pypi-publish\b|\b(?:${UPLOADS}|${PUBLISHES})\b[^\n]{0,60} (?:upload|publish)\b|\bUploading `);

const SENDING = new RegExp(SENDS);

/** A step that runs tests, and by its name no more than them. */
const RUNS_TESTS = /^(?:##\[group\])?Run (?:\S{1,60} ){0,3}?(?:pytest|py\.test|tox|nox|unittest)\b(?![^\n]{0,200}(?:publish|release|deploy|upload))/m;

/** Whether the part of a log that begins with a step is what tests print: whatever they say of an upload, none was made. */
export const isTested = (title: string, step: string): boolean => RUNS_TESTS.test(title) && !SENDING.test(step);

/** A text without what tests print, but for the names of their steps. */
export const untested = (text: string): string =>
  RUNS_TESTS.test(text)
    ? text
        .split(/^(?=(?:##\[group\])?Run )/m)
        .map((part) => [part, part.slice(0, part.indexOf('\n') + 1)] as const)
        .map(([part, title]) => (isTested(title, part) ? title : part))
        .join('')
    : text;
