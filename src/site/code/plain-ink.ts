import { InlineStyleAnnotation, type ExpressiveCodePlugin } from '@astrojs/starlight/expressive-code';

/** A key at the beginning of a line of YAML: the grammar takes `on` for a boolean, and a quoted one for a value. */
const KEY = /^\s*(?:- +)*("[^"]*"|'[^']*'|[\w.-]+)(?=:(?:\s|$))/;

/**
 * Ink is what code is written in anyway: a piece of that colour needs no element of its own. Half of the elements of a workflow are gone with it.
 *
 * @returns a plugin for Expressive Code
 */
export const plainInk = (): ExpressiveCodePlugin => ({
  name: 'plain-ink',
  hooks: {
    postprocessAnalyzedCode: ({ codeBlock, styleVariants }) => {
      const inks = styleVariants.map(({ theme }) => theme.fg.toLowerCase());
      for (const line of codeBlock.getLines()) {
        const [whole = '', key = ''] = (codeBlock.language === 'yaml' && KEY.exec(line.text)) || [];
        const isKey = ({ columnStart, columnEnd }: { columnStart: number; columnEnd: number }): boolean => columnStart >= whole.length - key.length && columnEnd <= whole.length;
        for (const annotation of line.getAnnotations()) {
          if (!(annotation instanceof InlineStyleAnnotation) || !annotation.inlineRange) continue;
          const isInk = annotation.color?.toLowerCase() === inks[annotation.styleVariantIndex ?? 0];
          if (isInk || (key && isKey(annotation.inlineRange))) line.deleteAnnotation(annotation);
        }
      }
    },
  },
});
