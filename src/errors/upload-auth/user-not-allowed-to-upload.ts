import type { ErrorEntry } from '../types.ts';

export default {
  id: 'user-not-allowed-to-upload',
  stage: 'upload-auth',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    { text: "The user '{user}' isn't allowed to upload to project '{project}'. See https://{index}/help/#project-name for more information." },
    { text: "The user '{user}' is not allowed to upload to project '{project}'", until: '2018-05-16' },
  ],
  release: 'may-be-partial',
  fixer: 'pypi-owner',
  headline: "isn't allowed to upload to project",
  name: { en: 'This account may not upload to the project', 'zh-CN': '这个账号无权向该项目上传' },
  meaning: {
    en: 'PyPI knows the token and the account behind it. The account may not upload to the project: it has no role there, the project is archived, or the name is not to be had.',
    'zh-CN': 'PyPI 认识这个 token 和它背后的账号，但这个账号不能向项目上传：要么在项目里没有角色，要么项目已经归档，要么这个名字不能用。',
  },
  says: {
    en: 'The token belongs to the account `{user}`, and this account may not upload to `{project}`: it has no role there, the project is archived, or the name is not to be had.',
    'zh-CN': 'token 属于账号 `{user}`，而这个账号无权向 `{project}` 上传：要么在项目里没有角色，要么项目已经归档，要么这个名字不能用。',
  },
  causes: [
    {
      en: 'The name is taken by somebody else, perhaps without any release. Upper and lower case, `-`, `_` and `.` make no new name.',
      'zh-CN': '这个名字已经被别人占用，也许一个版本都没发布过。只改大小写或者 `-`、`_`、`.`，都不算新名字。',
    },
    {
      en: 'The token belongs to another account than you think. The message names it.',
      'zh-CN': 'token 属于另一个账号，与你想的不同。错误信息里写着账号名。',
    },
    {
      en: 'The account lost its role in the project or left the team that had one.',
      'zh-CN': '这个账号在项目里的角色被撤掉了，或者退出了有权限的团队。',
    },
    {
      en: 'The project is archived. That stops uploads of its owners too, with the same sentence.',
      'zh-CN': '项目已经归档。归档后所有者自己也不能上传，得到的是同一句话。',
    },
  ],
  fixes: [
    {
      // Modules of some Python version: PyPI takes no project of such a name, and of years before its own sentence for that this one is.
      applies: {
        values: {
          project: {
            is: [
              'abc', 'aifc', 'antigravity', 'argparse', 'array', 'ast', 'asynchat', 'asyncio', 'asyncore', 'atexit', 'audioop', 'base64', 'bdb', 'binascii', 'binhex', 'bisect',
              'builtins', 'bz2', 'cProfile', 'calendar', 'cgi', 'cgitb', 'chunk', 'cmath', 'cmd', 'code', 'codecs', 'codeop', 'collections', 'colorsys', 'commands', 'compileall',
              'concurrent', 'configparser', 'contextlib', 'contextvars', 'cookielib', 'copy', 'copyreg', 'crypt', 'csv', 'ctypes', 'curses', 'dataclasses', 'datetime', 'dbm', 'decimal',
              'difflib', 'dis', 'distutils', 'doctest', 'dummy-threading', 'email', 'encodings', 'ensurepip', 'enum', 'errno', 'faulthandler', 'fcntl', 'filecmp', 'fileinput', 'fnmatch',
              'formatter', 'fractions', 'ftplib', 'functools', 'gc', 'genericpath', 'getopt', 'getpass', 'gettext', 'glob', 'graphlib', 'grp', 'gzip', 'hashlib', 'heapq', 'hmac', 'html',
              'htmllib', 'http', 'httplib', 'idlelib', 'imaplib', 'imghdr', 'imp', 'importlib', 'inspect', 'io', 'ipaddress', 'itertools', 'json', 'keyword', 'lib2to3', 'linecache',
              'locale', 'logging', 'lzma', 'macpath', 'mailbox', 'mailcap', 'marshal', 'math', 'md5', 'mimetools', 'mimetypes', 'mmap', 'modulefinder', 'msilib', 'msvcrt',
              'multiprocessing', 'netrc', 'new', 'nis', 'nntplib', 'nt', 'ntpath', 'nturl2path', 'numbers', 'opcode', 'operator', 'optparse', 'os', 'ossaudiodev', 'parser', 'pathlib',
              'pdb', 'pickle', 'pickletools', 'pipes', 'pkgutil', 'platform', 'plistlib', 'popen2', 'poplib', 'posix', 'posixpath', 'pprint', 'profile', 'pstats', 'pty', 'pwd', 'pyclbr',
              'pydoc', 'pyexpat', 'queue', 'quopri', 'random', 're', 'readline', 'reprlib', 'resource', 'rexec', 'rlcompleter', 'runpy', 'sched', 'secrets', 'select', 'selectors',
              'sets', 'sha', 'shelve', 'shlex', 'shutil', 'signal', 'site', 'smtpd', 'smtplib', 'sndhdr', 'socket', 'socketserver', 'spwd', 'sqlite3', 'ssl', 'stat', 'statistics',
              'string', 'stringio', 'stringprep', 'struct', 'subprocess', 'sunau', 'symtable', 'sys', 'sysconfig', 'syslog', 'tabnanny', 'tarfile', 'telnetlib', 'tempfile', 'termios',
              'textwrap', 'this', 'thread', 'threading', 'time', 'timeit', 'tkinter', 'token', 'tokenize', 'tomllib', 'trace', 'traceback', 'tracemalloc', 'tty', 'turtle', 'turtledemo',
              'types', 'typing', 'unicodedata', 'unittest', 'urllib', 'urllib2', 'urlparse', 'user', 'uu', 'uuid', 'venv', 'warnings', 'wave', 'weakref', 'webbrowser', 'winreg',
              'winsound', 'wsgiref', 'xdrlib', 'xml', 'xmlrpc', 'xmlrpclib', 'zipapp', 'zipfile', 'zipimport', 'zlib', 'zoneinfo',
            ],
          },
        },
      },
      certain: true,
      changes: 'file',
      fixer: 'repository',
      when: { en: 'The name is that of a module of the standard library', 'zh-CN': '这个名字与标准库的某个模块相同' },
      steps: [
        {
          en: 'Choose another `name` under `[project]` in `pyproject.toml` (or in `setup.py`), empty `dist/` and build again: a module of the standard library of Python has this name, and PyPI takes no new project under it. Only where the project exists does a role help, which one of its owners gives under [[your-projects > “the project” > manage > collaborators]].',
          'zh-CN': '在 `pyproject.toml` 的 `[project]` 下（或者 `setup.py` 里）换一个 `name`，清空 `dist/` 再重新构建：Python 标准库里有同名模块，PyPI 不接受这样的新项目。只有项目本来就存在时，由它的所有者在 [[your-projects > “该项目” > manage > collaborators]] 里给你角色才有用。',
        },
      ],
    },
    {
      changes: 'setting',
      when: { en: 'The project belongs to me or my team', 'zh-CN': '项目属于我或我的团队' },
      steps: [
        {
          en: 'On the index that you upload to, PyPI or TestPyPI, let an owner open [[your-projects > “the project” > manage > collaborators]] and give the account named in the message a role.',
          'zh-CN': '请一位所有者在你要上传到的索引（PyPI 或 TestPyPI）上打开 [[your-projects > “该项目” > manage > collaborators]]，给错误信息里的账号一个角色。',
        },
        {
          en: 'Or let an account that may upload [make the token](/fix-api-token/), and replace the secret.',
          'zh-CN': '或者由有权上传的账号[创建 token](/fix-api-token/)，再更新 secret。',
        },
      ],
    },
    {
      changes: 'setting',
      when: { en: 'The page of the project says that it is archived', 'zh-CN': '项目页面写着已归档' },
      steps: [
        {
          en: 'Let an owner open [[your-projects > “the project” > manage > project-settings > unarchive-project]]: an archived project takes no uploads, not even from its owners.',
          'zh-CN': '请一位所有者打开 [[your-projects > “该项目” > manage > project-settings > unarchive-project]]：已经归档的项目不接受上传，所有者自己也不行。',
        },
      ],
    },
    {
      changes: 'file',
      fixer: 'repository',
      when: { en: 'The file is that of a dependency or of another project', 'zh-CN': '这个文件属于某个依赖或别的项目' },
      steps: [
        {
          en: 'Keep the files of other projects out of `dist/`, and upload your own only. `pip wheel -w dist .` puts the wheels of all dependencies there: build with `python -m build`, or add `--no-deps`.',
          'zh-CN': '不要让别的项目的文件进入 `dist/`，只上传你自己的。`pip wheel -w dist .` 会把所有依赖的 wheel 也放进去：改用 `python -m build` 构建，或者加上 `--no-deps`。',
        },
      ],
    },
    {
      changes: 'file',
      fixer: 'repository',
      when: { en: 'I chose the name, and it belongs to somebody else', 'zh-CN': '这个名字是我起的，但属于别人' },
      steps: [
        {
          en: 'Choose another `name` in `pyproject.toml` and build again. If only TestPyPI refuses it, leave that upload out.',
          'zh-CN': '在 `pyproject.toml` 里换一个 `name`，重新构建。如果只有 TestPyPI 拒绝，就去掉那一步。',
        },
        {
          en: 'A project-scoped token cannot create the new project; an account-wide one or a [pending publisher](/fix-trusted-publishing/#pypi) can.',
          'zh-CN': '限定到某个项目的 token 不能创建新项目，要用对整个账号有效的 token，或者[待定发布者](/fix-trusted-publishing/#pypi)。',
        },
      ],
    },
    {
      aside: true,
      changes: 'file',
      when: { en: 'I want releases not to depend on one account', 'zh-CN': '我不想让发布依赖某个人的账号' },
      steps: [
        {
          en: 'Let an owner [register the workflow](/fix-trusted-publishing/#pypi) on the project. Then remove `password:` and add `id-token: write`. An archived project refuses this way of uploading too.',
          'zh-CN': '请所有者在项目上[为工作流添加可信发布者](/fix-trusted-publishing/#pypi)，然后删掉 `password:`，加上 `id-token: write`。已经归档的项目，用这种方式同样传不上去。',
        },
      ],
      example: { scope: 'job', mark: ['permissions:', 'id-token: write'] },
    },
  ],
  notAFix: [
    {
      en: 'A new token of the same account: PyPI knew the old one.',
      'zh-CN': '用同一个账号再创建一个 token：旧的那个 PyPI 本来就认识。',
    },
  ],
  verify: [
    {
      en: 'Sign in to PyPI with the account named in the message: the project stands under [[your-projects]], and it is not archived. Then start the workflow again; the refused file was not stored and its version number is still free.',
      'zh-CN': '用错误信息里的账号登录 PyPI：[[your-projects]] 里有这个项目，而且没有归档。然后重新运行工作流，被拒绝的文件没有保存，版本号仍然可用。',
    },
  ],
  next: ['api-token-wrong-project', 'file-already-exists'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/legacy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [754, 844] },
    { repo: 'pypi/warehouse', path: 'warehouse/packaging/models.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [428, 507] },
    { repo: 'pypi/warehouse', path: 'warehouse/templates/pages/help.html', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [981, 995] },
    { repo: 'pypi/warehouse', path: 'warehouse/templates/manage/project/settings.html', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [192, 224] },
  ],
} as const satisfies ErrorEntry;
