/** Every letter from the one realistic dossier, as somebody would send it. */
import type { InputFor } from '../../../../src/complaint/authority-input.ts';
import { draftLetter, type LetterInput } from '../../../../src/complaint/draft-letter.ts';
import { draftToAuthority } from '../../../../src/complaint/draft-to-authority.ts';
import { languagesOf } from '../../../../src/complaint/languages-taken.ts';
import type { Contact, View } from '../../../../src/complaint/letters/outward-facts.ts';
import type { Paper } from '../../../../src/complaint/letters/papers.ts';
import { practiceOf } from '../../../../src/data/practices.ts';
import { asApproximateDate } from '../../../../src/domain/approximate-date.ts';
import { asDay } from '../../../../src/domain/instant.ts';
import { languages } from '../../../../src/domain/language.ts';
import {
  type AuthorityLetterKind,
  authorityLetterKinds,
  type Letter,
} from '../../../../src/domain/letter.ts';
import { threeFactors } from '../../../../src/law/three-factors.ts';
import { recordings, reportedIn, townHall, visitOfPage } from './real-dossier.ts';

const sender = {
  name: 'A. de Vries',
  addressLines: ['Dorpsstraat 1', '1000 AB Voorbeeldstad'],
  email: 'a.devries@post.example',
};
const practice = practiceOf('recording-interview');
const reported = reportedIn(recordings);

const first = {
  language: 'nl',
  day: asDay('2026-06-04'),
  sender,
  recipient: townHall(),
  practice,
  reported,
} as const;

const unanswered = {
  route: 'access',
  sentOn: asDay('2026-06-04'),
  receivedOn: asDay('2026-06-05'),
  lastDay: asDay('2026-07-06'),
  hasProof: true,
} as const;

const filming = {
  firm: 'Opnamebedrijf Kijk B.V.',
  sharedFrom: asApproximateDate('2019-03'),
  signedOn: asApproximateDate('2019-12-05'),
};

const minutes: View = {
  article: { act: 'AVG', article: '5(1)(c)' },
  because: 'Een verslag op papier genoeg is om te weten wat er is gezegd.',
  exhibits: [1],
};

const toTheTown: readonly LetterInput[] = [
  ...languages.map((language) => ({ ...first, kind: 'access-request' as const, language })),
  {
    ...first,
    kind: 'object-to-processing',
    situation:
      'In het gesprek vertel ik over mijn gezondheid en mijn gezin. Ik durf dat niet goed als er een camera aanstaat.',
  },
  {
    ...first,
    kind: 'erasure',
    ground: 'not-needed',
    reason: 'Het gesprek is voorbij en het verslag is klaar.',
  },
  {
    ...first,
    kind: 'rectification',
    corrections: [
      {
        stands: 'Betrokkene stemde in met de opname.',
        shouldBe: 'Betrokkene vroeg of de opname uit kon. Dat kon niet.',
        exhibit: null,
      },
    ],
  },
  {
    ...first,
    kind: 'restriction',
    ground: 'evidence',
    reason: 'Op de pagina staat dat u beeld en geluid na twee weken wist.',
  },
  {
    ...first,
    kind: 'consent-withdrawal',
    consentTo: 'Het opnemen van mijn gesprek in spreekkamer 4.',
    consentOn: asDay('2026-05-20'),
  },
  {
    ...first,
    kind: 'officer-question',
    question: 'Welk onderzoek is er gedaan voordat de camera’s in de spreekkamers kwamen?',
    wish: 'Dat ik een gesprek kan voeren zonder opname.',
    answerBy: asDay('2026-07-02'),
  },
  {
    ...first,
    kind: 'identification-reply',
    day: asDay('2026-06-18'),
    requestOn: asDay('2026-06-04'),
    askedOn: asDay('2026-06-16'),
    asked: 'full-copy',
  },
  {
    ...first,
    kind: 'reminder',
    day: asDay('2026-07-08'),
    unanswered,
    answerBy: asDay('2026-07-22'),
  },
  { ...first, kind: 'notice-of-default', day: asDay('2026-07-24'), unanswered },
  {
    ...first,
    kind: 'conduct-complaint',
    conduct: 'Ik vroeg of de opname uit kon. Het antwoord was dat ik dan geen gesprek kreeg.',
    who: 'De consulent in spreekkamer 4.',
    views: [minutes],
    wish: 'Een gesprek zonder opname, en een verslag dat ik kan nalezen.',
  },
  {
    ...first,
    kind: 'woo-request',
    sharing: filming,
  },
];

