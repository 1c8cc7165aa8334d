import type { Uploader } from '../../../errors/types.ts';
import { skipping } from '../lines.ts';
import { isAction } from '../rare/stopped.ts';
import type { Recognised } from '../recognised.ts';
import { isOwn, likeliest, saidIn, stands } from './likeliest.ts';
import { NO_LOGIN, NO_PASSWORD, QUESTIONS } from './list.ts';

/** What hatch and flit built can be sent by twine: hatch skips by itself, and flit cannot. */
const BY_TWINE = '`twine upload --skip-existing dist/*`';

/** What has a program send only what an index of another kind has not. twine refuses its option for those since 6.2.0, so that the files are named, and uv has to be told where to read. */
const OTHERS_SKIP: Readonly<Partial<Record<Uploader, string>>> = { uv: '`--check-url ADDRESS`', poetry: '`--skip-existing`', pdm: '`--skip-existing`', maturin: '`--skip-existing`' };
const NAMES_FILES = '`twine upload --repository-url ADDRESS FILE`';

/** What the words of a question name of this case. */
export function valuesOf(known: Recognised): { skip: string; command?: string; words?: string; at?: string; lack?: string; read?: string; sent?: string; loading?: string; tag?: string; tags?: string } {
  const { program, index, installed, lack = installed, pushed, observed: { loading } } = known;
  if (loading) return { ...valuesOf({ ...known, observed: { ...known.observed, loading: undefined } }), loading: loading.program, words: loading.words };
  if (pushed) return { ...valuesOf({ ...known, pushed: undefined }), ...(pushed.many && { tags: String(pushed.many) }), ...(pushed.unmatched && { tag: pushed.unmatched }) };
  if (lack) return { ...valuesOf({ ...known, lack: undefined, installed: undefined }), lack: lack.words.replaceAll('`', "'"), ...(installed?.read && { read: installed.read }), ...(installed?.sent && { sent: installed.sent }) };
  if (isOwn(known)) return { ...known.stopped, skip: (program && OTHERS_SKIP[program.name]) ?? NAMES_FILES };
  return { ...known.stopped, skip: program ? (skipping(program.name, index) ?? BY_TWINE) : '`--skip-existing`' };
}

/** How readers and files name the index for tests. */
const TESTPYPI = /test\.?pypi/;

/** What has a program say more, of the same index: without a word of it twine goes to PyPI. */
export function verboseFor(known: Recognised): string | undefined {
  const { verbose, index } = known;
  const [first] = verbose === undefined ? [] : likeliest(known);
  if (first && QUESTIONS.some(({ id, isWhole }) => isWhole && id === first.id)) return undefined;
  if (!verbose?.startsWith('twine ')) return verbose;
  const isTest = index === 'testpypi' || (index === undefined && TESTPYPI.test(saidIn(known)));
  return verbose + (isOwn(known) ? ' --repository-url ADDRESS' : isTest ? ' --repository testpypi' : '');
}

/** How readers say that a job is run for several platforms. */
const MATRIX = /\bmatrix\b|矩阵/;

/** Questions to which GitHub's buttons and actions answer: they are no help elsewhere. */
const OF_GITHUB: ReadonlySet<string> = new Set(['secret', 'artifact', 'installed', 'hang', 'uncompiled']);

/** Which of several things to do fits the case, where a question has them. */
function variantOf(id: string, known: Recognised): string | undefined {
  const isNotGitHub = known.ci === 'gitlab' || known.ci === 'other';
  switch (id) {
    case 'step':
      if (known.stopped?.kind) return known.stopped.kind;
      if (known.stopped && isAction(known.stopped.command)) return 'action';
      return isNotGitHub ? 'other' : undefined;
    case 'early':
      return known.installed?.sent ? 'elsewhere' : known.installed?.read && 'own';
    case 'lack':
      return known.lack?.lack === 'library' ? undefined : known.lack?.lack;
    case 'no-tags':
      if (isNotGitHub) return 'other';
      return known.shallow ? 'file' : undefined;
    case 'semantic-branch':
      return known.observed.unreleased === 'behind' ? 'behind' : undefined;
    case 'exchange':
      return known.ci === 'gitlab' ? 'gitlab' : undefined;
    case 'git-login':
      if (!isNotGitHub && stands(NO_PASSWORD, saidIn(known))) return 'user';
      return !isNotGitHub && stands(NO_LOGIN, saidIn(known)) ? 'github' : undefined;
    case 'local':
      return known.observed.local === 'local' ? undefined : known.observed.local;
    case 'registry-login':
      return known.observed.login === 'wheels' ? 'wheels' : undefined;
    case 'superseded':
      return saidIn(known).includes('refs/tags/') ? 'tag' : undefined;
    case 'mcp':
      return stands('mcp-name', saidIn(known)) ? undefined : 'other';
    case 'cibw-test':
      return known.observed.tested === 'library' ? 'library' : undefined;
    case 'minted':
      return known.observed.minted === 'jupyter' ? 'jupyter' : undefined;
    case 'exists':
      // What PyPI does with names of files, another index may not do.
      if (isOwn(known)) return 'own';
      return !isNotGitHub && MATRIX.test(saidIn(known)) ? 'matrix' : undefined;
    default:
      return isNotGitHub && OF_GITHUB.has(id) ? 'other' : undefined;
  }
}

/** The name of the words that say what to do where it is so. */
export function keyOf(id: string, known: Recognised): string {
  const variant = variantOf(id, known);
  return `nothing.if.${id}${variant === undefined ? '' : `.${variant}`}`;
}
