import attestations from './attestations/index.ts';
import audience from './audience/index.ts';
import identityToken from './identity-token/index.ts';
import nudgeWarning from './nudge-warning/index.ts';
import publisherForm from './publisher-form/index.ts';
import tokenExchange from './token-exchange/index.ts';
import uploadAuth from './upload-auth/index.ts';
import uploadFile from './upload-file/index.ts';
import uploadMetadata from './upload-metadata/index.ts';
import workflowSetup from './workflow-setup/index.ts';
import type { ErrorEntry } from './types.ts';

/** The catalogue, in the order in which a release meets its messages: stage after stage. */
export const errors: readonly ErrorEntry[] = [
  ...workflowSetup,
  ...audience,
  ...identityToken,
  ...tokenExchange,
  ...attestations,
  ...uploadAuth,
  ...uploadMetadata,
  ...uploadFile,
  ...publisherForm,
  ...nudgeWarning,
];
