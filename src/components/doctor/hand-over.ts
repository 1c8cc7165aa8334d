import { CARRIED, MAX_CARRIED, type Carried } from '../../lib/doctor/carried.ts';

/** Where a tab has when its reader cleared the text. */
const FORGOTTEN = 'doctor-forgotten';

/** Whether a click on a link opens it in this tab. */
export const isThisTab = ({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean => !(ctrlKey || metaKey || shiftKey || altKey);

/** @returns whether the tab could keep it; there may be no storage, or no room in it */
function keep(carried: Carried): boolean {
  try {
    sessionStorage.setItem(CARRIED, JSON.stringify(carried));
    return true;
  } catch {
    return false;
  }
}

/** @returns whether the page has what is there now when it is loaded again; what there was before it only where there is room */
export function carryOver(carried: Carried): boolean {
  const given = inRoom(carried);
  return given !== undefined && (keep(given) || keep({ ...given, former: undefined }));
}

/** What of it has room: of too long a text nothing. */
function inRoom({ former, ...given }: Carried): Carried | undefined {
  const { length } = given.text;
  if (length === 0 || length > MAX_CARRIED) return undefined;
  return { ...given, former: former && length + former.text.length <= MAX_CARRIED ? former : undefined };
}

/** Leaves what is there with the page's place in the history of the tab: where a browser keeps no page that was left, who comes back has it again. */
function keepHere(carried: Carried): void {
  try {
    // Where nothing could be told of a later “Clear”, nothing is kept.
    sessionStorage.getItem(FORGOTTEN);
    history.replaceState({ ...history.state, [CARRIED]: inRoom(carried), at: Date.now() }, '');
  } catch {
    // A browser has no room for it: then it is lost, as what is too long.
  }
}

/** What was left so, once: for whoever comes back, and for nobody who loads the page again. */
export function takeKept(): Carried | undefined {
  const { [CARRIED]: kept, at, ...others } = history.state ?? {};
  if (!kept) return undefined;
  history.replaceState(others, '');
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return visit?.type === 'back_forward' && at > forgottenAt() ? (kept as Carried) : undefined;
}

/** Has nothing come back that this tab keeps with this or another place in its history: of those a page can reach its own alone. */
export function forget(): void {
  takeKept();
  try {
    sessionStorage.setItem(FORGOTTEN, String(Date.now()));
  } catch {
    // Then nothing was kept.
  }
}

/** When the reader cleared the text last, in this tab, in milliseconds since 1970. */
function forgottenAt(): number {
  try {
    return Number(sessionStorage.getItem(FORGOTTEN));
  } catch {
    return Infinity;
  }
}

/** What the page in the other language was given, once. */
export function takeCarried(): Carried | undefined {
  try {
    const text = sessionStorage.getItem(CARRIED);
    sessionStorage.removeItem(CARRIED);
    return text ? (JSON.parse(text) as Carried) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Has what the doctor was given go along when the reader changes the language; what cannot go along is lost only if they say so. By a link, too, nobody loses
 * it who comes back.
 *
 * @param given what there is now
 * @param question to the reader who would lose it
 */
export function carryAlong(given: () => Carried, question: () => string): void {
  // Before the list itself hears of it and leaves the page.
  document.addEventListener(
    'change',
    (event) => {
      const { target } = event;
      if (!(target instanceof HTMLSelectElement) || !target.closest('starlight-lang-select')) return;
      const carried = given();
      if (carried.text === '' || carryOver(carried) || confirm(question())) return keepHere(carried);
      event.stopImmediatePropagation();
      // On a page in the first language none is marked.
      target.selectedIndex = Math.max(0, [...target.options].findIndex((option) => option.defaultSelected));
    },
    true,
  );
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[href]');
    if (link && link.pathname !== location.pathname && isThisTab(event)) keepHere(given());
  });
  // Whoever comes back to this page was not where it was for, and has this one as they left it.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    takeCarried();
    takeKept();
  });
}
