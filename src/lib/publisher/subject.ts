/**
 * The environment that the default subject of GitHub's token names. Repositories created, renamed or transferred since 15 July 2026 have ids behind
 * their names; of a customised subject nothing is known.
 *
 * @param sub the claim `sub`, where the log shows it
 * @returns nothing where the job has no environment, or the subject is not GitHub's default
 * Source: github/docs@051718f content/actions/reference/security/oidc.md.
 * @example environmentOf('repo:octo-org@1234567/example-pkg@7654321:environment:pypi') // 'pypi'
 */
export const environmentOf = (sub: string | undefined): string | undefined =>
  /^repo:[\w.-]{1,100}(?:@\d{1,20})?\/[\w.-]{1,200}(?:@\d{1,20})?:environment:(.{1,255})$/.exec(sub ?? '')?.[1];
