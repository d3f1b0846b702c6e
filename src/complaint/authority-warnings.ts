/** What somebody should know before such a letter is sent. A warning never stops it. */
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
