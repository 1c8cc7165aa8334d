import { CARRIED, MAX_CARRIED, type Carried } from '../../lib/doctor/carried.ts';

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
export function carryOver({ before = '', ...given }: Carried): boolean {
  if (given.text === '' || given.text.length > MAX_CARRIED) return false;
  return (given.text.length + before.length <= MAX_CARRIED && keep({ ...given, before })) || keep(given);
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
 * Has what the doctor was given go along when the reader changes the language; what is too long to go along is lost only if they say so.
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
      if (carried.text === '' || carryOver(carried) || confirm(question())) return;
      event.stopImmediatePropagation();
      // On a page in the first language none is marked.
      target.selectedIndex = Math.max(0, [...target.options].findIndex((option) => option.defaultSelected));
    },
    true,
  );
  // Whoever comes back to this page was not where it was for.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) takeCarried();
  });
}
