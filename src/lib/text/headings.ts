const ORDINAL = /^(?:the )?(?:(?:first|second|third|fourth|last|final|new|newer|old|older|earlier|previous|\d(?:st|nd|rd|th)) (?:attempt|try|run|re-?run)|(?:attempt|try|run|re-?run|retry)[ #]{0,3}\d{1,2}|re-?run|retry)(?![\w-])/i;
const ORDINAL_ZH = /^(?:第\s?[一二三四五六七八九十\d]{1,2}\s?次|(?:再次|重新)(?:运行|执行|尝试|发布))/;

/** How a report goes on after something was tried: it ends with a colon. */
const NOW = /^(?:(?:and|but|so) )?now\b|^after (?:adding|changing|fixing|setting|removing|that|this|the change|a re-?run|re-?running)\b|^(?:现在|(?:改|加|换|修)[^：]{0,20}(?:之后|以后|后))/i;

/** Of such words the names of jobs are made that publish, or build what is published. */
const JOB = /(?:^|[^a-z])(?:jobs?|publish|release|deploy|upload|build|wheels?|sdist|(?:test-?)?pypi)(?![a-z])|发布|构建|上传|作业/i;

/** What else is written above pieces of a report, and words of a sentence. */
const OTHER = /(?<![a-z])(?:logs?|outputs?|errors?|steps?|versions?|info|details|workflows?|files?|configs?|configuration|my|our|the|this|it|is|was|are|fail(?:s|ed|ing)?|got|get|with|when|and|but|not|why|how|what|help)(?![a-z])|日志|输出|错误|步骤|版本|文件|配置|我|你|了|在|后来|结果|自己|成功|失败|怎么|为什么/i;

const FRAME = /^(?:#{1,6}[ \t]|={2,}|-{2,}|\*{2,}|_{2,})/;

/** A sentence above a log may be longer than a heading. */
const MAX_HEADING = 200;

/**
 * What a line says that somebody typed above a log.
 *
 * @param begins whether nothing stands right above it
 * @returns whether it announces another attempt, or the name of a job
 * @example headingIn('### publish-to-pypi', true) // { job: 'publish-to-pypi' }
 */
export function headingIn(line: string, begins: boolean): 'attempt' | { job: string } | undefined {
  if (line.length > MAX_HEADING) return undefined;
  if (/[:：]$/.test(line) && NOW.test(line.split(/[.!。！]\s?/).at(-1)!)) return 'attempt';
  const framed = FRAME.test(line);
  const inner = line.replace(/^[#=*_-]{1,80}[ \t]{0,10}/, '');
  const bare = inner.replace(/[=*_-]{1,80}$/, '').trimEnd();
  const isTitle = framed || /[:：]$/.test(bare);
  const text = (framed ? bare : line).replace(/[:：]$/, '').trim();
  if (text.length < 2 || text.length > 80 || /[.…;]$/.test(text) || text.split(/\s+/).length > 7) return undefined;
  if ((isTitle && ORDINAL.test(text)) || ((isTitle || text.length <= 12) && ORDINAL_ZH.test(text))) return 'attempt';
  // The name of a job is short; what is longer is a sentence.
  if (!isTitle || !(framed || begins) || text.split(/\s+/).length > (framed && !line.startsWith('**') ? 4 : 3) || !/^[\p{L}\w .,:()[\]/+-]+$/u.test(text) || !JOB.test(text) || OTHER.test(text)) return undefined;
  return { job: text.replace(/^(?:job|作业)[ \t:：]{1,5}|[ \t](?:job|作业)$/i, '') };
}
