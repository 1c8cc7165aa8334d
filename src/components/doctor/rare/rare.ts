import type { Needs } from '../../../lib/catalogue/library.ts';
import type { Aids } from '../../../lib/doctor/diagnose.ts';
import * as rare from '../../../lib/doctor/rare/rare.ts';
import { within } from '../input/within.ts';

/** Puts what few logs need among the aids, and with it what reads several failures of which a reader tells. */
export async function bring({ story }: Needs, aids: Aids): Promise<void> {
  aids.rare = rare;
  if (story) ({ inStory: aids.inStory } = await within(import('../../../lib/doctor/rare/story.ts')));
}
