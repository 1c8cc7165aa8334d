import { seeded } from '../doctor/noise.ts';

/** A secret as a log or a file shows it. */
export interface Shape {
  /** Its line. */
  text: string;
  /** What must not be left of it. */
  core: string;
}

const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const SETS = { hex: '0123456789abcdef', plain: `${LOWER}${LOWER.toUpperCase()}0123456789`, url: `${LOWER}${LOWER.toUpperCase()}0123456789-_`, base64: `${LOWER}${LOWER.toUpperCase()}0123456789+/`, upper: `${LOWER.toUpperCase()}234567`, letters: LOWER + LOWER.toUpperCase() } as const;

/** The same characters in every run. */
function characters(set: keyof typeof SETS, length: number, seed: number): string {
  const [random, from] = [seeded(seed * 7919), SETS[set]];
  // No token is a plain word: it begins with a digit where it may.
  const text = Array.from({ length }, () => from[Math.floor(random() * from.length)]!).join('');
  return set === 'hex' || set === 'letters' || set === 'upper' ? text : `7${text.slice(1, -1)}q`;
}

const named = (before: string, core: string, after = ''): Shape => ({ text: before + core + after, core });

/** A token that is told by what it begins with. It is put together here, so that nobody takes this file for a leak. */
const begun = (first: string, second: string, core: string, after = ''): Shape => ({ text: first + second + core + after, core });

