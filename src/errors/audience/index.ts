import audienceInvalidJsonTraceback from './audience-invalid-json-traceback.ts';
import audienceInvalidRepositoryUrl from './audience-invalid-repository-url.ts';
import audienceKeyMissingTraceback from './audience-key-missing-traceback.ts';
import audienceTrustedPublishingDisabled from './audience-trusted-publishing-disabled.ts';
import audienceTrustedPublishingUnsupported from './audience-trusted-publishing-unsupported.ts';
import audienceUnexpectedStatus from './audience-unexpected-status.ts';
import pypiTrustedPublishingNotEnabled from './pypi-trusted-publishing-not-enabled.ts';
import requestsSslOrProxyError from './requests-ssl-or-proxy-error.ts';
import trustedPublishingNetworkTraceback from './trusted-publishing-network-traceback.ts';
import twineUvAudienceRequestFailed from './twine-uv-audience-request-failed.ts';
import type { ErrorEntry } from '../types.ts';

/** The errors of this stage, the commonest first. */
export default [
  audienceTrustedPublishingUnsupported,
  trustedPublishingNetworkTraceback,
  requestsSslOrProxyError,
  audienceTrustedPublishingDisabled,
  audienceUnexpectedStatus,
  audienceInvalidRepositoryUrl,
  audienceInvalidJsonTraceback,
  audienceKeyMissingTraceback,
  pypiTrustedPublishingNotEnabled,
  twineUvAudienceRequestFailed,
] as const satisfies readonly ErrorEntry[];
