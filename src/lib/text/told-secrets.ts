/** Where a secret stands in a text: its value alone. */
export type Span = readonly [start: number, end: number];

/** What a value ends with at the latest: a blank, a quote that no backslash stands before, and in a list or an address the next part of it. JSON within a string has a backslash before each quote, and before a quote that stands in the value as many again and one more. */
const QUOTED = String.raw`b?"(?:[^"\\\n]|\\[^\n]){1,2000}"|b?'(?:[^'\\\n]|\\[^'\n]|\\'(?=\w)){1,2000}'|\\"(?:[^"\\\n]|\\{3}"|\\{4}|\\{2}[^"\\\n]){1,2000}\\"|\\{3}"(?:[^"\\\n]|\\{7}"|\\{8}|\\{4}[^"\\\n]){1,2000}\\{3}"|\\{1,7}"[^"\n]{1,2000}"`;
const VALUE = String.raw`(?:${QUOTED}|"[^"\n]{1,2000}"|'[^'\n]{1,2000}'|[^\s"'\x60<>|]{1,2000})`;
const QUOTE = String.raw`\\{0,7}["']`;
/** As it may stand in JSON, a shell, an `.ini`, an address, Markdown or YAML, also as a name and its value one after the other, and as Chinese is typed. */
const IS = String.raw`(?:(?:${QUOTE}|\*\*)?[ \t]{0,8}(?:,?\s{0,99}(?:${QUOTE})?[Vv]alue(?:${QUOTE})?[ \t]{0,8})?\n?(?:[:=：]{1,2}|=>)(?:\*\*)?[ \t]{0,8}(?:[|>][+-]?\n[ \t]{0,40}|(?:&|!!)\w{1,20}[ \t]{1,4})?|\x60[ \t]{0,4}[:：=][ \t]{0,4}\x60)`;

const CAPITALS = String.raw`(?:PASS(?:WORD|WD|PHRASE)?|TOKEN|SECRET|[A-Z0-9]_PAT|[A-Z0-9](?:_API|_ACCESS|_SECRET|_PRIVATE|_SIGNING|_ACCOUNT|_SSH|_GPG|_DEPLOY|_STORAGE|_ENCRYPTION)?_KEY|_AUTH|PYPI_TOKEN_\w{1,40})`;
/** Names in capitals are those of variables, whose values are secret whatever they look like. A Dockerfile needs no sign between the two. */
const VARIABLE = new RegExp(String.raw`${CAPITALS}${IS}(?<value>${VALUE})|\bENV[ \t]{1,8}\w{0,60}?${CAPITALS}[ \t]{1,8}(?<set>${VALUE})`, 'g');

const NAME = String.raw`pass(?:word|wd|phrase)|密码|口令|令牌|token|secret|(?:api|access|secret|private|signing|account|auth)[_-]?key|_auth|x-jfrog-art-api|[?&;](?:sig|signature|key)|-signature`;
/** A word in the code of Markdown, in whole. */
const TICKED = String.raw`\x60[^\x60\s]{1,2000}\x60`;
/** As people write of one: in such code, where a shell would have a command instead, and as a Chinese sentence has it. */
const WRITTEN = String.raw`[ \t]{0,8}(?:[:：]|=[ \t])(?:\*\*)?[ \t]{0,4}(?<ticked>${TICKED})|[是为][ \t]{0,4}[:：]?[ \t]{0,4}(?<said>${TICKED}|${VALUE})`;
/** An element of XML. */
const ELEMENT = String.raw`<[\w.:-]{0,40}(?:${NAME})>(?<element>[^<>\s]{1,2000})(?=<\/)`;
/** Two cells of a table, whose outer frame may be gone. Few texts have one, and it takes its time: it is looked for by itself. */
const CELL = new RegExp(String.raw`(?:^|[\n|│])[ \t*\x60]{0,9}[\w.-]{0,60}(?:${NAME})[ \t*\x60:：]{0,40}[|│][ \t\x60]{0,40}(?<cell>${VALUE})(?=[ \t\x60]{0,80}(?:[\n|│]|$))`, 'gi');
/** Other names stand in sentences, too: there a value is secret if it is no word. */
const OTHER = new RegExp(String.raw`(?:${NAME})(?:${IS}\n?(?<value>${VALUE})|${WRITTEN})|${ELEMENT}`, 'gi');