/** Values that a name, an option or a header tells to be secret. */
const TOLD: Record<string, Shape> = {
  'password of twine': named('  TWINE_PASSWORD: ', 'hunter2hunter2'),
  'password of twine in a shell': named('export TWINE_PASSWORD=', 'correct-Horse7-battery'),
  'token of uv': named('UV_PUBLISH_TOKEN=', characters('plain', 40, 1)),
  'password of uv': named('UV_PUBLISH_PASSWORD="', 'S3cure!Pass#word9', '"'),
  'token of poetry': named('POETRY_PYPI_TOKEN_PYPI=', characters('url', 60, 2)),
  'password of poetry': named('POETRY_HTTP_BASIC_FOO_PASSWORD=', characters('plain', 20, 3)),
  'auth of hatch': named('HATCH_INDEX_AUTH: ', characters('plain', 32, 4)),
  'password of pdm': named('PDM_PUBLISH_PASSWORD=', characters('plain', 24, 5)),
  'token of maturin': named('MATURIN_PYPI_TOKEN=', characters('url', 50, 6)),
  'password of flit': named('FLIT_PASSWORD=', 'p4ssw0rd!2024'),
  'password in a .pypirc': named('password = ', 'hunter2hunter2'),
  'password in YAML': named('          password: ', characters('plain', 20, 7)),
  'token in JSON': named('{"id": 4, "token": "', characters('hex', 40, 8), '", "count": 1}'),
  'secret in JSON': named('{"client_secret":"', characters('url', 34, 9), '"}'),
  'access token in a query': named('GET /simple/?access_token=', characters('hex', 32, 10), '&page=2'),
  'signature of an address': named('https://x.blob.core.windows.net/logs?sv=2024-11-04&sig=', characters('plain', 43, 11), '%3D&se=2026'),
  'signature of Amazon': named('https://b.s3.amazonaws.com/a?X-Amz-Signature=', characters('hex', 64, 12)),
  'secret key of Amazon': named('AWS_SECRET_ACCESS_KEY=', characters('base64', 40, 13)),
  'session token of Amazon': named('aws_session_token = ', characters('base64', 200, 14)),
  'key of a storage account': named('DefaultEndpointsProtocol=https;AccountName=x;AccountKey=', characters('base64', 86, 15), '==;'),
  'shared access key': named('SharedAccessKeyName=Root;SharedAccessKey=', characters('base64', 43, 16), '='),
  'secret of Azure': named('AZURE_CLIENT_SECRET: ', characters('url', 40, 17)),
  'key of Codecov': named('CODECOV_TOKEN: ', '1b4e28ba-2fa1-4d2b-883f-0016d3cca427'),
  'key of an API': named('OTHER_API_KEY=', characters('plain', 32, 18)),
  'api key in YAML': named('api-key: ', characters('hex', 32, 19)),
  'private key in a variable': named('SIGNING_KEY=', characters('base64', 48, 20)),
  'option of twine': named('twine upload -u __token__ -p ', characters('plain', 22, 21), ' dist/*'),
  'long option of twine': named('python -m twine upload --username me --password ', 'hunter2hunter2', ' dist/*'),
  'option of uv': named('uv publish --token=', characters('url', 40, 22), ' dist/*'),
  'option of poetry': named("poetry publish --username me --password '", 'S3cret+Pass9', "'"),
  'token of poetry behind two hyphens': named('poetry config pypi-token.pypi -- ', characters('url', 40, 61)),
  'token of yarn': named('yarn config set npmAuthToken ', characters('plain', 36, 62)),
  'key of NuGet': named('nuget push a.nupkg -ApiKey ', characters('plain', 46, 63)),
  'key of a subscription': named('Ocp-Apim-Subscription-Key: ', characters('hex', 32, 65)),
  'base of the keys of Rails': named('SECRET_KEY_BASE=', characters('hex', 64, 66)),
  'user of curl': named('curl -u me:', characters('plain', 18, 23), ' https://pypi.example/'),
  'header of curl': named("curl -H 'X-Api-Key: ", characters('plain', 30, 24), "' https://pypi.example/"),
  'netrc': named('machine pypi.example login me password ', 'hunter2hunter2'),
  'header, basic': named('Authorization: Basic ', characters('base64', 40, 25)),
  'header, basic in capitals': named('AUTHORIZATION: BASIC ', characters('base64', 40, 26)),
  'header, bearer': named('authorization: bearer ', characters('url', 40, 27)),
  'header, token': named('Authorization: token ', characters('hex', 40, 28)),
  'header of a registry': named('X-JFrog-Art-Api: ', characters('plain', 73, 29)),
  'header of a job of GitLab': named('JOB-TOKEN: ', characters('url', 24, 30)),
  'cookie': named('Set-Cookie: session_token=', characters('url', 43, 31), '; Path=/'),
  'npmrc': named('//registry.npmjs.org/:_authToken=', characters('plain', 36, 32)),
  'npmrc, old': named('_auth=', characters('base64', 32, 33)),
  'mask of the runner': named('::add-mask::', characters('plain', 24, 34)),
  'output of a step': named('::set-output name=token::', characters('plain', 30, 35)),
  'password of an address': named('Uploading distributions to https://me:', 'hunter2hunter2', '@pypi.example/legacy/'),
  'user of an address': named('Uploading distributions to https://', characters('plain', 26, 36), '@pypi.example/legacy/'),
  'password of a data base': named('DATABASE_URL=postgres://app:', 'Pa55word$9x', '@db.example:5432/app'),
  'cell of a table': named('| TWINE_PASSWORD | ', 'hunter2hunter2', ' |'),
  'cell of a table in Markdown': named('| 1 | `api-key` | `', characters('plain', 24, 72), '` | of ours |'),
  'list of Kubernetes': named('env:\n  - name: UV_PUBLISH_TOKEN\n    value: ', characters('url', 30, 73)),
  'name and value in JSON': named('{"name":"DB_PASSWORD","value":"', 'correct-horse', '"}'),
  'JSON in JSON in JSON': named(String.raw`"{\\"password\\": \\"`, 'hunter2hunter2', String.raw`\\"}"`),
  'variable in JSON in JSON': named(String.raw`"{\\"TWINE_PASSWORD\\": \\"`, 'correcthorse', String.raw`\\"}"`),
  'variable of a Dockerfile': named('#7 [3/5] ENV TWINE_PASSWORD ', 'hunter2hunter2'),
  'list of Kubernetes, the value first': named('env:\n  - value: ', characters('url', 30, 74), '\n    name: UV_PUBLISH_TOKEN'),
  'value and name in JSON': named('{"value":"', 'correct-horse', '","slotSetting":false,"name":"DB_PASSWORD"}'),
  'variable of a Dockerfile, with blanks': named('#7 [3/5] ENV TWINE_PASSWORD ', 'correct horse battery'),
  'password with an at sign': named('index-url = https://me:', 'p@ss/w0rd9x', '@pypi.example/simple'),
  'option of hatch': named('hatch publish --user me --auth ', characters('plain', 20, 80)),
  'option with a name of its own': named('semantic-release publish --gh-token ', characters('plain', 24, 81)),
  'arguments in Python': named("Command '['twine', 'upload', '--password', '", characters('plain', 12, 82), "']' returned non-zero exit status 1."),
  'arguments in JSON': named('["twine","upload","-u","me","-p","', characters('plain', 14, 83), '","dist/a.whl"]'),
  'password with a comma': named('export TWINE_PASSWORD=', 'abcd1234,efgh5678'),
  'password with a bracket': named('TWINE_PASSWORD=', 'Xk4pQ9z}mR7wq)aa2'),
  'password that begins with a dollar': named('  TWINE_PASSWORD: ', '$Xk4pQ9zmR7'),
  'password that begins with a brace': named('  TWINE_PASSWORD: ', '{Xk4pQ9zmR7'),
  'key that begins with a slash': named('AWS_SECRET_ACCESS_KEY=/', characters('base64', 39, 84)),
  'token that begins with b': named('PYPI_TOKEN=', 'b7kestrelharbourXQ'),
  'password with a dot': named('TWINE_PASSWORD=', 'kestrel.harbour9'),
  'dollar in JSON': named('{"password":"', '$kestrel9harbour', '"}'),
  'plan of Terraform': named('+ password             = "', characters('plain', 20, 85), '"'),
  'file of Docker': named('{"auths":{"ghcr.io":{"auth":"', characters('base64', 24, 86), '"}}}'),
  'netrc of several lines': named('machine pypi.example\n  login me\n  password ', characters('hex', 20, 87)),
  'variable of Windows': named('setx TWINE_PASSWORD ', 'hunter2hunter2'),
  'variable of fish': named('set -gx TWINE_PASSWORD ', 'hunter2hunter2'),
  'password of a data base, abbreviated': named('DB_PWD: ', 'hunter2hunter2'),
  'second token': named('PYPI_TOKEN2=', characters('plain', 24, 88)),
  'value of a secret': named('SECRET_VALUE=', characters('plain', 24, 89)),
  'three quotes': named('password = """', 'hunter2hunter2', '"""'),
  'value of Rust': named('password: Some("', 'hunter2hunter2', '")'),
  'variable of Azure Pipelines': named('##vso[task.setvariable variable=other;issecret=true]', 'hunter2hunter2'),
  'pair of requests': named("HTTPBasicAuth('me', '", 'hunter2hunter2', "')"),
  'short user of an address': named('Looking in indexes: https://', 'Xk4pQ9zmR7', '@pypi.example/simple'),
  'words in a variable': named('docker run -e TWINE_PASSWORD=', 'sunflowerpatrol', ' image'),
  'words in JSON': named('{"password":"', 'sunflower-patrol-tree', '"}'),
};

