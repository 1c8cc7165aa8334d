/** A command that sends files, as a step or a line of a script has it. */
export const SENDS = String.raw`(?:(?:twine|maturin) upload|(?:uv|poetry|pdm|hatch|flit|maturin|rye) publish)\b`;

const SENDING = new RegExp(SENDS);

/** A step that runs tests, and by its name no more than them, with what it prints. */
const TESTED = /^((?:##\[group\])?Run (?:\S{1,60} ){0,3}?(?:pytest|tox|nox|unittest)\b(?!.*(?:publish|release|deploy|upload|pypi|ship|install)).*\n)(?:(?!(?:##\[group\])?Run ).*\n)+/gm;

/** What else in a script may send files, without the name of a program that does. */
const MAY_SEND = /publish|release|deploy|upload|pypi|ship|\.sh\b/i;

/** A text without what tests print, but for the names of their steps: whatever they say of an upload, none was made. */
export const untested = (text: string): string => text.replace(TESTED, (step, title: string) => (SENDING.test(step) || MAY_SEND.test(step.slice(0, Math.max(0, step.search(/^(?:shell: |##\[endgroup\])/m)))) ? step : title));
