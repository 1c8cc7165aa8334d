import { describe, expect, test, vi } from 'vitest';
import { blanking } from '../../src/components/doctor/input/blanking.ts';
import { redactJoined, redactLong } from '../../src/components/doctor/input/long-text.ts';
import { redact } from '../../src/lib/text/secrets.ts';
import { holdsToken } from '../../src/lib/text/holds-token.ts';
import { BEGINNINGS } from '../../src/lib/text/token-beginnings.ts';
import { CRAFTED } from '../doctor/crafted.ts';
import { HARMLESS } from './harmless.ts';
import { DISGUISES, SHAPES } from './secret-shapes.ts';

/** So many characters of a secret, one after the other, are more than chance leaves. */
const LEFT = 7;

/** Whether something of a secret is left that somebody could begin with. */
function survives(text: string, core: string): boolean {
  const size = Math.min(LEFT, core.length);
  return [...Array(core.length - size + 1).keys()].some((at) => !core.slice(at, at + size).includes('\n') && text.includes(core.slice(at, at + size)));
}

const shapes = Object.entries(SHAPES);
const pastes = Object.entries(DISGUISES).flatMap(([disguise, put]) => shapes.map(([name, shape], index) => ({ name, disguise, core: shape.core, text: put(shape, index) })));

test('there are at least 60 shapes of secrets, 20 disguises, and 14,050 harmless texts', () => {
  expect(shapes.length).toBeGreaterThanOrEqual(60);
  expect(Object.keys(DISGUISES)).toHaveLength(20);
  expect(HARMLESS.length).toBeGreaterThanOrEqual(14_050);
  expect(shapes.filter(([, { text, core }]) => !text.includes(core))).toEqual([]);
});

test('of all shapes in all disguises at least 98 of 100 are blanked, and each shape as it is', () => {
  const left = pastes.filter(({ text, core }) => survives(redact(text).text, core));
  expect(left.filter(({ disguise }) => /^(?:as it is|behind|in |coloured)/.test(disguise)).map(({ name, disguise }) => `${name}, ${disguise}`)).toEqual([]);
  expect(1 - left.length / pastes.length, left.map(({ name, disguise }) => `${name}, ${disguise}`).join('\n')).toBeGreaterThanOrEqual(0.98);
});

test('of a text with a secret on each line the page answers in between, and all are blanked', async () => {
  // The clock goes on by a whole turn at each look.
  let now = 0;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 30));
  const text = Array.from({ length: 10_000 }, (_, index) => `PYPI_TOKEN=kestrel${index}Xq\n`).join('');
  let pauses = 0;
  const redacted = await redactLong(text, () => true, () => pauses++);
  clock.mockRestore();
  expect(redacted?.text).toBe('PYPI_TOKEN=***\n'.repeat(10_000));
  expect(redacted?.found).toEqual(['password']);
  expect(text.length / (pauses + 1)).toBeLessThan(50_000);
});

test('what is told to be secret at the end of a long text is blanked at its beginning, too', async () => {
  const filler = 'Collecting build and more\n'.repeat(10_000);
  const text = `./upload Tr0ub4dor-Xy9\n${filler}TWINE_PASSWORD=Tr0ub4dor-Xy9\n${filler}./upload Tr0ub4dor-Xy9\n`;
  expect(await redactLong(text, () => true, () => {})).toEqual({ text: text.replaceAll('Tr0ub4dor-Xy9', '***'), found: ['password'] });
});

test('what joins a text is blanked with it, whichever of the two tells that it is secret, and another text knows nothing of it', async () => {
  const [log, file] = ['curl -d nexus9harbourkey https://nexus.example/\n', 'NEXUS_PASSWORD: nexus9harbourkey\n'];
  // A text that is too long for the box stays beside what is put into it.
  expect((await redactJoined(file, log, () => true, () => {}, blanking().told))?.held).toBe(log.replace('nexus9harbourkey', '***'));
  for (const [first, second] of [[log, file], [file, log]] as const) {
    const { told, blank } = blanking();
    const box = blank(first).text;
    expect(blank(box + second).text).toBe((first + second).replaceAll('nexus9harbourkey', '***'));
    expect((await redactLong(log, () => true, () => {}, told))?.text).toBe(log.replace('nexus9harbourkey', '***'));
    expect(blanking().blank(log).text).toBe(log);
  }
});

