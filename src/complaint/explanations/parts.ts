/**
 * The parts of each letter by their headings, as they stand in the letter. A heading is a part's name for
 * the reader; its id says which explanation belongs to it, for under "Wat ik u vraag" each letter asks
 * something else.
 */
import type { LetterKind } from '../../domain/letter.ts';

/** Of letters to an organisation. */
export const requestParts = [
  'seen',
  'access',
  'explanation',
  'keep',
  'rules',
  'identity',
  'identity-others',
  'answer',
  'which-data',
  'situation',
  'asked-object',
  'why-erasure',
  'asked-erasure',
  'wrong',
  'asked-rectification',
  'why-restriction',
  'asked-restriction',
  'consent',
  'asked-consent',
  'question',
  'wish',
  'confidence',
  'supplier',
  'answer-officer',
  'answer-ways',
  'form',
  'ways',
  'no-copy',
  'proposal',
  'term',
  'late',
  'asked-reminder',
  'notice',
  'happened',
  'my-view',
  'how-on',
  'known',
  'documents',
  'answer-woo',
] as const;
export type RequestPart = (typeof requestParts)[number];

/** Of letters for when the first ones did not help. */
export const outwardParts = [
  'disagree',
  'asked-objection',
  'file',
  'reasons-later',
  'who-late',
  'what-late',
  'asked-appeal',
  'subject',
  'before',
  'why-petition',
  'asked-petition',
  'about-whom',
  'going-on',
  'handled-before',
  'think',
  'tried',
  'factors',
  'agreement',
  'asked-ap',
  'ground',
  'asked-ap-objection',
  'who-we-are',
  'subject-many',
  'asked-many',
  'about-body',
  'complaint-before',
  'where-wrong',
  'why-stuck',
  'for-what',
  'how-long',
] as const;
export type OutwardPart = (typeof outwardParts)[number];

export type PartId = RequestPart | OutwardPart;

type Parts = Readonly<Record<string, PartId>>;

const ofEveryRequest = {
  'Waar het om gaat': 'seen',
  'Om welke gegevens het gaat': 'which-data',
  'Bewaar de gegevens': 'keep',
  'Zo weet u dat ik het ben': 'identity',
  'Zo weet u voor wie ik schrijf': 'identity-others',
  'Uw antwoord': 'answer',
} as const satisfies Parts;

const ofSomethingLate = { 'Waar het om gaat': 'late', 'Bewaar de gegevens': 'keep' } as const;

const ofObjections = {
  'Wat er gebeurde en wat er te zien was': 'seen',
  'Dossier, hoorzitting en kosten': 'file',
  'Mijn redenen volgen': 'reasons-later',
} as const satisfies Parts;

const toAp = {
  'Over wie het gaat': 'about-whom',
  'De overeenkomst met een bedrijf': 'agreement',
  'Wat er gebeurde en wat er te zien was': 'seen',
} as const satisfies Parts;

