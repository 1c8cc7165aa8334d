import auditwheelSymbolsTooRecent from './auditwheel-symbols-too-recent.ts';
import buildBackendNotAvailable from './build-backend-not-available.ts';
import buildBackendStopped from './build-backend-stopped.ts';
import buildBackendTooOld from './build-backend-too-old.ts';
import buildClassifierUnknown from './build-classifier-unknown.ts';
import buildDirectReference from './build-direct-reference.ts';
import buildDistNeedsRepository from './build-dist-needs-repository.ts';
import buildDynamicFieldRefused from './build-dynamic-field-refused.ts';
import buildEmailInvalid from './build-email-invalid.ts';
import buildInvalidCommand from './build-invalid-command.ts';
import buildLicenseClassifierConflict from './build-license-classifier-conflict.ts';
import buildLicenseFilesUnmatched from './build-license-files-unmatched.ts';
import buildLicenseNotSpdx from './build-license-not-spdx.ts';
import buildModuleNotFound from './build-module-not-found.ts';
import buildMultipleTopLevelPackages from './build-multiple-top-level-packages.ts';
import buildNoPythonProject from './build-no-python-project.ts';
import buildOpensslMissing from './build-openssl-missing.ts';
import buildPkgResourcesRemoved from './build-pkg-resources-removed.ts';
import buildProjectTableInvalid from './build-project-table-invalid.ts';
import buildReadmeMissing from './build-readme-missing.ts';
import buildVersionInvalid from './build-version-invalid.ts';
import buildVersionMissing from './build-version-missing.ts';
import buildVersionNotDerived from './build-version-not-derived.ts';
import cibuildwheelNothingSelected from './cibuildwheel-nothing-selected.ts';
import cibuildwheelPureWheel from './cibuildwheel-pure-wheel.ts';
import classifierDeprecated from './classifier-deprecated.ts';
import classifierInvalid from './classifier-invalid.ts';
import containerGlibcTooOld from './container-glibc-too-old.ts';
import delocateWheelRefused from './delocate-wheel-refused.ts';
import descriptionContentTypeInvalid from './description-content-type-invalid.ts';
import descriptionFailedToRenderDefault from './description-failed-to-render-default.ts';
import descriptionFailedToRender from './description-failed-to-render.ts';
import directDependency from './direct-dependency.ts';
import distutilsRemoved from './distutils-removed.ts';
import emailOrDynamicFieldInvalid from './email-or-dynamic-field-invalid.ts';
import fieldIntroducedInLaterMetadataVersion from './field-introduced-in-later-metadata-version.ts';
import flitClassifierUnrecognised from './flit-classifier-unrecognised.ts';
import flitUntrackedFiles from './flit-untracked-files.ts';
import formFieldInvalidValue from './form-field-invalid-value.ts';
import gitNothingToCommit from './git-nothing-to-commit.ts';
import licenseFieldsConflict from './license-fields-conflict.ts';
import localVersionNotAllowed from './local-version-not-allowed.ts';
import maturinFileAddedTwice from './maturin-file-added-twice.ts';
import maturinWorkspaceRoot from './maturin-workspace-root.ts';
import metadataFieldInvalid from './metadata-field-invalid.ts';
import newProjectRegistrationDisabled from './new-project-registration-disabled.ts';
import noSpaceLeftOnDevice from './no-space-left-on-device.ts';
import pipNotInEnvironment from './pip-not-in-environment.ts';
import poetryConfigurationInvalid from './poetry-configuration-invalid.ts';
import poetryProjectNotFound from './poetry-project-not-found.ts';
import privateClassifierRefused from './private-classifier-refused.ts';
import privateIndexFileRefused from './private-index-file-refused.ts';
import programScriptMissing from './program-script-missing.ts';
import projectNameConflict from './project-name-conflict.ts';
import projectNameInvalid from './project-name-invalid.ts';
import projectNameNotAllowed from './project-name-not-allowed.ts';
import projectNameStdlib from './project-name-stdlib.ts';
import projectNameTooSimilar from './project-name-too-similar.ts';
import pypiMetadataVersionUnsupported from './pypi-metadata-version-unsupported.ts';
import setupPyMissing from './setup-py-missing.ts';
import summaryOrFieldTooLong from './summary-or-field-too-long.ts';
import twineCheckDescriptionWarnings from './twine-check-description-warnings.ts';
import twineCheckMarkupError from './twine-check-markup-error.ts';
import twineCheckNoFiles from './twine-check-no-files.ts';
import twineInvalidDistributionMetadata from './twine-invalid-distribution-metadata.ts';
import twineMetadataFieldUnrecognized from './twine-metadata-field-unrecognized.ts';
import twineMetadataMissingRequired from './twine-metadata-missing-required.ts';
import twineMetadataVersionUnsupported from './twine-metadata-version-unsupported.ts';
import uploadRefusedWithReason from './upload-refused-with-reason.ts';
import urlInvalid from './url-invalid.ts';
import type { ErrorEntry } from '../types.ts';

/** The errors of this stage, the commonest first. */
export default [
  twineMetadataVersionUnsupported,
  twineMetadataMissingRequired,
  twineMetadataFieldUnrecognized,
  metadataFieldInvalid,
  localVersionNotAllowed,
  descriptionFailedToRender,
  descriptionFailedToRenderDefault,
  twineCheckMarkupError,
  twineCheckDescriptionWarnings,
  twineCheckNoFiles,
  directDependency,
  projectNameTooSimilar,
  twineInvalidDistributionMetadata,
  fieldIntroducedInLaterMetadataVersion,
  formFieldInvalidValue,
  descriptionContentTypeInvalid,
  summaryOrFieldTooLong,
  classifierInvalid,
  poetryConfigurationInvalid,
  privateClassifierRefused,
  privateIndexFileRefused,
  urlInvalid,
  uploadRefusedWithReason,
  emailOrDynamicFieldInvalid,
  projectNameNotAllowed,
  pypiMetadataVersionUnsupported,
  classifierDeprecated,
  licenseFieldsConflict,
  projectNameInvalid,
  projectNameConflict,
  projectNameStdlib,
  flitUntrackedFiles,
  buildLicenseNotSpdx,
  newProjectRegistrationDisabled,
  buildVersionNotDerived,
  gitNothingToCommit,
  buildReadmeMissing,
  buildBackendTooOld,
  buildLicenseClassifierConflict,
  buildLicenseFilesUnmatched,
  buildMultipleTopLevelPackages,
  buildModuleNotFound,
  buildVersionMissing,
  buildVersionInvalid,
  buildDynamicFieldRefused,
  buildEmailInvalid,
  buildClassifierUnknown,
  buildDirectReference,
  buildBackendNotAvailable,
  buildNoPythonProject,
  cibuildwheelPureWheel,
  cibuildwheelNothingSelected,
  containerGlibcTooOld,
  buildDistNeedsRepository,
  buildInvalidCommand,
  auditwheelSymbolsTooRecent,
  buildProjectTableInvalid,
  buildBackendStopped,
  buildOpensslMissing,
  noSpaceLeftOnDevice,
  delocateWheelRefused,
  buildPkgResourcesRemoved,
  flitClassifierUnrecognised,
  poetryProjectNotFound,
  distutilsRemoved,
  programScriptMissing,
  pipNotInEnvironment,
  maturinFileAddedTwice,
  maturinWorkspaceRoot,
  setupPyMissing,
] as const satisfies readonly ErrorEntry[];