/** A value whose name may stand behind it, as lists of Kubernetes and Azure have it; without quotes it goes to the end of its line. */
const UNNAMED = new RegExp(String.raw`(?:^|[\s{,\\"'])[Vv]alue(?:${QUOTE})?[ \t]{0,8}:[ \t]{0,8}(?<value>${QUOTED}|[^\s"'\\][^\n]{0,500})`, 'g');
const PART = String.raw`[ \t]{0,8}(?:,\s{0,99}|(?:#[^\n]{0,200})?\n[ \t]{0,40})(?:${QUOTE})?`;
/** The name of the same item: between the two may be some that say little. */
const NAMED_BEHIND = new RegExp(String.raw`^(?:${PART}\w{1,40}(?:${QUOTE})?[ \t]{0,8}:[ \t]{0,8}(?:${QUOTE})?[\w./-]{0,60}(?:${QUOTE})?){0,3}?${PART}[Nn]ame(?:${QUOTE})?[ \t]{0,8}:[ \t]{0,8}(?:${QUOTE})?(?<name>[\w.-]{1,100})(?:${QUOTE})?[ \t]{0,8}(?:[\n,}#\x60]|$)`);
const IS_VARIABLE = new RegExp(`(?:${CAPITALS})$`);
const IS_NAME = new RegExp(`(?:${NAME})$`, 'i');

/** Options of programs that publish, of curl and of docker, and a netrc. */
const OPTION = new RegExp(
  [
    String.raw`--(?:password|token|api-key|secret|user|auth-token|access-token)(?:=|[ \t]{1,4}|\n)(?<value>${VALUE})`,
    String.raw`(?:\bupload|\bpublish|\blogin|[ \t](?:-u|--username)[ \t=]{1,4}[^\s]{1,80})(?:[ \t]{1,4}(?!-[paP])[^\s]{1,80}){0,8}[ \t]{1,4}(?:-p[ \t=]{0,4}|-[aP][ \t=]{1,4})(?<after>${VALUE})`,
    String.raw`\buv[ \t]publish\b(?:[ \t]{1,4}(?!-t\b)[^\s]{1,80}){0,8}[ \t]{1,4}-t[ \t]{1,4}(?<uv>${VALUE})`,
    String.raw`\bconfig[ \t]{1,4}(?:--?\w{1,20}[ \t]{1,4})?(?:pypi-token\.[^\s]{1,60}|http-basic\.[^\s]{1,60}[ \t]{1,4}[^\s]{1,80})[ \t]{1,4}(?<poetry>${VALUE})`,
    String.raw`\bcurl\b(?:[ \t]{1,4}(?!-u\b)[^\s]{1,200}){0,8}[ \t]{1,4}-u[ \t]{0,4}["']?[^\s:"']{1,80}:(?<user>${VALUE})`,
    String.raw`\blogin[ \t]{1,4}[^\s]{1,80}[ \t]{1,4}password[ \t]{1,4}(?<netrc>${VALUE})`,
  ].join('|'),
  'g',
);

const HEADER = new RegExp(String.raw`\bauthorization${IS}(?:\\?["'])?(?:(?:basic|bearer|token|digest|negotiate|apikey)[ \t=]{1,4})?(?<value>[\w+/=.~:-]{8,8000})|\bcookie:[ \t]{0,4}[\w.-]{1,60}=(?<cookie>[^\s;"']{8,4000})|::add-mask::(?<mask>[^\n]{1,4000})`, 'gi');

/** A host, by its name or its number, and what a shell, a template or an expression has in its place. */
const HOST = String.raw`[\w-]{1,63}(?:\.[\w-]{1,63}|:\d|[/"'\x60]|\s|$)|\[[\da-fA-F:.]{2,45}\]|[$%{<][\w{(]`;
/** A password may hold what an address has other signs for: it goes to the last `@` before a host. */
const ADDRESS = new RegExp(String.raw`:\/\/(?<user>[^\s/@:'"<>]{0,200}):(?!\d{1,5}\/|\/\/)(?<value>(?:[^\s'"<>:]|:(?!\/\/)){1,500})@(?=${HOST})|:\/\/(?<alone>[\w.~%+-]{16,300})@(?=[\w-]{1,63}\.|\[[\da-fA-F:]|[$%{]\w|\$\{)`, 'g');

const KEY = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----(?<value>(?:[^-]|-(?!----)){1,20000})/g;

