/** What else runs in a release's workflow, by the names of their own documentation; `build` is any build of the package. */
export type Tool = 'AWS' | 'Azure' | 'build' | 'cargo' | 'Docker' | 'git' | 'Google Cloud' | 'GoReleaser' | 'mypy' | 'npm' | 'pip' | 'pytest' | 'RubyGems' | 'ruff' | 'tox';

/** What only one of them prints, or the command that runs it. */
const SIGNS: Readonly<Record<Tool, RegExp>> = {
  build: /\bpython3? -m build\b|\b(?:uv|poetry|hatch|pdm|flit|maturin) build\b|\bcibuildwheel\b|^\* (?:Building|Creating isolated environment)|\bsubprocess-exited-with-error\b|\bmetadata-generation-failed\b|\bbuild_(?:wheel|sdist)\b|\bBackend(?:Unavailable|Subprocess)|\bsetup\.py (?:sdist|bdist_wheel)\b/m,
  pytest: /^FAILED \S{1,200}::|^={3,} .{0,100}\b(?:failed|passed|error)s?\b.{0,60} in \d|\bpytest\b/m,
  tox: /^\s{0,4}\S{1,40}: (?:FAIL|OK) (?:code|✔)|\btox (?:run|-e)\b/m,
  mypy: /\bFound \d{1,6} errors? in \d{1,6} files?\b|: error: .{1,300} {2}\[[\w-]{1,40}\]$/m,
  ruff: /\bruff (?:check|format)\b|^Found \d{1,6} errors?\.$/m,
  pip: /\bResolutionImpossible\b|\bCould not find a version that satisfies the requirement\b|\bNo matching distribution found for\b/,
  npm: /^npm \w|\bregistry\.npmjs\.org\b/m,
  Docker: /\bfailed to solve\b|\bbuildx\b|\bdocker (?:build|push|login)\b|\bdocker\.io\/|#\d{1,3} (?:ERROR|DONE|CACHED)\b/,
  cargo: /\bcrates\.io\b|\bcargo (?:publish|build|test)\b|\bCargo\.toml\b/,
  RubyGems: /\brubygems\.org\b|\bgem push\b|\bbundle exec\b/,
  AWS: /\baws-actions\/|\bAssumeRole|\bsts:\w/,
  Azure: /\bAADSTS\d|\bazure\/login\b|\/usr\/bin\/az\b/,
  'Google Cloud': /\bgoogle-github-actions\/|\bgoogleapis\.com\b/,
  GoReleaser: /\bgoreleaser\b/i,
  git: /^fatal: |^remote: |\bgit push\b/m,
};

/** @returns the programs that a text is of, in the order of their names here */
export const toolsIn = (text: string): Tool[] => (Object.keys(SIGNS) as Tool[]).filter((tool) => SIGNS[tool].test(text));

/** Whether it says nothing about a release to PyPI: pip installs what a build or a publisher needs. */
export const isForeign = (tool: Tool): boolean => tool !== 'build' && tool !== 'pip';
