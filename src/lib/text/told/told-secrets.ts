import { privateKeys } from './private-keys.ts';
import { isHarmless, isMixed, isRandom, isReference, isStrong, isTold, isWordy, ownLength, quoteOf, QUOTED, VALUE, type Span } from './secret-values.ts';
import { isOwnLine, ownEnd, type Unbroken } from '../unbroken.ts';

const QUOTE = String.raw`\\{0,7}["']`;
/** What YAML may have between a name and its value: an anchor, a tag, the head of a block with a comment and empty lines below, a quote whose text begins on the next line; and what Rust has. */
const INTO = String.raw`(?:Some\(\s{0,40}|(?:(?:&|!!)[\w.-]{1,40}[ \t]{1,4}){0,2}(?:[|>][-+1-9]{0,2}[ \t]{0,20}(?:#[^\n]{0,200})?(?:\n(?:[+-][ \t]{0,40})?){1,9}(?:#[^\n]{0,200}\n)?|\n#[^\n]{0,200}\n|["']\n)?)`;
/** As it may stand in JSON, a shell, an `.ini`, an address, Markdown or YAML, also as a name and its value one after the other, and as Chinese is typed. */
const IS = String.raw`(?:(?:${QUOTE}(?:\](?=[ \t]{0,9}=[ \t]{0,9}${QUOTE}))?|\*\*)?[ \t]{0,40}(?:,?\s{0,99}(?:${QUOTE})?[Vv]alue(?:${QUOTE})?[ \t]{0,8})?\n?(?:[:=：＝]{1,2}|=>|\?=|%3D)(?:\s{0,60}(?:${QUOTE})?value(?:${QUOTE})?:)?(?:\*\*(?!\*))?[ \t]{0,40}${INTO}|\x60[ \t]{0,4}[:：=][ \t]{0,4}\x60)`;

/** Of a key only some words before it say that nobody else may know it: there are keys of caches, projects, issues and objects. */
const OF_KEYS = /(?:ACCESS|ACCOUNT|ADMIN|AES|API|APP|AUTH|CERT|CLIENT|CONSUMER|DEPLOY|ENCRYPTION|FERNET|GPG|HMAC|JWT|LICEN[CS]E|MASTER|NUGET|PGP|PRIVATE|RSA|SECRET|SERVICE|SESSION|SHARED|SIGN(?:ING)?|SSH|SSL|STORAGE|SUBSCRIPTION|TLS)[_-]?KEY/i;
const OF_ONE_KEY = /KEY(?:[_-][A-Z]{1,12}|[_-]?\d{1,2})?$/i;
const CAPITALS = String.raw`(?:PYPI_TOKEN_\w{1,40}|(?:PASS(?:WORD|WD|PHRASE|CODE)|\bPASS(?==)|[A-Z\d]_P(?:ASS|AT|WD?)|TOKEN|SECRET|CREDENTIALS|_CREDS|_AUTH|(?:[A-Z\d]_|API)KEY)(?:_(?:VALUE|BASE|PROD(?:UCTION)?|DEV|TEST|STAGING|LIVE|CI|PYPI|TESTPYPI|RELEASE|\d{1,2})|\d{1,2})?)`;
/** Names in capitals are those of variables, whose values are secret whatever they look like. A Dockerfile and some shells need no sign between the two. */
const VARIABLE = new RegExp(String.raw`${CAPITALS}${IS}(?<value>${VALUE})|\b(?:ENV|setx|setenv|set(?:[ \t]-\w{1,3})?)[ \t]{1,8}\w{0,60}?${CAPITALS}[ \t]{1,8}(?<set>${VALUE})|(?:(?:EnvironmentVariable|env|environ\.get|setdefault)\([ \t]{0,4}["']|\benv:)\w{0,60}?${CAPITALS}(?:["'],[ \t]{0,4}|["']?[ \t]{1,4}-Value[ \t]{1,4})(?<called>${VALUE})`, 'g');
/** Names and values below a head that is ruled off, as PowerShell and Vault print them. */
const COLUMN = new RegExp(String.raw`(?:^|\n)\w{0,60}?${CAPITALS}[ \t]{1,60}(?<column>${VALUE})(?=[ \t]{0,80}(?:\n|$))`, 'g');
const RULED = /[^-]-{2,40}[ \t]{1,80}-{2}/;
/** How many there are, whether there is one: such a name is of a setting. */
const SETTING = /(?:^|[_-])(?:MAX|MIN|NUM|COUNT|USE|USES|ENABLED?|REQUIRED?|DISABLED?|SKIP|HAS|IS|NO|WITH|ALLOW|PUBLIC)[_-][A-Z]+$/i;

