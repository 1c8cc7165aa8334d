import { isPlainSecret } from './secret.ts';
import type { Auth, Step, Tool } from './types.ts';

/** The action that this site grew from. GitHub does not tell cases apart in the names of owners and repositories. */
const NAME = 'pypa/gh-action-pypi-publish';

/** @param action as in `uses:`, without its version */
export const isPublishAction = (action: string | undefined): boolean => action?.toLowerCase() === NAME;

/**
 * How the action will sign in: by Trusted Publishing where `user` is `__token__` and `password` is empty, and only then.
 * A secret is taken for what it is meant to be, although it may arrive empty.
 * Source: pypa/gh-action-pypi-publish v1.12.4 twine-upload.sh:77-78, 119-144; measured in the behaviour matrix.
 */
function signIn({ inputs }: Step): Auth {
  const user = inputs.get('user');
  const password = inputs.get('password');
  if (user?.expression) return 'undecided';
  if (user && user.text !== '__token__') return 'user-password';
  if (!password || password.text === '') return 'trusted-publishing';
  // `${{ secrets.A || '' }}`, `${{ inputs.token }}` and the like may be meant to be empty. One that is never closed is text.
  return password.expression && password.text.includes('}}') && !isPlainSecret(password.text) ? 'undecided' : 'api-token';
}

/** pypa/gh-action-pypi-publish. All its inputs, with the release that brought each, are in `ActionFacts`. */
export const publishAction = {
  name: NAME,
  recognises: ({ action }) => isPublishAction(action),
  signIn,
  reads: { inputs: ['user', 'password'] },
  since: {
    /** Attestations where asked for, then by default: twine-upload.sh:102-117 at v1.12.4. */
    attestations: 'v1.10.0',
    attestationsByDefault: 'v1.11.0',
    /** It pulls an image that is named after what stands behind `@`: action.yml at v1.8.14 and at v1.12.4. */
    images: 'v1.12.0',
  },
} as const satisfies Tool;
