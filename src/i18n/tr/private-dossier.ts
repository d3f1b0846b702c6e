/** Turkish: what was kept in a private window. */
import type { Messages } from '../nl.ts';

export const privateDossier: Messages['private'] = {
  title: 'Normal dosyanızda saklamak',
  explained:
    'Gizli pencereleri kapatınca buradakiler gider. Bunları normal dosyanıza alabilirsiniz. O zaman bu bilgisayarda kalırlar, orada seçtiğiniz şekilde.',
  adopt: 'Dosyama al',
  adopted: (count) => `${count} bildirim şimdi normal dosyanızda. Artık burada değil.`,
  openDossier: 'Dosyamı aç',
};
