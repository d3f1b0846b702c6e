/** English: what was kept in a private window. */
import type { Messages } from '../nl.ts';

export const privateDossier: Messages['private'] = {
  title: 'Keeping this in your ordinary dossier',
  explained:
    'What is here is gone when you close the private windows. You can move it to your ordinary dossier. Then it stays on this computer, in the way that you chose there.',
  adopt: 'Move to my dossier',
  adopted: (count) =>
    count === 1
      ? '1 report is now in your ordinary dossier. It is no longer here.'
      : `${count} reports are now in your ordinary dossier. They are no longer here.`,
  openDossier: 'Open my dossier',
};
