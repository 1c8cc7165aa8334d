/** A line of YAML that begins at the margin, or one below it; a log has others. */
const YAML = /^(?:[\w.-]+[ \t]*:(?:[ \t].*)?|-[ \t].*|---|#.*|[ \t].*|)$/;

/** What only the configuration of one program has, by the name of its file. */
const FILES: readonly (readonly [file: string, signs: readonly RegExp[]])[] = [
  ['.github/dependabot.yml', [/^version:/m, /^updates:/m]],
  ['.circleci/config.yml', [/^version:/m, /^(?:jobs|orbs|workflows):/m]],
  // Its language may be left out: then it has keys that no other has.
  ['.travis.yml', [/^(?:language|dist|os|sudo|branches|before_deploy|after_success):|^(?:- |[ \t]+)(?:- )?provider:|^(?:jobs|matrix):\s*\n[ \t]+include:/m, /^(?:deploy|install|script|before_install|jobs|matrix):/m]],
  ['azure-pipelines.yml', [/^(?:pool|trigger|stages|jobs|steps):/m, /^[ \t]*- (?:script|task):/m]],
  ['bitbucket-pipelines.yml', [/^pipelines:/m]],
  ['.gitlab-ci.yml', [/^[\w.-]+:/m, /^[ \t]+script:/m]],
];

/** The configuration, other than a workflow of GitHub, that a text is and nothing else. */
export const configured = (text: string): string | undefined =>
  text.split(/\r?\n/).every((line) => YAML.test(line)) ? FILES.find(([, signs]) => signs.every((sign) => sign.test(text)))?.[0] : undefined;
