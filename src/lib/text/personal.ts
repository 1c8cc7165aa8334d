import { BLANK, redact } from './secrets.ts';

/** Not `action@v1.2.3`: the last part of a host has letters alone. Europeans have letters of their own; a sentence in Chinese has no blank before an address. */
const ADDRESS = /(?<![\p{Script=Latin}\w.+-])(?:[\p{Script=Latin}\w.+-]{1,64}|"[^"\s]{1,64}")(?:@|%40)(?:(?:[\p{Script=Latin}\w-]{1,63}\.){1,5}[A-Za-z]{2,24}|localhost)(?![\w-])/gu;

/** A person's folder, also in an address or of a user that a shell knows, whose name may be two words; the runner's is everybody's. */
const HOME = /(?<home>(?:\/|%2F)(?:homes?|Users)(?:\/|%2F)|[A-Za-z]:\\{1,2}(?:[Uu]sers|Documents and Settings)\\{1,2}|(?<![\w/.~])~(?=[a-z_][\w.-]{0,31}\/))(?!runner(?:admin)?\b)(?:[^\s/\\:%'"<>]| (?=[^\s/\\:%'"<>]{1,40}[\\/])){1,64}/g;

/**
 * Blanks what says who somebody is, before a text is given to others: secrets once more, e-mail addresses, and the names of home folders.
 * Blanking twice changes nothing.
 *
 * @param text of any content; takes time linear in it
 * @example withoutPersons('/home/ada/x by ada@example.org') // the folder and the address are three asterisks each
 */
export const withoutPersons = (text: string): string => redact(text).text.replace(ADDRESS, BLANK).replace(HOME, `$<home>${BLANK}`);
