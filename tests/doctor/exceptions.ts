import type { NoiseKind } from './noise.ts';

type Reason =
  /** What is left of the message is the beginning of another one too. */
  | 'shared beginning'
  /** What is left are fewer than 14 letters, or less than half of the message's fixed text: a value or a traceback takes the rest. */
  | 'too little is left';

/** Samples that cannot be found when their message is cut off after three quarters. */
export const CUT: Readonly<Record<string, Reason>> = {
  'id-token-request-url-unset#0': 'shared beginning',
  'missing-claim#0': 'shared beginning',
  'pypi-attestations-build-config-mismatch#0': 'shared beginning',
  'pypi-attestations-subject-mismatch#1': 'shared beginning',
  'upload-server-error#1': 'shared beginning',
  'form-project-name-unavailable#0': 'shared beginning',
  'audience-invalid-json-traceback#0': 'too little is left',
  'attestation-exists-tuple-traceback#0': 'too little is left',
  'non-standard-http-status-traceback#0': 'too little is left',
  'non-standard-http-status-traceback#1': 'too little is left',
  'field-should-not-be-a-tuple#0': 'too little is left',
  'project-name-invalid#0': 'too little is left',
  'oidc-flow-notice-legacy#1': 'too little is left',
};

/**
 * Pairs that are not judged. A cut without dots shows only where the text ends, so lines after it hide it; and what is
 * cut off twice is little more than half.
 */
export const UNJUDGED: readonly (readonly [NoiseKind, NoiseKind])[] = [
  ['cut at 75 %', 'cut at 75 % with dots'],
  ['cut at 75 %', 'unrelated lines around'],
  ['cut at 75 %', '##[group] lines'],
  ['cut at 75 %', '[group] lines'],
  ['cut at 75 %', 'step summary'],
];
