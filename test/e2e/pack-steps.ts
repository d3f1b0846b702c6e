/** The way to a pack on the dossier page, step by step. */
import type { Edition } from '../../src/domain/pack.ts';
import { sender } from '../demo/play-journey.ts';
import type { PageHandle } from '../driver/driver.ts';

/** Says for whom it is and who writes; comes back when there is something to look at. */
export async function openReview(
  dossier: PageHandle,
  edition: Edition = 'organisation',
): Promise<void> {
  await dossier.click('[data-action=make-pack]');
  await dossier.click(`input[name=pack-edition][value=${edition}]`);
  await dossier.type('input[name=sender-name]', sender.name);
  await dossier.type('textarea[name=sender-address]', sender.address);
  await dossier.click('[data-action=build-pack]');
  await dossier.waitFor('[data-task=review]');
}

/** From what was looked at to a file that waits to be saved. */
export async function buildReviewed(dossier: PageHandle, timeoutMs = 60_000): Promise<void> {
  await dossier.click('[data-action=confirm-pack]');
  await dossier.waitFor('a[data-action=save-pack][download]', timeoutMs);
}

/** Asks for the pack, is sent to the one photo that nobody looked at, and says that it may go along. */
export async function passPhoto(dossier: PageHandle): Promise<void> {
  await dossier.click('[data-action=confirm-pack]');
  await dossier.waitFor('[data-pictures][open]');
  await dossier.click('[data-action=photo-is-fine]');
}
