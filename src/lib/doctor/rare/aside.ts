import type { Button } from '../../catalogue/again.ts';
import type { DoctorEntry, FixWords } from '../../catalogue/words.ts';
import type { Beside } from '../beside/beside.ts';

export { placeIn } from './places.ts';

/** What makes a command's failure count for nothing (Travis' dpl before 1.8.46 did not look at it: travis-ci/dpl@df5df332), and how readers say that a run with a failure in it is green. */
const SWALLOWED =
  /\b(?:twine|uv|poetry|hatch|flit|pdm|maturin)\b[^\n]{0,120}\b(?:upload|publish)\b[^\n]{0,200}\|\|[ \t]{0,3}(?:true|:|echo|exit 0)(?![\w/])|\bmisleadingly\b|\bfail(?:s|ed|ing)? silently|\bsilently fail|\b(?:run|job|workflow|step|pipeline|action|build|it)\b[^\n.]{0,30}\b(?:is|are|was|stays?|turns?|ends?|shows?|shown|still|marked)(?: as)? (?:green|successful|succeeded)\b|^Job succeeded$|^Done\. Your build exited with 0\.|^[ \t]*allow_failure:[ \t]*true\b|\bfailed but allowed to fail\b|HTTPError: 4[^]{0,1500}?^[^\n]{0,40}##\[group\]Run [^#]|(?:却|仍然|还是|依然)(?:显示)?(?:是)?(?:绿|成功)/im;

