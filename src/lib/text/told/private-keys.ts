import type { Span } from './secret-values.ts';

const BEGIN = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
/** What stands between the lines of a key, as a file, JSON or a program has it. */
const BETWEEN = String.raw`(?:\s|\\+[nrt]|["'+,]){0,80}`;
/** A line of one: how it is encrypted, base64, and at last less of that. Any word is base64: a short one is told by its digits or its end. */
const BODY = new RegExp(String.raw`(?:${BETWEEN}(?:(?:Proc-Type|DEK-Info|Version|Comment|Hash|Charset): [^\n\\]{0,200}|[A-Za-z0-9+/]{24,}={0,2}|[A-Za-z0-9+/]{1,23}={1,2}|=[A-Za-z0-9+/]{4}(?![\w=])|(?=[A-Za-z+/]{0,22}\d)[A-Za-z0-9+/]{8,23}(?=\s*(?:\n|\\|"|-----|$)))){1,600}`, 'y');
const END = /-----END [A-Z0-9 ]{0,40}PRIVATE KEY/y;

/**
 * Where private keys stand, without their frame. One whose end was cut off or masked ends where its base64 does.
 *
 * @param text in which no word is broken
 */
export const privateKeys = (text: string): Span[] =>
  [...text.matchAll(BEGIN)].flatMap(({ index, 0: begin }): Span[] => {
    const start = index + begin.length;
    const next = text.slice(start, start + 20_000).search(/-----/);
    END.lastIndex = start + next;
    if (next < 0 || !END.test(text)) BODY.lastIndex = start;
    else return /[A-Za-z0-9+/]{16}/.test(text.slice(start, start + next)) ? [[start, start + next]] : [];
    const body = BODY.exec(text)?.[0] ?? '';
    return /[A-Za-z0-9+/]{16}/.test(body) ? [[start, start + body.length]] : [];
  });