const papers: readonly Paper[] = (
  [
    ['request', '2026-06-04'],
    ['answer', '2026-07-20'],
    ['decision', '2026-07-20'],
    ['notice-of-default', '2026-07-24'],
    ['ap-letter', '2026-08-03'],
    ['ap-decision', '2026-10-29'],
    ['body-complaint', '2026-06-20'],
    ['authorisation', '2026-06-03'],
    ['statutes', '2024-01-15'],
  ] as const
).map(([kind, day], at) => ({ number: at + 3, kind, day: asDay(day) }));

const numberOf = (kind: Paper['kind']): number => {
  const paper = papers.find((one) => one.kind === kind);
  if (!paper) throw new Error(`no paper: ${kind}`);
  return paper.number;
};

const contact: Contact = {
  day: asDay('2026-06-04'),
  exhibit: numberOf('request'),
  answer: { day: asDay('2026-07-20'), outcome: 'refused', exhibit: numberOf('answer') },
};
const decision = {
  day: asDay('2026-07-20'),
  reference: 'Z26-00417',
  exhibit: numberOf('decision'),
};
const apDecision = {
  day: asDay('2026-10-29'),
  reference: 'z2026-0815',
  exhibit: numberOf('ap-decision'),
};
const court = {
  name: 'Rechtbank Midden-Nederland',
  addressLines: ['Postbus 2', '3500 AA Utrecht'],
};

const base = { sender, principals: [], papers, reported } as const;
const toAp = { ...base, answered: 'complaint', askedOn: asDay('2026-08-03') } as const;
const complaint = {
  ...base,
  day: asDay('2026-08-03'),
  against: townHall(),
  practice,
  contacts: [contact],
  views: [minutes],
} as const;

