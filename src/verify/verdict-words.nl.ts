/** De uitkomst van een controle in woorden, in het Nederlands. */
import type { VerdictWords } from './verdict-words.ts';

const ofThePage = [
  'Dat de website dit aan iedereen liet zien. Het pakket toont wat één browser liet zien.',
  'Dat niemand de pagina in die browser had veranderd.',
];

const ofTheRest = [
  'Dat er niets is weggelaten.',
  'Of iets wel of niet mag. Dat oordeel is aan anderen.',
];

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
    unsure: {
      title: 'Dat is niet te zeggen',
      text: 'Zolang er iets niet klopt, telt een handtekening niet.',
    },
    key: (fingerprint, since) => ({
      title: `Met de sleutel ${fingerprint}`,
      text: `Volgens de klok van de maker hoort die bij het dossier sinds ${since}. Vraag de maker om dit getal, langs een andere weg dan het pakket kwam. Is het gelijk? Dan is het pakket met de sleutel van de maker ondertekend.`,
    }),
    anonymous: (fingerprint) => ({
      title: `Met een sleutel die niemand kent: ${fingerprint}`,
      text: 'Het pakket zegt dat het een tip is, zonder naam. Voor zo’n pakket wordt een eigen sleutel gemaakt en daarna weggegooid. De handtekening laat zien dat alles bij elkaar hoort en daarna niet is veranderd. Van wie het komt, laat ze niet zien.',
    }),
  },
  sealed: (heads) =>
    heads === 1 ? 'Het logboek is 1 keer verzegeld.' : `Het logboek is ${heads} keer verzegeld.`,
  keysBefore: {
    linked: (count) =>
      count === 1
        ? 'Eerder had het dossier een andere sleutel. Die tekende zelf voor de volgende.'
        : `Eerder had het dossier ${count} andere sleutels. Elke tekende zelf voor de volgende.`,
    notLinked: (count) =>
      count === 1
        ? 'Eerder had het dossier een andere sleutel. Die tekende niet voor de volgende. Of het dezelfde maker is, is daaraan niet te zien.'
        : `Eerder had het dossier ${count} andere sleutels. Niet elke tekende voor de volgende. Of het dezelfde maker is, is daaraan niet te zien.`,
  },
  sinceWhen: 'Sinds wanneer is het er uiterlijk?',
  moments: {
    none: {
      title: 'Er is geen tijdstempel',
      text: 'De tijden in het pakket komen van de klok van het apparaat van de maker.',
    },
    'stamp-without-root': {
      title: 'Er is een tijdstempel, maar niet te zeggen is van wie',
      text: 'Het hoofdcertificaat van de autoriteit zit er niet bij. Haal het op bij die autoriteit zelf, en geef het mee bij de controle.',
    },
    since: (moment) => `Sinds ${moment} (Nederlandse tijd)`,
    by: (authority) =>
      authority === ''
        ? 'Dat zegt een tijdstempel van een autoriteit zonder naam.'
        : `Dat zegt een tijdstempel van een autoriteit die zich zo noemt: ${authority}.`,
    accuracy: (seconds) => `Het kan ${seconds} seconden schelen.`,
    rootGiven: 'Het hoofdcertificaat is dat wat u gaf.',
    rootCameAlong: (fingerprint) =>
      `Het hoofdcertificaat zat bij het tijdstempel. Iedereen kan er zo een maken. Vergelijk daarom zijn vingerafdruk met die van de autoriteit zelf: ${fingerprint}.`,
  },
  notProven: 'Wat dit niet bewijst',
  limits: {
    none: [
      ...ofThePage,
      'Wie het pakket heeft gemaakt, en wanneer.',
      'Dat het pakket nooit opnieuw is gemaakt. Wie alles verandert, kan ook nieuwe lijsten maken.',
      ...ofTheRest,
    ],
    key: [
      ...ofThePage,
      'Wie de maker is, en wanneer het was. Een sleutel toont dat het steeds dezelfde maker is, niet wie.',
      'Dat de maker het pakket nooit opnieuw heeft gemaakt. Wie de sleutel heeft, kan dat. Daarom telt wat u eerder kreeg: een vingerafdruk, of een ontvangstbewijs.',
      ...ofTheRest,
    ],
  },
};