test('nothing of a harmless text is changed', () => {
  expect(HARMLESS.filter((text) => redact(text).text !== text)).toEqual([]);
});

test('of the lines of logs and messages at most one in five hundred is taken for the rest of a secret that stands before it', () => {
  const lines = HARMLESS.filter((text) => text.length > 12 && text.length < 100 && text.trim() === text && !text.includes('\n'));
  const value = 'kestrel7harbour0f9e8d7c6b5a4a3b2c1d'.repeat(3);
  const taken = lines.filter((line) => redact(`A_TOKEN=${value.slice(0, line.length - 8)}\n${line}`).text !== `A_TOKEN=***\n${line}`);
  expect(taken.length / lines.length, taken.join('\n')).toBeLessThan(1 / 500);
});

test('a shape is said to be what it is', () => {
  const kinds = Object.fromEntries(shapes.map(([name, { text }]) => [name, redact(text).found]));
  expect(kinds).toMatchObject({ 'password of twine': ['password'], 'PyPI': ['pypi-token'], 'GitHub, of a job': ['github-token'], 'JWT': ['jwt'], 'npm': ['other-token'], 'key in PEM': ['private-key'], 'user of an address': ['basic-auth'] });
  expect(Object.entries(kinds).filter(([, found]) => found.length !== 1)).toEqual([]);
});

describe('what arrives in pieces', () => {
  test.each(shapes.filter(([name]) => /PyPI|GitHub|of twine in a shell|token of uv/.test(name)))('%s: letter by letter nothing of it but its beginning stays', (_, { text, core }) => {
    let box = '';
    for (const letter of text) box = redact(box + letter).text;
    // What comes before a token is long enough to be one may be seen, as it is while it is typed.
    expect(survives(box, core.slice(12))).toBe(false);
  });
});

test('each beginning of a token is told, once it is long enough', () => {
  const letters = (set: string, length: number): string => (/A-Z2-7/.test(set) ? 'ABCDEFG2' : /a-f0-9/.test(set) ? 'a1b2c3d4' : /A-Z0-9/.test(set) ? 'ABCD1234' : /A-Za-z\]/.test(set) ? 'abcDEfgH' : /a-z0-9/.test(set) ? 'abcd1234' : 'aBcD1234').repeat(20).slice(0, length);
  for (const [beginnings, rest, least] of BEGINNINGS) {
    const plains = beginnings.replace('[a-z]{3,5}', 'api').replace(/\(\?:([^|)]*)[^)]*\)/g, '$1').replaceAll('\\d', '8').replace(/\[(\w)[^\]]*\]\??(?:\{\d,\d\})?/g, '$1').replaceAll('\\', '').replace('??', '').replaceAll('?', '');
    const core = letters(rest, least);
    for (const plain of plains.split('|')) {
      expect(survives(redact(`x ${plain}${core} y`).text, core), `${beginnings}: ${plain}`).toBe(false);
      expect(holdsToken(`${plain}${core}`), plain).toBe(true);
    }
  }
});

// What takes a time that grows faster than the text would not end here: no clock has to say so.
test.each(Object.entries(CRAFTED))('200 kB of %s are blanked, and once for all', (_, make) => {
  const { text } = redact(make(200_000));
  expect(redact(text).text === text).toBe(true);
});

const VALUE = 'Xk9jGR3d4FekusLBNXu5e7';
const MACAROON = 'AgEIcHlwaS5vcmcCJDAwMDAwMDAwLTAwMDAtMDAwMC0wMDAwLTAwMDAwMDAwMDAwMAACKlszLCJ';
const TOKEN = '0123456789abcdef0123456789abcdef01234567';

