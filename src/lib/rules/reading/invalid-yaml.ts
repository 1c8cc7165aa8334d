import type { ProblemText } from '../types.ts';

export default {
  id: 'invalid-yaml',
  page: '/generator/',
  name: { en: 'This is not valid YAML', 'zh-CN': '这不是有效的 YAML' },
  explain: {
    TAB_AS_INDENT: { en: 'YAML is indented with blanks: replace the tab.', 'zh-CN': 'YAML 只能用空格缩进：请把制表符换成空格。' },
    STRANGE_BLANK: {
      en: 'Here stands a blank that is none to YAML (U+00A0, U+3000 or the like): such blanks come along with text copied from a web page or a chat. Delete it and type a blank.',
      'zh-CN': '这里的空白不是 YAML 认得的空格（U+00A0、全角空格之类），从网页或聊天窗口复制来的文字常带着它。请删掉，重新输入空格。',
    },
    TAG: {
      en: 'What begins with `!` has a meaning of its own in YAML. Write a condition as `if: ${{ !… }}`, and put quotes around anything else.',
      'zh-CN': '以 `!` 开头的值在 YAML 里另有含义。条件请写成 `if: ${{ !… }}`，其他的加上引号。',
    },
    TEXT_ENDED: {
      en: 'The script or text that a key above opens with `|` or `>` ends above this line, which stands no deeper than that key. Indent this line and what else belongs to it as far as its first line at least: YAML takes those blanks away again.',
      'zh-CN': '上面某个键用 `|` 或 `>` 开头的脚本或文本，到这一行之前就结束了，因为这一行的缩进没有超过那个键。请把这一行和后面属于它的各行都缩进，至少与它的第一行对齐：YAML 会去掉这些空格。',
    },
    DUPLICATE_KEY: { en: 'This key stands twice in the same block. GitHub refuses such a file: keep one.', 'zh-CN': '这个键在同一个块里出现了两次，GitHub 会拒绝这样的文件：请只留一个。' },
    MULTIPLE_DOCS: {
      en: 'A second YAML document begins here (`---`). A workflow file holds one: paste only that.',
      'zh-CN': '从这里开始是第二个 YAML 文档（`---`）。工作流文件只能有一个文档：请只粘贴那一个。',
    },
    BLOCK_AS_IMPLICIT_KEY: {
      en: 'Two keys stand on one line, or the lines around it are indented differently. Quote a value that holds a colon and a blank.',
      'zh-CN': '一行里有两个键，或者上下几行的缩进不一致。如果值里有冒号加空格，请用引号把值括起来。',
    },
    TOO_MANY_ALIASES: { en: 'There are more aliases (`*name`) than are followed here. It is not read further.', 'zh-CN': '别名（`*name`）太多，超过了这里的上限，后面的内容没有读取。' },
    UNRESOLVED_ALIAS: {
      en: 'Nothing in the file is named `&{detail}`, so `*{detail}` stands for nothing. Quote a text that begins with `*`.',
      'zh-CN': '文件里没有定义 `&{detail}`，`*{detail}` 也就没有指向任何内容。以 `*` 开头的文字要加引号。',
    },
    RESOURCE_EXHAUSTION: {
      en: 'Brackets or blocks stand within each other deeper here than can be read. No workflow needs that: look for a bracket that nobody closes.',
      'zh-CN': '这里的括号或缩进块层层嵌套，太深了，无法读取。工作流用不着这么深：请检查有没有没闭合的括号。',
    },
    other: { en: 'The parser says: {detail}', 'zh-CN': '解析器报告：{detail}' },
  },
} as const satisfies ProblemText;
