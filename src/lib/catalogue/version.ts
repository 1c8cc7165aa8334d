const parts = (version: string): number[] => version.replace(/^v/, '').split('.').map(Number);

/**
 * Whether one release is older than another.
 *
 * @example isOlder('v1.8.14', 'v1.12.0') // true
 * @example isOlder('26.2', '26.2.0') // false
 */
export function isOlder(version: string, than: string): boolean {
  const [a, b] = [parts(version), parts(than)];
  for (let place = 0; place < Math.max(a.length, b.length); place++) {
    const difference = (a[place] ?? 0) - (b[place] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}
