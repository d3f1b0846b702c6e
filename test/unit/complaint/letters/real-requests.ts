/** The letters to the town, from the realistic dossier. */
import type { LetterInput } from '../../../../src/complaint/draft-letter.ts';
import { practiceOf } from '../../../../src/data/practices.ts';
import { asDay } from '../../../../src/domain/instant.ts';
import { letterLanguages } from '../../../../src/domain/language.ts';
import { reportedIn, townHall, visitOfPage } from './real-dossier.ts';
import { authorised, filming, minutes, practice, reported, sender } from './real-facts.ts';

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

export const toTheTown: readonly LetterInput[] = [
  ...letterLanguages.map((language) => ({ ...first, kind: 'access-request' as const, language })),
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

/** The first letter, by somebody who writes for others. */
export const byRepresentative: LetterInput = {
  ...first,
  ...authorised,
  kind: 'access-request',
  papers: [{ number: 3, kind: 'authorisation', day: asDay('2026-06-03') }],
};

/** The first letter, about what a website does. */
export const tracked: LetterInput = {
  ...first,
  kind: 'access-request',
  practice: practiceOf('website-trackers'),
  reported: reportedIn(visitOfPage),
};
