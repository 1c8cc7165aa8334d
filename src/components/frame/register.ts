/**
 * Has the browser keep what the doctor and the generator need, for when the network is gone. It begins when the page has loaded, and not
 * at all where the reader saves data.
 *
 * @param root the address of the language's pages, with a slash at its end
 * @param onKept what to do once it keeps them, if it ever does
 */
export function keepForOffline(root: string, onKept?: () => void): void {
  const { connection, serviceWorker } = navigator as Navigator & { connection?: { saveData?: boolean } };
  if (!serviceWorker || connection?.saveData) return;
  // Without it everything works that does not need it.
  const register = (): unknown => serviceWorker.register(`${root}sw.js`).catch(() => {});
  if (document.readyState === 'complete') register();
  else addEventListener('load', register, { once: true });
  if (onKept) void serviceWorker.ready.then(onKept);
}