/** What stands in the place of a value: a variable, a mask, an expression, a name for it. */
const REFERENCE = /^(?:[$%{<[(]|\*{3}(?![\w-])|\.{3}|…|secrets\.|vars\.|env\.|process\.|os\.|self\.|https?:|\.{0,2}\/|~\/|\*+$|[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$|[a-z]+(?:_[a-z]+\d?)+(?:_\d{1,3})?$|[A-Za-z_]+(?:\.[A-Za-z_]\w*)+$|v?\d+(?:\.\d+){1,3}$|b?['"]?pypi-["']?$)/;
/** What configurations have there that is no secret. */
const WORDS = /^(?:true|false|null|none|nil|yes|no|on|off|read|write|required|optional|empty|missing|set|unset|unknown|invalid|string|str|masked|redacted|hidden|inherit|(?:base|sha|md|ed)\d{1,5}(?:sum)?)$/i;
const MIXED = (value: string): boolean => /\d/.test(value) && /[A-Za-z]/.test(value);

/** Whether a value is no word, no name of several and no number, so that nobody would write it for another reason. */
const isRandom = (value: string): boolean => value.length >= 6 && (MIXED(value) || /[A-Z][a-z]*[+/!@#$%^&]|[!@#$%^&][a-z0-9]/.test(value) || (/[a-z]/.test(value) && /[A-Z]{2}/.test(value) && !/[-_ ]/.test(value)));

const isTold = (value: string): boolean => !WORDS.test(value) && isRandom(value);

/** The value without its quotes and what ends the sentence around it. */
function bare(value: string): Span {
  const [quote, closing] = [/^(?:\\*|b)["'\x60]/.exec(value)?.[0].length ?? 0, value.startsWith('b') ? 1 : 0];
  let end = value.length > quote ? value.length - (closing || quote) : value.length;
  // A list, an address or a block goes on there; a break may be written out.
  const stop = quote > 0 ? -1 : value.search(/[&,;){\]}\\]|%0[AD]/);
  if (stop >= 0) end = Math.min(end, stop);
  while (end > 0 && /[.:]/.test(value[end - 1]!)) end--;
  return [quote, end];
}

/** What stands before the value of a variable that has its line for itself. */
const ALONE = /(?:^|\n)[ \t]{0,40}(?:(?:export|set|ENV)[ \t]{1,4})?(?:(?:\w{1,60}_)?PASS[A-Z]{0,6}[ \t]{0,8}[:：=]|[A-Z]\w{0,60}_\w{1,60}[ \t]{0,8}=)[ \t]{0,8}$|(?:^|[\n\x60])[ \t]{0,40}(?:#\d{1,4} (?:\d{1,6}\.\d{1,3} )?)?(?:\[[^\]\n]{1,60}\] |Step \d{1,3}\/\d{1,3} : )?ENV[ \t]{1,8}\w{1,60}[ \t]{1,8}$/;
/** What a shell or a program says of a variable, and what a shell has behind one. */
const SAID = /^(?:unbound|parameter|command|is|was|are|has|not|no|must|should|can|could|cannot|the|an?|this|your|variables?|values?|use|see|set|to|for|from|in|of|and|or|if|missing|required|expected|permission|error|invalid)\b|[ \t](?:\w{1,60}=|[$({[\\./]|(?:python|pip|pipx|twine|uvx?|poetry|hatch|flit|pdm|maturin|docker|curl|npm|npx|make|bash|sh|env|sudo|tox|nox|gh|git)\b)/i;

/** Where the value of a variable ends: blanks are a part of one that has its line for itself. */
function toLineEnd(text: string, start: number, end: number): number {
  if (!' \t'.includes(text[end] ?? '\n') || !ALONE.test(text.slice(Math.max(0, start - 200), start))) return end;
  // In the code of Markdown it ends with that.
  const isTicked = /\x60[^\x60\n]*$/.test(text.slice(Math.max(0, start - 200), start));
  const [line = '', more] = text.slice(start, start + 500).split(isTicked ? /[\n\x60]/ : '\n', 2);
  const value = line.replace(/[ \t]#.*/, '').trimEnd();
  return (line.length === 500 && more === undefined) || /["'\x60<>|;&]/.test(value) || SAID.test(value) ? end : Math.max(end, start + value.length);
}

/** Where the password of an address ends: a user may be called as a secret is. */
function toHost(text: string, start: number, end: number): number {
  const host = start + text.slice(start, end).lastIndexOf('@');
  return host > start && /:\/\/[^\s/@:'"<>]{1,100}:$/.test(text.slice(Math.max(0, start - 110), start)) ? host : end;
}

const found = (text: string, pattern: RegExp, isSecret: (value: string, end: number) => boolean, isWhole = false): Span[] =>
  [...text.matchAll(pattern)].flatMap((match): Span[] => {
    const [name, value] = Object.entries(match.groups ?? {}).find(([, value]) => value !== undefined) ?? [];
    if (!name || !value) return [];
    const start = match.index + match[0].length - value.length;
    const [from, to] = isWhole ? [0, value.length] : bare(value);
    const own = value.slice(from, to);
    // What was blanked before was its beginning.
    const isOn = /^\*{3}[\w!@#%^&+/~-]*\w$/.test(own);
    if (own === '' || REFERENCE.test(own) || (own.includes('***') && !isOn)) return [];
    const end = from > 0 || isWhole ? start + to : toHost(text, start, pattern === VARIABLE ? toLineEnd(text, start, start + to) : start + to);
    return isOn || isSecret(own, end) ? [[start + from, end]] : [];
  });

/** Those whose name stands behind them, in the same item of a list. */
const unnamed = (text: string): Span[] =>
  [...text.matchAll(UNNAMED)].flatMap(({ index, 0: whole, groups }): Span[] => {
    const value = groups!['value']!;
    const start = index + whole.length - value.length;
    const isQuoted = /^(?:b|\\{0,7})["']/.test(value);
    // A comment, and the next of what is in braces.
    const plain = value.replace(/[ \t]#.*|,[ \t]{1,4}["']?\w{1,40}["']?:[ \t].*/, '').trimEnd();
    const [from, to] = isQuoted ? bare(value) : [0, plain.length];
    const [own, end] = [value.slice(from, to), start + (isQuoted ? value.length : to)];
    if (own.length < 4 || REFERENCE.test(own) || WORDS.test(own) || own.includes('***')) return [];
    const name = NAMED_BEHIND.exec(text.slice(end, end + 600))?.groups!['name'] ?? '';
    return IS_VARIABLE.test(name) || (IS_NAME.test(name) && isRandom(own)) ? [[start + from, start + to]] : [];
  });

/**
 * The secrets that are told by what stands beside them: a name, an option, a header, an address, the frame of a key.
 *
 * @param text in which no word is broken; takes time linear in it
 */
export function toldSecrets(text: string): { passwords: Span[]; addresses: Span[]; keys: Span[] } {
  return {
    passwords: [
      // A shell says `INPUT_PASSWORD: unbound variable`.
      ...found(text, VARIABLE, (value, end) => value.length >= 4 && !WORDS.test(value) && (isRandom(value) || /^[ \t]{0,8}(?:[\n\\"'\x60,;&]|$)/.test(text.slice(end, end + 10)))),
      ...found(text, OTHER, isTold),
      ...unnamed(text),
      ...(/[|│]/.test(text) ? found(text, CELL, isTold) : []),
      ...found(text, OPTION, isTold),
      ...found(text, HEADER, (value) => isRandom(value), true),
    ],
    addresses: addressesOf(text),
    keys: keysOf(text),
  };
}

const keysOf = (text: string): Span[] =>
  [...text.matchAll(KEY)].flatMap(({ index, 0: whole, groups }): Span[] => (/[A-Za-z0-9+/]{16}/.test(groups!['value']!) ? [[index + whole.length - groups!['value']!.length, index + whole.length]] : []));

function addressesOf(text: string): Span[] {
  return [...text.matchAll(ADDRESS)].flatMap(({ index, 0: whole, groups }): Span[] => {
    const value = groups!['value'] ?? groups!['alone']!;
    // An image of a container has its version there.
    if (/docker$|oci$/.test(text.slice(Math.max(0, index - 6), index))) return [];
    const start = index + whole.length - 1 - value.length;
    if (groups!['alone']) return MIXED(value) && !/^[a-z]+(?:[-.][a-z\d]+)*$/.test(value) ? [[start, start + value.length]] : [];
    // GitHub wants that word beside a token; dots and the like are what somebody put in its place.
    return /^(?:\*+$|[.…]{2,}$|[x•]{3,}$|redacted$|[$%{]|x-oauth-basic$)/i.test(value) ? [] : [[start, start + value.length]];
  });
}
