/** What kind of secret a text held: it decides what has to be revoked, and where. */
export type SecretKind = 'pypi-token' | 'github-token' | 'jwt' | 'basic-auth';

/** A text in which every secret was replaced by its harmless beginning and three asterisks. */
export interface Redacted {
  text: string;
  /** One kind for each secret that was blanked, in the order of the text. */
  found: readonly SecretKind[];
}

/** What a secret is replaced by, after its harmless beginning. GitHub masks secrets in the same way. */
export const BLANK = '***';

// A terminal, a mail or a web view may break a token: the rest of it fills the beginning of the next line.
const BROKEN = String.raw`(?:[ \t]{0,80}\r?\n[ \t>]{0,20}(?:\d{4}-\d\d-\d\dT[\d:.]{5,20}Z[ \t]{0,20})?(?=[\w-]{24}))?`;

// A search takes time linear in the text: no repetition is followed by anything that could fail after it and be tried
// again further left, but in a header and an address, and these end at a blank or a slash that no other one passes.
const PATTERN = new RegExp(
  [
    String.raw`(?<pypi>pypi-AgE)[\w-]{6,400}(?:${BROKEN}[\w-]{24,400}){0,4}[\w=-]{0,400}`,
    String.raw`(?<github>(?<![A-Za-z])(?:gh[a-z]_|github_pat_))(?=\w{16})\w{16,400}(?:\.[\w-]{1,2000}){0,2}`,
    // Without a second part it is none; the first is read over all the same, once.
    String.raw`(?<jwt>eyJ)[\w-]*(?<payload>\.eyJ[\w-]+(?:\.[\w-]*)?)?`,
    String.raw`(?<header>\b(?:[Bb]asic|[Bb]earer)[ \t]{1,4})(?=[\w+/=.~-]{0,200}(?:\d|[a-z][A-Z]))[\w+/=.~-]{12,8000}`,
    String.raw`(?<address>:\/\/[^\s/@:'"]{0,200}:)(?!\*{3}@|[\x24{]|%\w+%@)[^\s/@'"]{1,500}(?=@)`,
  ].join('|'),
  'g',
);

const kindOf = ({ pypi, github, jwt }: Readonly<Record<string, string | undefined>>): SecretKind =>
  pypi ? 'pypi-token' : github ? 'github-token' : jwt ? 'jwt' : 'basic-auth';

/**
 * Blanks what must not be shown or copied: PyPI API tokens, GitHub tokens, JWTs (OIDC tokens are), and passwords
 * in addresses and in `Authorization` headers. Redacting twice changes nothing.
 *
 * What a PyPI token begins with: `pypi-` and a macaroon of version 2, whose first bytes are `AgE` in base64
 * (pypi/warehouse@6b62157 warehouse/macaroons/services.py); GitHub's prefixes: github/docs "About authentication to
 * GitHub", token formats; a JWT's two parts each begin with `{"`, which is `eyJ`.
 *
 * @param text of any size and content; takes time linear in it
 * @example redact('password: pypi-AgEIcHlwaS5vcmcCJDAw').text // 'password: pypi-***'
 */
export function redact(text: string): Redacted {
  const found: SecretKind[] = [];
  const blanked = text.replace(PATTERN, (...match) => {
    const groups = match.at(-1) as Readonly<Record<string, string | undefined>>;
    const { pypi, github, jwt, payload, header, address } = groups;
    if (jwt && !payload) return match[0] as string;
    // The user's name may be a token, too.
    const user = address && redact(address);
    found.push(...(user ? user.found : []), kindOf(groups));
    return `${pypi ? 'pypi-' : (github ?? jwt ?? header ?? (user ? user.text : ''))}${BLANK}`;
  });
  return { text: blanked, found };
}
