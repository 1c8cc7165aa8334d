/** A bar of rich, and the same again behind it. */
const BARS = /(\r?(?:\x1b\[2K)?(\x1b\[35m *\d+%[^\r\n]*?\?\x1b\[0m))(?:\r?(?:\x1b\[2K)?\2)+/g;

/**
 * What a program printed, without what differs from one run to the next and without the paths of the machine.
 *
 * @param places folders of this machine, with the names that they have in a job
 */
export function even(output: string, places: Readonly<Record<string, string>>): string {
  const named = Object.entries(places).reduce((text, [from, to]) => text.replaceAll(from, to), output);
  return named
    .replaceAll('\r\n', '\n')
    // The runner takes this line and does not show it.
    .replace(/^::add-mask::.*\n/gm, '')
    // Addresses of objects, the time that something took, the speed of an upload.
    .replace(/\b0x[0-9a-f]{8,}\b/g, '0x7f0000000000')
    .replace(/\bin \d+(?:\.\d+)?s\b/g, 'in 5.0s')
    .replace(/(?<=• )(?:\d+:\d\d|-+:--)(?: • (?:[\d.,]+ [kM]?B\/s|\?))?/g, '00:00 • ?')
    // The names of files and folders of one run.
    .replace(/(?<=\bpdm-publish-|\/tmp\/tmp)\w{8}(?=\.log\b|\/)/g, 'aaaaaaaa')
    // A bar is drawn anew as often as there is time for it.
    .replace(BARS, '$1')
    .trimEnd();
}

/** The same request several times is said once. */
export function counted(requests: readonly string[]): string[] {
  const all: { request: string; times: number }[] = [];
  for (const request of requests) {
    const last = all.at(-1);
    if (last?.request === request) last.times += 1;
    else all.push({ request, times: 1 });
  }
  return all.map(({ request, times }) => (times > 1 ? `${request} ×${times}` : request));
}
