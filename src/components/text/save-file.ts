/** Hands a text to the reader as a file: what a download button does. */
export function saveFile(text: string, name: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: 'application/yaml' }));
  Object.assign(document.createElement('a'), { href, download: name }).click();
  URL.revokeObjectURL(href);
}