const isSetting = (name: string): boolean => SETTING.test(name) || /^[A-Z]{0,5}PWD$/.test(name) || (OF_ONE_KEY.test(name) && !OF_KEYS.test(name));

const NAME = String.raw`(?:pass(?:word|wd|phrase|code)|密码|口令|令牌|pwd?|token|secret|(?:api|access|secret|private|signing|account|auth|ssh|storage|subscription)[_-]?key)(?:[_-]?\d{1,2}|[_-]value)?|_auth|auth(?=["'])|\bauth(?=[ \t]{0,9}=[ \t]{0,9}["'])|x-jfrog-art-api|[?&;](?:sig|signature|key)|-signature`;
/** A word in the code of Markdown, in whole. */
const TICKED = String.raw`\x60[^\x60\s]{1,2000}\x60`;
/** As people write of one: in such code, where a shell would have a command instead, and as a Chinese sentence has it. */
const ASSIGNED = String.raw`(?:[ \t]{0,8}(?:[:：]|=[ \t])(?:\*\*)?[ \t]{0,4}(?=\x60)|(?:[ \t]{0,4}[是为→][ \t]{0,4}[:：]?|(?:[ \t](?:for|of)(?:[ \t][\w./-]{1,40}){1,3}?)?[ \t](?:is|was)\b(?:[ \t]set to)?)[ \t]{0,4})(?<said>${TICKED}|${VALUE})`;
/** What begins a text of several lines for a shell. */
const HERE = String.raw`<<-?["']?\w{1,40}["']?`;
/** An element of XML. */
const ELEMENT = String.raw`<[\w.:-]{0,40}(?:${NAME})>(?<element>[^<>\s]{1,2000})(?=<\/)`;
/** Two cells of a table, whose outer frame may be gone. Few texts have one, and it takes its time: it is looked for by itself. */
const CELL = new RegExp(String.raw`(?:^|[\n|│])[ \t*\x60]{0,9}[\w.-]{0,60}(?:${NAME})[ \t*\x60:：]{0,40}[|│][ \t\x60]{0,40}(?<cell>${VALUE})(?=[ \t\x60]{0,80}(?:[\n|│]|$))`, 'gi');
/** Other names stand in sentences, too: there a value is secret if it is no word. */
const OTHER = new RegExp(String.raw`(?:${NAME})(?:(?:${HERE}(?:[ \t]{1,4}>>[^\n]{1,60})?\n(?:echo[ \t]{1,4})?|[ \t]{0,9}[:=][ \t]{0,9}%s(?:\\n)?["'][ \t]{1,4}(?:["']?(?:__token__|\$\w{1,40})["']?[ \t]{1,4})?)(?<here>${VALUE})|${ASSIGNED}|${IS}\n{0,2}(?<value>${VALUE}))|${ELEMENT}`, 'gi');
/** As a sentence has one: no sign is between the two, or it is a word that means other things, too. */
const NEAR = new RegExp(String.raw`(?:pass|pw|token|secret|密码|口令|令牌)[a-z]{0,8}[ \t:：]{1,4}["'\x60]?(?<near>[\w!@#$%^&*+~-]{10,99})(?=["'\x60.,;:)。，]{0,2}(?:\s|$))`, 'gi');

/** A value whose name may stand behind it, as lists of Kubernetes and Azure have it; without quotes it goes to the end of its line. */
const UNNAMED = new RegExp(String.raw`(?:^|[\s{,\\"'])[Vv]alue(?:${QUOTE})?[ \t]{0,8}:[ \t]{0,8}(?<value>${QUOTED}|[^\s"'\\][^\n]{0,500})`, 'g');
const PART = String.raw`[ \t]{0,8}(?:,\s{0,99}|(?:#[^\n]{0,200})?\n[ \t]{0,40})(?:${QUOTE})?`;
/** The name of the same item: between the two may be some that say little. */
const NAMED_BEHIND = new RegExp(String.raw`^(?:${PART}\w{1,40}(?:${QUOTE})?[ \t]{0,8}:[ \t]{0,8}(?:${QUOTE})?[\w./-]{0,60}(?:${QUOTE})?){0,3}?${PART}[Nn]ame(?:${QUOTE})?[ \t]{0,8}:[ \t]{0,8}(?:${QUOTE})?(?<name>[\w.-]{1,100})(?:${QUOTE})?[ \t]{0,8}(?:[\n,}#\x60]|$)`);
const IS_VARIABLE = new RegExp(`(?:${CAPITALS})$`);
const IS_NAME = new RegExp(`(?:${NAME})$`, 'i');

