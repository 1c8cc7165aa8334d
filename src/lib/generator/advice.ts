import { onIndex, scopeOf, type Options } from './options.ts';
import { indexes } from './snippet.ts';

/** Things that are allowed and still surprise: shown beside the result, never in the way of it. */
export type Advice =
  | 'rehearsal-proves'
  | 'rehearsal-token'
  | 'rehearsal-pending'
  | 'release-and-tag'
  | 'token-new-project'
  | 'token-attestations'
  | 'no-signing'
  | 'no-environment'
  | 'pending-expires'
  | 'needs-build'
  | 'needs-permission'
  | 'needs-files'
  | 'needs-environment'
  | 'needs-environment-secret'
  | 'two-jobs'
  | 'names-are-exact';

/**
 * What a reader should know about the options they chose, most important first.
 * Sources: behaviour matrix, group "attestations"; pypi/warehouse@6b62157 oidc/tasks.py:24-28 (expiry), oidc/models/github.py:217-234 (exact names).
 */
export function advise(options: Options): Advice[] {
  const trusted = options.auth === 'trusted-publishing';
  const isNew = indexes(options).some((index) => onIndex(options, index) === 'new');
  const [rehearses, byAction] = [options.uploader === 'rehearsal', options.uploader === 'action'];
  const [scope, hasEnvironment] = [scopeOf(options), options.environment !== ''];
  const rules: readonly (readonly [Advice, boolean])[] = [
    ['two-jobs', scope !== options.scope],
    ['needs-build', scope === 'job'],
    ['needs-permission', scope === 'step' && trusted],
    ['needs-files', scope === 'step' && !trusted],
    ['needs-environment', scope === 'step' && trusted && hasEnvironment],
    ['needs-environment-secret', scope === 'step' && !trusted && hasEnvironment],
    ['rehearsal-proves', rehearses && trusted],
    ['rehearsal-token', rehearses && !trusted],
    ['rehearsal-pending', rehearses && trusted && isNew],
    ['release-and-tag', options.scope === 'workflow' && options.trigger.includes('release') && options.trigger.includes('tag')],
    ['token-new-project', !trusted && isNew],
    ['token-attestations', !trusted && byAction && options.attestations === 'true'],
    ['no-signing', !byAction && !rehearses && options.attestations === 'true'],
    ['no-environment', trusted && options.environment === ''],
    ['pending-expires', trusted && isNew],
    ['names-are-exact', trusted],
  ];
  return rules.filter(([, applies]) => applies).map(([advice]) => advice);
}
