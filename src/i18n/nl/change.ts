/** Dutch: passages that changed. */
import type { ChangeClass } from '../../domain/passage-change.ts';

export const change = {
  title: 'De pagina is veranderd',
  classes: {
    removed: 'Verwijderd',
    changed: 'Gewijzigd',
    moved: 'Verplaatst',
    duplicated: 'Dubbel',
    'not-searched': 'Niet doorzocht',
  } satisfies Record<ChangeClass, string>,
  said: {
    removed: (moment: string) => `Op ${moment} stond deze tekst er niet meer.`,
    changed: (moment: string) => `Op ${moment} stond deze tekst er niet meer zo.`,
    moved: (moment: string) =>
      `Op ${moment} stond deze tekst op een andere plaats, of tussen andere woorden.`,
    duplicated: (moment: string) => `Op ${moment} stond deze tekst meer dan één keer op de pagina.`,
    'not-searched': (moment: string) =>
      `Op ${moment} is deze tekst niet gezocht. Dat duurde te lang.`,
    'from-its-place': (moment: string) =>
      `Op ${moment} stond deze tekst niet meer op die plaats. Op een andere plaats op de pagina stond die nog wel.`,
  } satisfies Record<ChangeClass | 'from-its-place', (moment: string) => string>,
  lastSeen: (moment: string) => `Voor het laatst zo gezien op ${moment}.`,
  again: (moment: string) => `Op ${moment} stond de tekst er weer zoals u die markeerde.`,
  meaning: 'Een getal, datum, bedrag, termijn of ontkenning is anders.',
  show: 'Bekijk wat er anders is',
  old: 'Wat er stond',
  now: 'Wat er later stond',
  noPlace: 'Op de pagina is geen plaats aan te wijzen die hierbij hoort.',
  itsPlace: '[hier stond de tekst]',
  differences: 'De verschillen',
  legend: 'Wat weg is, is doorgestreept. Wat nieuw is, is onderstreept.',
  replacement: (gone: string, come: string) => {
    if (come === '') return `Weg: “${gone}”`;
    return gone === '' ? `Nieuw: “${come}”` : `Eerst “${gone}”, later “${come}”`;
  },
  limits: 'Wie de pagina veranderde, en waarom, is niet te zien.',
  add: 'Voeg toe aan het bewijspakket',
  added: 'Dit gaat mee als bijlage.',
  takeOut: 'Haal uit het bewijspakket',
};
