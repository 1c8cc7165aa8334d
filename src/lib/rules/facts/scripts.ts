import { baseName } from '../../tools/program.ts';
import { asWritten, isActivation, readScript, type Command } from '../../tools/shell.ts';

/** Programs that run another one; their own options stand between. */
const RUNS = /^(?:sudo|env|exec|time|nohup|uv|uvx|pipx|poetry|pdm|hatch|rye|pixi|conda|mamba|micromamba|run|tool|xvfb-run|coverage)$/;

/** Programs that do what a file of the repository tells them, or another shell. */
const TASKS = /^(?:make|gmake|just|tox|nox|invoke|inv|task|poe|rake|ant|bazel|earthly|dagger|docker-compose)$/;

const PYTHON = /^(?:python[\d.]*|py|pypy[\d.]*)$/;

const SHELL = /^(?:ba|z|da|k)?sh$|^(?:source|\.|eval|pwsh)$/;

/** Programs that are installed somewhere: their path says nothing. */
const INSTALLED = /^(?:\S*\/)?(?:bin|Scripts)\/[\w.-]+$/;

/** Options of those programs that take a value. */
const WITH_VALUE = /^(?:--(?:with|python|extra|group|from|spec|env-file|directory|project)|-[pneu])$/;

/** Whether a command runs what is written in another file of the repository. */
function runsFile({ words }: Command): boolean {
  let at = 0;
  while (RUNS.test(words[at] ?? '') || (at > 0 && /^(?:-|\w+=)/.test(words[at] ?? ''))) at += WITH_VALUE.test(words[at] ?? '') ? 2 : 1;
  const [word = '', next = '', ...rest] = words.slice(at);
  const name = baseName(word);
  if (TASKS.test(name)) return true;
  if (SHELL.test(word)) return /^-\w*c$/.test(next) ? (readScript(rest[0] ?? '')?.commands ?? []).some(runsFile) : next !== '' && !isActivation(next);
  if (PYTHON.test(name)) return next === '-m' ? TASKS.test(rest[0] ?? '') : /\.py$/.test([next, ...rest].find((each) => !each.startsWith('-')) ?? '');
  if (/^(?:npm|pnpm|yarn)$/.test(name)) return next === 'run';
  // A script that pyproject.toml names.
  if (/^(?:hatch|pdm|pixi|rye)$/.test(words[0] ?? '') && words[1] === 'run') return name !== '' && !/^(?:twine|uv|pip|pytest|build|maturin)$/.test(name);
  return /\.(?:sh|bash|py|ps1)$/.test(word) || (/^[.\w~\uE000-][^\s=]*\//.test(word) && !INSTALLED.test(word));
}

const withInner = (commands: readonly Command[]): Command[] => commands.flatMap((command) => [...withInner(command.inner), command]);

/** Whether there may be one: most scripts need not be read for it. */
const MAY_RUN = /[\\/]|\.(?:sh|bash|py|ps1)\b|(?:^|[\s;&|(`])\.\s|\b(?:g?make|just|tox|nox|invoke|inv|task|poe|rake|ant|bazel|earthly|dagger|docker-compose|run|source|eval|pwsh|(?:ba|z|da|k)?sh)\b/;

/** A path as Windows' shells have it: bash would take its marks away. */
const WINDOWS_PATH = /(?:^|[\s&"'])\.{1,2}\\[\w.\\-]+/g;

/** The commands of a script that run what is written in another file of the repository, each as its words. */
export const scriptsIn = (run: string): string[] =>
  MAY_RUN.test(run) ? withInner(readScript(run.replace(WINDOWS_PATH, (path) => path.replaceAll('\\', '/')))?.commands ?? []).filter(runsFile).map(({ words }) => asWritten(words.join(' '))) : [];

/** What a script is called that builds, tests or installs; and one that does more, whatever else its name says. */
const BUILDS = /^(?:build\w*|bdist\w*|sdist|dist|wheels?|packag(?:e|es|ing)|compile|tests?|testing|check|lint|typecheck|mypy|pytest|coverage|format|install\w*|deps|dependencies|requirements|init|setup|bootstrap|configure|venv|clean|generate|protos?|docs?|html|py\d*)$/;
const DOES_MORE = /^(?:releas\w*|publish\w*|deploy\w*|push\w*|tag|tagging|bump\w*|upload\w*|sign\w*|attest\w*|pages|notes|announce\w*)$/;

/** Whether nothing else is known of a script than that it builds: a task runner without a task does what its file has first. */
function isBuild(script: string): boolean {
  const words = script.toLowerCase().split(/[^a-z\d]+/);
  return !words.some((word) => DOES_MORE.test(word)) && (words.some((word) => BUILDS.test(word)) || TASKS.test(script.trim()));
}

/** The commands of a script that run what is written in another file, and may do more there than build and test. */
export const otherScripts = (run: string): string[] => scriptsIn(run).filter((script) => !isBuild(script));

/** What a script is called that publishes. */
const PUBLISHES = /^(?:publish\w*|upload\w*|releas\w*|deploy\w*|pypi|twine)$/;

/** The commands of a script that run what is written in another file, and by their names may publish. */
export const publishingScripts = (run: string): string[] => scriptsIn(run).filter((script) => script.toLowerCase().split(/[^a-z\d]+/).some((word) => PUBLISHES.test(word)));
