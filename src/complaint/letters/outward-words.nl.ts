/** Delen die in meer brieven staan, in het Nederlands: wie er schrijft, wat eraan voorafging, wat die vindt. */
import type { OutwardWords } from './outward-words.ts';
import { rule } from './rule.ts';

export const outwardWordsNl: OutwardWords = {
  representative: {
    one: (copies) => [
      'Ik schrijf als gemachtigde (',
      rule('representation'),
      '). De machtiging ligt hierbij',
      ...copies,
      '. Ik schrijf voor:',
    ],
    many: (copies) => [
      'Ik schrijf als gemachtigde (',
      rule('representation'),
      '). De machtigingen liggen hierbij',
      ...copies,
      '. Ik schrijf voor:',
    ],
  },
  whoIsI: {
    one: 'Staat hieronder ‘ik’ of ‘mijn’? Dan gaat het om degene voor wie ik schrijf.',
    many:
      'Staat hieronder ‘ik’ of ‘mijn’? Dan gaat het om ieder voor wie ik schrijf. Bij wat er ' +
      'gebeurde gaat het om degene die het meemaakte.',
  },
  whatHappened: 'Wat er gebeurde en wat er te zien was',
  contrary: {
    one: 'Naar mijn mening is dit in strijd met ',
    many: 'Naar onze mening is dit in strijd met ',
  },
  because: ', omdat ',
  outcomes: {
    complete: 'een antwoord op alles',
    partly: 'een antwoord op een deel',
    refused: 'een weigering',
    extended: 'een bericht dat het langer duurt',
    'identification-asked': 'een vraag wie ik ben',
    'more-asked': 'een vraag om meer informatie',
    forwarded: 'een bericht dat de brief is doorgestuurd',
    received: 'een bevestiging van ontvangst',
  },
  noAnswer: 'geen antwoord ontvangen',
  contacts: {
    one: 'Mijn brieven aan de organisatie en de antwoorden',
    many: 'Onze brieven aan de organisatie en de antwoorden',
  },
  contactColumns: ['Datum van de brief', 'Antwoord'],
  of: 'van ',
  reference: ', kenmerk ',
  objector: {
    title: 'Dossier, hoorzitting en kosten',
    asks: [
      [
        'Stuur mij het dossier ruim voor de hoorzitting. Ik wil alle stukken kunnen zien (',
        rule('file'),
        ').',
      ],
      ['Ik wil graag gehoord worden (', rule('hearing'), ').'],
      [
        'Heb ik kosten voor beroepsmatige hulp? Dan vraag ik u die te vergoeden als u uw besluit ',
        'herroept (',
        rule('costs'),
        ').',
      ],
    ],
  },
  groundsLater: {
    title: 'Mijn redenen volgen',
    inTime: [
      'Ik maak nu bezwaar om op tijd te zijn. Mijn redenen stuur ik later. Geef mij daarvoor een ' +
        'termijn van ten minste vier weken (',
      rule('grounds-later'),
      ').',
    ],
    whichDay: 'Laat mij schriftelijk weten op welke dag die termijn eindigt.',
  },
};
