import type { Page } from '@playwright/test';

/** The repaired file as it is shown: without the lines that are gone, also where it is folded. */
export const repairedText = (page: Page): Promise<string> => page.locator('[data-repaired] .row:not(del) > code').evaluateAll((lines) => lines.map(({ textContent }) => `${textContent}\n`).join(''));

/**
 * Pastes into the doctor's box as a keyboard does; a long text comes faster through the event than through the keyboard. Before its script is there a
 * keyboard's text would stay in the box, and be read later: an event of ours would be lost.
 */
export async function paste(page: Page, text: string): Promise<void> {
  await page.locator('pypi-doctor:defined #doctor-input').evaluate((box, pasted) => {
    (box as HTMLElement).focus();
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}
