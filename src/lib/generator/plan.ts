import { onIndex, type Options } from './options.ts';
import { publisherPage, tokenPage, workflowFilename, type Index, type PublisherPage } from '../publisher/publisher.ts';
import { environmentOf, indexes, secretOf, tokenVariable } from './snippet.ts';

/** What a line of the plan says; the sentence itself is a translation with `values` in it. */
export type PlanKey =
  | 'token-for-project'
  | 'token-for-account'
  | 'save-file'
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

/** Everything to do besides committing the workflow. */
export interface Plan {
  publishers: readonly PublisherPage[];
  tokens: readonly PlanLine[];
  github: readonly PlanLine[];
  checks: readonly PlanLine[];
}

const INDEX_LABELS: Record<Index, string> = { pypi: 'PyPI', testpypi: 'TestPyPI' };

function github(options: Options): PlanLine[] {
  const settings =
    options.owner !== '' && options.repository !== ''
      ? `https://github.com/${options.owner}/${options.repository}/settings`
      : undefined;
  const at = (path: string) => (settings === undefined ? {} : { url: `${settings}/${path}` });
  const targets = indexes(options);
  const file: PlanLine = { key: 'save-file', values: { file: `.github/workflows/${workflowFilename(options.workflow_filename)}` } };
  const environments = new Set(targets.map((index) => environmentOf(options, index)).filter((name) => name !== ''));
  const secrets = options.auth === 'api-token' ? targets : [];
  return [
    file,
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

/**
 * Lists what has to be entered, created and checked for a workflow made from these options.
 *
 * @param options checked options: see `checkOptions`
 */
export function plan(options: Options): Plan {
  const targets = indexes(options);
  const trusted = options.auth === 'trusted-publishing';
  return {
    publishers: trusted
      ? targets.map((index) => publisherPage({ ...options, environment: environmentOf(options, index) }, index, onIndex(options, index)))
      : [],
    tokens: trusted
      ? []
      : targets.map((index) => ({
          key: onIndex(options, index) === 'new' ? 'token-for-account' : 'token-for-project',
          values: { index: INDEX_LABELS[index], project: options.project_name },
          url: tokenPage(options.project_name, index, onIndex(options, index)),
        })),
    github: github(options),
    checks: checks(options),
  };
}
