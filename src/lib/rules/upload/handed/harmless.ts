import type { Command } from '../../../tools/shell.ts';

/** Commands that install, print or check, and neither build files to publish, move them, nor bring the project. */
const HARMLESS = new RegExp(
  `^(?:sudo )?(?:${[
    String.raw`(?:(?:\S*\/)?python[\d.]* -m |py -m |uv )?pip[\d.]* (?:install|list|freeze|show|config|check|--version)\b`,
    String.raw`(?:python[\d.]* -m )?pipx (?:install|upgrade|ensurepath|inject)\b`,
    String.raw`uv (?:sync|venv|lock|python|tool install|self|--version|version)\b`,
    String.raw`poetry (?:install|config|self|env|check|lock|--version|version)\b`,
    String.raw`pdm (?:install|sync|lock|config|--version)\b`,
    String.raw`(?:python[\d.]* -m )?(?:venv|twine check|pytest|ruff|mypy|flake8|black|isort)\b`,
    String.raw`python[\d.]* (?:-V|--version)`,
    String.raw`(?:rustup|apt|apt-get|brew|choco|dnf|yum|apk|echo|printf|ls|cat|head|tail|wc|pwd|set|export|true|which|tree|du)(?: |$)`,
    String.raw`git (?:config|fetch|tag|describe|log|status|rev-parse|show)\b`,
    String.raw`(?:source|\.) \S*bin\/activate$`,
  ].join('|')})`,
);

/** Files that belong to no project: what GitHub reads after a step, and the system's own. */
const OF_THE_RUN = /GITHUB_(?:ENV|OUTPUT|PATH|STEP_SUMMARY)\b|^\/dev\//;

/** Whether a command does nothing to the files of a release, nor writes one of the project. */
export const isHarmless = ({ words, into }: Command): boolean => (into === undefined || OF_THE_RUN.test(into)) && (words.length === 0 || HARMLESS.test(words.join(' ')));

/** Actions that set something up, and neither build files to publish nor bring the project. */
export const SETS_UP = /^(?:actions\/setup-[\w-]+|astral-sh\/setup-uv|step-security\/harden-runner|docker\/setup-[\w-]+|dtolnay\/rust-toolchain|actions-rs\/toolchain|Swatinem\/rust-cache|pdm-project\/setup-pdm|snok\/install-poetry|abatilo\/actions-poetry)$/i;
