import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partEnd } from '../../src/components/doctor/input/long-text.ts';
import { redact } from '../../src/lib/text/secrets.ts';
import { NOISE } from '../doctor/noise.ts';

const SEED = 20_261_126;
const letters = (length: number): string => 'AbCd0123_-xyZ9'.repeat(Math.ceil(length / 14)).slice(0, length);

const PYPI = `pypi-AgEIcHlwaS5vcmcCJ${letters(150)}`;
const JWT = `eyJ${letters(120)}.eyJ${letters(600)}.${letters(340)}`;

describe('a value that was told as a secret is blanked wherever it stands in the same text', () => {
  test.each([
    '+ export TWINE_PASSWORD=SECRET\n+ ./upload SECRET\nFATAL: cannot sign in as bot with SECRET on host',
    '+ curl https://x.example/SECRET/y\n+ export UV_PUBLISH_TOKEN=SECRET',
    'password: SECRET\nINFO auth failed for __token__:SECRET, (SECRET) and "SECRET"',
    'https://me:SECRET@pypi.example/\nme SECRET',
  ])('told once, blanked each time: %s', (text) => {
    const { text: blanked, found } = redact(text.replaceAll('SECRET', 'Tr0ub4dor-Xy9'));
    expect(blanked).toBe(text.replaceAll('SECRET', '***'));
    expect(found).toHaveLength(1);
  });

  test.each([
    // A part of another word, an expression, a word, and what stands elsewhere for another reason.
    ['TWINE_PASSWORD=hunter2hunter2', 'hunter2hunter2x xhunter2hunter2 hunter2hunter2_app my-hunter2hunter2'],
    ['POSTGRES_PASSWORD=alpha2024', 'https://github.com/alice/alpha2024 and alpha2024'],
    ['API_TOKEN=hunter2hunter2', 'password: ${{ secrets.hunter2hunter2 }}'],
    ['TWINE_PASSWORD=sunflowerpatrol', 'the sunflowerpatrol'],
    ['API_TOKEN=short99', 'short99'],
    ['CACHE_TOKEN=5b0cb07af2a5e1c0c2b3bb9d4a6a7b8c9d0e1f2a', 'uses: a/b@5b0cb07af2a5e1c0c2b3bb9d4a6a7b8c9d0e1f2a'],
    ['CODECOV_TOKEN=1b4e28ba-2fa1-4d2b-883f-0016d3cca427', 'id 1b4e28ba-2fa1-4d2b-883f-0016d3cca427'],
    ['DB_PASSWORD=ubuntu-24.04', 'runs-on: ubuntu-24.04'],
  ])('but not what is another thing: %s', (told, other) => {
    expect(redact(`${told}\n\n${other}`).text).toBe(`${told.replace(/=.*/, '=***')}\n\n${other}`);
  });
});

