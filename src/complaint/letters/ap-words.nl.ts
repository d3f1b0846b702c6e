/** Klacht en tip bij de AP, in het Nederlands: het woord bovenaan bepaalt wat erop volgt. */
import { apPolicy } from '../../data/ap-policy.ts';
import { dayRef, strong } from '../inlines.ts';
import type { ApWords } from './ap-words.ts';
import { rule } from './rule.ts';

export const apWordsNl: ApWords = {
  salutation: 'Geachte Autoriteit Persoonsgegevens,',
  against: {
    title: 'Over wie het gaat',
    other: 'Gaat een ander over deze gegevens? Dan gaat deze brief ook over die ander.',
  },
  about: {
    title: 'Waar het over gaat',
    subject: (title) => `Het onderwerp is: ${title}.`,
    data: 'Het gaat om deze gegevens:',
  },
  sharing: 'De overeenkomst met een bedrijf',
  tried: { one: 'Wat ik eerst zelf deed', many: 'Wat wij eerst zelf deden' },
  notTried: 'Ik heb de organisatie niet eerst zelf geschreven. Dit is mijn reden:',
  think: { one: 'Wat ik hiervan vind', many: 'Wat wij hiervan vinden' },
  wish: {
    one: {
      title: 'Wat ik u vraag',
      impose: ['Ik vraag u dit op te leggen (', rule('authority-powers'), '):'],
      want: 'Dit wil ik bereiken:',
    },
    many: {
      title: 'Wat wij u vragen',
      impose: ['Wij vragen u dit op te leggen (', rule('authority-powers'), '):'],
      want: 'Dit willen wij bereiken:',
    },
  },
  orders: apPolicy.texts.nl.orders,
  wantsDecision: {
    one: ['Ik vraag u om een schriftelijk besluit (', rule('application-term'), ').'],
    many: ['Wij vragen u om een schriftelijk besluit (', rule('application-term'), ').'],
  },
  complaint: {
    labels: {
      complaint: [strong('Klacht'), ' (', rule('complaint-right'), ')'],
      'complaint-and-enforcement': [
        strong('Klacht'),
        ' (',
        rule('complaint-right'),
        '), ',
        strong('ook verzoek om handhaving'),
        ' (',
        rule('enforcement-application'),
        ')',
      ],
      enforcement: [strong('Verzoek om handhaving'), ' (', rule('enforcement-application'), ')'],
    },
    subjects: {
      complaint: 'Klacht over het gebruik van mijn gegevens',
      'complaint-and-enforcement':
        'Klacht over het gebruik van mijn gegevens, ook verzoek om handhaving',
      enforcement: 'Verzoek om handhaving over het gebruik van mijn gegevens',
    },
    phone: 'Mijn telefoonnummer: ',
    goingOnTitle: 'Gebeurt het nog?',
    goingOn: {
      yes: 'Het gebeurt nog, of het heeft nog gevolgen.',
      no: 'Het gebeurt niet meer.',
      unknown: 'Of het nog gebeurt, weet ik niet.',
    },
    againTitle: 'Dit is al eerder behandeld',
    found: {
      ap: 'U behandelde een eerdere klacht hierover. Uw antwoord is van ',
      ombudsman: 'De ombudsman behandelde een eerdere klacht hierover. Het antwoord is van ',
    },
    reportedAgain: ([first, ...later]) => {
      const last = later.at(-1);
      if (first === undefined) return [];
      return last === undefined
        ? ['Daarna is het opnieuw gemeld: over ', dayRef(first), '.']
        : [
            `Daarna is het ${later.length + 1} keer opnieuw gemeld: over dagen van `,
            ...[dayRef(first), ' tot en met ', dayRef(last), '.'],
          ];
    },
    weighAgain: 'Wilt u dit meewegen bij wat u nu doet?',
    factorsTitle: 'Wat u volgens uw beleidsregels weegt',
    factorsIntroduction: 'Dit staat in mijn dossier. De afweging is aan u.',
    keep: [
      'Wilt u de organisatie vragen de gegevens intussen te bewaren? Ik heb ze nodig om mijn ' +
        'rechten te onderbouwen (',
      rule('keep-data'),
      ').',
    ],
    progress: ['Laat mij binnen drie maanden weten hoe het ermee staat (', rule('progress'), ').'],
    noCopy:
      'Ik stuur geen kopie van een identiteitsbewijs mee. Twijfelt u of ik het ben? Vraag het ' +
      'mij. Ik laat het dan op een andere manier zien.',
  },
  tip: {
    label: [strong('Tip'), ' (', rule('authority-watches'), ')'],
    unnamed: 'Een tipgever zonder naam',
    about: (title) => `Ik laat u iets weten over: ${title}.`,
    wish: 'Ik vraag u dit mee te wegen bij wat u onderzoekt.',
  },
};
