import { onIndex, scopeOf, type Options } from './options.ts';
import { publisherPage, tokenPage, workflowFilename, type Index, type PublisherField, type PublisherPage } from '../publisher/publisher.ts';
import { yamlScalar } from '../yaml/scalar.ts';
import { environmentOf, indexes, secretOf, tokenVariable } from './snippet.ts';

/** What a line of the plan says; the sentence itself is a translation with `values` in it. */
export type PlanKey =
  | 'token-for-project'
  | 'token-for-account'
  | 'save-file'
  | 'add-job'
  | 'add-step'
  | 'job-permission'
  | 'job-environment'
  | 'commit'
  | 'create-environment'
  | 'store-environment-secret'
  | 'store-repository-secret'
  | 'start-release'
  | 'start-tag'
  | 'start-manual'
  | 'start-rehearsal'
  | 'log-trusted'
  | 'log-checked'
  | 'log-exchanged'
  | 'log-sent'
  | 'log-token-variable'
  | 'log-attestations'
  | 'log-token'
  | 'log-uploaded'
  | 'page-trusted';

export interface PlanLine {
  key: PlanKey;
  values: Readonly<Record<string, string>>;
  /** The page where this is done, if there is one to link to. */
  url?: string;
}

/** Without an address while a name in it is the example's. */
export type PublisherLine = Omit<PublisherPage, 'url'> & { url?: string };

/** Everything to do besides committing the workflow. */
export interface Plan {
  publishers: readonly PublisherLine[];
  tokens: readonly PlanLine[];
  github: readonly PlanLine[];
  checks: readonly PlanLine[];
}

const INDEX_LABELS: Record<Index, string> = { pypi: 'PyPI', testpypi: 'TestPyPI' };

/** Where what is written goes, and what its surroundings need for it: a part alone publishes nothing. */
function place(options: Options): PlanLine[] {
  const values = { file: `.github/workflows/${workflowFilename(options.workflow_filename)}` };
  const scope = scopeOf(options);
  if (scope !== 'step') return [{ key: scope === 'job' ? 'add-job' : 'save-file', values }];
  return [
    { key: 'add-step', values },
    ...(options.auth === 'trusted-publishing' ? [{ key: 'job-permission', values: {} } as const] : []),
    ...(options.environment === '' ? [] : [{ key: 'job-environment', values: { environment: yamlScalar(options.environment) } } as const]),
    { key: 'commit', values: {} },
  ];
}

function github(options: Options, examples: readonly PublisherField[]): PlanLine[] {
  const settings =
    options.owner !== '' && options.repository !== '' && !examples.includes('owner') && !examples.includes('repository')
      ? `https://github.com/${options.owner}/${options.repository}/settings`
      : undefined;
  const at = (path: string) => (settings === undefined ? {} : { url: `${settings}/${path}` });
  const targets = indexes(options);
  const environments = new Set(targets.map((index) => environmentOf(options, index)).filter((name) => name !== ''));
  const secrets = options.auth === 'api-token' ? targets : [];
  return [
    ...place(options),
    ...[...environments].map((environment): PlanLine => ({ key: 'create-environment', values: { environment }, ...at('environments/new') })),
    ...secrets.map((index): PlanLine => {
      const values = { secret: secretOf(options, index), environment: environmentOf(options, index), index: INDEX_LABELS[index] };
      return values.environment === ''
        ? { key: 'store-repository-secret', values, ...at('secrets/actions/new') }
        : { key: 'store-environment-secret', values, ...at('environments') };
    }),
  ];
}

function rehearsalChecks(options: Options): PlanKey[] {
  return [...(options.scope === 'workflow' ? (['start-rehearsal'] as const) : []), options.auth === 'trusted-publishing' ? 'log-exchanged' : 'log-token-variable', 'log-checked'];
}

function uploadChecks(options: Options): PlanKey[] {
  const trusted = options.auth === 'trusted-publishing';
  const starts = options.scope === 'workflow' ? options.trigger.map((trigger) => `start-${trigger}` as const) : [];
  const byAction = options.uploader === 'action';
  return [
    ...starts,
    ...(trusted ? (byAction ? (['log-trusted'] as const) : []) : ([byAction ? 'log-token' : 'log-token-variable'] as const)),
    ...(trusted && byAction && options.attestations === 'true' ? (['log-attestations'] as const) : []),
    options.uploader === 'uv' ? 'log-sent' : 'log-uploaded',
    ...(trusted ? (['page-trusted'] as const) : []),
  ];
}

function checks(options: Options): PlanLine[] {
  const lines = options.uploader === 'rehearsal' ? rehearsalChecks(options) : uploadChecks(options);
  return lines.map((key) => ({ key, values: { project: options.project_name, variable: tokenVariable(options) } }));
}

function publisherLine(options: Options, index: Index, examples: readonly PublisherField[]): PublisherLine {
  const project = onIndex(options, index);
  const { url, ...page } = publisherPage({ ...options, environment: environmentOf(options, index) }, index, project);
  // The page for a new project is that of an account, with no name in its address.
  return project === 'existing' && examples.length > 0 ? page : { ...page, url };
}

/**
 * Lists what has to be entered, created and checked for a workflow made from these options.
 *
 * @param options checked options: see `checkOptions`
 * @param examples which of the names are the example's still: no link is made from them
 */
export function plan(options: Options, examples: readonly PublisherField[] = []): Plan {
  const targets = indexes(options);
  const trusted = options.auth === 'trusted-publishing';
  return {
    publishers: trusted
      ? targets.map((index) => publisherLine(options, index, examples))
      : [],
    tokens: trusted
      ? []
      : targets.map((index) => ({
          key: onIndex(options, index) === 'new' ? 'token-for-account' : 'token-for-project',
          values: { index: INDEX_LABELS[index], project: options.project_name },
          url: tokenPage(options.project_name, index, onIndex(options, index)),
        })),
    github: github(options, examples),
    checks: checks(options),
  };
}