const KEY = `${characters('base64', 64, 37)}\n${characters('base64', 64, 38)}\n${characters('base64', 40, 39)}=`;

/** Tokens that are told by what they begin with. */
const BEGUN: Record<string, Shape> = {
  'PyPI': begun('pypi-', 'AgEIcHlwaS5vcmcCJ', characters('url', 150, 40)),
  'TestPyPI': begun('pypi-', 'AgENdGVzdC5weXBpLm9yZwIk', characters('url', 140, 41)),
  'GitHub, personal': begun('gh', 'p_', characters('plain', 36, 42)),
  'GitHub, of a job': begun('gh', 's_', characters('plain', 36, 43)),
  'GitHub, fine-grained': begun('github', '_pat_', characters('plain', 82, 44)),
  'JWT': begun('ey', 'J', `${characters('url', 40, 45)}.eyJ${characters('url', 300, 46)}.${characters('url', 86, 47)}`),
  'GitLab, personal': begun('gl', 'pat-', characters('url', 20, 48)),
  'GitLab, of a deployment': begun('gl', 'dt-', characters('url', 20, 49)),
  'GitLab, of a job': begun('gl', 'cbt-64_', characters('plain', 20, 50)),
  'npm': begun('np', 'm_', characters('plain', 36, 51)),
  'Amazon, key': begun('AK', 'IA', characters('upper', 16, 52)),
  'Amazon, temporary key': begun('AS', 'IA', characters('upper', 16, 53)),
  'Slack, bot': begun('xo', 'xb-', `480217365914-591730284615-${characters('plain', 24, 54)}`),
  'Slack, address': begun('https://hooks.slack.', 'com/services/', `T0123ABCD/B0123ABCD/${characters('plain', 24, 55)}`),
  'Google': begun('AI', 'za', characters('url', 35, 56)),
  'Google, OAuth': begun('ya', '29.', characters('url', 120, 57)),
  'Hugging Face': begun('h', 'f_', characters('letters', 34, 58)),
  'OpenAI': begun('sk-', 'proj-', characters('url', 120, 59)),
  'Anthropic': begun('sk-', 'ant-api03-', characters('url', 95, 60)),
  'Stripe': begun('sk_', 'live_', characters('plain', 24, 61)),
  'Docker Hub': begun('dckr_', 'pat_', characters('url', 27, 62)),
  'SendGrid': begun('S', 'G.', `${characters('url', 22, 63)}.${characters('url', 43, 64)}`),
  'Doppler': begun('dp.', 'pt.', characters('plain', 43, 65)),
  'Vault': begun('hv', 's.', characters('url', 95, 66)),
  'RubyGems': begun('rubygems', '_', characters('hex', 48, 67)),
  'Artifactory': begun('AK', 'Cp', characters('plain', 69, 68)),
  'DigitalOcean': begun('dop_', 'v1_', characters('hex', 64, 69)),
  'Databricks': begun('da', 'pi', characters('hex', 32, 70)),
  'Pulumi': begun('pu', 'l-', characters('hex', 40, 71)),
  'key in PEM': { text: `-----BEGIN ${'PRIVATE'} KEY-----\n${KEY}\n-----END ${'PRIVATE'} KEY-----`, core: KEY },
};

