/** Complete facts for each letter behind the first one, with the same words wherever somebody may type. */
import type { AuthorityInput, InputFor } from '../../../../src/complaint/authority-input.ts';
import { draftToAuthority } from '../../../../src/complaint/draft-to-authority.ts';
import type { Reported } from '../../../../src/complaint/letters/access-request-facts.ts';
import type { GroundAnswer } from '../../../../src/complaint/letters/ap-objection-facts.ts';
import type { Contact, View } from '../../../../src/complaint/letters/outward-facts.ts';
import type { Paper, PaperKind } from '../../../../src/complaint/letters/papers.ts';
import type { Recipient } from '../../../../src/complaint/recipient.ts';
import { practiceOf } from '../../../../src/data/practices.ts';
import type { DossierContents } from '../../../../src/domain/dossier.ts';
import { asDay } from '../../../../src/domain/instant.ts';
import type { LetterLanguage } from '../../../../src/domain/language.ts';
import type { AuthorityLetterKind, Letter } from '../../../../src/domain/letter.ts';
import { threeFactors } from '../../../../src/law/three-factors.ts';
import { oneQuote } from '../dossiers.ts';
import { inputFor, sender } from '../letters.ts';

export type AllInputs = { readonly [K in AuthorityLetterKind]: InputFor<K> };

const day = asDay('2026-11-26');
const practice = practiceOf('recording-interview');

/** One of each kind, numbered behind the one exhibit of the dossier. */
const paper = (number: number, kind: PaperKind): Paper => ({
  number,
  kind,
  day: asDay('2026-10-01'),
});
const papers: readonly Paper[] = [
  paper(2, 'request'),
  paper(3, 'answer'),
  paper(4, 'decision'),
  paper(5, 'notice-of-default'),
  paper(6, 'authorisation'),
  paper(7, 'statutes'),
  paper(8, 'ap-letter'),
];

export const college: Recipient = {
  name: 'Gemeente Voorbeeldstad',
  organ: 'college',
  addressLines: ['Postbus 1', '1000 AA Voorbeeldstad'],
};
export const principals = [
  { name: 'B. Bakker', addressLines: ['Laan 2', '8251 AC Dronten'] },
  { name: 'C. Çelik', addressLines: ['Laan 3', '8251 AD Dronten'] },
];
export const contact: Contact = {
  day: asDay('2026-09-01'),
  exhibit: 2,
  answer: { day: asDay('2026-10-01'), outcome: 'refused', exhibit: 3 },
};
export const decision = { day: asDay('2026-11-01'), reference: 'Z-2026-17', exhibit: 4 };
const court = {
  name: 'Rechtbank Midden-Nederland',
  addressLines: ['Postbus 2', '3500 AA Utrecht'],
};

export const viewOf = (because: string): View => ({
  article: { act: 'AVG', article: '5(1)(c)' },
  because,
  exhibits: [1],
});

export const allGrounds = (words: string, contents: DossierContents): GroundAnswer[] => [
  { apWords: words, ground: 'no-prior-contact', contacts: [contact] },
  { apWords: words, ground: 'not-own-data', why: words, exhibits: [1] },
  { apWords: words, ground: 'no-infringement', views: [viewOf(words)] },
  {
    apWords: '',
    ground: 'priority',
    factors: threeFactors(contents, practiceOf, day),
    exhibits: [1],
  },
  { apWords: words, ground: 'treated-as-tip', label: 'complaint', exhibits: [8] },
];

/** `words` in every field that somebody fills in. */
export function inputsWith(
  words: string,
  contents = oneQuote(words, words),
  reported: readonly Reported[] = inputFor(contents).reported,
): AllInputs {
  const base = { day, sender, principals, papers, reported } as const;
  const wish = { orders: ['follow-rules', 'reprimand'], words } as const;
  const complaint = { ...base, against: college, practice, contacts: [contact] } as const;
  const toAp = { ...base, answered: 'complaint', askedOn: asDay('2026-06-01') } as const;
  const views = [viewOf(words)];
  return {
    objection: {
      ...base,
      kind: 'objection',
      recipient: college,
      practice,
      decision,
      views,
      asked: words,
    },
    'objection-pro-forma': {
      ...base,
      kind: 'objection-pro-forma',
      recipient: college,
      practice,
      decision,
    },
    'appeal-no-decision': {
      ...base,
      kind: 'appeal-no-decision',
      court,
      late: { kind: 'organisation', recipient: college },
      practice,
      awaited: 'request',
      asked: { day: asDay('2026-09-01'), exhibit: 2 },
      dueOn: asDay('2026-10-01'),
      notice: { receivedOn: asDay('2026-10-10'), exhibit: 5 },
    },
    petition: {
      ...base,
      kind: 'petition',
      court,
      other: { name: 'Werkbedrijf B.V.', addressLines: ['Kade 1', '1000 AB Voorbeeldstad'] },
      practice,
      request: { day: asDay('2026-09-01'), exhibit: 2 },
      answer: decision,
      views,
      asked: words,
    },
    'ap-complaint': {
      ...complaint,
      kind: 'ap-complaint',
      label: 'complaint-and-enforcement',
      phone: '06 12345678',
      reasonNoContact: '',
      goingOn: 'yes',
      wish,
      views,
      factors: threeFactors(contents, practiceOf, day),
    },
    'ap-tip': { kind: 'ap-tip', day, sender, papers: [], reported, against: college, practice },
    'ap-objection': {
      ...toAp,
      kind: 'ap-objection',
      against: college,
      decision,
      grounds: allGrounds(words, contents),
    },
    'ap-objection-pro-forma': {
      ...toAp,
      kind: 'ap-objection-pro-forma',
      against: college,
      decision,
    },
    'collective-request': {
      ...complaint,
      kind: 'collective-request',
      signer: words,
      interest: words,
      count: { reports: 165, first: asDay('2026-01-05'), last: asDay('2026-11-20') },
      views,
      wish,
    },
    ombudsman: {
      ...base,
      kind: 'ombudsman',
      body: { kind: 'organisation', recipient: college },
      complaint: { day: asDay('2026-09-01'), exhibit: 2 },
      answer: { day: asDay('2026-10-01'), exhibit: 3 },
      whereWrong: words,
      whyStuck: words,
      wish: words,
    },
    mandate: {
      kind: 'mandate',
      day,
      sender,
      representative: { name: 'D. Raad', addressLines: ['Plein 4', '1000 AC Voorbeeldstad'] },
      against: college,
      practice,
    },
  };
}

export const plainWords = 'Er hing een camera boven de tafel.';
export const inputs = inputsWith(plainWords);

/** The letter. Throws with the code when there is none. */
export function drafted(input: AuthorityInput, language: LetterLanguage = 'nl'): Letter {
  const letter = draftToAuthority(input, language);
  if (!letter.ok) throw new Error(letter.error);
  return letter.value;
}
