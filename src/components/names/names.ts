import { NAMES_KEY } from '../../lib/generator/names-key.ts';

let view: Promise<typeof import('./names-view.ts')> | undefined;

/** All that a first visit loads: whoever has given no names needs nothing more. */
async function show(): Promise<void> {
  try {
    if (view || localStorage.getItem(NAMES_KEY)) await (await (view ??= import('./names-view.ts'))).show();
  } catch {
    // Without storage, or offline, the example stays.
  }
}

void show();
addEventListener('storage', show);
// When the reader comes back to a page that the browser kept as it was.
window.addEventListener('pageshow', ({ persisted }) => {
  if (persisted) void show();
});