/** Shapes of secrets with a telling name or a known beginning, by what they are. */
export const SHAPES: Readonly<Record<string, Shape>> = { ...TOLD, ...BEGUN };

/** Puts something into the middle of the secret. */
const within = (put: string | ((index: number) => string)) => ({ text, core }: Shape, index: number): string => {
  const at = text.indexOf(core) + (core.length >> 1);
  return text.slice(0, at) + (typeof put === 'string' ? put : put(index)) + text.slice(at);
};

const lines = (text: string, change: (line: string, index: number, of: number) => string): string => {
  const all = text.split('\n');
  return all.map((line, index) => change(line, index, all.length)).join('\n');
};

/** As a window of so many columns breaks each line. */
const broken = (text: string, width: number): string => lines(text, (line) => line.match(new RegExp(`.{1,${width}}`, 'gu'))?.join('\n') ?? line);

const time = (index: number): string => `2026-08-21T10:11:${String(10 + (index % 50))}.1234567Z`;

const one = (all: readonly string[]) => (index: number): string => all[index % all.length]!;

/** What a copy of a log does to a line. Encodings are none of it: what is in base64 or in hex nobody tells from a digest. */
export const DISGUISES: Readonly<Record<string, (shape: Shape, index: number) => string>> = {
  'as it is, among others': ({ text }) => `Run twine upload\n${text}\nDone in 3 s`,
  'in backquotes': ({ text }) => `It printed \`${text}\`, then it failed`,
  'behind a time stamp': ({ text }) => lines(`Run twine upload\n${text}\nDone`, (line, index) => `${time(index)} ${line}`),
  'in the columns of gh': ({ text }) => lines(text, (line, index) => `publish\tUpload\t${time(index)} ${line}`),
  'quoted': ({ text }) => lines(text, (line) => `> ${line}`),
  'as an error of the runner': ({ text }) => `##[error]${text}`,
  'wrapped at 76 columns': ({ text }) => `${broken(text, 76)}\nDone in 3 s`,
  'wrapped at 20 columns': ({ text }) => `${broken(text, 20)}\nDone in 3 s`,
  'wrapped at 40 columns, with time stamps': ({ text }) => lines(`${broken(text, 40)}\nDone in 3 s`, (line, index) => `${time(index)} ${line}`),
  'wrapped at 40 columns, with numbers': ({ text }) => lines(`${broken(text, 40)}\nDone in 3 s`, (line, index) => `${String(index + 41).padStart(4)}  ${line}`),
  'wrapped in the frame of rich': ({ text }) => `╭${'─'.repeat(42)}╮\n${lines(broken(text, 40), (line) => `│ ${line.padEnd(40)} │`)}\n╰${'─'.repeat(42)}╯`,
  'continued with a backslash': ({ text }) => `${lines(broken(text, 40), (line, index, of) => (index < of - 1 ? `${line}\\` : line))}\nDone in 3 s`,
  'as strings put together': ({ text }) => `${lines(broken(text, 40), (line, index, of) => `  '${line}'${index < of - 1 ? ' +' : ''}`)}\nDone in 3 s`,
  'coloured': ({ text }) => `\u001b[36;1m${text}\u001b[0m`,
  'with a colour in the middle': within('\u001b[0m\u001b[1;31m'),
  'with the soft break of a mail': within('=\n'),
  'with a blank of no width': within('\u200b'),
  'with another character that is not seen': within(one(['\u200d', '\u2060', '\ufeff', '\u00ad', '\u200e', '\u061c'])),
  'with a hard blank': within('\u00a0'),
  'with another break': within(one(['\u2028', '\r', '\u0085', '\u0000', '\u2029', '\u000b'])),
};
