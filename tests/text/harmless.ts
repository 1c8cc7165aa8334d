import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { errors } from '../../src/data/catalogue.ts';
import { seeded } from '../doctor/noise.ts';

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));

const read = (folder: string, kind: RegExp): string[] => readdirSync(fixtures + folder).filter((file) => kind.test(file)).map((file) => readFileSync(`${fixtures}${folder}/${file}`, 'utf8'));

/** What stands in judged logs, as their text and as they are written down. */
const judged = read('judged', /\.jsonl$/).flatMap((file) => file.trim().split('\n').map((line) => (JSON.parse(line) as { log?: string; text?: string; output?: string }).log ?? line));

const random = seeded(20_261_129);
const among = (set: string, length: number): string => Array.from({ length }, () => set[Math.floor(random() * set.length)]!).join('');
const HEX = '0123456789abcdef';
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

const times = (count: number, make: (index: number) => string): string[] => Array.from({ length: count }, (_, index) => make(index));

/** Digests and other numbers, as pip, docker, git, PyPI and the runner print them. */
const digests = [
  ...times(1_500, (index) => ['', 'HEAD is now at ', 'uses: pypa/gh-action-pypi-publish@', 'Resolved commit: ', '[command]/usr/bin/git log -1 --format=%H '][index % 5]! + among(HEX, 40)),
  ...times(2_500, (index) => ['SHA256: ', '--hash=sha256:', 'sha256=', 'Digest: sha256:', '#sha256=', '"sha256": "'][index % 6]! + among(HEX, 64)),
  ...times(1_000, (index) => ['BLAKE2-256: ', 'sha512-', 'md5: ', 'blake2b_256_digest='][index % 4]! + among(HEX, [64, 128, 32, 64][index % 4]!)),
  ...times(1_500, (index) => ['sha256=', '"integrity": "sha512-', 'x-amz-checksum-sha256: ', 'ETag: "'][index % 4]! + among(BASE64, 43) + '='),
  ...times(1_500, (index) => ['Request-Id: ', 'x-github-request-id: ', 'job id ', '"run_id": "', ''][index % 5]! + [8, 4, 4, 4, 12].map((length) => among(HEX, length)).join('-')),
  ...times(1_500, (index) => `https://files.pythonhosted.org/packages/${among(HEX, 2)}/${among(HEX, 2)}/${among(HEX, 60)}/sampleproject-4.${index}.0-py3-none-any.whl`),
];

