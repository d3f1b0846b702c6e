/** Situatie: who writes, and what they say when asked. A dossier holds it beside its reports. */
import type { AnswerWay } from './answer-way.ts';
import type { OfficerContact } from './organisation.ts';
import type { YesNoUnknown } from './own-data.ts';

export const writers = ['self', 'representative', 'organisation'] as const;
export type Writer = (typeof writers)[number];

export type Situation = {
  readonly writer: Writer;
  /** Whether those whom it is about signed an authorisation. */
  readonly hasMandate: boolean;
  /** Whether the statutes of the organisation that writes lie with it. */
  readonly hasStatutes: boolean;
  readonly ownData: YesNoUnknown;
  /** Why the organisation was not written to first, in the person's words; empty when there is none. */
  readonly reasonNoContact: string;
  /** How an answer may come, each at most once; empty when that was not said. */
  readonly answerWays: readonly AnswerWay[];
  /** Each organisation once. */
  readonly officers: readonly OfficerContact[];
};

/** Before anything was asked. */
export const unknownSituation: Situation = {
  writer: 'self',
  hasMandate: false,
  hasStatutes: false,
  ownData: 'unknown',
  reasonNoContact: '',
  answerWays: [],
  officers: [],
};

/** The situation with that contact in the place of the one before it; without it when all is empty. */
export const withOfficer = (situation: Situation, contact: OfficerContact): Situation => {
  const others = situation.officers.filter(
    ({ organisation }) => organisation !== contact.organisation,
  );
  const isEmpty = contact.email.trim() === '' && contact.address.trim() === '';
  return { ...situation, officers: isEmpty ? others : [...others, contact] };
};
