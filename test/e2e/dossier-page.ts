/** The dossier in a tab of its own, past the first questions and filled. */
import { passGate } from '../demo/journey.ts';
import type { Driver, PageHandle } from '../driver/driver.ts';

export async function openDossierPage(driver: Driver): Promise<PageHandle> {
  const dossier = await driver.extensionPage('src/ui/dossier/index.html');
  await passGate(dossier);
  await dossier.waitFor('body[data-ready=true]');
  return dossier;
}
