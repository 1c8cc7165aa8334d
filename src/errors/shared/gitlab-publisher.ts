import type { Fix } from '../types.ts';

/** What stands in each entry of a publisher that PyPI does not find: the publishers of GitLab are registered by other fields. */
export const gitlabPublisher: Fix = {
  applies: { ci: ['gitlab'] },
  changes: 'setting',
  when: { en: 'It runs on GitLab', 'zh-CN': '在 GitLab 上运行' },
  steps: [
    {
      en: 'On the index open [[your-projects]](https://pypi.org/manage/projects/), [[manage]], [[publishing]], and compare the GitLab publishers with this pipeline: namespace and project (`project_path`, where the log prints the claims), the path of the top-level pipeline file, mostly `.gitlab-ci.yml` (`ci_config_ref_uri`), and [[environment-name]] with the `environment` of the job. If none has all of them, add one under GitLab.',
      'zh-CN': '在索引上打开 [[your-projects > manage > publishing]](https://pypi.org/manage/projects/)，把 GitLab 类型的发布者与这条流水线核对：命名空间和项目（日志打印了声明时，就是 `project_path`），顶层流水线文件的路径，多半是 `.gitlab-ci.yml`（`ci_config_ref_uri`），以及 [[environment-name]] 与作业的 `environment`。没有哪个全都一致，就在 GitLab 下添加一个。',
    },
    {
      en: 'If all agrees, retry the job once. If it is refused again, the log does not tell why: write down what the ID token holds (decode its middle part, and never print the whole of it), and report it in the issues of [pypi/warehouse](https://github.com/pypi/warehouse/issues). An [API token](/fix-api-token/) publishes meanwhile.',
      'zh-CN': '如果全都一致，就把作业重试一次。仍然被拒绝时，日志看不出原因：记下 ID token 里的内容（解码它的中间一段，不要打印整个 token），到 [pypi/warehouse](https://github.com/pypi/warehouse/issues) 的 issue 里报告。在此期间可以用 [API token](/fix-api-token/) 发布。',
    },
  ],
};