/** Between an option and its value, in a shell or in a list of arguments. */
const SEPARATED = String.raw`(?:[ \t]{0,2}=|[ \t]{1,4}|["']?\n-[ \t](?!["']?-)|\n|\\{0,7}["'],\s{0,40})`;
/** What a shell prints, and what it gives a command to read, up to the value. */
const ECHO = String.raw`(?:echo|printf)[ \t]{1,4}(?:-n[ \t]{1,4}|["']?%s(?:\\n)?["']?[ \t]{1,4})?`;
const TO_READ = String.raw`(?:(?:keyring|gh[ \t]secret)[ \t]set|login[ \t]{1,4}--with-token|password-stdin)`;
/** Options of any program whose name says what they are, those with a letter, words that have none, and a netrc. */
const OPTION = new RegExp(
  [
    String.raw`(?:--(?:[a-z][\w-]{0,40}-)?|[ \t"']-)(?:password|passwd|passphrase|token|secret|auth|body|(?:api|access|secret|private|signing|account)-?key|ApiKey)${SEPARATED}(?<option>${VALUE})`,
    String.raw`[ \t"']-[apPtkb](?:${SEPARATED})?(?<letter>${VALUE})`,
    String.raw`\b${ECHO}(?<piped>${VALUE})(?=[ \t]{0,4}\|[^\n|]{0,120}${TO_READ}\b)`,
    `(?:${[
      String.raw`\b${TO_READ}\b[^\n|<]{0,160}(?:<<<[ \t]{0,4}|<[ \t]{1,4}<\(${ECHO}|${HERE}\n)`,
      String.raw`${HERE}[ \t]{0,4}\|[ \t]{0,4}${TO_READ}[^\n]{0,160}\n`,
      String.raw`\bconfig(?:ure)?[ \t]{1,4}(?:--set[ \t]{1,4}token|(?:--?\w{0,20}[ \t]{1,4})?(?:pypi-token\.[^\s]{1,60}|http-basic\.[^\s]{1,60}[ \t]{1,4}[^\s]{1,80}|(?:set[ \t]{1,4})?[^\s]{0,80}(?:\.(?:password|auth|token)|_?[aA]uthToken|_secret_access_key)))[ \t]{1,4}(?:--[ \t]{1,4})?`,
      String.raw`\b(?:curl|http)\b(?:[ \t]{1,4}(?!-[A-Za-z]{0,8}[ua]\b|--(?:user|auth)\b)[^\s]{1,200}){0,8}[ \t]{1,4}(?:-[A-Za-z]{0,8}[ua]|--user|--auth)[ \t=]{0,4}["']?[^\s:"']{1,80}:(?!\/\/)`,
      String.raw`\bcargo[ \t]login[ \t]{1,4}`,
      String.raw`\bPassword for ["'][^"'\n]{1,120}["']:[ \t]{1,4}`,
      String.raw`\[pypi-token\]\n[\w.-]{1,60}[ \t]{0,9}=[ \t]{0,9}`,
    ].join('|')})(?<given>${VALUE})`,
    String.raw`\bpassword\s{1,8}(?<netrc>${VALUE})`,
  ].join('|'),
  'g',
);
/** Such options take no value, or none that is secret. */
const SWITCH = /^--(?:no|skip|with|without|use|require|allow|generate|new|print|show|check)-/;
/** Options with a letter, the programs whose secret stands behind them, and what they are told to do. */
const TAKEN: readonly (readonly [option: RegExp, program: RegExp, command?: RegExp])[] = [
  [/-[paP]$/, /\b(?:twine|uv|poetry|maturin|pdm|hatch|flit)\b/, /\b(?:upload|publish)\b/],
  [/-p$/, /\b(?:docker|podman|nerdctl|buildah|skopeo|oras|helm|az|oc|nexus3)\b/, /\blogin\b/],
  [/-p$/, /\b(?:mysql\w{0,8}|sshpass)\b/],
  [/-t$/, /\buv\b/, /\bpublish\b/],
  [/-t$/, /\b(?:codecov|anaconda)\b/],
  [/-k$/, /\bnuget push\b/],
  [/-(?:b|-body)$/, /\bgh secret set\b/],
];
function isTaken(lead: string): boolean {
  const command = lead.slice(1 + Math.max(...['\n', '|', ';', '&'].map((end) => lead.lastIndexOf(end, lead.length - 2)))).replace(/[ \t=\n\\"',]{1,40}$/, '');
  return TAKEN.some(([option, program, told]) => option.test(command) && program.test(command) && (!told || told.test(command)));
}
/** Of a netrc what stands before a password. */
const NETRC = /\b(?:machine\s{1,8}\S{1,80}\s{1,8}(?:(?:login|account)\s{1,8}\S{1,80}\s{1,8}){0,2}|login[ \t]{1,4}\S{1,80}[ \t]{1,4})password\s{1,8}$/;
/** What a secret is changed to, as Terraform plans it. */
const CHANGE = new RegExp(String.raw`(?:${NAME})[ \t]{0,40}=[ \t]{0,4}[^\n]{1,400}?[ \t]->[ \t](?<changed>${QUOTED})`, 'gi');

/** A name and a password, as Python has them for a request or a keyring; what PowerShell is to hide. */
const PAIR = new RegExp(String.raw`(?:(?:\b(?:auth[ \t]{0,2}=[ \t]{0,2}|HTTPBasicAuth)\([ \t]{0,4}|\bset_password\([^()\n]{1,200},[ \t]{0,4})b?["'][^"'\n]{0,80}["'],[ \t]{0,4}|ConvertTo-SecureString[ \t]{1,4}(?:-String[ \t]{1,4})?)(?<pair>${QUOTED})`, 'g');
const HAS_PAIR = /uth|set_password|SecureString/;

const HEADER = new RegExp(String.raw`\bauthorization${IS}(?:\\?["'])?(?:(?:basic|bearer|token|digest|negotiate|apikey)[ \t=]{1,4})?(?<value>[\w+/=.~:-]{8,8000})|\bcookie:[ \t]{0,4}[\w.-]{1,60}=(?<cookie>[^\s;"']{8,4000})|(?:##\[add-mask\]|::add-mask::|##vso\[task\.setvariable[ \t][^\]\n]{0,200}?(?:issecret=true|variable=\w{0,60}(?:password|token|secret|key|_pat)\b)[^\]\n]{0,99}\])(?<mask>[^\n]{1,4000})`, 'gi');

/** A host, by its name or its number, and what a shell, a template or an expression has in its place. */
const HOST = String.raw`[\w-]{1,63}(?:\.[\w-]{1,63}|:\d|[/"'\x60]|\s|$)|\[[\da-fA-F:.]{2,45}\]|[$%{<][\w{(]`;
/** A password may hold what an address has other signs for: it goes to the last `@` before a host. */
const ADDRESS = new RegExp(String.raw`:\/\/(?<user>[^\s/@:'"<>]{0,200}):(?!\d{1,5}\/|\/\/)(?<value>(?:[^\s'"<>:]|:(?!\/\/)){0,500})@(?=${HOST})|:\/\/(?<alone>[\w.~%+-]{8,300})@(?=[\w-]{1,63}\.|\[[\da-fA-F:]|[$%{]\w|\$\{)`, 'g');

/** What stands before a value whose name has the line for itself: the value goes on to its next blank, whatever it holds. */
const LINE = new RegExp(String.raw`(?:^|\n)[ \t]{0,40}(?:[+>~-] |\$env:|(?:export|set|setenv|ENV|declare -x|##\[\w{1,10}\])[ \t]?){0,3}[\w.:/\u4e00-\u9fff-]{1,80}[ \t]{0,40}[:：=]{1,2}[ \t]{0,40}${INTO}\n{0,2}$`);
/** What an `.ini` has beside a password, and a program's code has not. */
const INI = /(?:^|\n)[ \t]{0,40}(?:\[[\w.:-]{1,60}\]|(?:user(?:name)?|login|repository)[ \t]{0,20}[:=])/;

/** What stands before the value of a variable that has its line for itself. */
const ALONE = /(?:^|\n)[ \t]{0,40}(?:(?:export|set|ENV)[ \t]{1,4})?(?:(?:\w{1,60}_)?PASS[A-Z]{0,6}[ \t]{0,8}[:：=]|[A-Z]\w{0,60}_\w{1,60}[ \t]{0,8}=)[ \t]{0,8}$|(?:^|[\n\x60])[ \t]{0,40}(?:##\[\w{1,10}\])?(?:#\d{1,4} (?:\d{1,6}\.\d{1,3} )?)?(?:\[[^\]\n]{1,60}\] |Step \d{1,3}\/\d{1,3} : )?ENV[ \t]{1,8}\w{1,60}[ \t]{1,8}$/;
/** What a shell or a program says of a variable, and what a shell has behind one. */
const SAID = /^(?:unbound|parameter|command|is|was|are|has|not|no|must|should|can|could|cannot|the|an?|this|your|variables?|values?|use|see|set|to|for|from|in|of|and|or|if|missing|required|expected|permission|error|invalid)\b|[ \t](?:\w{1,60}=|[$({[\\./]|(?:python|pipx?|twine|uvx?|poetry|hatch|flit|pdm|maturin|docker|curl|np[mx]|make|bash|sh|env|sudo|tox|nox|gh|git)\b)/i;

/** Where the value of a variable ends: blanks are a part of one that has its line for itself. */
function toLineEnd(text: string, start: number, end: number, isIni: boolean): number {
  if (!' \t'.includes(text[end] ?? '\n') || !(isIni && /password[ \t]{0,20}[:=][ \t]{0,20}$/.test(text.slice(Math.max(0, start - 60), start))) && !ALONE.test(text.slice(Math.max(0, start - 200), start))) return end;
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

interface Found {
  value: string;
  /** By which part of a pattern it was found. */
  part: string;
  /** The match up to the value, the text before that, and what follows the value. */
  name: string;
  /** The name of a variable or a key, as far as it is one. */
  full: string;
  lead: string;
  rest: string;
  isQuoted: boolean;
  hasLine: boolean;
  isIni: boolean;
}

function found(whole: Unbroken, pattern: RegExp, isSecret: (found: Found) => boolean, isWhole = false): Span[] {
  const { text } = whole;
  const spans: Span[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [part, all] = Object.entries(match.groups ?? {}).find(([, value]) => value !== undefined) ?? [];
    if (!part || !all) continue;
    const start = match.index + match[0].length - all.length;
    // The next line may have been put behind it that is one of its own, and has a name and a value, too.
    const limit = ownEnd(whole, start, start + 2000);
    const value = all.slice(0, limit - start);
    if (value.length < all.length) pattern.lastIndex = Math.max(limit, match.index + 1);
    const span = spanOf(text, pattern, isSecret, isWhole, { match, part, value, start, limit });
    if (span) spans.push(span);
  }
  return spans;
}

const OF_PROJECT = /^(?:[a-z][a-z\d-]{4,28}|\d{6,14})\/[A-Za-z][A-Za-z_-]{2,60}\d{0,2}(?:\/(?:\d{1,4}|latest))?$/;

/** What belongs to a name before its telling end. */
function nameAt(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < 60 && /[\w-]/.test(text[start - 1]!)) start--;
  return text.slice(start, end);
}

function spanOf(text: string, pattern: RegExp, isSecret: (found: Found) => boolean, isWhole: boolean, { match, part, value, start, limit }: { match: RegExpExecArray; part: string; value: string; start: number; limit: number }): Span | undefined {
  const quote = isWhole ? 0 : quoteOf(value);
  const before = text.slice(Math.max(0, start - 300), start);
  const hasLine = LINE.test(before);
  // A quote that ends a line begins the text of the next one, where nothing but the name stands before it.
  const isBelow = /\W["']\n$/.test(before);
  if (isBelow && !hasLine) return undefined;
  // A quote may stand in what has a line for itself.
  const whole = hasLine && quote === 0 && !isWhole ? (/^[^\s\x60<>|]{1,2000}/.exec(text.slice(start, limit))?.[0] ?? '') : value;
  const word = isBelow ? whole.replace(/["']$/, '') : whole;
  const isClosed = quote > 0 && /["'\x60]$/.test(value) && value.length > quote;
  const length = isWhole || (quote > 0 && !isClosed) ? value.length : quote > 0 ? value.length - quote - (value.startsWith('b') ? -1 : 0) : ownLength(word, hasLine);
  const own = word.slice(quote, length);
  // What was blanked before was its beginning.
  const isOn = /^\*{3}[\w!@#%^&+/~-]*\w$/.test(own);
  if (own === '' || isReference(own) || (own.includes('***') && !isOn)) return undefined;
  // What a shell has in the place of a variable that is set, or empty, is looked at by itself.
  if (/\$\{[!#]?\w{1,80}:?$/.test(before)) return undefined;
  // What Amazon and Google call a secret by, in lists of an action's: `arn:…:secret:NAME-a1b2c3`, `NAME:project/secret/version`.
  if (/\barn:[\w:-]{1,120}:$/.test(before) || (/\w:$/.test(before) && OF_PROJECT.test(own))) return undefined;
  const name = match[0].slice(0, start - match.index);
  const full = part === 'set' ? name.trim().split(/\s+/).at(-1)! : part === 'called' ? /(\w+)(?:\W+|\W+-Value\s+)$/.exec(name)![1]! : nameAt(text, match.index) + /^[\w-]*/.exec(name)![0];
  if (isSetting(full) && !isOn) return undefined;
  // Nothing stood behind the name, and the next line is another one.
  if (part === 'value' && before.endsWith('\n') && isOwnLine(text.slice(start, start + 120).split('\n', 1)[0]!)) return undefined;
  const isIni = hasLine && INI.test(text.slice(Math.max(0, start - 300), start + 300));
  const end = quote > 0 || isWhole ? start + length : Math.min(limit, toHost(text, start, pattern === VARIABLE || isIni ? toLineEnd(text, start, start + length, isIni) : start + length));
  const rest = end === limit && end < text.length ? '\n' : text.slice(end, Math.min(limit, end + 80));
  if (!isOn && !isSecret({ value: quote > 0 ? own : text.slice(start, end), part, name, full, lead: before, rest, isQuoted: quote > 0 || isBelow, hasLine, isIni })) return undefined;
  // A tag of YAML goes too: nothing can be tagged that is an alias, as three asterisks are.
  const tag = /!!\w{1,20}[ \t]{1,4}$/.exec(before.slice(-26))?.[0].length ?? 0;
  return [start + quote - tag, end];
}

const ENDS_LINE = /^[ \t]{0,8}(?:[\n\\"'\x60,;&]|$)/;

/** The number of a public key, as images of Python have it. */
const isPublic = (name: string, value: string): boolean => /(?:GPG|PGP|SIGN(?:ING)?)[_-]?KEY/i.test(name) && /^(?:0x)?[A-F\d ]{8,50}$/.test(value);

/** A variable's value is secret if it is no word of a sentence: nothing else stands on its line, or the shell has no blank before it. */
const isOfVariable = ({ value, part, name, lead, rest, full }: Found): boolean =>
  value.length >= 4 &&
  !isHarmless(value) &&
  !isPublic(full, value) &&
  !/^\d+(?:\/| of )\d+$/.test(value) &&
  !(/^set[ \t]+\w|env\(|get\(|ult\(/.test(name) && !isTold(value)) &&
  (isRandom(value) || ENDS_LINE.test(rest) || (part === 'value' && /\w=["']?$/.test(lead) && isWordy(value)));

/** Words are secret where what stands beside them leaves no doubt: quotes around name or value, a line or a part of an address of their own. */
function isAssigned({ value, part, name, full, lead, rest, isQuoted, hasLine, isIni }: Found): boolean {
  if (isPublic(full, value)) return false;
  // So a setting is called, too, but beside what hatch has of an index.
  if (/^auth[ \t]*=/i.test(name) && !/\[publish\b|\buser[ \t]*=/.test(lead)) return isTold(value) && value.length >= 16;
  // Below an empty line stands another thing, unless it stands alone.
  if (lead.endsWith('\n\n')) return isTold(value) && hasLine && /^\n|^$/.test(rest);
  if (isTold(value)) return true;
  if (part === 'element') return value.length >= 4 && !isHarmless(value) && !/\W{3}/.test(value);
  // What is printed there may be a command instead.
  if (part === 'here') return isWordy(value, isQuoted) && /^["']?[ \t]{0,9}(?:[\n>]|$)/.test(rest);
  if (part !== 'value') return false;
  if (isIni && hasLine && /\s/.test(value)) return true;
  if (!isWordy(value, isQuoted)) return false;
  const near = lead.slice(-90);
  if (isQuoted) return hasLine || /["']\]?[ \t]{0,9}(?:[:=]|=>)[ \t]{0,9}$|=>?[ \t]{0,9}(?:Some\(\s{0,40})?$|[{,(][ \t]{0,9}[\w.-]{1,60}:[ \t]{0,9}(?:Some\(\s{0,40})?$/.test(near);
  if (hasLine) return /^[ \t]{0,9}(?:[#;]|\n|$)/.test(rest) && (isIni || !/[ \t]=[ \t]{1,9}$/.test(near) || /\W/.test(value) || /^[ \t]+;/.test(rest)) && (!near.endsWith('\n') || (/^pass/i.test(name) && !/^[A-Z]?[a-z]+$/.test(value)));
  return /(?:[?&;\x22']|[^\s,(=][ \t]{1,4}["']?)[\w.:-]{1,60}=$|name=[\w-]{1,40}::$/.test(near) || (/[{,\x22'][ \t]{0,9}[\w.-]{1,60}:[ \t]{0,9}$/.test(near) && /^[ \t]{0,9}[,}\x22']/.test(rest));
}

/** An option is written of, too: there its value is a name in capitals, or a word of the sentence. */
function isOption({ value, part, name, lead, rest, isQuoted }: Found): boolean {
  if (SWITCH.test(name) || isHarmless(value)) return false;
  if (part === 'letter' || /^--body/.test(name)) return isTaken(lead) && (isTold(value) || isWordy(value, isQuoted));
  if (part === 'netrc') return NETRC.test(lead) && (isTold(value) || (isWordy(value) && lead.includes('machine')));
  if (isTold(value)) return true;
  if (!isWordy(value, isQuoted)) return false;
  return part !== 'option' || isQuoted || /=$/.test(name) || /^(?:[ \t]{0,4}[\n|&;"'\x60]|[ \t]{1,4}(?:-|[^\s]{0,80}[/.:*])|$)/.test(rest);
}

const isHeader = ({ value, part, lead, rest }: Found): boolean =>
  isRandom(value) || part === 'mask' || (isWordy(value) && (part === 'cookie' || (/(?:basic|bearer|token)[ \t]{1,4}$/i.test(lead) && /^(?:["'\n]|$)/.test(rest))));

/** Those whose name stands behind them, in the same item of a list. */
const unnamed = (text: string): Span[] =>
  [...text.matchAll(UNNAMED)].flatMap(({ index, 0: whole, groups }): Span[] => {
    const value = groups!['value']!;
    const start = index + whole.length - value.length;
    const quote = quoteOf(value);
    // A comment, and the next of what is in braces.
    const plain = value.replace(/[ \t]#.*|,[ \t]{1,4}["']?\w{1,40}["']?:[ \t].*/, '').trimEnd();
    const to = quote > 0 ? value.length - quote + (value.startsWith('b') ? 1 : 0) : plain.length;
    const [own, end] = [value.slice(quote, to), start + (quote > 0 ? value.length : to)];
    if (own.length < 4 || isReference(own) || isHarmless(own) || own.includes('***')) return [];
    const name = NAMED_BEHIND.exec(text.slice(end, end + 600))?.groups!['name'] ?? '';
    if (isSetting(name)) return [];
    return IS_VARIABLE.test(name) || (IS_NAME.test(name) && isRandom(own)) ? [[start + quote, start + to]] : [];
  });

/**
 * The secrets that are told by what stands beside them: a name, an option, a header, an address, the frame of a key.
 *
 * @param whole a text in which no word is broken; takes time linear in it
 */
export function toldSecrets(whole: Unbroken): { passwords: Span[]; addresses: Span[]; keys: Span[]; literals: Span[] } {
  const { text } = whole;
  return {
    passwords: [
      // A shell says `INPUT_PASSWORD: unbound variable`.
      ...found(whole, VARIABLE, isOfVariable),
      ...(RULED.test(text) ? found(whole, COLUMN, ({ value }) => isTold(value) || isWordy(value)) : []),
      ...found(whole, OTHER, isAssigned),
      ...found(whole, NEAR, ({ value }) => isStrong(value)),
      ...unnamed(text),
      ...(text.includes('|') || text.includes('│') ? found(whole, CELL, ({ value }) => isTold(value)) : []),
      ...found(whole, OPTION, isOption),
      ...(text.includes(' -> ') ? found(whole, CHANGE, ({ value }) => isTold(value) || isWordy(value, true)) : []),
      ...(HAS_PAIR.test(text) ? found(whole, PAIR, ({ value }) => isTold(value) || isWordy(value, true)) : []),
      ...found(whole, HEADER, isHeader, true),
    ],
    addresses: addressesOf(text),
    literals: text.includes('${') ? literals(text) : [],
    keys: privateKeys(text),
  };
}

/** What stands for the password where the user is the token: some servers want none, some any. */
const NO_PASSWORD = /^(?:x|x-oauth-basic|__token__)?$/i;

/** Whether what stands alone before a host is a token, and no name. */
const isAlone = (value: string): boolean => isMixed(value) && !/^[a-z]+(?:[-.][a-z\d]+)*$/.test(value);

/** Whether it is a user without a password: one that a service names, a word with a number, or the organisation that the path names, too. */
const isUser = (value: string, behind: string): boolean => /^(?:oauth2accesstoken|_json_key\w*|[A-Za-z][a-z]{1,20}\d{0,4})$/.test(value) || behind.split(/\s/, 1)[0]!.includes(`/${value}/`);

/** What an expression has in quotes that is no other side of a comparison, and what a shell has in the place of a variable that is empty. */
const LITERAL = /(?:\$\{\{|\|\||&&|format\('[^'\n]{0,99}',)[ \t]{0,4}'(?<literal>[^'\n]{6,300})'(?=[ \t]{0,4}(?:\}\}|\|\||\)))|\$\{(?<variable>\w{1,80}):?[-=]["']?(?<fallback>[^}\s$"']{6,300})["']?\}/g;

/** Whether what stands instead of a secret is no name of an app, a runner or an environment: a password may be words. */
const isInstead = (value: string, names: readonly string[]): boolean => !isReference(value) && (isAlone(value) || names.length === 0 || names.some((name) => /pass/i.test(name.slice(-20)) || IS_VARIABLE.test(name)));

/** Secrets that stand where else a reference does, below a name or behind an option that tells of one. */
const literals = (text: string): Span[] =>
  [...text.matchAll(LITERAL)].flatMap(({ index, 0: whole, groups }): Span[] => {
    const { literal, variable = '', fallback } = groups!;
    const value = literal ?? fallback!;
    const part = text.slice(Math.max(0, index - 300), index + 3).split('\n').at(-1)!;
    // One within another stands for the same.
    const lead = part.slice(0, Math.max(0, part.lastIndexOf('${'))).replace(/(?:\$\{\w{1,80}:?[-=]["']?){1,9}$/, '');
    const start = index + whole.lastIndexOf(value);
    const names = [lead.replace(/[ \t:="']{1,40}$/, ''), variable].filter((name) => IS_NAME.test(name) || IS_VARIABLE.test(name));
    return (names.length > 0 || isTaken(lead)) && !/^(?:default|(?:token|secret)\d*$)/i.test(value) && isInstead(value, names) && (isTold(value) || isWordy(value, true)) ? [[start, start + value.length]] : [];
  });

function addressesOf(text: string): Span[] {
  return [...text.matchAll(ADDRESS)].flatMap(({ index, 0: whole, groups }): Span[] => {
    const value = groups!['value'] ?? groups!['alone']!;
    // An image of a container has its version there.
    if (/docker$|oci$/.test(text.slice(Math.max(0, index - 6), index))) return [];
    const start = index + whole.length - 1 - value.length;
    const behind = text.slice(index + whole.length, index + whole.length + 300);
    if (groups!['alone']) return isAlone(value) && !isUser(value, behind) && !/(?:ssh|sftp|scp)$/.test(text.slice(Math.max(0, index - 4), index)) ? [[start, start + value.length]] : [];
    const user = groups!['user'] ?? '';
    if (NO_PASSWORD.test(value) && user === '***') return [];
    const isToken = user.length >= 8 && isAlone(user) && !isUser(user, behind) && !isReference(user);
    if (NO_PASSWORD.test(value)) return isToken ? [[index + 3, index + 3 + user.length]] : [];
    // A word or a sign beside what nobody is called: which of the two is the secret cannot be told.
    if (isToken && /^(?:\W|_|[a-z]+)$/i.test(value)) return [[index + 3, start + value.length]];
    // A database for tests has its own name as its password, and only the run itself reaches it. GitHub wants that word beside a token; dots and the like are
    // what somebody put in its place.
    return ((value === groups!['user'] || isHarmless(value)) && !/^[\w-]*\.[a-z]/.test(text.slice(index + whole.length))) || /^(?:\*+$|$|[.…]{2,}$|[x•]{3,}$|redacted$|[$%{])/i.test(value) ? [] : [[start, start + value.length]];
  });
}
