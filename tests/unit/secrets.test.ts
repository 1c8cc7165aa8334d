import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { redact } from '../../src/lib/secrets.ts';

const SEED = 20_261_126;
const letters = (length: number): string => 'AbCd0123_-xyZ9'.repeat(Math.ceil(length / 14)).slice(0, length);

const PYPI = `pypi-AgEIcHlwaS5vcmcCJ${letters(150)}`;
const JWT = `eyJ${letters(120)}.eyJ${letters(600)}.${letters(340)}`;

describe('a secret is blanked', () => {
  test.each([
    ['a PyPI token', `password: ${PYPI}`, 'password: pypi-***', 'pypi-token'],
    ['a TestPyPI token', 'pypi-AgENdGVzdC5weXBpLm9yZwIkMDAw', 'pypi-***', 'pypi-token'],
    ['a token that ends in an equals sign', `x ${PYPI}== y`, 'x pypi-*** y', 'pypi-token'],
    ['a token broken by a terminal', `${PYPI.slice(0, 70)}\n${PYPI.slice(70)} end`, 'pypi-*** end', 'pypi-token'],
    ['a token broken in a log', `${PYPI.slice(0, 70)}   \r\n2026-08-21T10:11:12.1234567Z    ${PYPI.slice(70)}`, 'pypi-***', 'pypi-token'],
    ['a token broken in a quotation', `> ${PYPI.slice(0, 70)}\n> ${PYPI.slice(70)}`, '> pypi-***', 'pypi-token'],
    ...['ghp', 'gho', 'ghu', 'ghs', 'ghr'].map((prefix) => [`a token with ${prefix}_`, `token ${prefix}_${'a1B2'.repeat(9)}.`, `token ${prefix}_***.`, 'github-token'] as const),
    ['a fine-grained token', `github_pat_11ABCDEFG0${'a1B2'.repeat(15)}`, 'github_pat_***', 'github-token'],
    ['an OIDC token', `{"value":"${JWT}"}`, '{"value":"eyJ***"}', 'jwt'],
    ['a header', 'Authorization: Basic dXNlcjpwYXNz', 'Authorization: Basic ***', 'basic-auth'],
    ['a header in lower case', 'authorization: bearer abcdef0123456789', 'authorization: bearer ***', 'basic-auth'],
    ['a password in an address', 'https://user:hunter2@example.org/simple/', 'https://user:***@example.org/simple/', 'basic-auth'],
    ['a password without a user', 'https://:hunter2@example.org', 'https://:***@example.org', 'basic-auth'],
    ['a password that holds a masked part', 'https://user:***x@example.org', 'https://user:***@example.org', 'basic-auth'],
  ] as const)('%s', (_, text, expected, kind) => {
    expect(redact(text)).toEqual({ text: expected, found: [kind] });
  });

  test('also where it is the user of an address', () => {
    expect(redact(`https://ghp_${'a1B2'.repeat(9)}:x-oauth-basic@github.com`)).toEqual({
      text: 'https://ghp_***:***@github.com',
      found: ['github-token', 'basic-auth'],
    });
  });

  test('each time, in the order of the text', () => {
    expect(redact(`${JWT} ${PYPI} ${JWT}`).found).toEqual(['jwt', 'pypi-token', 'jwt']);
  });
});

test.each([
  'uses: pypa/gh-action-pypi-publish@ed0c53931b1dc9bd32cbe73a98c7f6766f8a527e',
  'pypi-attestations-build-config-mismatch',
  'pypi-agent-of-chaos-1.0.0.tar.gz',
  'Your token value does not start with "pypi-"',
  'https://user:***@example.org',
  'https://__token__:${{ secrets.PYPI_API_TOKEN }}@upload.pypi.org/legacy/',
  'https://user:$TOKEN@example.org https://user:{password}@example.org https://user:%TOKEN%@example.org',
  'SHA256: d01384f8b199a340eb722f3b65f210c9456e2788bb7c0339f4691a1df25c620c',
  'Basic authentication failed',
  'basic authentication',
  'ghcr.io/pypa/gh-action-pypi-publish:release-v1 ghcriopypaghactionpypipublishreleasev1_a1b2c3',
  'https://docs.pypi.org:443/trusted-publishers@2026',
  'git@github.com:octo-org/sampleproject.git',
  'highs_and_lows_in_the_data_of_weighs_and_measures',
  'eyJ is how they begin',
  'TWINE_PASSWORD: ***',
])('nothing is blanked in: %s', (text) => {
  expect(redact(text)).toEqual({ text, found: [] });
});

const body = (min: number, max: number) => fc.stringMatching(new RegExp(`^[A-Za-z0-9_-]{${min},${max}}$`));
const plain = (min: number, max: number) => fc.stringMatching(new RegExp(`^[A-Za-z0-9]{${min},${max}}$`));

/** A secret with the part of it that must not survive. */
const secret = fc.oneof(
  body(60, 300).map((text) => ({ text: `pypi-AgEIcHlwaS5vcmc${text}`, core: text })),
  fc.tuple(fc.constantFrom('ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_', 'github_pat_'), plain(36, 80)).map(([prefix, text]) => ({ text: prefix + text, core: text })),
  fc.tuple(body(20, 100), body(40, 400), body(40, 300)).map(([head, text, end]) => ({ text: `eyJ${head}.eyJ${text}.${end}`, core: text })),
  plain(20, 60).map((text) => ({ text: `https://user:${text}@example.org`, core: `${text}@` })),
);

const around = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom('"', ' ', '\n', 'token=', '(', '2026-08-21T10:11:12Z ', '\u001b[31m'));

describe('whatever stands around it', () => {
  test('no secret survives', () => {
    fc.assert(
      fc.property(around, secret, around, (before, { text, core }, after) => {
        expect(redact(`${before} ${text} ${after}`).text).not.toContain(core);
      }),
      { seed: SEED, numRuns: 1_000 },
    );
  });

  test('blanking twice changes nothing', () => {
    const piece = fc.oneof(around, secret.map(({ text }) => text), fc.constantFrom('pypi-AgE', 'eyJ', '.eyJ', '://', ':', '@', 'Bearer ', 'ghp_', '***', '\n'));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const { text } = redact(pieces.join(''));
        expect(redact(text)).toEqual({ text, found: [] });
      }),
      { seed: SEED, numRuns: 2_000 },
    );
  });
});
