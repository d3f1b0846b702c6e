/** De uitkomst van een controle in woorden, in het Nederlands. */
import type { VerdictWords } from './verdict-words.ts';

export const verdictWordsNl: VerdictWords = {
  isIntact: 'Is het pakket heel?',
  verdicts: {
    intact: {
      title: 'Ja, het pakket is heel',
      text: 'Elk bestand is er, past bij de lijsten, en er zit niets anders bij.',
    },
    findings: {
      title: 'Nee, er klopt iets niet',
      text: 'Hieronder staat wat er is gevonden, en wat u kunt doen.',
    },
    unreadable: {
      title: 'Dat is niet te zeggen',
      text: 'Dit kan niet als bewijspakket worden gelezen. Hieronder staat waarom.',
    },
  },
  byWhom: 'Met wiens sleutel?',
  signers: {
    none: {
      title: 'Er is geen handtekening',
      text: 'Aan het pakket is niet te zien wie het heeft gemaakt.',
    },
  },
  sinceWhen: 'Sinds wanneer is het er uiterlijk?',
  moments: {
    none: {
      title: 'Er is geen tijdstempel',
      text: 'De tijden in het pakket komen van de klok van het apparaat van de maker.',
    },
  },
  notProven: 'Wat dit niet bewijst',
  limits: [
    'Dat de website dit aan iedereen liet zien. Het pakket toont wat één browser liet zien.',
    'Dat niemand de pagina in die browser had veranderd.',
    'Wie het pakket heeft gemaakt, en wanneer.',
    'Dat het pakket nooit opnieuw is gemaakt. Wie alles verandert, kan ook nieuwe lijsten maken.',
    'Dat er niets is weggelaten.',
    'Of iets wel of niet mag. Dat oordeel is aan anderen.',
  ],
};