const toOthers: { readonly [K in AuthorityLetterKind]: InputFor<K> } = {
  objection: {
    ...base,
    kind: 'objection',
    day: asDay('2026-08-10'),
    recipient: townHall(),
    practice,
    decision,
    views: [minutes],
    asked: 'Dat ik een kopie krijg van de opnamen van 12 maart 2019 en 20 mei 2026.',
  },
  'objection-pro-forma': {
    ...base,
    kind: 'objection-pro-forma',
    day: asDay('2026-08-10'),
    recipient: townHall(),
    practice,
    decision,
  },
  'appeal-no-decision': {
    ...base,
    kind: 'appeal-no-decision',
    day: asDay('2026-08-20'),
    court,
    late: { kind: 'organisation', recipient: townHall() },
    practice,
    awaited: 'request',
    asked: { day: asDay('2026-06-04'), exhibit: numberOf('request') },
    dueOn: asDay('2026-07-06'),
    notice: { receivedOn: asDay('2026-07-27'), exhibit: numberOf('notice-of-default') },
  },
  petition: {
    ...base,
    kind: 'petition',
    day: asDay('2026-08-20'),
    court,
    other: { name: 'Werkbedrijf Kade B.V.', addressLines: ['Kade 1', '1000 AC Voorbeeldstad'] },
    practice,
    request: { day: asDay('2026-06-04'), exhibit: numberOf('request') },
    answer: decision,
    views: [minutes],
    asked: 'Mij een kopie te geven van de opname van 20 mei 2026.',
  },
  'ap-complaint': {
    ...complaint,
    kind: 'ap-complaint',
    label: 'complaint-and-enforcement',
    phone: '06 12345678',
    reasonNoContact: '',
    sharing: filming,
    goingOn: 'yes',
    wish: { orders: ['follow-rules', 'reprimand'], words: 'Dat er gesprekken zijn zonder opname.' },
    factors: threeFactors(recordings, practiceOf, asDay('2026-08-03')),
  },
  'ap-tip': {
    kind: 'ap-tip',
    day: asDay('2026-08-03'),
    sender: null,
    papers: [],
    reported,
    against: townHall(),
    practice,
  },
  'ap-objection': {
    ...toAp,
    kind: 'ap-objection',
    day: asDay('2026-11-12'),
    against: townHall(),
    decision: apDecision,
    grounds: [
      {
        ground: 'no-prior-contact',
        apWords: 'U heeft de gemeente niet eerst zelf aangeschreven.',
        contacts: [contact],
      },
      {
        ground: 'priority',
        apWords: '',
        factors: threeFactors(recordings, practiceOf, asDay('2026-11-12')),
        exhibits: [1, 2],
      },
      {
        ground: 'treated-as-tip',
        apWords: '',
        label: 'complaint',
        exhibits: [numberOf('ap-letter')],
      },
    ],
  },
  'ap-objection-pro-forma': {
    ...toAp,
    kind: 'ap-objection-pro-forma',
    day: asDay('2026-11-12'),
    against: townHall(),
    decision: apDecision,
  },
  'collective-request': {
    ...complaint,
    kind: 'collective-request',
    sender: {
      name: 'Stichting Zonder Camera',
      addressLines: ['Plein 4', '1000 AD Voorbeeldstad'],
      email: 'post@zondercamera.example',
    },
    signer: 'B. Yılmaz, voorzitter',
    interest:
      'Wij houden spreekuur voor mensen met een uitkering en geven hun uitleg over privacy.',
    count: { reports: 165, first: asDay('2019-03-12'), last: asDay('2026-06-02') },
    wish: { orders: ['follow-rules'], words: 'Dat alle spreekkamers zonder opname worden.' },
  },
  ombudsman: {
    ...base,
    kind: 'ombudsman',
    day: asDay('2026-08-20'),
    body: { kind: 'organisation', recipient: townHall() },
    complaint: { day: asDay('2026-06-20'), exhibit: numberOf('body-complaint') },
    answer: null,
    whereWrong: 'Ik kreeg geen antwoord op mijn klacht over het gesprek van 20 mei 2026.',
    whyStuck: 'Ik heb twee keer gebeld. Men zei dat de klacht niet te vinden was.',
    wish: 'Dat iemand naar mijn klacht kijkt en mij antwoord geeft.',
  },
  mandate: {
    kind: 'mandate',
    day: asDay('2026-06-03'),
    sender,
    representative: {
      name: 'S. Raad, sociaal raadslieden',
      addressLines: ['Plein 4', '1000 AD Voorbeeldstad'],
    },
    against: townHall(),
    practice,
  },
};

const authorised = {
  principals: [
    { name: 'A. de Vries', addressLines: ['Dorpsstraat 1', '1000 AB Voorbeeldstad'] },
    { name: 'B. Çelik', addressLines: ['Dorpsstraat 3', '1000 AB Voorbeeldstad'] },
  ],
  sender: {
    name: 'S. Raad, sociaal raadslieden',
    addressLines: ['Plein 4', '1000 AD Voorbeeldstad'],
    email: 's.raad@raadslieden.example',
  },
};

/** The first letter and the complaint, by somebody who writes for two people. */
const byRepresentative: LetterInput = {
  ...first,
  ...authorised,
  kind: 'access-request',
  papers: [{ number: 3, kind: 'authorisation', day: asDay('2026-06-03') }],
};

const written = (letter: ReturnType<typeof draftLetter | typeof draftToAuthority>): Letter => {
  if (!letter.ok) throw new Error(letter.error);
  return letter.value;
};

const tracked: LetterInput = {
  ...first,
  kind: 'access-request',
  practice: practiceOf('website-trackers'),
  reported: reportedIn(visitOfPage),
};

/** Each letter by the name of its page. */
export const realLetters: readonly (readonly [name: string, letter: Letter])[] = [
  ...toTheTown.map(
    (input) => [`${input.kind}.${input.language}`, written(draftLetter(input))] as const,
  ),
  ['access-request-of-a-visit.nl', written(draftLetter(tracked))],
  ['access-request-for-others.nl', written(draftLetter(byRepresentative))],
  [
    'ap-complaint-for-others.nl',
    written(draftToAuthority({ ...toOthers['ap-complaint'], ...authorised }, 'nl')),
  ],
  ...authorityLetterKinds.flatMap((kind) =>
    languagesOf[kind].map(
      (language) =>
        [`${kind}.${language}`, written(draftToAuthority(toOthers[kind], language))] as const,
    ),
  ),
];
