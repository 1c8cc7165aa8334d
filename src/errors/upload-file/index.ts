import archiveNotAccepted from './archive-not-accepted.ts';
import caBundlePathMissing from './ca-bundle-path-missing.ts';
import cachePathMissing from './cache-path-missing.ts';
import dependencyFromTestpypi from './dependency-from-testpypi.ts';
import devpiFileExists from './devpi-file-exists.ts';
import devpiMirrorIndex from './devpi-mirror-index.ts';
import devpiNotConnected from './devpi-not-connected.ts';
import devpiStageNotFound from './devpi-stage-not-found.ts';
import digestMismatch from './digest-mismatch.ts';
import fileAlreadyExists from './file-already-exists.ts';
import fileTooLarge from './file-too-large.ts';
import filenameIllegalCharacters from './filename-illegal-characters.ts';
import filenamePreviouslyUsed from './filename-previously-used.ts';
import githubReleaseNotesTooLong from './github-release-notes-too-long.ts';
import hatchNoArtifacts from './hatch-no-artifacts.ts';
import hatchRepositoryNotUrl from './hatch-repository-not-url.ts';
import hatchSkippingExisting from './hatch-skipping-existing.ts';
import httpHttpsMixedUp from './http-https-mixed-up.ts';
import invalidDistributionFile from './invalid-distribution-file.ts';
import invalidFileExtension from './invalid-file-extension.ts';
import invalidWheelFilename from './invalid-wheel-filename.ts';
import legacyEndpointGone from './legacy-endpoint-gone.ts';
import licenseFileMissing from './license-file-missing.ts';
import maturinDifferentPackages from './maturin-different-packages.ts';
import maturinNoFiles from './maturin-no-files.ts';
import maturinUnknownDistributionType from './maturin-unknown-distribution-type.ts';
import maturinUploadDirectory from './maturin-upload-directory.ts';
import missingDistsWarning from './missing-dists-warning.ts';
import onlyOneSdist from './only-one-sdist.ts';
import packagesDirTraceback from './packages-dir-traceback.ts';
import payloadWithoutFile from './payload-without-file.ts';
import pdmConfigItemUnknown from './pdm-config-item-unknown.ts';
import pdmNoDist from './pdm-no-dist.ts';
import pdmRepositoryNotConfigured from './pdm-repository-not-configured.ts';
import poetryBuildAnywayAsked from './poetry-build-anyway-asked.ts';
import poetryErrorConnectingToRepository from './poetry-error-connecting-to-repository.ts';
import poetryFileNotAZip from './poetry-file-not-a-zip.ts';
import poetryNoFiles from './poetry-no-files.ts';
import poetryNonPackageMode from './poetry-non-package-mode.ts';
import poetryRepositoryNotDefined from './poetry-repository-not-defined.ts';
import poetryRepositoryUrlSimple from './poetry-repository-url-simple.ts';
import printHashTraceback from './print-hash-traceback.ts';
import privateIndexFileExists from './private-index-file-exists.ts';
import programOptionUnknown from './program-option-unknown.ts';
import projectSizeTooLarge from './project-size-too-large.ts';
import pypiserverFileExists from './pypiserver-file-exists.ts';
import releaseOlderThan14Days from './release-older-than-14-days.ts';
import repositoryUrlInvalid from './repository-url-invalid.ts';
import repositoryUrlTrailingSlash from './repository-url-trailing-slash.ts';
import repositoryUrlWrong from './repository-url-wrong.ts';
import sdistFilenameNotNormalized from './sdist-filename-not-normalized.ts';
import sdistFilenameStart from './sdist-filename-start.ts';
import semanticReleaseUploadFailed from './semantic-release-upload-failed.ts';
import travisDeploymentSkipped from './travis-deployment-skipped.ts';
import twineDependencyMismatch from './twine-dependency-mismatch.ts';
import twineIdentityWithoutSign from './twine-identity-without-sign.ts';
import twineInvalidDistributionFile from './twine-invalid-distribution-file.ts';
import twineNoFiles from './twine-no-files.ts';
import twinePgpWarning from './twine-pgp-warning.ts';
import twineRepositoryEmpty from './twine-repository-empty.ts';
import twineSkipExistingLookupFailed from './twine-skip-existing-lookup-failed.ts';
import twineSkipExistingUnsupported from './twine-skip-existing-unsupported.ts';
import twineSkippingExisting from './twine-skipping-existing.ts';
import twineUnknownDistributionFormat from './twine-unknown-distribution-format.ts';
import twineUnrecognizedArguments from './twine-unrecognized-arguments.ts';
import twineUploadConnectionFailed from './twine-upload-connection-failed.ts';
import twineUploadRetry from './twine-upload-retry.ts';
import unsupportedPlatformTag from './unsupported-platform-tag.ts';
import uploadAddressNotFound from './upload-address-not-found.ts';
import uploadAddressSimple from './upload-address-simple.ts';
import uploadCertificateNotTrusted from './upload-certificate-not-trusted.ts';
import uploadConflict from './upload-conflict.ts';
import uploadMethodNotAllowed from './upload-method-not-allowed.ts';
import uploadReadTimedOut from './upload-read-timed-out.ts';
import uploadServerError from './upload-server-error.ts';
import uploadWithoutAnswer from './upload-without-answer.ts';
import uvArgumentUnexpected from './uv-argument-unexpected.ts';
import uvArgumentsConflict from './uv-arguments-conflict.ts';
import uvCheckUrlHashMissing from './uv-check-url-hash-missing.ts';
import uvCheckUrlQueryFailed from './uv-check-url-query-failed.ts';
import uvHashMismatch from './uv-hash-mismatch.ts';
import uvIndexNotFound from './uv-index-not-found.ts';
import uvIndexPublishUrlMissing from './uv-index-publish-url-missing.ts';
import uvNoFiles from './uv-no-files.ts';
import uvOptionValueInvalid from './uv-option-value-invalid.ts';
import uvSettingsNotParsed from './uv-settings-not-parsed.ts';
import uvSkippedFileWarning from './uv-skipped-file-warning.ts';
import uvUploadConnectionFailed from './uv-upload-connection-failed.ts';
import uvUploadIndexUnavailable from './uv-upload-index-unavailable.ts';
import versionInFilenameMismatch from './version-in-filename-mismatch.ts';
import wheelContentMissing from './wheel-content-missing.ts';
import wheelFilenameNotNormalized from './wheel-filename-not-normalized.ts';
import type { ErrorEntry } from '../types.ts';

