/** Why a message that is cut off cannot be found. */
type Reason =
  /** What is left of the message is the beginning of another one too, which comes first in the catalogue, or has more of its text there. */
  | 'shared beginning'
  /** What is left are fewer than 14 letters, less than half of the message's fixed text, or less than 65 % before a traceback that takes the rest. */
  | 'too little is left'
  /** Python says what is left of any enumeration. */
  | "anybody's words";

/** What is found instead in samples whose message is cut off after three quarters. */
export const CUT: Readonly<Record<string, { reason: Reason; found?: string }>> = {
  'id-token-request-url-unset#0': { reason: 'shared beginning', found: 'id-token-request-token-unset' },
  'missing-claim#0': { reason: 'shared beginning', found: 'invalid-publisher-not-found' },
  'pypi-attestations-subject-mismatch#1': { reason: 'shared beginning', found: 'pypi-attestations-build-config-mismatch' },
  'upload-server-error#1': { reason: 'shared beginning', found: 'twine-uv-audience-request-failed' },
  'twine-repository-empty#0': { reason: 'shared beginning', found: 'twine-no-files' },
  'form-project-name-unavailable#0': { reason: 'shared beginning', found: 'invalid-wheel-filename' },
  'audience-invalid-json-traceback#0': { reason: 'too little is left' },
  'audience-key-missing-traceback#0': { reason: 'too little is left' },
  'attestation-exists-tuple-traceback#0': { reason: 'too little is left' },
  'field-should-not-be-a-tuple#0': { reason: 'too little is left' },
  'project-name-invalid#0': { reason: 'too little is left' },
  'oidc-flow-notice-legacy#1': { reason: 'too little is left' },
  'poetry-repository-not-defined#1': { reason: 'too little is left' },
  'upload-address-simple#1': { reason: 'too little is left' },
  'upload-address-simple#2': { reason: 'too little is left' },
  'non-standard-http-status-traceback#0': { reason: "anybody's words" },
  'non-standard-http-status-traceback#1': { reason: "anybody's words" },
};

/** The least recall and precision in per cent, by how many of the kinds of noise cut something off: two leave little more than half of a message. */
export const LEAST = [
  { recall: 100, precision: 100 },
  { recall: 96, precision: 97.5 },
  { recall: 78, precision: 91.5 },
] as const;
