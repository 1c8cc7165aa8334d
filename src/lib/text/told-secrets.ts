/** Where a secret stands in a text: its value alone. */
export type Span = readonly [start: number, end: number];

/** What a value ends with at the latest: a blank, a quote, and in a list or an address the next part of it. */
const VALUE = String.raw`(?:"[^"\n]{1,2000}"|'[^'\n]{1,2000}'|[^\s"'\x60<>|]{1,2000})`;
/** As it may stand in JSON, a shell, an `.ini` or an address. */
const IS = String.raw`(?:\\?["'])?[ \t]{0,8}\n?(?:[:=]{1,2}|=>)[ \t]{0,8}`;

/** Names in capitals are those of variables, whose values are secret whatever they look like. */
const VARIABLE = new RegExp(String.raw`(?:PASS(?:WORD|WD|PHRASE)?|TOKEN|SECRET|[A-Z0-9]_PAT|[A-Z0-9](?:_API|_ACCESS|_SECRET|_PRIVATE|_SIGNING|_ACCOUNT|_SSH|_GPG|_DEPLOY|_STORAGE|_ENCRYPTION)?_KEY|_AUTH|PYPI_TOKEN_\w{1,40})${IS}(?<value>${VALUE})`, 'g');

const NAME = String.raw`pass(?:word|wd|phrase)|token|secret|(?:api|access|secret|private|signing|account|auth)[_-]?key|_auth|x-jfrog-art-api|[?&;](?:sig|signature|key)|-signature`;
/** Other names stand in sentences, too: there a value is secret if it is no word. */
const OTHER = new RegExp(String.raw`(?:${NAME})${IS}\n?(?<value>${VALUE})`, 'gi');

/** Options of programs that publish, of curl and of docker, and a netrc. */
const OPTION = new RegExp(
  [
    String.raw`--(?:password|token|api-key|secret|user|auth-token|access-token)(?:=|[ \t]{1,4}|\n)(?<value>${VALUE})`,
    String.raw`(?:\bupload|\bpublish|\blogin|[ \t](?:-u|--username)[ \t=]{1,4}[^\s]{1,80})(?:[ \t]{1,4}(?!-p\b)[^\s]{1,80}){0,8}[ \t]{1,4}-p[ \t=]{1,4}(?<after>${VALUE})`,
    String.raw`\bcurl\b(?:[ \t]{1,4}(?!-u\b)[^\s]{1,200}){0,8}[ \t]{1,4}-u[ \t]{0,4}["']?[^\s:"']{1,80}:(?<user>${VALUE})`,
    String.raw`\blogin[ \t]{1,4}[^\s]{1,80}[ \t]{1,4}password[ \t]{1,4}(?<netrc>${VALUE})`,
  ].join('|'),
  'g',
);

const HEADER = new RegExp(String.raw`\bauthorization${IS}(?:\\?["'])?(?:(?:basic|bearer|token|digest|negotiate|apikey)[ \t=]{1,4})?(?<value>[\w+/=.~:-]{8,8000})|\bcookie:[ \t]{0,4}[\w.-]{1,60}=(?<cookie>[^\s;"']{8,4000})|::add-mask::(?<mask>[^\n]{1,4000})`, 'gi');

/** A password may hold what an address has other signs for: it goes to the last `@` before a host. */
const ADDRESS = /:\/\/(?<user>[^\s/@:'"<>]{0,200}):(?!\d{1,5}\/|\/\/)(?<value>(?:[^\s'"<>:]|:(?!\/\/)){1,500})@(?=[\w-]{1,63}(?:\.[\w-]{1,63}|:\d|\/|\s|$))|:\/\/(?<alone>[\w.~%+-]{16,300})@(?=[\w-]{1,63}\.)/g;

const KEY = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----(?<value>(?:[^-]|-(?!----)){1,20000})/g;

/** What stands in the place of a value: a variable, a mask, an expression, a name for it. */
const REFERENCE = /^(?:[$%{<[(]|\*{3}(?![\w-])|\.{3}|…|secrets\.|vars\.|env\.|process\.|os\.|self\.|https?:|\.{0,2}\/|~\/|\*+$|[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$|[a-z]+(?:_[a-z]+\d?)+(?:_\d{1,3})?$|[A-Za-z_]+(?:\.[A-Za-z_]\w*)+$|v?\d+(?:\.\d+){1,3}$|b?['"]?pypi-["']?$)/;
/** What configurations have there that is no secret. */
const WORDS = /^(?:true|false|null|none|nil|yes|no|on|off|read|write|required|optional|empty|missing|set|unset|unknown|invalid|string|str|masked|redacted|hidden|inherit)$/i;
const MIXED = (value: string): boolean => /\d/.test(value) && /[A-Za-z]/.test(value);

/** Whether a value is no word, no name of several and no number, so that nobody would write it for another reason. */
const isRandom = (value: string): boolean => value.length >= 6 && (MIXED(value) || /[A-Z][a-z]*[+/!@#$%^&]|[!@#$%^&][a-z0-9]/.test(value) || (/[a-z]/.test(value) && /[A-Z]{2}/.test(value) && !/[-_ ]/.test(value)));

/** The value without its quotes and what ends the sentence around it. */
function bare(value: string): Span {
  const quoted = /^["']/.test(value);
  let end = quoted && value.length > 1 ? value.length - 1 : value.length;
  // A list, an address or a block goes on there; a break may be written out.
  const stop = quoted ? -1 : value.search(/[&,;){\]}\\]|%0[AD]/);
  if (stop >= 0) end = Math.min(end, stop);
  while (end > 0 && /[.:]/.test(value[end - 1]!)) end--;
  return [quoted ? 1 : 0, end];
}

const found = (text: string, pattern: RegExp, isSecret: (value: string, end: number) => boolean, isWhole = false): Span[] =>
  [...text.matchAll(pattern)].flatMap((match): Span[] => {
    const [name, value] = Object.entries(match.groups ?? {}).find(([, value]) => value !== undefined) ?? [];
    if (!name || !value) return [];
    const start = match.index + match[0].length - value.length - (pattern === ADDRESS ? 1 : 0);
    const [from, to] = isWhole ? [0, value.length] : bare(value);
    const own = value.slice(from, to);
    // What was blanked before was its beginning.
    const isOn = /^\*{3}[\w!@#%^&+/~-]*\w$/.test(own);
    return own !== '' && !REFERENCE.test(own) && (isOn || (!own.includes('***') && isSecret(own, start + to))) ? [[start + from, start + to]] : [];
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
      ...found(text, VARIABLE, (value, end) => value.length >= 4 && !WORDS.test(value) && (isRandom(value) || /^[ \t]{0,8}(?:[\n"'\x60,;&]|$)/.test(text.slice(end, end + 10)))),
      ...found(text, OTHER, (value) => !WORDS.test(value) && isRandom(value)),
      ...found(text, OPTION, (value) => !WORDS.test(value) && isRandom(value)),
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
    const start = index + whole.length - 1 - value.length;
    if (groups!['alone']) return MIXED(value) && !/^[a-z]+(?:[-.][a-z\d]+)*$/.test(value) ? [[start, start + value.length]] : [];
    return /^(?:\*+$|[$%{])/.test(value) ? [] : [[start, start + value.length]];
  });
}
