import type { Translate } from '../../../lib/text/fill.ts';
import { make, type Child } from '../../text/make.ts';

/** What is said of the secrets that were blanked, by their kinds, and where to revoke them. */
export function secretsNote(kinds: readonly string[], t: Translate): Child[] {
  const names = kinds.map((kind) => t(`doctor.secret.${kind}`)).join(' · ');
  const link = (href: string, key: string): HTMLElement => make('a', { href, rel: 'noreferrer' }, t(key));
  return [
    make(
      'p',
      { class: 'issue', 'data-secrets': '' },
      t('doctor.secrets', { kinds: names }),
      ...(kinds.includes('pypi-token') ? [' ', link('https://pypi.org/manage/account/#api-tokens', 'doctor.secret.pypi')] : []),
      ...(kinds.includes('github-token') ? [' ', link('https://github.com/settings/tokens', 'doctor.secret.github')] : []),
    ),
  ];
}
