/** What begins or ends so asks for an explanation, and guides give one. */
const QUESTION = /^\s*(?:how|what|why|where|when|which|who|can|could|should|do|does|did|is|are|will|may)\b|[?？]\s*$|怎么(?!办|解决|处理|回事|修)|怎样|如何|什么|为什么|吗\s*[?？]?$|哪|能不能|能否|要不要|是否|该不该/i;

/** What tells of something that failed, and errors tell why. */
const FAILS = /\b(?:fail(?:s|ed|ing|ure)?|errors?|reject(?:s|ed)?|denied|refused|broken|breaks|cannot|not|(?:ca|wo|is|does|did|was|has|are|were)n'?t|no longer|never|unable|wrong|invalid|missing|stuck|hangs?|hanging|skipped|expired|conflict)\b|失败|报错|出错|被拒|没通过|不了|不上|不到|不过去/i;

/** What asks for the meaning of a word. */
const DEFINES = /^\s*what(?: is|'s| are| does)\b|是什么|什么是|什么意思/i;

/** How much more guides count for a question, and errors less; and how much less guides count for what failed. */
const FOR_QUESTION = { guide: 2, rule: 1, error: 0.6 };
const FOR_FAILURE = { guide: 0.4, rule: 1, error: 1 };
const FOR_WORDS = { guide: 1, rule: 1, error: 1 };

/** What kind of page it is. */
export type Kind = keyof typeof FOR_WORDS;

export const kindOf = (path: string): Kind => (path.startsWith('/errors/') ? 'error' : path.startsWith('/rules/') ? 'rule' : 'guide');

export const isQuestion = (text: string): boolean => QUESTION.test(text);

export const asksForMeaning = (text: string): boolean => DEFINES.test(text);

/** How much the pages of each kind count for what was typed. */
export const kindsFor = (text: string): Readonly<Record<Kind, number>> => (isQuestion(text) ? FOR_QUESTION : FAILS.test(text) ? FOR_FAILURE : FOR_WORDS);