/** Names and phrases that hold what begins a token, or what names a secret. */
const phrases = [
  ...['gha_cache_restore_keys_x', 'ghc_compiler_version_9', 'gha_publish_distribution', 'pypi-AgEnt-of-chaos-1.0.0.tar.gz', 'pypi-AgEnt-Smith-2', 'Basic authentication2 is on', 'basic Authentication2 failed', 'sk-learn-extension-2024-08-21-nightly', 'glpat-is-how-they-begin', 'npm_config_registry=https://registry.npmjs.org/', 'npm_package_version=1.2.3', 'hf_transfer_is_enabled_by_default', 'SG.is the sign of it', 'AKIA begins a key of Amazon', 'dapi is short for it', 'xoxb- is of Slack'],
  ...['key: Linux-pip-2f1b7c90a1', 'Cache restored from key: setup-python-Linux-x64-24.04-Ubuntu-python-3.12.4-pip-9f2c', 'cache-key: v1-deps-3a7f', 'restore-keys: pip-3.12-', 'CACHE_KEY=', 'primary-key: id4', 'publickey: ssh-ed25519'],
  ...['password: ***', 'TWINE_PASSWORD: ***', '  user: __token__', 'id-token: write', 'github-token: required', 'token: ', 'token: None', 'password: null', 'secrets: inherit', 'Enter your password: ', 'Enter your API token: ', 'Password [blank]:', 'token-format: pypi-', 'Invalid or non-existent authentication information.', 'Invalid API Token: project-scoped token is not valid for project: example-pkg4', 'Uploading with token: yes', 'use --token or --password to give it', '--password PASSWORD  The password to authenticate to the repository', 'twine upload -u __token__ -p "$PYPI_TOKEN" dist/*', 'uv publish --token ${{ secrets.PYPI_TOKEN }}', 'TOKEN_TYPE=bearer2', 'token_type: Bearer', 'grant_type=client_credentials', 'ACTIONS_ID_TOKEN_REQUEST_URL=https://pipelines.actions.githubusercontent.com/a1b2/idtoken?api-version=2.0', 'audience=pypi', 'PYPI_TOKEN=$PYPI_TOKEN', 'TOKEN=%TOKEN%', 'PASSWORD=<password>', 'API_KEY=[redacted]', "password=os.environ['TWINE_PASSWORD']", 'token=self.token', 'secret=config.secret2', 'Authorization: ***', 'Authorization: Bearer ***', 'git@github.com:octo-org/sampleproject.git', 'https://github.com/octo-org/example-pkg/tree/main@{1}', 'https://user:***@example.org/simple', 'https://__token__:${TOKEN}@upload.pypi.org/legacy/', 'https://docs.pypi.org:443/trusted-publishers@2026', 'npx @scope/name@1.2.3', 'ssh://git@github.com/octo-org/example-pkg2.git'],
];
/** What looks like a secret with a telling name or option, and is none: seen in logs, helps and workflows. */
const nearMisses = [
  ...['python -m pip install --user twine==5.1.1', 'pip install --user git+https://github.com/octo-org/example-pkg2', 'pip install --user -r requirements1.txt', 'pip install --user ./dist/a-1.0.whl', 'docker run --user runner1:docker image2', 'docker run --user "$(id -u):$(id -g)" image2', 'docker run -u 1000:1000 -p 8080:80 image2', 'docker compose -p project1 up', 'docker build --secret id=pypi1,src=/tmp/x1 .', 'hatch publish --user octocat1', '--user=postgres15', 'ssh -p 2222 octocat1@host', 'mkdir -p build/lib.linux-x86_64-cpython-312', 'pytest -p no:cacheprovider1', 'unittest -k test_token1', 'gh auth login --with-token < token1.txt'],
  ...['  CACHE_KEY: pip-v2-linux', '  SONAR_PROJECT_KEY: my-org_repo2', '  S3_KEY: builds/2026/a.whl', 'OBJECT_KEY=builds/a-1.0.whl', '  ISSUE_KEY: PROJ-123', '  RSA_PUBLIC_KEY: "MIIBIjAN1"', '  HOT_KEY: ctrl-1', '  ENABLE_AUTH=oauth2', '  REQUIRE_AUTH: basic2', '  BYPASS: v12', 'COMPASS: north9x', '  MAX_TOKEN: 4096tokens', '  USE_TOKEN: always2', '  CI_PASS: 12 of 14', '  TEST_PASS: 10/10', 'PASS: test_upload2.py', 'GPG_KEY=A035C8C19219BA821ECEA86B64E628F8D684696D', 'ENV GPG_KEY E3FF2839C048B25C084DEBE9B26995E310250568', 'PWD=D:\\a\\repo1\\repo1', '  PWD: /home/runner/work/a1', 'ssh-key: id_ed25519', 'AWS_SESSION_TOKEN_FILE=/x/y1'],
  ...['TWINE_PASSWORD=\nUploading\n', 'TWINE_PASSWORD:\ndist/pkg-1.0-py3-none-any.whl\n', 'PYPI_TOKEN=\ntwine.exceptions.InvalidDistribution: Cannot find file', 'use the --token option when the --password argument is empty', 'error: option --password requires a value', '  --password TEXT  The password', '  --token <TOKEN>   the token [env: UV_PUBLISH_TOKEN=]', '  -p, --password PASSWORD', 'secret: !Ref MySecret1', 'secret: my-secret-v2', 'token: RFC7519', 'password: ${PW:-default1}', 'token: base64.b64encode(x1)', '    token = response', 'password = getpass.getpass()', "auth=('user', os.environ['X'])", 'codecov -t $CODECOV_TOKEN', 'https://user@dev.azure.com/org1/x', 'ssh://octocat1234@host.example/x', '"token": "string"', 'login alice password', 'password: credential'],
  // Databases for tests, which the release needs: a repaired file with three asterisks there would break them.
  ...['      POSTGRES_PASSWORD: postgres', '  TEST_PASSWORD: test', '      AWS_SECRET_ACCESS_KEY: testing', '      MINIO_ROOT_PASSWORD: minioadmin', '      POSTGRES_PASSWORD: mysecretpassword', '          password: changeme', '      MINIO_ROOT_PASSWORD: alpha-secret', 'MYSQL_ROOT_PASSWORD=root', 'RABBITMQ_DEFAULT_PASS: guest', '  DATABASE_URL: postgres://postgres:postgres@localhost:5432/test-db', 'DB=mysql://root:root@127.0.0.1/test', 'AMQP_URL: amqp://guest:guest@rabbitmq:5672/', 'postgresql+psycopg://sampleproject:sampleproject@db/test', 'redis://default:password@[::1]:6379'],
  ...['tiktoken = "^0.7.0"', '"tiktoken": "~0.7.1"', 'signing-key: 4AEE18F83AFDEB23', 'uv publish --token dist/foo-1.0.0.tar.gz', "names = ['TWINE_PASSWORD', 'API_TOKEN']", "config['password'] = get_password()", 'os.environ["API_KEY"] = api_key2', 'Set-Item env:CACHE_KEY -Value pip-linux-1', 'conda config --set channel_priority strict', 'poetry config repositories.testpypi https://test.pypi.org/legacy/', 'args:\n  - --token\n  - --verbose', 'twine upload --password-stdin\n- dist/foo-1.0.0.tar.gz', 'curl -fsSLo x.tgz https://pypi.example/a:b1', 'gh secret set PYPI_TOKEN < token1.txt', "pairs = [('TWINE_PASSWORD', 'API_TOKEN')]", '["token", "username"]', 'http -a basic https://x1.example', 'curl -a ftp://host1/x', 'cat token1.txt | gh auth login --with-token'],
];
const names = ['PYPI_API_TOKEN', 'TEST_PYPI_PASSWORD', 'ghp_personal_access_token', 'github_pat_for_releases_2', 'TWINE_PASSWORD_2', 'my_secret_key1', 'GLPAT_TOKEN', 'npm_token_2'];
const expressions = names.flatMap((name) => [`password: \${{ secrets.${name} }}`, `TWINE_PASSWORD: \${{ secrets['${name}'] }}`, `token: \${{secrets.${name}||github.token}}`, `--token "\${{ secrets.${name} }}"`, `https://__token__:\${{ secrets.${name} }}@upload.pypi.org/legacy/`, `secrets.${name}`, `password: ${name}`]);

/** Lines of logs, workflows and messages, as they stand in the project. */
const lines = [
  ...read('logs', /\.txt$/),
  ...read('negative', /\.txt$/),
  ...read('workflows', /\.yml$/),
  ...judged,
  ...errors.flatMap(({ messages, fixes, meaning, causes }) => [...messages.map(({ text }) => text), meaning.en, meaning['zh-CN'], ...causes.map(({ en }) => en), ...fixes.flatMap(({ steps }) => steps.flatMap(({ en, 'zh-CN': chinese }) => [en, chinese]))]),
].flatMap((text) => text.split('\n'));

/** Workflows with a secret in them, on purpose. */
const isLeak = (text: string): boolean => text.includes('want secret-not-an-expression') || text.includes('unsure secret-not-an-expression');

/** Whole texts: what stands on the next line must not make a secret of a word. */
const wholes = [...read('logs', /\.txt$/), ...read('negative', /\.txt$/), ...read('workflows', /\.yml$/)];

/** At least 14,050 texts in which nothing is secret. */
export const HARMLESS: readonly string[] = [...new Set([...digests, ...phrases, ...nearMisses, ...expressions, ...lines, ...wholes])].filter((text) => text !== '' && !isLeak(text));
