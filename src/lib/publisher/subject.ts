/** The names of a repository; those created, renamed or transferred since 15 July 2026 have ids behind them. What follows has no more colons: GitHub writes `%3A` for one in a value. */
const DEFAULT = /^repo:[\w.-]{1,100}(?:@\d{1,20})?\/[\w.-]{1,200}(?:@\d{1,20})?:(?:environment:(?<environment>[^:]{1,255})|ref:[^:]+|pull_request)$/;

/**
 * The environment that the default subject of GitHub's token names.
 *
 * @param sub the claim `sub`, where the log shows it
 * @returns null where the subject says that the job has no environment, and nothing where it is not GitHub's default: of a customised one nothing is known
 * Source: github/docs@051718f content/actions/reference/security/oidc.md.
 * @example environmentOf('repo:octo-org@1234567/example-pkg@7654321:environment:pypi') // 'pypi'
 */
export function environmentOf(sub: string | null | undefined): string | null | undefined {
  const named = DEFAULT.exec(sub ?? '');
  return named ? (named.groups?.['environment']?.replace(/%3A/gi, ':') ?? null) : undefined;
}

/**
 * The environment of a job: its own claim, or what the subject says where the log does not print that claim, as older releases of the action do not.
 *
 * @returns null where the job has none, and nothing where that is not known
 */
export const environmentIn = ({ environment, sub }: Readonly<{ environment?: string | null; sub?: string | null }>): string | null | undefined =>
  environment === undefined ? environmentOf(sub) : environment;
