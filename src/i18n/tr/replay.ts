/** Turkish: going through the reports again before a letter goes further. */
import type { replay as dutch } from '../nl/replay.ts';

export const replay: typeof dutch = {
  standings: {
    'still-so': 'Bu hâlâ böyle',
    solved: 'Bu çözüldü',
    different: 'Bu şimdi farklı',
    'left-out': 'Bunu bu mektuba koymayın',
  },
  restStillSo: 'Gerisi hâlâ böyle',
  howSolved: 'Nasıl çözüldü?',
  whatIsDifferent: 'Şimdi farklı olan nedir?',
  wrote: 'Bildirimde şu yazıyor:',
  pageChanged: (exhibits) => `Sayfa o zamandan beri değişti. Bakınız: ek ${exhibits}.`,
  staysInDossier: 'Bildirim dosyanızda kalır.',
};
