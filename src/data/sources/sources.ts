import type { Source } from '../../errors/types.ts';

const ACTION_1_12_4 = '76f52bc884231f62b9a034ebfe128415bbaabdfc';
const WAREHOUSE = '6b62157124ab7865029afeeadf282bce27d601d9';
const RUNNER = '258d6c857db3519913f7deb6004b60172f8043ae';

const warehouse = (path: string, from: number, to: number): Source => ({ repo: 'pypi/warehouse', path, ref: WAREHOUSE, lines: [from, to] });
const runner = (path: string, from: number, to: number): Source => ({ repo: 'actions/runner', path, ref: RUNNER, lines: [from, to] });
const upload = (from: number, to: number): Source => ({
  repo: 'pypa/gh-action-pypi-publish',
  path: 'twine-upload.sh',
  ref: ACTION_1_12_4,
  lines: [from, to],
});
const thread = (repo: string, number: number): Source => ({ repo, path: `issues/${number}` });
const action = (path: string): Source => ({ repo: 'pypa/gh-action-pypi-publish', path, ref: 'v1.14.0' });
const githubDocs = (path: string, ref: string): Source => ({ repo: 'github/docs', path, ref });

/** The worked example's workflow, as one commit left it. */
const caseStudy = (ref: string): Source => ({ repo: 'geluzhiwei1/davybot-market-cli', path: '.github/workflows/publish.yml', ref });

