/** The message as it is often quoted, wrapped by a terminal or a web view. */
export const wrapped = `Error: Trusted publishing exchange failure:
OpenID Connect token retrieval failed: GitHub: missing or insufficient
OIDC token permissions, the ACTIONS_ID_TOKEN_REQUEST_TOKEN environment
variable was unset`;

/** The whole message as the log shows it: output of the action's scripts, v1.14.0, run without the permission. */
export const inLog = `Error: Trusted publishing exchange failure: 
OpenID Connect token retrieval failed: GitHub: missing or insufficient OIDC token permissions, the ACTIONS_ID_TOKEN_REQUEST_TOKEN environment variable was unset

This generally indicates a workflow configuration error, such as insufficient
permissions. Make sure that your workflow has \`id-token: write\` configured
at the job level, e.g.:

\`\`\`yaml
permissions:
  id-token: write
\`\`\`

Learn more at https://docs.github.com/en/actions/deployment/security-hardening-your-deployments/about-security-hardening-with-openid-connect#adding-permissions-settings.`;

/** What only the job's summary adds: the sentence that names an empty secret. Same run. */
export const inSummary = `You're seeing this because the action wasn't given the inputs needed to
perform password-based or token-based authentication. If you intended to
perform one of those authentication methods instead of trusted
publishing, then you should double-check your secret configuration and variable
names.`;

/** The three warnings of an upload with an API token that worked. Same scripts, run with a valid token. */
export const tokenWarnings = `Warning: The workflow was run with the 'attestations: true' input, but an explicit password was also set, disabling Trusted Publishing. As a result, the attestations input is ignored.
Warning: Trusted Publishers allows publishing packages to PyPI from automated environments like GitHub Actions without needing to use username/password combinations or API tokens to authenticate with PyPI. Read more: https://docs.pypi.org/trusted-publishers
Warning: A new Trusted Publisher for the currently running publishing workflow can be created by accessing the following link(s) while logged-in as an owner of the package(s):
- https://pypi.org/manage/project/example-pkg/settings/publishing/?provider=github&owner=octo-org&repository=example-pkg&workflow_filename=release.yml`;

/** The next obstacle after the permission was added without a publisher on PyPI. Same scripts, PyPI's answer played back. */
export const invalidPublisher = `Error: Trusted publishing exchange failure: 
Token request failed: the server refused the request for the following reasons:

* \`invalid-publisher\`: valid token, but no corresponding publisher (Publisher with matching claims was not found)`;
