import type { ErrorEntry } from '../types.ts';

export default {
  id: 'container-glibc-too-old',
  stage: 'upload-metadata',
  emitter: 'github-actions',
  severity: 'error',
  messages: [
    { text: "/__e/node20/bin/node: {library}: version `GLIBC_{version}' not found" },
    { text: "/__e/{node}/bin/node: {library}: version `GLIBC_{version}' not found" },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: '/__e/node20/bin/node: ',
  name: { en: 'The container of the job is too old for actions', 'zh-CN': '作业的容器太旧，action 无法运行' },
  meaning: {
    en: 'The job runs in a container, and GitHub starts actions such as `actions/checkout` inside it, with the Node.js of the runner. The C library of this image is older than that needs, as in `manylinux2014`, which has glibc 2.17. The job ended at this step, and built and uploaded nothing.',
    'zh-CN': '作业在容器里运行，而 GitHub 用运行器自带的 Node.js 在容器里启动 `actions/checkout` 这样的 action。这个镜像的 C 库比它要求的旧，比如 `manylinux2014` 的 glibc 是 2.17。作业到这一步就结束了，什么都没有构建，也没有上传。',
  },
  says: {
    en: 'GitHub starts actions inside the container of this job, with the Node.js of the runner, which asks for glibc `{version}`. The image has an older one. The job ended at this step, and built and uploaded nothing.',
    'zh-CN': 'GitHub 在这个作业的容器里用运行器自带的 Node.js 启动 action，它要求 glibc `{version}`，而镜像里的更旧。作业到这一步就结束了，什么都没有构建，也没有上传。',
  },
  causes: [
    {
      en: '`container:` of the job names an image for old systems, such as `manylinux2014` or CentOS 7.',
      'zh-CN': '作业的 `container:` 写的是面向旧系统的镜像，比如 `manylinux2014` 或 CentOS 7。',
    },
    {
      en: 'The file did not change: GitHub took the older Node.js, which still ran there, out of the runner, and starts older actions with the newer one, too.',
      'zh-CN': '文件没有改过：GitHub 从运行器里去掉了在那里还能运行的旧 Node.js，旧的 action 也改用新的来启动。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'The wheels may ask for glibc 2.28', 'zh-CN': 'wheel 可以要求 glibc 2.28' },
      steps: [
        {
          en: 'In the workflow file take a newer image for `container:`, such as `quay.io/pypa/manylinux_2_28_x86_64`. The wheels then are for systems with glibc 2.28 or newer.',
          'zh-CN': '在工作流文件里给 `container:` 换更新的镜像，比如 `quay.io/pypa/manylinux_2_28_x86_64`。这样的 wheel 用于 glibc 2.28 或更新的系统。',
        },
      ],
    },
    {
      changes: 'file',
      when: { en: 'They are to run on older systems', 'zh-CN': '要能在更旧的系统上运行' },
      steps: [
        {
          en: 'In the workflow file take `container:` out of the job, so that checkout and artifacts run on the runner, and start the container for the build alone: `pypa/cibuildwheel` and `PyO3/maturin-action` do that themselves, with `manylinux: 2014` for the latter; anything else with `docker run --rm -v "$PWD:/io" -w /io quay.io/pypa/manylinux2014_x86_64` and the command.',
          'zh-CN': '在工作流文件里去掉作业的 `container:`，让检出代码和处理构建产物都在运行器上进行，只在构建时启动容器：`pypa/cibuildwheel` 和 `PyO3/maturin-action` 自己就会这么做，后者写 `manylinux: 2014`；其他的用 `docker run --rm -v "$PWD:/io" -w /io quay.io/pypa/manylinux2014_x86_64` 加上构建命令。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'A newer glibc inside the image: all else in it is linked to the old one, and the wheels would no longer be what their tag says.',
      'zh-CN': '在镜像里装更新的 glibc：镜像里其他东西都链接着旧的，wheel 也不再符合它的标签。',
    },
    {
      en: '`actions/setup-node`, or an older release of `actions/checkout`: the runner starts both with its own Node.js.',
      'zh-CN': '`actions/setup-node`，或者改用旧版 `actions/checkout`：两者都由运行器自带的 Node.js 启动。',
    },
  ],
  verify: [
    {
      en: 'The next run goes past the checkout. `ldd --version` in the image prints its glibc.',
      'zh-CN': '下一次运行会越过检出这一步。在镜像里运行 `ldd --version` 可以看到它的 glibc 版本。',
    },
  ],
  next: ['unsupported-platform-tag', 'auditwheel-symbols-too-recent', 'artifact-not-found'],
  sources: [
    { repo: 'actions/runner', path: 'src/Misc/externals.sh', ref: '258d6c857db3519913f7deb6004b60172f8043ae', lines: [9, 10] },
    { repo: 'actions/checkout', path: 'issues/1487' },
    { repo: 'actions/checkout', path: 'issues/1590' },
    { repo: 'pantsbuild/pants', path: 'issues/21195' },
    { repo: 'lkrg-org/lkrg', path: 'issues/359' },
  ],
} as const satisfies ErrorEntry;
