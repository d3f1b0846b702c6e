/** What somebody should know before such a letter is sent. A warning never stops it. */
import type { LetterLanguage } from '../domain/language.ts';
import type { Letter } from '../domain/letter.ts';
import { addDays } from '../law/days.ts';
import type { AuthorityInput } from './authority-input.ts';
import { hasNumberLeftOut } from './letter-without-numbers.ts';

export const authorityWarnings = [
  'tip-answer-no-decision',
  'treated-as-tip',
  'objection-term-passed',
  'petition-term-passed',
  'decision-only-said',
  'complaint-is-shared',
  'names-in-exhibits',
  'mask-copies',
  'citizen-number-left-out',
] as const;
export type AuthorityWarning = (typeof authorityWarnings)[number];

/** In the order in which they matter: first what may make the letter useless. */
export const warningsOf = (input: AuthorityInput): AuthorityWarning[] => [
  ...kindWarnings(input),
  ...('papers' in input && input.papers.length > 0 ? (['mask-copies'] as const) : []),
];

/** Of any letter, when it is written: what was changed in the words of its writer. */
export const warningsIn = (letter: Letter): AuthorityWarning[] =>
  hasNumberLeftOut(letter) ? ['citizen-number-left-out'] : [];

function kindWarnings(input: AuthorityInput): AuthorityWarning[] {
  switch (input.kind) {
    case 'objection':
    case 'objection-pro-forma':
      return [...saidWarning(input), ...termWarning(input, 'objection-term-passed')];
    case 'ap-objection':
    case 'ap-objection-pro-forma':
      return [
        ...tipWarning(input),
        ...saidWarning(input),
        ...termWarning(input, 'objection-term-passed'),
      ];
    case 'petition':
      return termWarning({ ...input, decision: input.answer }, 'petition-term-passed');
    case 'ap-complaint':
    case 'collective-request':
      return ['complaint-is-shared'];
    case 'ap-tip':
      return input.sender === null && hasEnclosures(input) ? ['names-in-exhibits'] : [];
    default:
      return [];
  }
}

type Dated = Pick<Extract<AuthorityInput, { readonly kind: 'objection' }>, 'day' | 'decision'>;

/** Six weeks from the day after the decision was made known (Awb 6:7, 6:8; UAVG 35). */
const termWarning = (
  { day, decision }: Dated,
  warning: 'objection-term-passed' | 'petition-term-passed',
): AuthorityWarning[] => (decision !== null && day > addDays(decision.day, 42) ? [warning] : []);

/** Something that was only said has no copy, and is probably no decision (Awb 1:3). */
const saidWarning = ({ decision }: Pick<Dated, 'decision'>): AuthorityWarning[] =>
  decision?.exhibit === null ? ['decision-only-said'] : [];

type ToAp = Extract<AuthorityInput, { readonly kind: 'ap-objection' | 'ap-objection-pro-forma' }>;

function tipWarning(input: ToAp): AuthorityWarning[] {
  if (input.answered === 'tip') return ['tip-answer-no-decision'];
  const isTreatedAsTip =
    input.kind === 'ap-objection' &&
    input.grounds.some(({ ground }) => ground === 'treated-as-tip');
  return isTreatedAsTip ? ['treated-as-tip'] : [];
}

const hasEnclosures = ({
  papers,
  reported,
}: Extract<AuthorityInput, { readonly kind: 'ap-tip' }>): boolean =>
  papers.length > 0 || reported.some(({ exhibits }) => exhibits.length > 0);

export const authorityWarningWords: Readonly<
  Record<LetterLanguage, Record<AuthorityWarning, string>>
> = {
  nl: {
    'tip-answer-no-decision':
      'U stuurde een tip. Een antwoord op een tip is waarschijnlijk geen besluit. Bezwaar kan dan ' +
      'niet. U kunt wel zelf een klacht indienen, als het over uw eigen gegevens gaat.',
    'treated-as-tip':
      'De AP behandelde uw brief als een tip. Het is niet zeker dat het antwoord een besluit is. ' +
      'Vraag een jurist om mee te kijken voordat u hier tijd in steekt.',
    'objection-term-passed':
      'Sinds de datum van het besluit zijn meer dan zes weken voorbij. Misschien is het te laat. ' +
      'Kijk wanneer het besluit is verstuurd, en schrijf op waarom het later werd.',
    'petition-term-passed':
      'Sinds de datum van het antwoord zijn meer dan zes weken voorbij. Misschien is het te laat. ' +
      'Kijk wanneer u het antwoord kreeg, en vraag een jurist.',
    'decision-only-said':
      'Dit antwoord is alleen gezegd. Dat is waarschijnlijk geen besluit. Vraag het ook op papier. ' +
      'U kunt wel alvast bezwaar maken om op tijd te zijn.',
    'complaint-is-shared':
      'De AP kan deze brief en de bijlagen aan de organisatie laten lezen. Kijk na wat erin staat.',
    'names-in-exhibits':
      'Deze tip heeft geen naam. In de bijlagen of de beschrijving kan uw naam wel staan. Kijk dat na.',
    'mask-copies':
      'In kopieën kan uw burgerservicenummer staan. Maak het onleesbaar. Stuur geen volledige kopie ' +
      'van uw identiteitsbewijs mee.',
    'citizen-number-left-out':
      'In uw tekst stond een getal dat een burgerservicenummer kan zijn. In de brief is het ' +
      'weggelaten. Uw eigen tekst is niet veranderd. Kijk na of de brief zo klopt.',
  },
  en: {
    'tip-answer-no-decision':
      'You sent a tip. An answer to a tip is probably no decision. Then no objection is possible. ' +
      'You can still bring a complaint, if it is about your own data.',
    'treated-as-tip':
      'The AP treated your letter as a tip. It is not certain that the answer is a decision. ' +
      'Ask a lawyer to look at it before you spend time on this.',
    'objection-term-passed':
      'More than six weeks have passed since the date of the decision. It may be too late. ' +
      'Look when the decision was sent, and write down why it became later.',
    'petition-term-passed':
      'More than six weeks have passed since the date of the answer. It may be too late. ' +
      'Look when you received the answer, and ask a lawyer.',
    'decision-only-said':
      'This answer was only said. That is probably no decision. Ask for it on paper too. ' +
      'You can object already, to be in time.',
    'complaint-is-shared':
      'The AP may let the organisation read this letter and the exhibits. Check what is in them.',
    'names-in-exhibits':
      'This tip has no name. Your name may still be in the exhibits or the description. Check that.',
    'mask-copies':
      'Copies may show your citizen service number (BSN). Make it unreadable. Do not enclose a full ' +
      'copy of your identity document.',
    'citizen-number-left-out':
      'Your text had a number that can be a citizen service number (BSN). It was left out of the ' +
      'letter. Your own text did not change. Check that the letter is right like this.',
  },
};
