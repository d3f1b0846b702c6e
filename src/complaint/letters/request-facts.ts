/** What each letter to an organisation is made of, before it is put into words. */
import type { ApproximateDate } from '../../domain/approximate-date.ts';
import type { Day } from '../../domain/instant.ts';
import type { Practice } from '../../domain/practice.ts';
import type { RouteId } from '../../domain/route-id.ts';
import type { AccessRequestFacts } from './access-request-facts.ts';
import type { FrameFacts } from './frame.ts';
import type { View } from './outward-facts.ts';

/** A request about one's own data. What is typed by the person is said as it is. */
type OwnData<K extends string> = AccessRequestFacts & { readonly kind: K };
type Framed<K extends string> = FrameFacts & { readonly kind: K; readonly practice: Practice };

export type ObjectionToUseFacts = OwnData<'object-to-processing'> & {
  /** Why it is a problem for this person. */
  readonly situation: string;
};

export const erasureGrounds = ['not-needed', 'consent-withdrawn', 'objected', 'no-basis'] as const;
export type ErasureGround = (typeof erasureGrounds)[number];

export type ErasureFacts = OwnData<'erasure'> & {
  readonly ground: ErasureGround;
  readonly reason: string;
};

export type Correction = {
  readonly stands: string;
  readonly shouldBe: string;
  /** What it rests on; `null` when the letter has no exhibit of it. */
  readonly exhibit: number | null;
};

export type RectificationFacts = OwnData<'rectification'> & {
  /** At least one. */
  readonly corrections: readonly Correction[];
};

export const restrictionGrounds = ['contested', 'not-erase', 'evidence', 'objected'] as const;
export type RestrictionGround = (typeof restrictionGrounds)[number];

export type RestrictionFacts = OwnData<'restriction'> & {
  readonly ground: RestrictionGround;
  readonly reason: string;
};

export type ConsentWithdrawalFacts = OwnData<'consent-withdrawal'> & {
  /** What was agreed to. */
  readonly consentTo: string;
  /** `null` when the day is not known. */
  readonly consentOn: Day | null;
};

export type OfficerQuestionFacts = OwnData<'officer-question'> & {
  readonly question: string;
  readonly wish: string;
  /** No term is fixed by law, so the letter proposes one. */
  readonly answerBy: Day;
  /** Whether the form for the answer lies with it. Left out: yes. */
  readonly hasReplyForm?: boolean;
};

export type IdentificationReplyFacts = Framed<'identification-reply'> & {
  readonly requestOn: Day;
  readonly askedOn: Day;
  readonly asked: 'full-copy' | 'something-else';
};

/** What may be late, and has a term that the law fixes or begins from. */
export const lateRoutes = [
  'access',
  'object-to-processing',
  'erasure',
  'rectification',
  'restriction',
  'woo-request',
  'objection',
  'ap-enforcement-request',
] as const satisfies readonly RouteId[];
export type LateRoute = (typeof lateRoutes)[number];

/** Something that was sent and is not answered, with the last day of the term for the answer. */
export type Unanswered = {
  readonly route: LateRoute;
  readonly sentOn: Day;
  /** `null` when it is not known. */
  readonly receivedOn: Day | null;
  readonly lastDay: Day;
  /** Whether an objection is about documents: then no penalty is due (Woo 8.2). Left out: no. */
  readonly isOnDocuments?: boolean;
  /** Whether there is proof of sending to enclose. */
  readonly hasProof: boolean;
};

export type ReminderFacts = Framed<'reminder'> & {
  readonly unanswered: Unanswered;
  readonly answerBy: Day;
};

export type NoticeOfDefaultFacts = Framed<'notice-of-default'> & {
  readonly unanswered: Unanswered;
};

export type ConductComplaintFacts = OwnData<'conduct-complaint'> & {
  readonly conduct: string;
  /** A function is enough; `null` when it is not known. */
  readonly who: string | null;
  readonly views: readonly View[];
  readonly wish: string;
};

/** A firm that works for the organisation. Dates as well as they are known. */
export type Sharing = {
  readonly firm: string;
  readonly sharedFrom: ApproximateDate | null;
  readonly signedOn: ApproximateDate | null;
};

export type WooRequestFacts = Framed<'woo-request'> & {
  readonly sharing: Sharing | null;
};

export type RequestFacts =
  | ObjectionToUseFacts
  | ErasureFacts
  | RectificationFacts
  | RestrictionFacts
  | ConsentWithdrawalFacts
  | OfficerQuestionFacts
  | IdentificationReplyFacts
  | ReminderFacts
  | NoticeOfDefaultFacts
  | ConductComplaintFacts
  | WooRequestFacts;

/** What is missing or cannot be right. Nothing is left blank in a letter. */
export const factErrors = [
  'situation-missing',
  'reason-missing',
  'corrections-missing',
  'consent-missing',
  'question-missing',
  'conduct-missing',
  'wish-missing',
  'firm-missing',
  'exhibit-missing',
  'days-out-of-order',
  'term-not-passed',
] as const;
export type FactError = (typeof factErrors)[number];
