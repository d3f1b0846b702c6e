/** From the questions of a letter to the letter itself, signed. */
import { sender } from '../demo/play-journey.ts';
import type { PageHandle } from '../driver/driver.ts';

export async function readLetter(dossier: PageHandle): Promise<void> {
  await dossier.click('[data-action=letter-next]');
  await dossier.type('input[name=sender-name]', sender.name);
  await dossier.type('textarea[name=sender-address]', sender.address);
  await dossier.click('[data-action=read-letter]');
  await dossier.waitFor('[data-task=letter-read] .letter');
}
