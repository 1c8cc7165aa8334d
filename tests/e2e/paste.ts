import type { Page } from '@playwright/test';

/** Pastes into the doctor's box as a keyboard does; a long text comes faster through the event than through the keyboard. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.locator('#doctor-input').evaluate((box, pasted) => {
    (box as HTMLElement).focus();
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}
