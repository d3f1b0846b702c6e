/** The letters to authority, court and ombudsman, from the realistic dossier: each with its own copies. */
import type { InputFor } from '../../../../src/complaint/authority-input.ts';
import type { Paper, PaperKind } from '../../../../src/complaint/letters/papers.ts';
import { practiceOf } from '../../../../src/data/practices.ts';
import { asDay, type Day } from '../../../../src/domain/instant.ts';
import type { AuthorityLetterKind } from '../../../../src/domain/letter.ts';
import { threeFactors } from '../../../../src/law/three-factors.ts';
import { recordings, townHall } from './real-dossier.ts';
import { filming, minutes, practice, reported, sender } from './real-facts.ts';

/** When each was written. */
const paperDays: Readonly<Partial<Record<PaperKind, Day>>> = {
  request: asDay('2026-06-04'),
  answer: asDay('2026-07-20'),
  decision: asDay('2026-07-20'),
  'notice-of-default': asDay('2026-07-24'),
  'ap-letter': asDay('2026-08-03'),
  'ap-decision': asDay('2026-10-29'),
  'body-complaint': asDay('2026-06-20'),
  authorisation: asDay('2026-06-03'),
  statutes: asDay('2024-01-15'),
};

/** Copies behind the two exhibits of the dossier, in this order. */
export const copies = (...kinds: readonly PaperKind[]): readonly Paper[] =>
  kinds.flatMap((kind, at) => {
    const day = paperDays[kind];
    return day === undefined ? [] : [{ number: at + 3, kind, day }];
  });

const court = {
  name: 'Rechtbank Midden-Nederland',
  addressLines: ['Postbus 2', '3500 AA Utrecht'],
};

const decisionAt = (exhibit: number) => ({
  day: asDay('2026-07-20'),
  reference: 'Z26-00417',
  exhibit,
});
const apDecisionAt = (exhibit: number) => ({
  day: asDay('2026-10-29'),
  reference: 'z2026-0815',
  exhibit,
});
/** The request and its refusal, as the first two copies. */
const contact = {
  day: asDay('2026-06-04'),
  exhibit: 3,
  answer: { day: asDay('2026-07-20'), outcome: 'refused', exhibit: 4 },
} as const;

const base = { sender, principals: [], reported } as const;
const toAp = { ...base, answered: 'complaint', askedOn: asDay('2026-08-03') } as const;
const complaint = {
  ...base,
  papers: copies('request', 'answer'),
  day: asDay('2026-08-03'),
  against: townHall(),
  practice,
  contacts: [contact],
  views: [minutes],
} as const;

export const toOthers: { readonly [K in AuthorityLetterKind]: InputFor<K> } = {
  objection: {
    ...base,
    kind: 'objection',
    papers: copies('decision'),
    day: asDay('2026-08-10'),
    recipient: townHall(),
    practice,
    decision: decisionAt(3),
    views: [minutes],
    asked: 'Dat ik een kopie krijg van de opnamen van 12 maart 2019 en 20 mei 2026.',
  },
  'objection-pro-forma': {
    ...base,
    kind: 'objection-pro-forma',
    papers: copies('decision'),
    day: asDay('2026-08-10'),
    recipient: townHall(),
    practice,
    decision: decisionAt(3),
  },
  'appeal-no-decision': {
    ...base,
    kind: 'appeal-no-decision',
    papers: copies('request', 'notice-of-default'),
    day: asDay('2026-08-20'),
    court,
    late: { kind: 'organisation', recipient: townHall() },
    practice,
    awaited: 'request',
    asked: { day: asDay('2026-06-04'), exhibit: 3 },
    dueOn: asDay('2026-07-06'),
    notice: { receivedOn: asDay('2026-07-27'), exhibit: 4 },
  },
  petition: {
    ...base,
    kind: 'petition',
    papers: copies('request', 'decision'),
    day: asDay('2026-08-20'),
    court,
    other: { name: 'Werkbedrijf Kade B.V.', addressLines: ['Kade 1', '1000 AC Voorbeeldstad'] },
    practice,
    request: { day: asDay('2026-06-04'), exhibit: 3 },
    answer: decisionAt(4),
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
    papers: copies('request', 'answer', 'ap-letter', 'ap-decision'),
    day: asDay('2026-11-12'),
    against: townHall(),
    decision: apDecisionAt(6),
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
        exhibits: [5],
      },
    ],
  },
  'ap-objection-pro-forma': {
    ...toAp,
    kind: 'ap-objection-pro-forma',
    papers: copies('ap-decision'),
    day: asDay('2026-11-12'),
    against: townHall(),
    decision: apDecisionAt(3),
  },
  'collective-request': {
    ...complaint,
    kind: 'collective-request',
    papers: copies('request', 'answer', 'statutes'),
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
    papers: copies('body-complaint'),
    day: asDay('2026-08-20'),
    body: { kind: 'organisation', recipient: townHall() },
    complaint: { day: asDay('2026-06-20'), exhibit: 3 },
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
