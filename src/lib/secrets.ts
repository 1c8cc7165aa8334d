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
const BROKEN = String.raw`(?:[ \t]*\r?\n(?:[ \t]*(?:\d{4}-\d\d-\d\dT[\d:.]{5,20}Z)?[ \t]*)(?=[\w-]{24}))?`;

// Every repetition is bounded or cannot overlap with what follows it, so that a search takes time linear in the text.
const PATTERN = new RegExp(
  [
    String.raw`(?<pypi>pypi-AgE)[\w-]{6,400}(?:${BROKEN}[\w-]{24,400}){0,4}[\w=-]{0,400}`,
    String.raw`(?<github>\bgh[a-z]_|\bgithub_pat_)[A-Za-z0-9_]{16,400}(?:\.[\w-]{1,2000}){0,2}`,
    String.raw`(?<jwt>\beyJ)[\w-]{8,4000}\.eyJ[\w-]{1,8000}(?:\.[\w-]{0,4000})?`,
    String.raw`(?<header>\b(?:Basic|Bearer)[ \t]{1,4})(?=[\w+/=.~-]{0,200}\d)[\w+/=.~-]{16,8000}`,
    String.raw`(?<address>\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/@:'"]{0,200}:)(?![*$%{])[^\s/@'"]{1,500}(?=@)`,
  ].join('|'),
  'gi',
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
    found.push(kindOf(groups));
    const { pypi, github, jwt, header, address } = groups;
    return `${pypi ? 'pypi-' : (github ?? jwt ?? header ?? address ?? '')}${BLANK}`;
  });
  return { text: blanked, found };
}
