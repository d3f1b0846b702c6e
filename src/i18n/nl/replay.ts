/** Dutch: going through the reports again before a letter goes further. */
import type { Standing } from '../../domain/replay.ts';

const standings: Readonly<Record<Standing, string>> = {
  'still-so': 'Dit is nog zo',
  solved: 'Dit is opgelost',
  different: 'Dit is nu anders',
  'left-out': 'Laat dit weg uit deze brief',
};

export const replay = {
  standings,
  restStillSo: 'De rest is nog zo',
  howSolved: 'Hoe is het opgelost?',
  whatIsDifferent: 'Wat is er nu anders?',
  wrote: 'In de melding staat:',
  pageChanged: (exhibits: string) => `De pagina is sindsdien veranderd. Zie bijlage ${exhibits}.`,
  staysInDossier: 'De melding blijft wel in uw dossier.',
};