/** Each heading that a letter of this kind can have, in Dutch. */
export const partsOf: Readonly<Record<LetterKind, Parts>> = {
  'access-request': {
    ...ofEveryRequest,
    'Inzage in mijn gegevens': 'access',
    Uitleg: 'explanation',
    'Wat ik wil bereiken': 'wish',
    'Regels die volgens mij van belang zijn': 'rules',
  },
  'object-to-processing': {
    ...ofEveryRequest,
    'Mijn situatie': 'situation',
    'Wat ik u vraag': 'asked-object',
  },
  erasure: {
    ...ofEveryRequest,
    'Waarom ik dit vraag': 'why-erasure',
    'Wat ik u vraag': 'asked-erasure',
  },
  rectification: {
    ...ofEveryRequest,
    'Wat er niet klopt': 'wrong',
    'Wat ik u vraag': 'asked-rectification',
  },
  restriction: {
    ...ofEveryRequest,
    'Waarom ik dit vraag': 'why-restriction',
    'Wat ik u vraag': 'asked-restriction',
  },
  'consent-withdrawal': {
    ...ofEveryRequest,
    'Mijn toestemming': 'consent',
    'Wat ik u vraag': 'asked-consent',
  },
  'officer-question': {
    ...ofEveryRequest,
    'Mijn vraag': 'question',
    'Wat ik wil bereiken': 'wish',
    Vertrouwelijk: 'confidence',
    'Voor de leverancier': 'supplier',
    'Uw antwoord': 'answer-officer',
    Antwoordformulier: 'form',
  },
  'identification-reply': {
    'Zo kunt u nagaan dat ik het ben': 'ways',
    'Waarom ik geen volledige kopie stuur': 'no-copy',
    'Waarom ik dit voorstel': 'proposal',
    'De termijn': 'term',
    'Bewaar de gegevens': 'keep',
  },
  reminder: { ...ofSomethingLate, 'Wat ik u vraag': 'asked-reminder' },
  'notice-of-default': { ...ofSomethingLate, Ingebrekestelling: 'notice' },
  'conduct-complaint': {
    'Wat er gebeurde': 'happened',
    'Wat ik heb gezien': 'seen',
    'Mijn mening': 'my-view',
    'Wat ik wil bereiken': 'wish',
    'Hoe het verder gaat': 'how-on',
    'Uw antwoord': 'answer-ways',
    'Bewaar de gegevens': 'keep',
  },
  'woo-request': {
    'Wat ik al weet': 'known',
    'De stukken die ik zoek': 'documents',
    'Bij uw antwoord': 'answer-woo',
  },
  objection: {
    ...ofObjections,
    'Waarom ik het niet met het besluit eens ben': 'disagree',
    'Wat ik u vraag': 'asked-objection',
  },
  'objection-pro-forma': ofObjections,
  'appeal-no-decision': {
    'Wie niet heeft beslist': 'who-late',
    'Wat er te laat is': 'what-late',
    'Wat ik de rechtbank vraag': 'asked-appeal',
  },
  petition: {
    'Waar het over gaat': 'subject',
    'Wat eraan voorafging': 'before',
    'Wat er gebeurde en wat er te zien was': 'seen',
    'Waarom ik dit vraag': 'why-petition',
    'Wat ik de rechtbank vraag': 'asked-petition',
  },
  'ap-complaint': {
    ...toAp,
    'Waar het over gaat': 'subject',
    'Gebeurt het nog?': 'going-on',
    'Dit is al eerder behandeld': 'handled-before',
    'Wat ik hiervan vind': 'think',
    'Wat ik eerst zelf deed': 'tried',
    'Wat u volgens uw beleidsregels weegt': 'factors',
    'Wat ik u vraag': 'asked-ap',
  },
  'ap-tip': toAp,
  'ap-objection': {
    ...ofObjections,
    'Waarom ik het er niet mee eens ben': 'disagree',
    Reden: 'ground',
    'Wat ik u vraag': 'asked-ap-objection',
  },
  'ap-objection-pro-forma': ofObjections,
  'collective-request': {
    ...toAp,
    'Wie wij zijn': 'who-we-are',
    'Waar het over gaat': 'subject-many',
    'Wat wij hiervan vinden': 'think',
    'Wat wij eerst zelf deden': 'tried',
    'Wat wij u vragen': 'asked-many',
  },
  ombudsman: {
    'Over wie het gaat': 'about-body',
    'Mijn klacht bij de organisatie zelf': 'complaint-before',
    'Waar het volgens mij misgaat': 'where-wrong',
    'Wat er gebeurde en wat er te zien was': 'seen',
    'Waarom ik zelf niet verder kom': 'why-stuck',
    'Wat ik wil bereiken': 'wish',
  },
  mandate: { Waarvoor: 'for-what', 'Hoe lang': 'how-long' },
};

/** The headings of letters in English, by the Dutch ones. */
export const dutchHeadings: Readonly<Record<string, string>> = {
  'What I saw': 'Waar het om gaat',
  'What this is about': 'Waar het om gaat',
  'How you can tell for whom I write': 'Zo weet u voor wie ik schrijf',
  'The agreement with a firm': 'De overeenkomst met een bedrijf',
  'Access to my data': 'Inzage in mijn gegevens',
  Explanation: 'Uitleg',
  'Please keep the data': 'Bewaar de gegevens',
  'Rules that I think matter here': 'Regels die volgens mij van belang zijn',
  'How you can tell that it is me': 'Zo weet u dat ik het ben',
  'Your answer': 'Uw antwoord',
  'Who it is about': 'Over wie het gaat',
  'What it is about': 'Waar het over gaat',
  'Does it still happen?': 'Gebeurt het nog?',
  'This was handled before': 'Dit is al eerder behandeld',
  'What I think of this': 'Wat ik hiervan vind',
  'What I did first myself': 'Wat ik eerst zelf deed',
  'What you weigh by your policy rules': 'Wat u volgens uw beleidsregels weegt',
  'What I ask you': 'Wat ik u vraag',
  'Why I do not agree': 'Waarom ik het er niet mee eens ben',
  Reason: 'Reden',
  'Who we are': 'Wie wij zijn',
  'What we think of this': 'Wat wij hiervan vinden',
  'What we did first ourselves': 'Wat wij eerst zelf deden',
  'What we ask you': 'Wat wij u vragen',
  'What happened and what could be seen': 'Wat er gebeurde en wat er te zien was',
  'File, hearing and costs': 'Dossier, hoorzitting en kosten',
  'My reasons will follow': 'Mijn redenen volgen',
};

/** What is explained under a heading; `null` for one that is not known here. */
export function partOf(kind: LetterKind, heading: string): PartId | null {
  const words = heading.replace(/ \d{1,4}$/, '');
  return partsOf[kind][words] ?? partsOf[kind][dutchHeadings[words] ?? ''] ?? null;
}
