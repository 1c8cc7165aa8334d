/**
 * The name of the secret that an expression stands for.
 *
 * @example secretName('${{ secrets.PYPI_API_TOKEN }}') // 'PYPI_API_TOKEN'
 */
export const secretName = (text: string): string | undefined => {
  const match = /^\$\{\{\s*secrets(?:\.([A-Za-z_][\w-]*)|\[\s*'([^']+)'\s*\])\s*\}\}$/.exec(text.trim());
  return match?.[1] ?? match?.[2];
};

/** Whether an expression is one secret and nothing else. */
export const isPlainSecret = (text: string): boolean => secretName(text) !== undefined;