test.each([
  // What stands before the colon of an address is the token where what stands behind it is no password.
  [`https://${TOKEN}:x-oauth-basic@github.com/a/b`, 'https://***:x-oauth-basic@github.com/a/b'],
  [`https://${VALUE}:@pypi.example.com/`, 'https://***:@pypi.example.com/'],
  [`https://${VALUE}:x@pypi.example.com/simple`, 'https://***:x@pypi.example.com/simple'],
  [`https://${VALUE}:__token__@pypi.example.com/simple`, 'https://***:__token__@pypi.example.com/simple'],
  ...[VALUE, TOKEN, 'q7w8e9r0t1y2u3i4', 'glc-7F3kd93kZ'].map((user): [string, string] => [`https://${user}@pypi.example.com/me/simple/`, 'https://***@pypi.example.com/me/simple/']),
  // What only looks like a reference.
  ['TWINE_PASSWORD:hunter2X/Foobar9', 'TWINE_PASSWORD:***'],
  ['PYPI_TOKEN=acme-prod-382910/pypi-token', 'PYPI_TOKEN=***'],
  // hatch's own file and command, and those of others.
  [`[publish.index]\nuser = "__token__"\nauth = "${VALUE}"`, '[publish.index]\nuser = "__token__"\nauth = "***"'],
  ['[publish.index.repos.main]\nauth = "hunter2hunter2"', '[publish.index.repos.main]\nauth = "***"'],
  [`hatch config set publish.index.auth ${VALUE}`, 'hatch config set publish.index.auth ***'],
  [`pdm config pypi.token ${VALUE}`, 'pdm config pypi.token ***'],
  ['[pypi-token]\npypi = "hunter2hunter2"', '[pypi-token]\npypi = "***"'],
  // A text of several lines in YAML, in each of its styles, and below a comment.
  ...['|', '|-', '|+', '>', '>-', '>+'].flatMap((style): [string, string][] =>
    ['env:\n  TWINE_PASSWORD', '        with:\n          password'].map((name) => [`${name}: ${style}\n            hunter2hunter2\n`, `${name}: ${style}\n            ***\n`]),
  ),
  ...['>- # from vault', '|2-', '>-2', '&pw |-', '!!str >-', '&pw !!str | # both', '|\n', '>+ # c\n\n'].flatMap((head): [string, string][] =>
    ['hunter2hunter2', VALUE].flatMap((value): [string, string][] => ['env:\n  TWINE_PASSWORD', 'with:\n  password'].map((name) => [`${name}: ${head}\n    ${value}\n  A: b\n`, `${name}: ${head}\n    ***\n  A: b\n`])),
  ),
  ['+  TWINE_PASSWORD: |\n+    hunter2hunter2\n', '+  TWINE_PASSWORD: |\n+    ***\n'],
  ['with:\n  password: "\n    correct-horse"\n', 'with:\n  password: "\n    ***"\n'],
  ['password: >-\n  Summer2024\n', 'password: >-\n  ***\n'],
  ['TWINE_PASSWORD: |\n  # of ours\n  hunter2hunter2\n', 'TWINE_PASSWORD: |\n  # of ours\n  ***\n'],
  // A token without the word that a double click leaves out, and with another sign in the place of its hyphen.
  [`token ${MACAROON} end`, 'token AgE*** end'],
  ...['\u2010', '\u2011', '\u2013', '_', ' - '].map((sign): [string, string] => [`x pypi${sign}${MACAROON} y`, `x pypi${sign}AgE*** y`]),
  [`x ${MACAROON.replace('AgEIcHlwaS5vcmcCJD', 'AgENdGVzdC5weXBpLm9yZwIkMDAwMDAw')} y`, 'x AgE*** y'],
  ...[8, 15, 20, 40].map((at): [string, string] => [`x\n${MACAROON.slice(0, at)}\n${MACAROON.slice(at)}`, 'x\nAgE***']),
  [`AgE***${MACAROON.slice(40)} y`, 'AgE*** y'],
  // What stands where else a reference does.
  ["TWINE_PASSWORD: ${{ secrets.X || 'hunter2hunter2' }}", "TWINE_PASSWORD: ${{ secrets.X || '***' }}"],
  [`password: \${{ secrets.X || '${VALUE}' }}`, "password: ${{ secrets.X || '***' }}"],
  ["password: ${{ 'hunter2hunter2' }}", "password: ${{ '***' }}"],
  ["password: ${{ inputs.index == 'testpypi' && 'hunter2hunter2' || secrets.X }}", "password: ${{ inputs.index == 'testpypi' && '***' || secrets.X }}"],
  ['TWINE_PASSWORD=${TWINE_PASSWORD:-hunter2hunter2}', 'TWINE_PASSWORD=${TWINE_PASSWORD:-***}'],
  ['echo "${TWINE_PASSWORD:-https:S3cretPw9}"', 'echo "${TWINE_PASSWORD:-***}"'],
  ['twine upload -p ${PW:-hunter2hunter2} dist/*', 'twine upload -p ${PW:-***} dist/*'],
  ['uv publish --token "${X:-hunter2hunter2}"', 'uv publish --token "${X:-***}"'],
  ...['TWINE_PASSWORD=${A:-${B:-X}}', "password: ${{ format('{0}', 'X') }}"].map((text): [string, string] => [text.replace('X', VALUE), text.replace('X', '***')]),
  // What a shell gives a command to read.
  [`gh secret set PYPI_API_TOKEN <<< "${VALUE}"`, 'gh secret set PYPI_API_TOKEN <<< "***"'],
  [`docker login -u me --password-stdin <<< ${VALUE}`, 'docker login -u me --password-stdin <<< ***'],
  // What it prints for one, or for a file, and what a program has where a variable is not set.
  ...[
    `gh secret set PYPI_API_TOKEN < <(echo X)`, `cat <<EOF | gh secret set PYPI_API_TOKEN\nX\nEOF`, `gh secret set PYPI_API_TOKEN <<'EOF'\nX\nEOF`, `printf '%s' 'X' | keyring set upload.pypi.org __token__`, `printf "X" | gh secret set PYPI_TOKEN`,
    `echo "TWINE_PASSWORD<<EOF" >> $GITHUB_ENV\necho "X" >> $GITHUB_ENV\necho EOF >> $GITHUB_ENV`, `{\n  echo 'UV_PUBLISH_TOKEN<<EOF'\n  echo X\n  echo EOF\n} >> "$GITHUB_ENV"`,
    String.raw`printf '[pypi]\nusername=__token__\npassword=%s\n' X > ~/.pypirc`, String.raw`printf 'username = %s\npassword = %s\n' __token__ 'X' > ~/.pypirc`, String.raw`printf 'TWINE_PASSWORD=%s\n' X >> $GITHUB_ENV`,
    `token = os.getenv('PYPI_TOKEN', 'X')`, `os.environ.get("TWINE_PASSWORD", "X")`, `os.environ.setdefault("TWINE_PASSWORD", "X")`, `monkeypatch.setenv('UV_PUBLISH_TOKEN', 'X')`, 'http -a __token__:X https://upload.pypi.org/legacy/', 'http --auth me:X x', 'glab variable set PYPI_TOKEN X', 'set TWINE_PASSWORD X', 'env:\n  TWINE_PASSWORD:\n\n    X\n', 'https://x.example/?next=a%3Ftoken%3DX',
    // In the words of a sentence.
    'My PyPI password is X', 'the token is X.', 'the password was X and', 'I use user deploy and password X:', 'password for deploy is X', 'pw: X', 'pass: X', 'PyPI token X', 'API token "X"', 'TWINE_PASSWORD → X', 'TWINE_PASSWORD is set to X', '密码 X', '我的密码是X', '令牌：X',
  ].map((text): [string, string] => [text.replace('X', 'Xk9fQ2mZt7Lp'), text.replace('X', '***')]),
  ...['none', '_', '-', 'unused'].map((none): [string, string] => [`https://${VALUE}:${none}@pypi.example.com/`, 'https://***@pypi.example.com/']),
])('a secret is blanked where it stands for its name, in a file or a place of its own: %s', (text, expected) => {
  expect(redact(text).text).toBe(expected);
  expect(redact(expected).text).toBe(expected);
  expect(redact(text).found).toHaveLength(1);
});

