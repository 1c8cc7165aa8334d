import type { Text } from '../../errors/types.ts';
import type { SourceId } from '../sources/sources.ts';

/** Why some runs do not show what a reader would see. The page says it beside their outcome. */
export interface Difference {
  /** A whole sentence: what PyPI, or the release that a reader uses, does instead. */
  text: Text;
  source: SourceId;
  runs: readonly string[];
}

const modern = (...names: string[]): string[] => ['6.1.0', '6.2.0', '7.0.0'].flatMap((version) => names.map((name) => `twine-${version}/${name}`));

/** Runs in which the stand-in took what PyPI refuses, or answered with a status that PyPI does not use there, or another program ran than releases bring. */
export const differences = {
  description: {
    text: {
      en: 'On PyPI nothing is uploaded: it renders the description itself and refuses the first file with 400.',
      'zh-CN': '在 PyPI 上什么都传不上去：它自己会渲染描述，并以 400 拒绝第一个文件。',
    },
    source: 'pypi-renders',
    runs: ['verify-metadata/false/bad-readme'],
  },
  'workflow-of-another-repository': {
    text: {
      en: 'PyPI refuses it as in the next row: the workflow in the claim is that of another repository than the publisher names.',
      'zh-CN': 'PyPI 会像下一行那样拒绝：声明里的工作流不在发布者所填的仓库里。',
    },
    source: 'pypi-job-workflow-ref',
    runs: ['reusable-workflow/mint-ok'],
  },
  'no-upload-route': {
    text: {
      en: 'The stand-in answered 405. By its source PyPI has no upload under this host, so expect `404 Not Found`.',
      'zh-CN': '模拟服务返回的是 405。按 PyPI 的源码，这个主机下没有上传入口，应该是 `404 Not Found`。',
    },
    source: 'pypi-upload-host',
    runs: ['repository-url/pypi.org-not-upload/tp', 'repository-url/pypi.org-not-upload/token'],
  },
  'refused-with-422': {
    text: {
      en: 'PyPI refuses an exchange with 422 and a list of reasons only. This answer would come from a server in front of it.',
      'zh-CN': 'PyPI 拒绝交换时只用 422，并附上原因列表。这样的响应应该来自它前面的服务器。',
    },
    source: 'pypi-refuses-with-422',
    runs: [
      ...['mint/403-html', 'mint/403-json', 'mint/404-html', 'mint/404-json', 'mint/429-json', 'mint/200-no-token', 'mint/200-html'],
      ...modern('mint/403-json', 'mint/200-no-token'),
    ],
  },
  'audience-or-403': {
    text: {
      en: 'PyPI answers this request with its audience or with 403. This answer would come from another index, or from a server in front.',
      'zh-CN': '对这个请求，PyPI 只会返回受众或 403。这样的响应应该来自其他索引，或它前面的服务器。',
    },
    source: 'pypi-audience',
    runs: ['audience/404', 'audience/200-html', ...modern('audience/404', 'audience/200-html')],
  },
  'skips-in-6-1': {
    text: {
      en: 'twine 6.2.0 ran here. v1.14.0 brings 6.1.0, which skips a file answered with 409 and ends well; v1.14.2 brings 7.0.0, which stops as shown.',
      'zh-CN': '这里运行的是 twine 6.2.0。v1.14.0 带的是 6.1.0，索引对文件返回 409 时会跳过它，并且成功结束；v1.14.2 带的是 7.0.0，结果与这里相同。',
    },
    source: 'twine-skips-409',
    runs: ['upload/409/other/skip-existing', 'upload/exists/skip-existing/other'],
  },
} as const satisfies Record<string, Difference>;

/**
 * What has to be said beside the outcome of some runs.
 *
 * @param ids the runs that a cell or row speaks of
 */
export const differencesOf = (ids: readonly string[]): Difference[] =>
  Object.values(differences).filter(({ runs }) => (runs as readonly string[]).some((run) => ids.includes(run)));