describe('a secret is blanked', () => {
  test.each([
    ['a PyPI token', `password: ${PYPI}`, 'password: pypi-***', 'pypi-token'],
    ['a TestPyPI token', 'pypi-AgENdGVzdC5weXBpLm9yZwIkMDAw', 'pypi-***', 'pypi-token'],
    ['a token that ends in an equals sign', `x ${PYPI}== y`, 'x pypi-*** y', 'pypi-token'],
    ['a token broken by a terminal', `${PYPI.slice(0, 70)}\n${PYPI.slice(70)} end`, 'pypi-*** end', 'pypi-token'],
    ['a token broken in a log', `${PYPI.slice(0, 70)}   \r\n2026-08-21T10:11:12.1234567Z    ${PYPI.slice(70)}`, 'pypi-***', 'pypi-token'],
    ['a token broken in a quotation', `> ${PYPI.slice(0, 70)}\n> ${PYPI.slice(70)}`, '> pypi-***', 'pypi-token'],
    ['a token broken within its beginning', `pypi-A\n${PYPI.slice(6)} end`, 'pypi-*** end', 'pypi-token'],
    ['an OIDC token broken within its beginning', `e\n${JWT.slice(1)} end`, 'eyJ*** end', 'jwt'],
    ['a token with a short rest', `${PYPI.slice(0, 75)}\n${PYPI.slice(75, 150)}\n${PYPI.slice(150, 160)}\nDone`, 'pypi-***\nDone', 'pypi-token'],
    ['an OIDC token with a short rest', `{"value":"${JWT.match(/.{1,80}/g)?.join('\n')}","count":1}`, '{"value":"eyJ***","count":1}', 'jwt'],
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

  test.each([
    ['https://GITHUB:x-oauth-basic@github.com', 'https://ghp_***:x-oauth-basic@github.com'],
    ['https://x-access-token:GITHUB@github.com/octo-org/x.git and more', 'https://x-access-token:ghp_***@github.com/octo-org/x.git and more'],
    ['https://GITHUB@github.com/octo-org/x.git', 'https://ghp_***@github.com/octo-org/x.git'],
  ])('a token in an address is one secret: %s', (text, expected) => {
    expect(redact(text.replace('GITHUB', `ghp_${'a1B2'.repeat(9)}`))).toEqual({ text: expected, found: ['github-token'] });
  });

  test.each([
    [`password: \${{ '${PYPI}' }}`, "password: ${{ 'pypi-***' }}", 'pypi-token'],
    [`password: \${{ ghs_${'a1B2'.repeat(9)} }}`, 'password: ${{ ghs_*** }}', 'github-token'],
    ["run: ${{ 'https://me:hunter2hunter2@pypi.example/' }}", "run: ${{ 'https://me:***@pypi.example/' }}", 'basic-auth'],
    ['run: echo ${{\n  TWINE_PASSWORD=hunter2hunter2\n}}', 'run: echo ${{\n  TWINE_PASSWORD=***\n}}', 'password'],
    ['run: echo ${{ TWINE_PASSWORD=hunter2hunter2', 'run: echo ${{ TWINE_PASSWORD=***', 'password'],
  ] as const)('also in an expression, of which only names on one line are none: %s', (text, expected, kind) => {
    expect(redact(text)).toEqual({ text: expected, found: [kind] });
  });

  test.each([
    [String.raw`TWINE_PASSWORD="abc\"def123ghi" x`, 'TWINE_PASSWORD="***" x'],
    ['password: `abc1&def,3;x`', 'password: `***`'],
    [String.raw`{"password":"abc\"def123ghi\\","id":1}`, '{"password":"***","id":1}'],
    [String.raw`"{\"token\": \"abc123xyz9\", \"count\": 1}"`, String.raw`"{\"token\": \"***\", \"count\": 1}"`],
    [String.raw`{\\\"password\\\":\\\"hunter2hunter2\\\"}`, String.raw`{\\\"password\\\":\\\"***\\\"}`],
    [String.raw`{\\\"DB_PASSWORD\\\": \\\"correct horse\\\", \\\"user\\\": \\\"me\\\"}`, String.raw`{\\\"DB_PASSWORD\\\": \\\"***\\\", \\\"user\\\": \\\"me\\\"}`],
    [String.raw`{\"password\": \"abc\\\"def123ghi\", \"user\": \"me\"}`, String.raw`{\"password\": \"***\", \"user\": \"me\"}`],
    [String.raw`{\\\"password\\\": \\\"abc\\\\\\\"def1\\\", \\\"user\\\": 1}`, String.raw`{\\\"password\\\": \\\"***\\\", \\\"user\\\": 1}`],
  ])('whole, with the quotes that stand in it: %s', (text, expected) => {
    expect(redact(text)).toEqual({ text: expected, found: ['password'] });
  });

  test.each([
    "password=b'hunter2hunter2'",
    'TWINE_PASSWORD：hunter2hunter2',
    '密码：hunter2hunter2',
    '**password:** hunter2hunter2',
    '`TWINE_PASSWORD`: `hunter2hunter2`',
    '- password: `hunter2hunter2`',
    'Password = `hunter2hunter2`',
    '密码是 `hunter2hunter2`',
    '密码是 `hunter2hunter2` 吗',
    '密码为：hunter2hunter2',
    '<password>hunter2hunter2</password>',
    'with:\n  password: >-\n    hunter2hunter2\n',
    'password: &p hunter2hunter2',
    'uv publish -t hunter2hunter2',
    'poetry config pypi-token.pypi hunter2hunter2',
    'pip config set global.password hunter2hunter2',
    '  ~ master_password      = "***" -> "hunter2hunter2"',
    'poetry config --local http-basic.pypi __token__ hunter2hunter2',
    'hatch publish -u __token__ -a hunter2hunter2',
    'pdm publish -u me -P hunter2hunter2',
    'twine upload -u me -phunter2hunter2 dist/*',
    'os.environ["TWINE_PASSWORD"] = "hunter2hunter2"',
    "config['password'] = 'hunter2hunter2'",
    "[Environment]::SetEnvironmentVariable('TWINE_PASSWORD', 'hunter2hunter2')",
    "Set-Item env:TWINE_PASSWORD -Value 'hunter2hunter2'",
    "ConvertTo-SecureString 'hunter2hunter2' -AsPlainText -Force",
    "keyring.set_password('https://upload.pypi.org/legacy/', '__token__', 'hunter2hunter2')",
    "session.auth = ('__token__', 'hunter2hunter2')",
    'curl -sSfu me:hunter2hunter2 https://pypi.example/',
    'pdm config repository.pypi.password hunter2hunter2',
    'poetry config -- http-basic.pypi __token__ hunter2hunter2',
    'npm config set //registry.npmjs.org/:_authToken hunter2hunter2',
    'npm config set _authToken hunter2hunter2',
    'conda config --set token hunter2hunter2',
    'aws configure set aws_secret_access_key hunter2hunter2',
    'anaconda -t hunter2hunter2 upload x',
    'gh auth login --with-token <<< hunter2hunter2',
    'keyring set https://upload.pypi.org/legacy/ __token__ <<< hunter2hunter2',
    'echo hunter2hunter2 | gh secret set PYPI_TOKEN',
    "Password for '__token__': hunter2hunter2",
    '##[add-mask]hunter2hunter2',
    'TWINE_PASSWORD ?= hunter2hunter2',
    'args:\n  - --password\n  - hunter2hunter2\n',
  ])('in other clothes: %s', (text) => {
    expect(redact(text)).toEqual({ text: text.replace('hunter2hunter2', '***'), found: ['password'] });
  });

  test.each(['[2001:db8::1]:8080/simple', '[::1]', '$HOST/legacy/', '${HOST}:8080', '${{ vars.HOST }}/legacy/', '%HOST%/', '{host}', 'pypi" '])('of an address whatever the host is: %s', (host) => {
    expect(redact(`"https://me:hunter2@${host}`)).toEqual({ text: `"https://me:***@${host}`, found: ['basic-auth'] });
  });

  test.each([
    ['  TWINE_PASSWORD: correct horse battery staple\nDone in 3 s', '  TWINE_PASSWORD: ***\nDone in 3 s'],
    ['TWINE_PASSWORD=correct horse battery staple', 'TWINE_PASSWORD=***'],
    ['export SIGNING_KEY=S3cret with blanks 9 # of ours', 'export SIGNING_KEY=*** # of ours'],
    ['TWINE_PASSWORD=hunter2hunter2 twine upload dist/*', 'TWINE_PASSWORD=*** twine upload dist/*'],
    ['FROM python\nENV TWINE_PASSWORD correct horse battery staple\nRUN twine upload dist/*', 'FROM python\nENV TWINE_PASSWORD ***\nRUN twine upload dist/*'],
    ['#7 [3/5] ENV TWINE_PASSWORD correct horse battery staple', '#7 [3/5] ENV TWINE_PASSWORD ***'],
    ['Step 3/5 : ENV API_TOKEN correct horse', 'Step 3/5 : ENV API_TOKEN ***'],
  ])('of a variable with a line for itself up to its end: %s', (text, expected) => {
    expect(redact(text)).toEqual({ text: expected, found: ['password'] });
  });

  test.each([
    ['- value: s3cret99\n  name: API_TOKEN', '- value: ***\n  name: API_TOKEN'],
    ['- name: API_TOKEN\n  value: s3cret990', '- name: API_TOKEN\n  value: ***'],
    ['env:\n  - value: correcthorse # of ours\n    name: UV_PUBLISH_TOKEN\n  - value: info\n    name: LOG_LEVEL', 'env:\n  - value: *** # of ours\n    name: UV_PUBLISH_TOKEN\n  - value: info\n    name: LOG_LEVEL'],
    ['- value: correct horse, battery\n  name: DB_PASSWORD\n', '- value: ***\n  name: DB_PASSWORD\n'],
    ['- { value: hunter2, name: DB_PASSWORD }', '- { value: ***, name: DB_PASSWORD }'],
    ['[{"value": "correct-horse", "slotSetting": false, "name": "DB_PASSWORD"}]', '[{"value": "***", "slotSetting": false, "name": "DB_PASSWORD"}]'],
    ['{\n  "value": "hunter2hunter2",\n  "name": "pypi-token"\n}', '{\n  "value": "***",\n  "name": "pypi-token"\n}'],
    [String.raw`"{\"value\": \"correct-horse\", \"name\": \"DB_PASSWORD\"}"`, String.raw`"{\"value\": \"***\", \"name\": \"DB_PASSWORD\"}"`],
  ])('where its name stands behind it: %s', (text, expected) => {
    expect(redact(text)).toEqual({ text: expected, found: ['password'] });
  });

  test.each([
    'twine upload --password=sunflowerpatrol dist/*',
    'hatch publish --auth sunflowerpatrol',
    "subprocess.CalledProcessError: Command '['twine', 'upload', '-p', 'sunflowerpatrol', 'dist/a.whl']' returned non-zero exit status 1.",
    '["twine","upload","--password","sunflowerpatrol"]',
    'PGPASSWORD=sunflowerpatrol psql',
    '  password: sunflowerpatrol',
    '[pypi]\nusername = me\npassword = sunflowerpatrol',
    "{'password': 'sunflowerpatrol', 'user': 'me'}",
    'with: { user: me, password: sunflowerpatrol, verbose: true }',
    '<password>sunflowerpatrol</password>',
    'curl -u me:sunflowerpatrol https://pypi.example/',
    'echo sunflowerpatrol | docker login -u me --password-stdin',
    'machine pypi.example\nlogin me\npassword sunflowerpatrol',
    'https://pypi.example/?token=sunflowerpatrol&page=2',
    'Server=db.example;Uid=me;Pwd=sunflowerpatrol;',
    'curl -H "Authorization: Bearer sunflowerpatrol" https://pypi.example/',
  ])('words, too, where what stands beside them leaves no doubt: %s', (text) => {
    expect(redact(text)).toEqual({ text: text.replace('sunflowerpatrol', '***'), found: ['password'] });
  });

  test.each([
    ['  TWINE_PASSWORD: Xk4pQ9z"mR7 x1', '  TWINE_PASSWORD: *** x1'],
    ['AccountKey=ab1,cd2ef;EndpointSuffix=x', 'AccountKey=***;EndpointSuffix=x'],
    ['helm upgrade x . --set db.password=hunter2hunter2,replicas=2', 'helm upgrade x . --set db.password=***,replicas=2'],
    ["login(password=b'hunter2hunter2', user='me')", "login(password=b'***', user='me')"],
    ['login(password=hunter2hunter2)', 'login(password=***)'],
    ['TWINE_PASSWORD=hunter2hunter2; twine upload dist/*', 'TWINE_PASSWORD=***; twine upload dist/*'],
    ['TWINE_PASSWORD=hunter2hunter2&&twine upload dist/*', 'TWINE_PASSWORD=***&&twine upload dist/*'],
    ["password: 'it''s hunter2hunter2'", "password: '***'"],
    ['password: !!str hunter2hunter2', 'password: ***'],
    ['A_TOKEN=hunter2hunter2a\nB_TOKEN=hunter2hunter2b\nC_TOKEN=hunter2hunter2c', 'A_TOKEN=***\nB_TOKEN=***\nC_TOKEN=***'],
  ])('to its end, and no further: %s', (text, expected) => {
    expect(redact(text).text).toBe(expected);
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
  'INPUT_PASSWORD: unbound variable',
  'TOKEN=`./token32.sh`',
  'echo "$TOKEN" | base64',
  'cat token | sha256sum > token.sha256',
  'echo token>file1234.txt',
  'the token: `permission` is missing',
  '令牌是 GitHub 签发的',
  'PYPI_TOKEN: parameter null or not set',
  'API_TOKEN: is not set in the environment of this job',
  'AUTH_TOKEN: expires in 15 minutes',
  'TWINE_PASSWORD=foo twine upload dist/*',
  "if: ${{ secrets.PYPI_TOKEN == 'abc123abc' && 'TOKEN=abc123abc' }}",
  'uses: docker://alpine:3.20@sha256:4bcff63911fcb4448bd4fdacec207030997caf25e9bea4045fa6c8c44de311d1',
  'eyJ\nis how they begin.eyJ',
  'TOKEN | base64',
  'echo abc123abc | token | sha256sum',
  '| Token | Needed for |\n| --- | --- |\n| PYPI_TOKEN | uploads to PyPI |',
  'ENV TOKEN must be set in step 2',
  '- name: X_TOKEN\n  valueFrom:\n    secretKeyRef: pypi2',
  '- name: X_TOKEN\n  value: $(PYPI_TOKEN2)',
  '- value: $(PYPI_TOKEN2)\n  name: X_TOKEN',
  '- value: ${{ secrets.PYPI_TOKEN }}\n  name: X_TOKEN',
  '- name: LOG\n  value: hunter2x\n- name: X_TOKEN\n  valueFrom: x',
  '- value: abc123abc\n- name: X_TOKEN',
  '[{"name":"LOG","value":"abc123abc"},{"name":"X_TOKEN"}]',
  '- value: d01384f8b199a340eb722f3b65f210c9456e2788bb7c0339f4691a1df25c620c\n  name: digest',
  'the ENV TOKEN variable was removed in 3.1',
])('nothing is blanked in: %s', (text) => {
  expect(redact(text)).toEqual({ text, found: [] });
});

test.each([
  'the word is hunter2hunter2',
  'aHVudGVyMmh1bnRlcjI=',
  '68756e7465723268756e74657232',
  'sha256: 68756e7465723268756e74657232',
  'password: ab12x',
  'password: my_password',
  'password: config.token',
  'password: $TOKEN',
  'tokens:\n  - hunter2hunter2',
  'Enter your password: sunflowerpatrol',
  '| password | sunflowerpatrol |',
  'password:\n  sunflowerpatrol',
])('what cannot be told stays, as the page says: %s', (text) => {
  expect(redact(text)).toEqual({ text, found: [] });
});

/** As a terminal breaks a line. */
const broken = (text: string, width: number): string => text.match(new RegExp(`.{1,${width}}`, 'g'))?.join('\n') ?? text;

test.each([
  [PYPI, 'Done\nv1 of it'],
  [broken(PYPI, 76), 'Done'],
  [broken(PYPI, 76), 'EOF'],
  [broken(PYPI, 76), '2026-08-21T10:11:12.1234567Z Run pypa/gh-action-pypi-publish@release/v1'],
  [broken(PYPI, 76), '----------------------------------------'],
  [JWT, '- sampleproject-4.0.0-py3-none-any.whl'],
  [JWT, '.gitignore'],
  [`${JWT.slice(0, JWT.lastIndexOf('.'))}.`, 'Next'],
  [broken(JWT, 80), 'version 1.0'],
])('what stands below a secret stays: %s, %s', (text, rest) => {
  expect(redact(`${text}\n${rest}`).text).toBe(`${text.startsWith('eyJ') ? 'eyJ' : 'pypi-'}***\n${rest}`);
});

/** What stands on the next line, and is no rest of a secret. */
const NEXT = ['##[endgroup]', '##[error]Unable to find image', '+ twine upload dist/*', '$ ls', '# keep this', '#keep', './scripts/upload.sh', '/home/runner/work/x', 'ERROR HTTPError: 403 Forbidden', "twine.exceptions.InvalidDistribution: Cannot find file (or expand pattern): 'dist/*'", 'InvalidDistribution', 'TWINE_USERNAME=me', 'signing.keyId=24875D73', 'verbose: true', '- uses: x/y@v1', 'dist/example_pkg-1.0-py3-none-any.whl', '--repository testpypi', 'F401 unused', '100% done', '1b4e28ba-2fa1-4d2b-883f-0016d3cca427', '@octo-org/x@1.0.0 build', '====='];
const LONG = 'kestrel7harbour0f9e8d7c6b5a4a3b2c1d'.repeat(4);

test.each(NEXT)('a line behind a secret is not taken for its rest, however long the two are: %s', (line) => {
  for (const [before, after] of [['PYPI_TOKEN=', '***'], ['  password: ', '***'], ['gh' + 'p_', '***']] as const) {
    for (const length of [24, 40, 90, line.length]) {
      const rest = LONG.slice(0, Math.max(before.startsWith('gh') ? 36 : 8, length - before.length));
      expect(redact(`${before}${rest}\n${line}\n`).text).toBe(`${before}${after}\n${line}\n`);
    }
  }
});

describe('a private key', () => {
  const [begin, end] = ['-----BEGIN RSA PRIVATE' + ' KEY-----', '-----END RSA PRIVATE' + ' KEY-----'];
  const lines = 'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSj\nAgEAAoIBAQC7';
  const error = 'ERROR    HTTPError: 403 Forbidden from https://upload.pypi.org/legacy/\nMore';
  test.each([
    ['keeps its lines', `${lines}\n${end}\n${error}`, `***\n***\n${end}\n${error}`],
    ['ends where its base64 does, if its end is masked', `${lines}\n***\n${error}`, `***\n***\n***\n${error}`],
    ['ends there if its end was cut off', `${lines}\n${error}`, `***\n***\n${error}`],
    ['is told with what says how it is encrypted', `Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,0F9E\n\n${lines}\n${error}`, `***\n***\n\n***\n***\n${error}`],
  ])('%s', (_, text, expected) => {
    const { text: shown, found } = redact(`${begin}\n${text}`);
    expect(shown.replaceAll(/\*{3}(?: \*{3})+/g, '***')).toBe(`${begin}\n${expected}`);
    expect(found).toEqual(['private-key']);
  });
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

  const token = fc.oneof(
    body(160, 300).map((text) => `pypi-AgEIcHlwaS5vcmc${text}`),
    fc.tuple(body(40, 200), body(100, 1_500), fc.constantFrom(43, 86, 342)).chain(([head, text, length]) => body(length, length).map((end) => `eyJ${head}.eyJ${text}.${end}`)),
  );
  const shown = fc.constantFrom<(text: string) => string>(
    (text) => text,
    NOISE['time stamps'],
    NOISE['columns of gh run view'],
    NOISE['quoted in Markdown'],
    NOISE.indentation,
    NOISE['CR LF'],
    NOISE['%0A for line breaks'],
    NOISE['%0D%0A for line breaks'],
    // As rich does it.
    (text) => NOISE['time stamps'](text.replaceAll('\n', '   \n         ')),
  );

  test('no secret survives a line break, but for a rest as short as a word', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{0,12}[=: ]$/), token, fc.integer({ min: 70, max: 80 }), shown, (before, secret, width, show) => {
        const { text } = redact(`${show(broken(before + secret, width))}\nfine`);
        const fragments = [...Array(secret.length - 8).keys()].slice(8).map((index) => secret.slice(index, index + 8));
        expect(fragments.filter((fragment) => text.includes(fragment))).toEqual([]);
        expect(text.endsWith('\nfine')).toBe(true);
      }),
      { seed: SEED, numRuns: 1_000 },
    );
  });

  test('nor where a long text is parted', () => {
    fc.assert(
      fc.property(token, fc.integer({ min: 70, max: 80 }), fc.nat(3_000), (secret, width, from) => {
        const text = `${'fine and well\n'.repeat(50)}${broken(secret, width)}\n${'fine and well\n'.repeat(200)}`;
        const end = partEnd(text, from, text.length);
        const parts = redact(text.slice(0, end)).text + redact(text.slice(end)).text;
        expect(end).toBeGreaterThan(from);
        expect(parts).toBe(redact(text).text);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  test.each([
    ['after a line that ends in a short word', 'a long-long-word\nfine and well\nmore', 0, 40, 31],
    ['after an empty line of a runner', '2026-08-21T10:11:12.1Z \r\nmore of it', 0, 30, 25],
    ['after the last line that may be, where none ends so', 'x/first\nx/second\nx/third', 0, 20, 17],
    ['anywhere, where there is no line', 'x'.repeat(50), 10, 20, 20],
    ['at its end', 'x/first\nx/second', 3, 100, 16],
    ['at its end, which has been passed', 'x', 5, 10, 1],
  ])('a text is parted %s', (_, text, from, until, end) => {
    expect(partEnd(text, from, until)).toBe(end);
  });
});

test('a secret is told in a sentence, and by short names; what is no secret stays', () => {
  for (const text of ['My PyPI password is Xk9fQ2mZt7Lp', 'The token is Xk9fQ2mZt7Lp', 'pw: Xk9fQ2mZt7Lp', 'PW=Xk9fQ2mZt7Lp', '+ nexus3 login -u x -p Xk9fQ2mZt7Lp']) expect(redact(text).text, text).not.toContain('Xk9fQ2mZt7Lp');
  for (const text of ['The token is not valid for project kelp-lib', 'the password is PYPI_API_TOKEN', 'The token is release.yml', 'cpw=/usr/bin/pw']) expect(redact(text).text).toBe(text);
});