test.each([
  'https://me:@pypi.example.com/', 'https://deploy-bot2:@pypi.example.com/', 'https://$TOKEN1:x-oauth-basic@github.com/a/b',
  "password: ${{ inputs.index == 'testpypi' && secrets.TEST_TOKEN || secrets.PYPI_TOKEN }}", "password: ${{ secrets['PYPI_TOKEN'] || 'missing' }}",
  "repository-url: ${{ inputs.test && 'https://test.pypi.org/legacy/' || 'https://upload.pypi.org/legacy/' }}", "name: ${{ inputs.name || 'release-candidate7' }}",
  'TWINE_PASSWORD=${PYPI_TOKEN:-$OTHER_TOKEN}', 'FOO=${BAR:-release7candidate}', 'KEY=${SSH_KEY:-~/.ssh/id_rsa}',
  // Where a manager of secrets keeps one.
  ...['op://CI/PyPI/credential', 'op://Engineering/PyPI Token/password', '"op://ci/pypi2/token"', 'arn:aws:secretsmanager:us-east-1:123456789012:secret:pypi-a1b2c3', 'projects/123456/secrets/pypi/versions/latest', 'vault:secret/data/pypi#token1', 'ssm:/ci/pypi1/token', 'bws:1b2c3d4e-aaaa-bbbb-cccc-1234567890ab', 'file:///run/secrets/pypi1', '!secret pypi_token1', 'ENC[AES256_GCM,data:xx1y==,type:str]', '${PYPI_TOKEN2}', '{{ pypi_token2 }}'].map((reference) => `env:\n  PYPI_TOKEN: ${reference}\n`),
  ...['ENCRYPTED[0123456789abcdef0123456789abcdef]', '{env:PYPI_PW2}', '#{PypiToken1}#', '__PYPI_TOKEN1__', 'gcp-sm:p1/s1'].map((reference) => `env:\n  PYPI_TOKEN: ${reference}\n`),
  ...['PYPI_TOKEN, arn:aws:secretsmanager:us-east-2:111122223333:secret:pypi-a1b2c3', 'arn:aws-cn:secretsmanager:cn-north-1:111122223333:secret:prod/pypi-A1b2C3', 'PYPI_TOKEN:acme-prod-382910/pypi-token', 'TWINE_PASSWORD:my-project/testpypi-token/3', 'token:123456789012/pypi-token/latest'].map((line) => `with:\n  secrets: |-\n    ${line}\n`),
  // A user without a password.
  ...['oauth2accesstoken@europe-python.pkg.dev/my-project/r/', '_json_key_base64@us-python.pkg.dev/p/r/simple/', 'contoso1@pkgs.dev.azure.com/contoso1/_packaging/f/pypi/upload', 'Contoso-2B@pkgs.dev.azure.com/Contoso-2B/_packaging/f/', 'octocat2024@pypi.example.com/simple', 'oauth2accesstoken:@europe-python.pkg.dev/p/r/'].map((address) => `Uploading distributions to https://${address}\n`),
  // Of a secret it is only spoken, or what stands beside it is a name, a number, a command.
  'the password is wrong', 'token is expired', 'password is required', 'the token was revoked', 'The password for PyPI is not in the file', '密码错误', '密码不对', '令牌已过期', 'token 已撤销', 'password Summer', 'the secret PyPIToken2 is empty', 'token OAuth2Client and more', 'token GitHub-Actions-v2', 'secret TestPyPI2024', 'token 5b0cb07af2a5e1c0c2b3bb9d4a6a7b8c9d0e1f2a', 'token Base64Encoded', 'pass: 12345678901', 'set TWINE_PASSWORD properly.', 'set PYPI_TOKEN in step2', 'PYPI_TOKEN → Settings', 'token: %s\\n',
  "os.getenv('PYPI_TOKEN', 'not set')", "os.environ.get('API_TOKEN', default_token)", 'token = load_token2()', 'PYPI_TOKEN: ${pypi-token1}', 'echo "${PYPI-TOKEN2}"', 'TWINE_PASSWORD:\n\nUploading sampleproject2-1.0.tar.gz', 'Enter your API token:\n\npython3 -m twine upload', '{\n  echo "TOKEN<<EOF"\n  python get_token.py\n  echo EOF\n}', 'echo "TOKEN<<EOF" >> $GITHUB_ENV\necho "$TOKEN" >> $GITHUB_ENV', 'curl -a ftp://host1/x',
  // What a shell has in the place of a variable that is set, and names that stand instead of a secret's.
  'uv publish ${PYPI_TOKEN:+--token "$PYPI_TOKEN"}', 'twine upload ${TWINE_PASSWORD:+--non-interactive} dist/*', 'echo "${PYPI_TOKEN+is-set1}"', 'TOKEN=${TOKEN:-not-provided}',
  "token: ${{ inputs.token || 'github-app' }}", "environment-secret: ${{ inputs.e || 'production-eu' }}", "auth-token: ${{ matrix.os == 'windows' && 'windows-latest' || 'ubuntu-24.04' }}",
  "if not password or 'letters' in text:", 'https://user:x@localhost/', 'https://git:x@host1/', 'https://build-agent-01:x@nexus.example/', "get('token', 'username')", 'echo "Enter your token: "\npython upload.py\n',
  'auth = "digest-md5"', 'auth: oauth2', 'session.auth = token_auth', 'password: !vault |', 'description: >-\n  hunter2hunter2 and more\n',
])('and what is none there stays: %s', (text) => {
  expect(redact(text)).toEqual({ text, found: [] });
});
