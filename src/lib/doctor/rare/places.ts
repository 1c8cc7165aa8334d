import type { Circumstances, Place } from '../condition.ts';

/** Where a job runs, if not on GitHub: what only that CI prints, or calls its variables and folders. */
const CIS: readonly (readonly [NonNullable<Circumstances['ci']>, RegExp])[] = [
  ['gitlab', /Running with gitlab-runner|section_\w{3,5}:\d|source from Git rep|file based variables|^ERROR: Job failed: |^Job succeeded$|\bCI_JOB_TOKEN\b|\bGitLab: |(?<![A-Z])(?:TEST)?PYPI_ID_TOKEN\b|\bin GitLab\b|\bGitLabTokenClaims\b|\.gitlab-ci\.yml|^[ \t]{0,20}id_tokens:[ \t]*$|gitlab\.com\/api\//m],
  ['other', /\b(?:[Cc]ircle ?(?:CI|ci)|[Bb]uildkite|Jenkins|travis-ci|TRAVIS_|Travis CI|(?:[Oo]n|[Ii]n|[Bb]y) Travis\b|Travis (?:shows|says|runs?|builds?|jobs?|logs?|settings|stages?|deploys?)\b|travis encrypt|[Aa]pp[Vv]eyor|bitbucket-pipelines|Drone|Woodpecker)\b|\/home\/travis\/|\bdpl-pypi-\d|^Installing deploy dependencies$|^#!\/bin\/bash -eo pipefail$|^Exited with code exit status \d|^Preparing deploy$|^failed to deploy$|^No stash (?:entries )?found\.$|^The command ".+" exited with|^Done\. Your build exited with \d|^[ \t]{0,20}(?:after_success|before_deploy):|^[ \t]{0,20}(?:- )?provider: ['"]?pypi\b|\bGCP: |Google Cloud Build|^Step #\d{1,3}(?: - "|: )|GOOGLE_SERV|Agent\.\w+Directory|##vso\[|##\[error\]Bash exited with code|##\[section\]|s\.dev\.azure|^[ \t]{0,20}- (?:checkout|task): \w|^(?:\[[\dT:.-]{19,23}Z\] |\d\d:\d\d:\d\d {1,2})?(?:script returned exit code \d|Finished: (?:SUCCESS|FAILURE|UNSTABLE|ABORTED)$|\[Pipeline\] )|\/(?:var\/lib\/jenkins|bamboo-agent|buildAgent|drone\/src|woodpecker\/src)\b|\/tmp\/build\/(?:put|get|[0-9a-f]{8})\b|^\w{1,9}\t\d\d-[A-Z][a-z]{2}-\d{4} \d\d:\d\d:\d\d\t|^##teamcity\[|^[ \t]{2,20}commands:[ \t]*$/m],
];

/** The same of GitHub: beside it, words of another CI may be told or fetched. */
const GITHUB = /##\[(?:\w*group|error|warning|notice|debug|command)\]|\/home\/runner\/|hostedtoolc|\/github\/workspace|ACTIONS_ID_TOKEN_REQUEST|ns\.githubuserc|\bRun pypa\/|\b(?:GitHub|Oidc)TokenClaims\b|\bGitHub: |\bGITHUB_TOKEN\b|[Gg]it[Hh]ub [Aa]ctions?\b|Actions runner|::(?:error|warning|notice|group)|Process completed with exit code|\.github\/workflows\/|repository_owner|\brepo:[\w.@-]{1,200}\/[\w.@-]{1,200}:/;

/** What is typed at a terminal by those who publish. */
const TYPED = String.raw`(?:sudo |[A-Z_]{1,30}=\S{1,200} )?(?:python|py|twine|uv|poetry|hatch|flit|pdm|maturin|rye|pip|pixi|conda|make|git|devpi|cd|ls)`;

/**
 * A terminal: a prompt that names who sits there, an environment or a drive, before a command. A mere `$ ` is none: GitLab and Travis CI print it before
 * every command of a job.
 */
const PROMPT = new RegExp(String.raw`^(?:(?:\([\w.-]{1,60}\) ?)?(?:[\w.-]{1,60}@[\w.-]{1,60}(?::[~/]| )[^\n$%#]{0,200}|PS [A-Z]:\\[^\n>]{0,200}|[A-Z]:\\Users\\[^\n>]{0,200})[$%#>] ?|\([\w.-]{1,60}\) ?[^\n$%#>]{0,60}[$%#>] |(?:➜|❯|[└╰]─)[^\n]{0,80}? )${TYPED}`, 'm');

/** A question of the program that somebody answered, as the upload goes on. */
const ANSWERED = /\bEnter (?:your )?(?:username|password|API token)\b[^\n]{0,200}\n(?:[^\n]{0,200}\n){0,8}?[^\n]{0,20}\bUploading /;

/** The question found no terminal, and was answered from elsewhere. */
const PIPED = /GetPassWarning|may be echoed|EOFError/;

/** Somebody's own files: a runner works for no person. */
const HOME = /(?:\/home\/|\/Users\/|[A-Z]:\\Users\\)(?!runner|vsts|circleci|travis|gitlab|jenkins|ubuntu|ec2-user|azureuser|actions|github|admin|root|user\b|build|ci\b|docker|app\b|python|\*)[\w.-]{2,40}[\\/](?!actions-runner|_work)|(?:\$HOME|~)\/\.pypirc/i;

const isTerminal = (around: string): boolean => PROMPT.test(around) || HOME.test(around) || (ANSWERED.test(around) && !PIPED.test(around));

/** Where a job runs: on another CI, on GitHub or at a terminal; what is plainly of GitHub alone needs none of this. */
export function placeIn(around: string): Place {
  const other = CIS.find(([, pattern]) => pattern.test(around))?.[0];
  const isOnGitHub = GITHUB.test(around);
  const ci = other ?? (isOnGitHub ? 'github' : isTerminal(around) ? 'none' : undefined);
  return { ...(ci && { ci }), ...(other !== undefined && !isOnGitHub && { elsewhere: true as const }) };
}