/** A script of a shell, from its first line on, and what goes on in it after an upload: without `set -e` a script ends as its last command does. */
const SCRIPT = /^#!(?<first>[^\n]{0,80}sh\b[^\n]{0,40})\n(?<body>[^]{0,4000})/m;
const STOPS = /^[ \t]*set +(?:-\w*e|-o errexit)|\b(?:upload|publish)\b[^\n]*(?:\|\||&&)/m;
const THEN = /\b(?:twine|uv|poetry|hatch|flit|pdm|maturin)\b[^\n]{0,80}\b(?:upload|publish)\b[^\n]*\n\s*(?!exit\b|fi\b|done\b|#|\})\S/;

function goesOn(log: string): boolean {
  const { first = '', body = '' } = SCRIPT.exec(log)?.groups ?? {};
  return body !== '' && !/ -\w*e/.test(first) && !STOPS.test(body) && THEN.test(body);
}

/**
 * poetry 0.12 without a connection, as it names itself, or its command below the error as no later one does: it ends with exit code 0 then, by runs of 0.12.17
 * and of 1.0.0, which ends with 1. Earlier releases of it do so with an answer of the index, too: python-poetry/poetry issues/239.
 */
const OLD_POETRY = /\bPoetry (?:version:? ?)?0\.\d{1,3}\.\d|^publish \[-r\|--repository REPOSITORY\]/im;
const ENDS_WELL = /^[ \t]{0,8}\[(?:ConnectionError|ConnectTimeout|ReadTimeout|SSLError|ProxyError|HTTPError)\]/m;

/**
 * What makes a release out of commits: it pushes the tag before anything is uploaded, and makes no second release of one. semantic-release/semantic-release@02da047
 * index.js, and python-semantic-release, “has already been released”.
 */
const RELEASES = /\bsemantic-release\b/;

/** What python-semantic-release says where its `build_command` fails, which comes before the tag: python-semantic-release@c74aa3b src/semantic_release/cli/commands/version.py. */
const UNTAGGED = 'Build failed, aborting release';

/** Longer texts are logs, in which any program may speak so. */
const MAX_TOLD = 6_000;

/** What only GitHub has, how to run again there, what other CIs have by other names, and what tells of both. Labels stand there by their ids, or by their names. */
const OF_GITHUB = /`id-token: write`|\[\[re-run-|\*\*Re-run |`actions\/|`pypa\/gh-action-pypi-publish`|In the workflow file|在工作流文件里/;
const OF_RUNS = /^(?!.*GitHub).*(?:\[\[(?:actions\]\]|re-run-)|\*\*(?:Actions\*\*|Re-run ))/;
const AS_ON_GITHUB = /`env:`|\bsecrets\.|\bsecrets-and-variables|\bSecrets and variables|`with:`/;
const NAMES_OTHERS = /GitLab|another CI|elsewhere|on GitHub with|其他地方|以外的 CI|在 GitHub 上[点选]/;

const isOfSettings = ({ steps }: FixWords): boolean => AS_ON_GITHUB.test(steps.join(' ')) && !NAMES_OTHERS.test(steps.join(' '));

/** Whether a way changes what stands in the workflow on GitHub, and on other CIs in a file or in their settings: which, a log does not tell. */
export const mayBeSetting = (way: FixWords): boolean => way.changes === 'file' && isOfSettings(way);

const isOfGitHub = ({ steps: [first = ''] }: FixWords): boolean => OF_GITHUB.test(first) && !NAMES_OTHERS.test(first);

/** What a step says of running again, which has other words there: see {@link buttonIn}. */
const AGAIN = /, on GitHub with \*\*Re-run failed jobs\*\*|，在 GitHub 上点 \*\*Re-run failed jobs\*\*/g;

/** The ways for somebody whose CI is not GitHub: where any other is left, none that only GitHub has. */
export function notOfGitHub(ways: readonly FixWords[]): readonly FixWords[] {
  const own = ways.filter((way) => !isOfGitHub(way));
  // How to run again is told in the words of each CI, apart from the steps.
  return (own.length > 0 ? own : ways).map((way) => ({ ...way, steps: way.steps.filter((step, at) => at === 0 || !OF_RUNS.test(step)).map((step) => step.replace(AGAIN, '')) }));
}

/**
 * How other CIs call it: travis-ci/travis-web@003e32e9 app/templates/components/repo-actions.hbs; circleci.com/docs/guides/test/rerun-only-failed-tests;
 * microsoft/azure-devops-rust-api issues/181; jenkins-infra/jenkins.io@05edf15a content/doc/book/pipeline/running-pipelines.adoc; bitbucket.org/blog/rerun-failed-pipeline-steps;
 * buildkite.com/docs/pipelines/configure/retry.
 */
const BUTTONS: readonly (readonly [ci: string, button: string, pattern: RegExp])[] = [
  ['Travis CI', 'Restart job', /\btravis(?:-| )ci\b|^[ \t]{0,20}after_success:|\.travis\.yml|\/home\/travis\/|\bTRAVIS_|\bdpl-pypi-\d|^PyPI upload failed\.|^Done\. Your build exited with \d/im],
  ['CircleCI', 'Rerun workflow from failed', /circle ?ci|^#!\/bin\/bash -eo pipefail$/im],
  ['Azure Pipelines', 'Rerun failed jobs', /##vso\[|##\[section\]|Agent\.(?:TempDirectory|BuildDirectory)|azure[- ]pipelines/i],
  ['Jenkins', 'Restart from Stage', /jenkins/i],
  ['Bitbucket', 'Rerun', /bitbucket-pipelines|\bBITBUCKET_/],
  ['Buildkite', 'Retry', /buildkite/i],
];

/** The button with which the CI of a log starts a failed job again, where the log is of one of these alone. */
export function buttonIn(log: string): Button | undefined {
  const [only, ...others] = BUTTONS.filter(([, , pattern]) => pattern.test(log));
  return only && others.length === 0 ? { ci: only[0], button: only[1] } : undefined;
}

/**
 * What is to be said besides the steps, as parts of labels.
 *
 * @param isElsewhere whether the job runs on another CI than GitHub
 * @param entry that of the message
 * @param beside what a workflow shows that was pasted with the log
 */
export function besides(log: string, steps: readonly FixWords[], isElsewhere: boolean, { emitter, stage }: Pick<DoctorEntry, 'emitter' | 'stage'>, beside?: Beside): readonly ('elsewhere' | 'swallowed' | 'released' | 'made-before' | 'ends-well')[] {
  const endsWell = OLD_POETRY.test(log) && ENDS_WELL.test(log);
  // What stops before anything of the job runs makes no tag, and what the program says of its own is told there.
  const mayBeTagged = stage !== 'workflow-setup' && emitter !== 'semantic-release' && steps.some(({ changes }) => changes !== 'nothing');
  return [
    ...(isElsewhere && steps.some(isOfSettings) ? (['elsewhere'] as const) : []),
    ...(endsWell ? (['ends-well'] as const) : []),
    ...(!endsWell && (beside?.swallows || (log.length <= MAX_TOLD && (SWALLOWED.test(log) || goesOn(log)))) ? (['swallowed'] as const) : []),
    ...(mayBeTagged && !log.includes(UNTAGGED) && (RELEASES.test(log) || beside?.uses.some((action) => RELEASES.test(action))) ? (['released'] as const) : []),
    ...(beside?.makesFirst && mayBeTagged ? (['made-before'] as const) : []),
  ];
}