/** The errors of this stage, the commonest first. */
export default [
  fileAlreadyExists,
  filenamePreviouslyUsed,
  unsupportedPlatformTag,
  missingDistsWarning,
  twineDependencyMismatch,
  twineSkippingExisting,
  releaseOlderThan14Days,
  fileTooLarge,
  projectSizeTooLarge,
  invalidDistributionFile,
  archiveNotAccepted,
  sdistFilenameNotNormalized,
  wheelFilenameNotNormalized,
  twineUnknownDistributionFormat,
  licenseFileMissing,
  repositoryUrlTrailingSlash,
  repositoryUrlWrong,
  packagesDirTraceback,
  printHashTraceback,
  twineUploadRetry,
  uploadServerError,
  twineNoFiles,
  uvNoFiles,
  poetryNoFiles,
  hatchNoArtifacts,
  pdmNoDist,
  uvSkippedFileWarning,
  uvSettingsNotParsed,
  uvHashMismatch,
  uvUploadIndexUnavailable,
  uvUploadConnectionFailed,
  uvOptionValueInvalid,
  uvArgumentsConflict,
  onlyOneSdist,
  sdistFilenameStart,
  versionInFilenameMismatch,
  invalidWheelFilename,
  invalidFileExtension,
  filenameIllegalCharacters,
  wheelContentMissing,
  digestMismatch,
  payloadWithoutFile,
  legacyEndpointGone,
  repositoryUrlInvalid,
  twineSkipExistingLookupFailed,
  twineUnrecognizedArguments,
  twineRepositoryEmpty,
  twineInvalidDistributionFile,
  twineSkipExistingUnsupported,
  twinePgpWarning,
  twineIdentityWithoutSign,
  devpiStageNotFound,
  devpiMirrorIndex,
  devpiFileExists,
  pypiserverFileExists,
  privateIndexFileExists,
  uploadConflict,
  uploadAddressNotFound,
  uploadAddressSimple,
  uploadMethodNotAllowed,
  uvIndexNotFound,
  uvIndexPublishUrlMissing,
  poetryRepositoryNotDefined,
  pdmRepositoryNotConfigured,
  hatchRepositoryNotUrl,
  maturinUnknownDistributionType,
  maturinUploadDirectory,
  maturinDifferentPackages,
  poetryNonPackageMode,
  devpiNotConnected,
  uploadCertificateNotTrusted,
  caBundlePathMissing,
  twineUploadConnectionFailed,
  poetryErrorConnectingToRepository,
  httpHttpsMixedUp,
  uvCheckUrlHashMissing,
  uvCheckUrlQueryFailed,
  uploadWithoutAnswer,
  uploadReadTimedOut,
  poetryRepositoryUrlSimple,
  uvArgumentUnexpected,
  semanticReleaseUploadFailed,
  poetryFileNotAZip,
  poetryBuildAnywayAsked,
  hatchSkippingExisting,
  maturinNoFiles,
  programOptionUnknown,
  pdmConfigItemUnknown,
  cachePathMissing,
  githubReleaseNotesTooLong,
  dependencyFromTestpypi,
  travisDeploymentSkipped,
] as const satisfies readonly ErrorEntry[];
