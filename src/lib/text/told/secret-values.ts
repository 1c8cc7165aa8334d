/** Where a secret stands in a text: its value alone. */
export type Span = readonly [start: number, end: number];

/** What a value ends with at the latest: a blank, a quote that no backslash stands before, and in a list or an address the next part of it. JSON within a string has a backslash before each quote, and before a quote that stands in the value as many again and one more; YAML writes a quote twice, TOML begins with three. */
export const QUOTED = String.raw`b?"""[^"\n]{1,2000}"""|b?"(?:[^"\\\n]|\\[^\n]){1,2000}"|b?'(?:[^'\\\n]|\\[^'\n]|\\'(?=\w)|''(?=\w)){1,2000}'|\\"(?:[^"\\\n]|\\{3}"|\\{4}|\\{2}[^"\\\n]){1,2000}\\"|\\{3}"(?:[^"\\\n]|\\{7}"|\\{8}|\\{4}[^"\\\n]){1,2000}\\{3}"|\\{1,7}"[^"\n]{1,2000}"`;
export const VALUE = String.raw`(?:${QUOTED}|"[^"\n]{1,2000}"|'[^'\n]{1,2000}'|[^\s"'\x60<>|]{1,2000})`;

/** What stands in the place of a value: a variable, a mask, an expression, a path, a version. */
const REFERENCE = new RegExp(
  `^(?:${[
    String.raw`(?:pypi-)?\${1,2}(?:[({@*?#!]|\d|env:|(?:[A-Z_][A-Z\d_]*|[a-z_]+\d{0,2}|[A-Za-z]+)(?!\w))`,
    String.raw`%(?:[A-Za-z_]+\d?%|[({]|[sdr](?!\w))`,
    String.raw`\{(?:env:|[{%"'\\\s]|[A-Za-z_.!:]*\}|\d*\}|$)`,
    String.raw`[<[(]`,
    // Another quote closes what is put together of parts: the next one is a variable.
    String.raw`['"](?:\s*\+\s*[A-Za-z_(]|\$[A-Za-z_{(])`,
    String.raw`#\{\w+\}#?$|__[A-Z_\d]+__$|\*{3}(?![\w-])|\*+$|\.{3}|…`,
    String.raw`(?:secrets|vars|env|process|os|self|inputs|github)\.|ssh-(?:rsa|ed25519|dss)|id=|[A-Za-z]:[\\/]|!(?:Ref|Sub|GetAtt|ImportValue|reference|vault|secret|env)(?![\w-])`,
    // Where a manager of secrets keeps it, and what sops has encrypted.
    String.raw`[a-z][a-z\d+.-]{1,20}:\/\/|(?:arn:[\w/]|https?:\/|bws:[\da-f]{8}-|(?:vault|ssm|akv|gsm|gcp-sm|k8s|akeyless|file):[\w.-]*\/|env:[A-Z_]+$)|projects\/[\w-]+\/secrets\/|ENC(?:RYPTED)?\[|@[a-z_-]*[./][a-z._/-]+$`,
    String.raw`[A-Za-z_]\w*(?:\.\w+)+\(|[a-z_]+(?:_[a-z]+\d)?\(`,
    String.raw`(?:\.{1,2}|~)\/|\/(?:(?:[a-z][a-z._-]*\d?|Users|Library|Applications)(?:\/|$)|$)`,
    String.raw`[\w./*+-]{2,200}\.(?:whl|tar\.gz|json)$|v?\d+(?:\.\d+){1,3}$|b?['"]?pypi-["']?$`,
  ].join('|')})`,
);
/** A name of several words, or one of which a word says that it is the name of a secret. */
const NAME_OF_ONE = /^(?:[A-Z]+(?:_[A-Z]+)+(?:_?\d{1,2})?|[a-z]+(?:_[a-z]+)+(?:_\d{1,3})?|[A-Za-z_]+(?:\.[A-Za-z_]+)+|(?=.*(?:token|passw|secret|key|auth|cred|pat_|pypi))[A-Za-z]+\d{0,2}(?:[._-](?:[A-Za-z]+\d{0,2}|\d{1,2}))+)$/;
const IN_CAPITALS = /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)*_(?:TOKEN|PASSWORD|PASS|SECRET|KEY|AUTH|PAT)(?:_?\d{1,2})?$/;

/** Whether a value stands for another, or names it. */
export const isReference = (value: string): boolean => REFERENCE.test(value) || NAME_OF_ONE.test(value) || IN_CAPITALS.test(value);

/** What configurations, messages and helps have there that is no secret: a value of less than four letters is taken for none anyway. */
const WORDS = new RegExp(
  `^(?:${[
    'true|false|null|none|read|write|read-all|write-all|admin|always|never|default|example|placeholder|undefined|inherit',
    'requires?[-_][a-z_-]+|required|optional|empty|missing|unset|unknown|invalid|valid|wrong|expired|denied|allowed|enabled|disabled|configured|found|present|provided|given|not[-_][a-z_-]+|loaded|available|failed|failure|error|success(?:ful)?|passed|skipped|masked|redacted|hidden|blank',
    'string|text|bytes?|bool(?:ean)?|integer|float|object|array|list|dict|prompt|stdin|keyring|file|environment|secretstr',
    'postgres|root|guest|minioadmin|changeme|dummy|fake|test(?:ing)?|github|gitlab|pypi|testpypi|oidc|basic\\d?|bearer|digest|negotiate|oauth\\d?|agent\\d?|scoped?|trusted',
    'options?|arguments?|flags?|parameters?|values?|instead|together|without|should|cannot|before|either|permissions?|credentials?|authentication|authorization',
    '(?:\\w{1,20}[-_ ]|mysecret)?(?:password|passwd|passphrase|pass|tokens?|secrets?|keys?|auth|username|user)',
    'your[-_ ]?\\w.*|my[-_](?:secret|token|pass|key|app|repo|org|pro|pack)[\\w-]*|x{3,}|\\.+|(?:base|sha|md|ed|rfc|utf-?)\\d{1,5}(?:sum)?|\\d+tokens?|__token__|id_[a-z]+\\d*|[~^<>=!]{1,2}\\d{1,6}(?:\\.[\\da-z*]{1,9}){0,4}',
  ].join('|')})$`,
  'i',
);
/** Whether a value is one of the words that stand beside such names for another reason. */
export const isHarmless = (value: string): boolean => WORDS.test(value);

/** Whether a value has digits among letters. */
export const isMixed = (value: string): boolean => /\d/.test(value) && /[A-Za-z]/.test(value);

/** Whether a value is no word, no name of several and no number, so that nobody would write it for another reason. */
export const isRandom = (value: string): boolean => value.length >= 6 && (isMixed(value) || /[A-Z][a-z]*[+/!@#$%^&]|[!@#$%^&][a-z0-9]/.test(value) || (/[a-z]/.test(value) && /[A-Z]{2}/.test(value) && !/[-_ ]/.test(value)));

/** Whether it may be a password of words, where what stands beside it leaves no doubt: no code, no placeholder in capitals. */
export const isWordy = (value: string, isQuoted = false): boolean => value.length >= 6 && !/[\s()[\]{}<>?\x60\u3000-\u9fff]|^[A-Z_-]+$/.test(value) && (isQuoted || !/[="'\\/,;:|.]/.test(value)) && !isHarmless(value);

/** Whether a value is a secret by itself, beside a name that says so. */
export const isTold = (value: string): boolean => isRandom(value) && !isHarmless(value);

/** Whether a value is made of letters of both cases and digits that no word has in such turns: it is secret beside a name in a sentence, too. */
export const isStrong = (value: string): boolean => isMixed(value) && /[a-z]/.test(value) && /[A-Z]/.test(value) && !/pypi|token|secret/i.test(value) && value.match(/[A-Z]+|[a-z]+|\d+/g)!.length * 2 > value.length;

/** How long the quotes are that a value begins with, with what belongs to them. */
export const quoteOf = (value: string): number => /^(?:b?(?:"""|["'\x60])|\\+["'\x60])/.exec(value)?.[0].length ?? 0;

/** Where a value without quotes ends, beside others: what follows is the next of a list, an address or a block, or a break that is written out. */
const AMONG = /%0[AD]|(?!^)[([{]|(?<!\\)\\+(?:["'nrt]|$)|&&|\|\||[&,;](?=[ \t]*\\*["'{]?[\w.-]{1,60}\\*["']?[ \t]*[=:]|\s|$|[)\]}])|[)\]}]+(?=\W|$)/;
const ON_ITS_LINE = /%0[AD]|;(?=[A-Za-z]\w{2,40}=)|(?<!\\)\\+(?:n|r\\+n)|&&|\|\||(?<![,;])[,;]+$/;

/** How much of a value without quotes is its own. */
export function ownLength(value: string, hasLine: boolean): number {
  const stop = value.search(hasLine ? ON_ITS_LINE : AMONG);
  let end = stop < 0 ? value.length : stop;
  while (end > 0 && /[.:]/.test(value[end - 1]!)) end--;
  return end;
}
