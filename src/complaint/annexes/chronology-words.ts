/** The words of the chronology, whole in each language. */
import type { FileEventKind } from '../../domain/added-file.ts';
import type { BannerChoice } from '../../domain/guided-visit.ts';
import type { LetterLanguage } from '../../domain/language.ts';
import type { YesNoUnknown } from '../../domain/own-data.ts';
import type { LossClass } from '../../domain/passage-change.ts';
import type { Telling } from '../../domain/record.ts';

export type ChronologyWords = {
  readonly title: string;
  readonly nothing: string;
  readonly intro: string;
  readonly caption: string;
  readonly columns: readonly [when: string, what: string, source: string, disputed: string];
  readonly told: Readonly<Record<Telling, string>>;
  readonly toldBy: Readonly<Record<Telling, string>>;
  readonly answered: string;
  readonly fromCapture: string;
  readonly stated: string;
  /** Before the place, and before the question, the address and the firm. */
  readonly place: string;
  readonly answerTo: string;
  readonly captured: string;
  readonly with: string;
  readonly since: string;
  readonly again: string;
  readonly elsewhere: string;
  readonly choices: Readonly<Record<BannerChoice, string>>;
  readonly lost: Readonly<Record<LossClass, string>>;
  readonly disputed: Readonly<Record<YesNoUnknown, string>>;
  /** Behind the name of what was added: what the date in it is of. Of anything else its words are quoted. */
  readonly inFile: Readonly<Record<FileEventKind, string>>;
  /** Behind the exhibit: where in it the date stands. */
  readonly inFileAt: (page: number) => string;
  readonly inProperties: string;
  readonly byWriter: string;
  readonly sent: (receiver: string, route: string) => string;
  readonly answer: (receiver: string, route: string, outcome: string) => string;
  readonly agreement: string;
  readonly signed: string;
  readonly signedUnknown: string;
  readonly shared: string;
  readonly sharedUnknown: string;
};

export const chronologyWords: Readonly<Record<LetterLanguage, ChronologyWords>> = {
  nl: {
    title: 'Tijdlijn',
    nothing: 'In dit dossier staat niets met een datum.',
    intro:
      'Elke datum staat er zo precies als die bekend is. Dagen zijn die van de Nederlandse ' +
      'tijd. Of de organisatie iets betwist, is alleen ingevuld als dat bekend is.',
    caption: 'Wat er gebeurde, in volgorde van tijd',
    columns: ['Wanneer', 'Wat', 'Bron', 'Betwist?'],
    told: {
      'stated-on-page': 'De schrijver las het',
      'seen-technically': 'De schrijver zag het',
      'happened-to-me': 'Het overkwam de schrijver',
      reported: 'Het gebeurde, volgens anderen',
      received: 'Het gebeurde, volgens een melding die de schrijver ontving',
    },
    toldBy: {
      'stated-on-page': 'melding van de schrijver',
      'seen-technically': 'melding van de schrijver',
      'happened-to-me': 'melding van de schrijver',
      reported: 'melding van de schrijver, gehoord van anderen',
      received: 'melding van een ander, door de schrijver ontvangen',
    },
    answered: 'melding van de schrijver',
    fromCapture: 'vastlegging in het dossier',
    stated: 'opgave van de schrijver',
    place: '. Plaats: ',
    answerTo: 'Antwoord op de vraag ‘',
    captured: 'Pagina vastgelegd: ',
    with: ' met ',
    since: 'Het gebeurt sinds dan',
    again: 'De gemarkeerde tekst stond er weer',
    elsewhere: ', op een andere plaats nog wel',
    choices: {
      'nothing-chosen': ', in de cookiemelding was niets gekozen',
      accepted: ', na accepteren in de cookiemelding',
      refused: ', na weigeren in de cookiemelding',
    },
    lost: {
      removed: 'De gemarkeerde tekst stond er niet meer',
      changed: 'De gemarkeerde tekst stond er niet meer zo',
    },
    disputed: { yes: 'ja', no: 'nee', unknown: 'niet bekend' },
    inFile: {
      dated: 'datum van het stuk',
      sent: 'verzonden',
      received: 'ontvangen',
      signed: 'ondertekend',
      'in-force': 'geldt vanaf dan',
      'shared-since': 'gegevens gedeeld vanaf dan',
      made: 'bestand gemaakt',
      photographed: 'foto gemaakt',
      other: '',
    },
    inFileAt: (page) => `blad ${page} van het stuk`,
    inProperties: 'eigenschappen van het bestand',
    byWriter: 'datum opgegeven door de schrijver',
    sent: (receiver, route) => `Verstuurd aan ${receiver}: ${route}`,
    answer: (receiver, route, outcome) =>
      `Antwoord van ${receiver} op: ${route}. Het was: ${outcome}`,
    agreement: 'Overeenkomst',
    signed: 'ondertekend ',
    signedUnknown: 'datum van ondertekening niet bekend',
    shared: 'gegevens gedeeld vanaf ',
    sharedUnknown: 'vanaf wanneer gegevens zijn gedeeld, is niet bekend',
  },
  en: {
    title: 'Chronology',
    nothing: 'This dossier holds nothing with a date.',
    intro:
      'Each date is as exact as it is known. Days are those of Dutch time. Whether the ' +
      'organisation disputes something is filled in only when it is known.',
    caption: 'What happened, in order of time',
    columns: ['When', 'What', 'Source', 'Disputed?'],
    told: {
      'stated-on-page': 'The writer read it',
      'seen-technically': 'The writer saw it',
      'happened-to-me': 'It happened to the writer',
      reported: 'It happened, according to others',
      received: 'It happened, according to a report that the writer received',
    },
    toldBy: {
      'stated-on-page': 'report of the writer',
      'seen-technically': 'report of the writer',
      'happened-to-me': 'report of the writer',
      reported: 'report of the writer, heard from others',
      received: 'report of somebody else, received by the writer',
    },
    answered: 'report of the writer',
    fromCapture: 'capture in the dossier',
    stated: 'statement of the writer',
    place: '. Place: ',
    answerTo: 'Answer to the question ‘',
    captured: 'Page captured: ',
    with: ' with ',
    since: 'It has been happening since then',
    again: 'The marked text stood there again',
    elsewhere: ', in another place it still did',
    choices: {
      'nothing-chosen': ', nothing was chosen in the cookie banner',
      accepted: ', after accepting in the cookie banner',
      refused: ', after refusing in the cookie banner',
    },
    lost: {
      removed: 'The marked text no longer stood there',
      changed: 'The marked text no longer stood there in that way',
    },
    disputed: { yes: 'yes', no: 'no', unknown: 'not known' },
    inFile: {
      dated: 'date of the item',
      sent: 'sent',
      received: 'received',
      signed: 'signed',
      'in-force': 'applies from then',
      'shared-since': 'data shared from then',
      made: 'file made',
      photographed: 'photo taken',
      other: '',
    },
    inFileAt: (page) => `page ${page} of the item`,
    inProperties: 'properties of the file',
    byWriter: 'date given by the writer',
    sent: (receiver, route) => `Sent to ${receiver}: ${route}`,
    answer: (receiver, route, outcome) => `Answer of ${receiver} to: ${route}. It was: ${outcome}`,
    agreement: 'Agreement',
    signed: 'signed ',
    signedUnknown: 'day of signing not known',
    shared: 'data shared since ',
    sharedUnknown: 'since when data was shared is not known',
  },
};
