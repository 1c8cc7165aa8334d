const PLAIN = /^[A-Za-z][A-Za-z0-9_]*(?:[-./ ][A-Za-z0-9_]+)*$/;

// What some parser takes for a boolean or null: YAML 1.1 counts `yes` and `on`, and GitHub's workflows meet several parsers.
// The `yaml` package reads `e1` as a number there.
const RESERVED = /^(?:true|false|null|yes|no|on|off|y|n|nan|inf|e\d+)$/i;

// Characters that YAML calls non-printable, that one of its versions takes for a line break, or that nobody sees.
const ESCAPED = /[\u007f-\u00a0\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffe\uffff]/g;

/**
 * Writes any well-formed text as one YAML scalar on one line that every YAML 1.1 and 1.2 parser reads back as that text.
 *
 * @param text any text without lone surrogates, which YAML cannot carry
 * @returns a plain scalar where that is safe, else a quoted one
 * @example yamlScalar('pypi') // pypi
 * @example yamlScalar('true') // "true"
 */
export function yamlScalar(text: string): string {
  if (PLAIN.test(text) && !RESERVED.test(text)) return text;
  return JSON.stringify(text).replace(ESCAPED, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
