import type { ErrorEntry } from '../types.ts';

export default {
  id: 'private-index-file-refused',
  stage: 'upload-metadata',
  emitter: 'twine',
  severity: 'error',
  messages: [
    { text: 'Validation failed: Description is too long (maximum is {limit} characters)' },
    { text: 'Bad Request - {reason} (DevOps Activity ID: {activity})' },
    { text: 'No enum constant org.jfrog.repomd.pypi.model.PypiMetadata.MetadataVersion.{version}' },
    { text: '400 Bad Request: {"error":"{field} is missing"}' },
    { text: 'Bad request - Validation failed: {reason}"}' },
  ],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: 'Validation failed: Description is too long',
  name: { en: 'The private index refuses the metadata of the file', 'zh-CN': '私有索引不接受文件的元数据' },
  meaning: {
    en: 'An index of your own has rules of its own for the metadata of a file, and this file breaks one: Azure Artifacts and GitLab say which in words, and Artifactory names the metadata version that it does not know. User name and password were taken. PyPI has no part in it.',
    'zh-CN': '你自己的索引对文件的元数据另有规则，这个文件违反了其中一条：Azure Artifacts 和 GitLab 会用一句话说明是哪一条，Artifactory 会点出它不认识的元数据版本。用户名和密码没有问题。这与 PyPI 无关。',
  },
  says: {
    applies: { wording: [4] },
    en: 'GitLab refused the file, and gave this reason: `{reason}`.',
    'zh-CN': 'GitLab 拒绝了这个文件，给出的原因是：`{reason}`。',
  },
  causes: [
    {
      en: 'Azure Artifacts checks fields that PyPI takes as they are, such as an address in `author_email` that is written with a name.',
      'zh-CN': 'Azure Artifacts 会检查 PyPI 原样接受的字段，比如 `author_email` 里带着姓名的地址。',
      applies: { wording: [1] },
    },
    {
      en: 'This Artifactory is older than the metadata version that the build backend writes.',
      'zh-CN': '这台 Artifactory 比构建后端写出的元数据版本还旧。',
      applies: { wording: [2] },
    },
  ],
  fixes: [
    {
      applies: { wording: [1], values: { reason: { holds: ['email', 'etadata version'] } } },
      changes: 'setting',
      fixer: 'organization-admin',
      when: { en: 'The wheel is of another project', 'zh-CN': '这个 wheel 属于别的项目' },
      steps: [
        {
          en: 'The file is valid, and only this feed refuses it: let the feed take the package from PyPI through its upstream sources instead of uploading it.',
          'zh-CN': '文件本身没有问题，只是这个 feed 不收：不要上传，让 feed 通过它的上游源从 PyPI 获取这个包。',
        },
      ],
    },
    {
      applies: { wording: [1], values: { reason: { holds: ['email'] } } },
      changes: 'file',
      when: { en: 'It is an e-mail address in a package of my own', 'zh-CN': '说的是我自己的包里的电子邮件地址' },
      steps: [
        {
          en: 'In `pyproject.toml` (or `setup.py`, `setup.cfg`) keep the bare address alone, `authors = [{ email = "author@example.org" }]`, or leave `email` out; the same under `maintainers`. Then build again: the address stands in the file.',
          'zh-CN': '在 `pyproject.toml`（或 `setup.py`、`setup.cfg`）里只留纯地址：`authors = [{ email = "author@example.org" }]`，或者去掉 `email`；`maintainers` 也一样。然后重新构建：地址写在文件里面。',
        },
        {
          en: 'A name beside an address makes the backend write both as `Name <address>` into one field, which this feed does not take.',
          'zh-CN': '姓名和地址写在同一项里，后端会把两者合成 `Name <address>` 放进一个字段，这个 feed 不接受。',
        },
      ],
    },
    {
      applies: { wording: [1], not: { values: { reason: { holds: ['email', 'etadata version'] } } } },
      changes: 'file',
      when: { en: 'It is another field', 'zh-CN': '说的是别的字段' },
      steps: [
        {
          en: 'Correct in `pyproject.toml` what comes after `Bad Request -`, and build again: the metadata is in the file, so that sending the same file again changes nothing.',
          'zh-CN': '在 `pyproject.toml` 里改正 `Bad Request -` 后面所说的内容，再重新构建：元数据在文件里面，再传一次同样的文件没有用。',
        },
      ],
    },
    {
      applies: { wording: [0] },
      changes: 'file',
      when: { en: 'GitLab refuses the description', 'zh-CN': 'GitLab 不收这个说明文字' },
      steps: [
        {
          en: 'This limit is one of this GitLab and not of PyPI. Have the GitLab updated, newer releases take longer descriptions; or give the build a shorter `readme` in `pyproject.toml`, build again, and send those files to GitLab only.',
          'zh-CN': '这是这台 GitLab 的限制，不是 PyPI 的。请管理者升级 GitLab，新版允许更长的说明；或者在 `pyproject.toml` 的 `readme` 里换一个短的文件，重新构建，并且只把这些文件传到 GitLab。',
        },
      ],
    },
    {
      applies: { wording: [2] },
      changes: 'setting',
      fixer: 'organization-admin',
      when: { en: 'Artifactory can be updated', 'zh-CN': 'Artifactory 可以升级' },
      steps: [
        {
          en: 'Ask those who run this Artifactory to update it: it does not know the metadata version in the message. The file itself is valid.',
          'zh-CN': '请管理这台 Artifactory 的人升级它：它不认识错误信息里的元数据版本。文件本身没有问题。',
        },
      ],
    },
    {
      applies: { any: [{ wording: [2] }, { wording: [1], values: { reason: { holds: ['etadata version'] } } }] },
      changes: 'file',
      when: { en: 'The package is my own, and the index stays as it is', 'zh-CN': '包是我自己的，而这个索引暂时不会升级' },
      steps: [
        {
          en: 'Build with an older release of the build backend, pinned under `requires` in `[build-system]`, which writes a metadata version that this index knows. No line of `pyproject.toml` sets that version: the backend does.',
          'zh-CN': '在 `[build-system]` 的 `requires` 里固定一个较旧的构建后端版本来构建，让它写出这个索引认识的元数据版本。`pyproject.toml` 里没有哪一行能设定这个版本，它由后端决定。',
        },
      ],
    },
    {
      applies: { wording: [4] },
      changes: 'file',
      when: { en: 'GitLab names another field', 'zh-CN': 'GitLab 指出的是别的字段' },
      steps: [
        {
          en: 'Correct what comes after `Validation failed:`, mostly in `pyproject.toml`, and build again: it is in the file, so that sending the same file again changes nothing.',
          'zh-CN': '改正 `Validation failed:` 后面所说的内容，多半在 `pyproject.toml` 里，再重新构建：问题在文件里面，再传一次同样的文件没有用。',
        },
      ],
    },
    {
      applies: { wording: [3] },
      changes: 'file',
      when: { en: 'The index wants a field that PyPI does not ask for', 'zh-CN': '索引要求一个 PyPI 并不要求的字段' },
      steps: [
        {
          en: 'Set this field in `pyproject.toml`, for `requires_python` the line `requires-python = ">=3.9"` under `[project]`, and build again: this GitLab takes no upload without it. Where it is set already, update the program that uploads: old ones leave empty fields out.',
          'zh-CN': '在 `pyproject.toml` 里填上这个字段，`requires_python` 对应 `[project]` 下的 `requires-python = ">=3.9"`，再重新构建：这台 GitLab 不接受缺少它的上传。如果已经填了，就升级上传用的程序：旧版会漏掉空字段。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Another token: the index read the file, and so it has taken the credentials.',
      'zh-CN': '换 token：索引已经读到了文件，说明凭据没有问题。',
    },
  ],
  verify: [
    {
      en: 'The next run names no status after `Uploading`, and the index lists the version.',
      'zh-CN': '下一次运行里，`Uploading` 之后不再出现状态码，索引也列出了这个版本。',
    },
  ],
  next: ['private-index-file-exists', 'private-index-credentials-refused'],
  sources: [
    { repo: 'pypa/twine', path: 'issues/1097' },
    { repo: 'PyO3/maturin', path: 'issues/438' },
    { repo: 'astral-sh/ruff', path: 'issues/10378' },
    { repo: 'python-poetry/poetry', path: 'issues/1100' },
  ],
} as const satisfies ErrorEntry;
