/** Why a message that is cut off cannot be found. */
type Reason =
  /** What is left of the message is another one too, and whole. */
  | 'shared beginning'
  /** What is left ends above the line that tells the message from others, or is a line or two that may be printed before anything. */
  | 'lines of any run'
  /** What is left are fewer than 14 letters, less than half of the message's fixed text, or less than 65 % before a traceback that takes the rest. */
  | 'too little is left'
  /** Python names what it misses last: what is left may be Poetry itself, or another package. */
  | 'others begin so'
  /** Python says what is left of any enumeration. */
  | "anybody's words";

/** What is found instead in samples whose message is cut off after three quarters. */
export const CUT: Readonly<Record<string, { reason: Reason; found?: string }>> = {
  'upload-server-error#1': { reason: 'shared beginning', found: 'twine-uv-audience-request-failed' },
  'private-index-without-trusted-publishing#1': { reason: 'shared beginning', found: 'uv-exchange-connection-failed' },
  'build-version-missing#1': { reason: 'shared beginning', found: 'build-project-table-invalid' },
  'container-image-amd64-only#0': { reason: 'lines of any run' },
  'mint-response-keyerror-traceback#0': { reason: 'lines of any run' },
  'maturin-unknown-distribution-type#0': { reason: 'lines of any run' },
  'setuptools-not-installed#0': { reason: 'lines of any run' },
  'audience-invalid-json-traceback#0': { reason: 'too little is left' },
  'debian-release-archived#0': { reason: 'too little is left' },
  'git-nothing-to-commit#0': { reason: 'too little is left' },
  'program-not-installed#4': { reason: 'too little is left' },
  'anaconda-token-expired#0': { reason: 'too little is left' },
  'program-option-unknown#1': { reason: 'too little is left' },
  'task-not-defined#0': { reason: 'too little is left' },
  'git-nothing-to-commit#1': { reason: 'too little is left' },
  'audience-key-missing-traceback#0': { reason: 'too little is left' },
  'attestation-exists-tuple-traceback#0': { reason: 'too little is left' },
  'field-should-not-be-a-tuple#0': { reason: 'too little is left' },
  'project-name-invalid#0': { reason: 'too little is left' },
  'oidc-flow-notice-legacy#1': { reason: 'too little is left' },
  'poetry-repository-not-defined#1': { reason: 'too little is left' },
  'upload-address-simple#0': { reason: 'too little is left' },
  'upload-address-simple#1': { reason: 'too little is left' },
  'upload-address-simple#2': { reason: 'too little is left' },
  'git-tag-exists#0': { reason: 'too little is left' },
  'program-option-unknown#0': { reason: 'too little is left' },
  'program-option-unknown#2': { reason: 'too little is left' },
  'twine-old-release-broken#3': { reason: 'too little is left' },
  'installer-script-gone#4': { reason: 'too little is left' },
  'program-dependency-incompatible#5': { reason: 'lines of any run' },
  'poetry-plugin-incompatible#1': { reason: 'others begin so' },
  'poetry-plugin-incompatible#2': { reason: 'others begin so' },
  'poetry-plugin-incompatible#4': { reason: 'others begin so' },
  'non-standard-http-status-traceback#0': { reason: "anybody's words" },
  'non-standard-http-status-traceback#1': { reason: "anybody's words" },
};

/** The least recall and precision in per cent, by how many of the kinds of noise cut something off: two leave little more than half of a message. */
export const LEAST = [
  { recall: 100, precision: 100 },
  { recall: 96.3, precision: 98.4 },
  { recall: 81.2, precision: 92.5 },
] as const;
