import attestationAlreadyExists from './attestation-already-exists.ts';
import attestationExistsTupleTraceback from './attestation-exists-tuple-traceback.ts';
import attestationNotActuallyFiles from './attestation-not-actually-files.ts';
import attestationTokenRetrievalFailed from './attestation-token-retrieval-failed.ts';
import attestationsGeneratingNotice from './attestations-generating-notice.ts';
import attestationsNotFoundForFile from './attestations-not-found-for-file.ts';
import pypiAttestationsBuildConfigMismatch from './pypi-attestations-build-config-mismatch.ts';
import pypiAttestationsCertificateMismatch from './pypi-attestations-certificate-mismatch.ts';
import pypiAttestationsMalformed from './pypi-attestations-malformed.ts';
import pypiAttestationsRefused from './pypi-attestations-refused.ts';
import pypiAttestationsSubjectMismatch from './pypi-attestations-subject-mismatch.ts';
import pypiAttestationsTrustedPublishingOnly from './pypi-attestations-trusted-publishing-only.ts';
import pypiAttestationsUnknownError from './pypi-attestations-unknown-error.ts';
import pypiAttestationsUnsupportedPublisher from './pypi-attestations-unsupported-publisher.ts';
import pypiAttestationsVerificationFailed from './pypi-attestations-verification-failed.ts';
import sigstoreFulcioError from './sigstore-fulcio-error.ts';
import sigstoreIdentityTokenInvalid from './sigstore-identity-token-invalid.ts';
import sigstoreRekorError from './sigstore-rekor-error.ts';
import sigstoreSigningMaterialExpired from './sigstore-signing-material-expired.ts';
import sigstoreTufError from './sigstore-tuf-error.ts';
import twineAttestationFileInvalid from './twine-attestation-file-invalid.ts';
import twineAttestationsIndexWarning from './twine-attestations-index-warning.ts';
import twineNoAssociatedAttestations from './twine-no-associated-attestations.ts';
import type { ErrorEntry } from '../types.ts';

/** The errors of this stage, the commonest first. */
export default [
  attestationsGeneratingNotice,
  attestationAlreadyExists,
  pypiAttestationsBuildConfigMismatch,
  attestationExistsTupleTraceback,
  attestationNotActuallyFiles,
  sigstoreFulcioError,
  sigstoreRekorError,
  pypiAttestationsVerificationFailed,
  pypiAttestationsRefused,
  pypiAttestationsTrustedPublishingOnly,
  pypiAttestationsUnknownError,
  twineNoAssociatedAttestations,
  attestationTokenRetrievalFailed,
  sigstoreIdentityTokenInvalid,
  sigstoreSigningMaterialExpired,
  sigstoreTufError,
  pypiAttestationsCertificateMismatch,
  pypiAttestationsSubjectMismatch,
  pypiAttestationsUnsupportedPublisher,
  pypiAttestationsMalformed,
  twineAttestationFileInvalid,
  twineAttestationsIndexWarning,
  attestationsNotFoundForFile,
] as const satisfies readonly ErrorEntry[];