/** Every source that the guides and the rules' pages cite, by the claim it carries. */
export const sources = {
  'action-chooses': upload(77, 78),
  'action-attestations': upload(102, 117),
  'action-signs': upload(198, 205),
  'action-authenticates': upload(119, 144),
  'action-checks': upload(185, 187),
  'action-uploads': upload(211, 214),
  'action-defaults': { repo: 'pypa/gh-action-pypi-publish', path: 'action.yml', ref: ACTION_1_12_4, lines: [5, 11] },
  'action-old-names': { repo: 'pypa/gh-action-pypi-publish', path: 'action.yml', ref: ACTION_1_12_4, lines: [171, 180] },
  'action-asks': action('oidc-exchange.py'),
  'action-exchanges': action('oidc-exchange.py'),
  'action-signing-token': action('attestations.py'),
  'action-hint': action('oidc-exchange.py'),
  'id-message': { repo: 'di/id', path: 'id/_internal/oidc/ambient.py', ref: 'eeb586710b6686eb6972ae277ccd021f100d1d42', lines: [94, 100] },
  'runner-sets-token': runner('src/Runner.Worker/Handlers/ContainerActionHandler.cs', 231, 236),
  'runner-echo': runner('src/Runner.Worker/Handlers/Handler.cs', 145, 163),
  'runner-unknown-inputs': runner('src/Runner.Worker/ActionRunner.cs', 221, 237),
  'runner-permission-words': runner('src/Sdk/WorkflowParser/workflow-v1.0.json', 1838, 1841),
  'runner-tags': runner('src/Sdk/WorkflowParser/Conversion/YamlObjectReader.cs', 33, 75),
  'runner-repeated-keys': runner('src/Sdk/DTObjectTemplating/ObjectTemplating/TemplateReader.cs', 213, 216),
  'runner-drops-outputs': runner('src/Runner.Worker/JobExtension.cs', 804, 814),
  'caller-grants': runner('src/Sdk/WorkflowParser/Conversion/PermissionsHelper.cs', 37, 48),
  'docs-permission': githubDocs('data/reusables/actions/oidc-permissions-token.md', '1a4cdf5ab0e8c324d8edb299972edc50e5d7589b'),
  'docs-claims': githubDocs('content/actions/reference/security/oidc.md', '051718f297e11fadbf357da1e8e756991eb2ed89'),
  'docs-secrets': githubDocs(
    'content/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets.md',
    '159bd1b02c0465b685f397f3f667fc20cfdf3f67',
  ),
  'docs-secrets-reference': githubDocs('content/actions/reference/security/secrets.md', '16e1b807677c'),
  'docs-reuse': githubDocs('content/actions/how-tos/reuse-automations/reuse-workflows.md', '031006abd6e9c62fd2b25f958f49fa89b989e955'),
  'docs-dependabot': githubDocs(
    'content/code-security/dependabot/troubleshooting-dependabot/troubleshooting-dependabot-on-github-actions.md',
    '09d19490679f',
  ),
  'docs-codespaces': githubDocs(
    'content/codespaces/managing-codespaces-for-your-organization/managing-development-environment-secrets-for-your-repository-or-organization.md',
    '051718f297e11fadbf357da1e8e756991eb2ed89',
  ),
  'docs-organization': githubDocs('data/reusables/actions/actions-secrets-variables-repository-access.md', '21143d5aa2df'),
  'pypi-form': warehouse('warehouse/oidc/forms/github.py', 117, 176),
  'pypi-lookup': warehouse('warehouse/oidc/models/github.py', 195, 238),
  'pypi-events': warehouse('warehouse/oidc/models/github.py', 127, 138),
  'pypi-audience': warehouse('warehouse/oidc/views.py', 89, 96),
  'pypi-refuses-with-422': warehouse('warehouse/oidc/views.py', 73, 79),
  'pypi-audience-docs': { repo: 'pypi/warehouse', path: 'docs/user/trusted-publishers/using-a-publisher.md', ref: WAREHOUSE, lines: [119, 130] },
  'pypi-signature': warehouse('warehouse/oidc/services.py', 237, 260),
  'pypi-claims': warehouse('warehouse/oidc/models/github.py', 152, 193),
  'pypi-job-workflow-ref': warehouse('warehouse/oidc/models/github.py', 67, 97),
  'pypi-one-use': warehouse('warehouse/oidc/views.py', 306, 320),
  'pypi-reads-metadata': warehouse('warehouse/forklift/legacy.py', 698, 702),
  'pypi-permission': warehouse('warehouse/forklift/legacy.py', 810, 814),
  'pypi-checks-attestations': warehouse('warehouse/forklift/legacy.py', 1629, 1651),
  'pypi-mints': warehouse('warehouse/oidc/views.py', 329, 346),
  'pypi-expires': warehouse('warehouse/oidc/tasks.py', 24, 28),
  'pypi-prefill': warehouse('warehouse/manage/views/oidc_publishers.py', 134, 152),
  'pypi-limit': warehouse('warehouse/accounts/views.py', 1849, 1858),
  'pypi-token-scopes': warehouse('warehouse/manage/views/__init__.py', 1026, 1058),
  'pypi-duplicate': warehouse('warehouse/forklift/legacy.py', 1204, 1258),
  'pypi-renders': warehouse('warehouse/forklift/legacy.py', 900, 931),
  'pypi-upload-host': warehouse('warehouse/forklift/__init__.py', 37, 53),
  'twine-skips-409': { repo: 'pypa/twine', path: 'twine/commands/upload.py', ref: '6.1.0', lines: [32, 70] },
  'pypi-token-mail': warehouse('warehouse/forklift/legacy.py', 864, 893),
  'pypi-languages': warehouse('warehouse/i18n/__init__.py', 15, 33),
  'pypi-language-switcher': warehouse('warehouse/templates/base.html', 539, 552),
  'pypi-details': warehouse('warehouse/templates/includes/file-details.html', 49, 49),
  'case-start': caseStudy('946817223ef719f05a8751f05efaa4f898223de1'),
  'case-attestations': caseStudy('f5b6f20fa93268d28324473fc7b6809e60610c42'),
  'case-username': caseStudy('bec33609afb5505d8ad5dbb4b078dd9713e3e992'),
  'case-user': caseStudy('097d27bd6124a75e19900fe2a2289db3b05ee7d2'),
  'pypi-pending-docs': { repo: 'pypi/warehouse', path: 'docs/user/trusted-publishers/creating-a-project-through-oidc.md', ref: WAREHOUSE },
  'pypi-security-docs': { repo: 'pypi/warehouse', path: 'docs/user/trusted-publishers/security-model.md', ref: WAREHOUSE },
  'action-image': { repo: 'webknjaz/pypa--gh-action-pypi-publish', path: 'create-docker-action.py', ref: '76f52bc884231f62b9a034ebfe128415bbaabdfc', lines: [8, 20] },
  'docs-rerun': githubDocs('content/actions/how-tos/manage-workflow-runs/re-run-workflows-and-jobs.md', '159bd1b02c0465b685f397f3f667fc20cfdf3f67'),
  'docs-job-permissions': githubDocs('data/reusables/actions/jobs/setting-permissions-specific-jobs-example.md', '0c4564acdc9f8af1ae60f88e629476bbe88fc4e5'),
  'docs-inherit': githubDocs('content/actions/reference/workflows-and-actions/workflow-syntax.md', '159bd1b02c0465b685f397f3f667fc20cfdf3f67'),
  'docs-outputs': githubDocs('content/actions/reference/workflows-and-actions/workflow-syntax.md', '159bd1b02c0465b685f397f3f667fc20cfdf3f67'),
  'docs-environments': githubDocs(
    'content/actions/reference/workflows-and-actions/deployments-and-environments.md',
    '0460e4095b136e687f3647e7c2420427b90ae4dc',
  ),
  'docs-filters': githubDocs('data/reusables/actions/workflows/run-on-specific-branches-or-tags1.md', '3bc6b7bd4c3bda53b18abea782eba9c7f3b0c839'),
  'docs-patterns': githubDocs('data/reusables/actions/workflows/run-on-specific-branches-or-tags2.md', '30293fcdb553934d35806ca331654cd698143827'),
  'docs-filter-cheat-sheet': githubDocs('content/actions/reference/workflows-and-actions/workflow-syntax.md', '159bd1b02c0465b685f397f3f667fc20cfdf3f67'),
  'docs-if': githubDocs('content/actions/how-tos/write-workflows/choose-when-workflows-run/control-jobs-with-conditions.md', '387443918004676ceccf925351e15a44fc897c2b'),
  'docs-expressions': githubDocs('content/actions/reference/workflows-and-actions/expressions.md', '21144bff6d61389cf9d8610a3b7e422e9aba6c43'),
  'docs-events': githubDocs('content/actions/reference/workflows-and-actions/events-that-trigger-workflows.md', '27a52021cd05aabf145d2b51692081f5d50993a4'),
  'git-ref-format': { repo: 'git/git', path: 'Documentation/git-check-ref-format.adoc', ref: 'b1ac1eb8d2e0152e68219d26f6d3ca24a5da9265' },
  'docs-rulesets': githubDocs(
    'content/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets.md',
    '051718f297e11fadbf357da1e8e756991eb2ed89',
  ),
  'docs-pull-request-target': githubDocs(
    'content/actions/reference/security/securely-using-pull_request_target.md',
    '02f8311d430bf0f8419ac950905751ad6b711536',
  ),
  'docs-own-token': githubDocs('data/reusables/actions/actions-do-not-trigger-workflows.md', '33c83fe12b6de24335cfd0f17197008181de8f0c'),
  'docs-trigger': githubDocs('content/actions/how-tos/write-workflows/choose-when-workflows-run/trigger-a-workflow.md', '30293fcdb553934d35806ca331654cd698143827'),
  'release-please-token': { repo: 'googleapis/release-please-action', path: 'README.md', ref: '5792afc6b46e9bb55deda9eda973a18c226bc3fc', lines: [96, 108] },
  'release-please-created': { repo: 'googleapis/release-please-action', path: 'README.md', ref: '5792afc6b46e9bb55deda9eda973a18c226bc3fc', lines: [176, 176] },
  'docs-injections': githubDocs('content/actions/concepts/security/script-injections.md', '39a49007441b0af921de3c52c284b6ad194ed6fb'),
  'docs-secure-use': githubDocs('content/actions/reference/security/secure-use.md', '0460e4095b136e687f3647e7c2420427b90ae4dc'),
  'pypi-pending-lost': warehouse('warehouse/packaging/services.py', 650, 670),
  'pypi-pending-late': warehouse('warehouse/oidc/views.py', 205, 220),
  'pypi-strips': warehouse('warehouse/macaroons/security_policy.py', 42, 43),
  'pypi-account-off': warehouse('warehouse/macaroons/security_policy.py', 109, 114),
  'pypi-single-use': warehouse('warehouse/oidc/views.py', 306, 320),
  'pypi-workflow-file': warehouse('warehouse/oidc/models/github.py', 36, 53),
  'pypi-workflow-label': warehouse('warehouse/templates/manage/project/publishing.html', 62, 69),
  'pypi-leaks': warehouse('warehouse/integrations/secrets/utils.py', 282, 289),
  'pypi-leak-partners': { repo: 'pypi/warehouse', path: 'docs/user/api/secrets.md', ref: WAREHOUSE },
  'pypi-roles': warehouse('warehouse/packaging/models.py', 428, 505),
  'pypi-publisher-page': warehouse('warehouse/manage/views/oidc_publishers.py', 36, 46),
  'pypi-history': warehouse('warehouse/templates/manage/project/history.html', 10, 240),
  'pypi-suspicious': warehouse('warehouse/templates/pages/help.html', 563, 577),
  'pypi-yank-docs': { repo: 'pypi/warehouse', path: 'docs/user/project-management/yanking.md', ref: WAREHOUSE },
  'thread-burn': thread('pypi/warehouse', 20197),
  'twine-chooses': { repo: 'pypa/twine', path: 'twine/auth.py', ref: '7.0.0', lines: [128, 153] },
  'uv-chooses': { repo: 'astral-sh/uv', path: 'crates/uv-publish/src/lib.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [428, 505] },
  'twine-asks-legacy': { repo: 'pypa/twine', path: 'twine/repository.py', ref: '7.0.0', lines: [203, 215] },
  'image-host': { repo: 'webknjaz/pypa--gh-action-pypi-publish', path: 'create-docker-action.py', ref: ACTION_1_12_4, lines: [16, 20] },
  'image-layers-host': { repo: 'aquasecurity/trivy', path: 'docs/guide/advanced/air-gap.md', ref: 'dc3c56eed58ab21c7e08d26757c517bc946a86c5', lines: [36, 36] },
  'sigstore-tuf-host': { repo: 'sigstore/sigstore-python', path: 'sigstore/_internal/tuf.py', ref: 'v4.5.0', lines: [36, 36] },
  'sigstore-hosts': {
    repo: 'sigstore/sigstore-python',
    path: 'sigstore/_store/https%3A%2F%2Ftuf-repo-cdn.sigstore.dev/signing_config.v0.2.json',
    ref: 'v4.5.0',
    lines: [3, 42],
  },
  'docs-runner-hosts': githubDocs('data/reusables/actions/runner-essential-communications.md', '058fa63bfe93d4d06889d0d18c601d6c56b66c56'),
  'pypi-gitlab-instances': warehouse('warehouse/oidc/models/gitlab.py', 342, 364),
  'pypi-gitlab-staff': { repo: 'pypi/warehouse', path: 'docs/blog/posts/2025-11-10-trusted-publishers-coming-to-orgs.md', ref: WAREHOUSE, lines: [69, 92] },
  'mirror-help': { repo: 'mirrorz-org/mirrorz-docs', path: 'pypi/pypi.zh.md', ref: '6de2ce800ddfb1141480770993894da0200c367c', lines: [1, 21] },
  'thread-empty-secret': thread('pypa/gh-action-pypi-publish', 259),
  'thread-pending': thread('pypi/warehouse', 16157),
  'thread-newline': thread('jaraco/skeleton', 26),
  'thread-tag-object': thread('JSONbored/metagraphed', 423),
  'thread-immutable-tag': thread('tenstorrent/tt-system-firmware', 1396),
  'thread-slim-runner': thread('jameslamb/pydistcheck', 358),
  'thread-slim-daemon': thread('pangeo-data/pangeo-docker-images', 658),
  'thread-negation': thread('agama-project/agama', 1707),
  'thread-two-filters': thread('py4j/py4j', 587),
  'thread-create-filters': thread('actions/runner', 1141),
  'thread-create-any': thread('dependabot/dependabot-core', 2433),
  'thread-always-true': thread('actions/runner', 1173),
  'thread-block-if': thread('github/docs', 6508),
  'thread-ubuntu-18': thread('Keats/tera', 825),
  'thread-ubuntu-20': thread('eclipse-ecal/ecal', 2114),
  'thread-action-as-job': thread('JamieMagee/wayback', 118),
  'thread-private-checkout': thread('actions/checkout', 1555),
  'thread-wheels-astray': thread('milesgranger/gilknocker', 34),
  'thread-wheels-left-out': thread('caketop/python-starlark-go', 272),
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;

/** The page on GitHub that shows the source: a thread, or a file at the version that was read. */
export const sourceUrl = ({ repo, path, ref, lines }: Source): string =>
  ref === undefined ? `https://github.com/${repo}/${path}` : `https://github.com/${repo}/blob/${ref}/${encodeURI(path)}${lines ? `#L${lines[0]}-L${lines[1]}` : ''}`;

/** The source's file and lines, or its thread. */
export const sourceFile = ({ path, ref, lines }: Source): string => {
  const file = ref === undefined ? path : path.slice(path.lastIndexOf('/') + 1);
  if (!lines) return file;
  return lines[0] === lines[1] ? `${file}:${lines[0]}` : `${file}:${lines[0]}–${lines[1]}`;
};

/** A short name for the source: whose documentation it is, a commit of the case study, or a file and its lines. */
export const sourceLabel = (source: Source): string => {
  const { repo, path, ref } = source;
  if (repo === 'github/docs') return 'GitHub docs';
  if (repo === 'pypi/warehouse' && path.startsWith('docs/')) return 'PyPI docs';
  if (repo === 'geluzhiwei1/davybot-market-cli') return ref?.slice(0, 7) ?? path;
  return sourceFile(source);
};
