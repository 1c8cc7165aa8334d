import type { Translate } from '../../lib/text/fill.ts';
import { make } from '../text/make.ts';

/**
 * Puts a text on the clipboard and says so beside the button; where the browser refuses, the text is shown to be copied by hand.
 *
 * @param said the key of what is said then
 */
export async function copyText(button: HTMLElement, text: string, said: string, region: HTMLElement, t: Translate): Promise<void> {
  const status = button.nextElementSibling!;
  try {
    await navigator.clipboard.writeText(text);
    status.textContent = t(said);
    setTimeout(() => status.textContent === t(said) && status.replaceChildren(), 2000);
  } catch {
    status.textContent = t('doctor.copy.failed');
    region.querySelector('[data-report]')?.remove();
    const box = make('textarea', { 'data-report': '', readonly: '', 'aria-label': t('doctor.report.title') }, text);
    region.append(box);
    box.select();
  }
}
