/** What a letter cannot be written without, and which days cannot be right. */
import type { Day } from '../../domain/instant.ts';
import { type AccessRequestFacts, exhibitsIn } from './access-request-facts.ts';
import type { View } from './outward-facts.ts';
import type {
  Correction,
  FactError,
  IdentificationReplyFacts,
  RequestFacts,
  Unanswered,
} from './request-facts.ts';

type Fault = FactError | 'no-records' | null;

/** Nothing to be read: white space, and signs that have no width. */
const isBlank = (words: string): boolean =>
  !/[^\s\p{C}\p{Default_Ignorable_Code_Point}]/u.test(words);

const blank = (words: string, error: FactError): Fault => (isBlank(words) ? error : null);

/** The first fault of a letter; `null` when it can be written. */
export function missingFact(facts: RequestFacts): Fault {
  if ('reported' in facts && facts.reported.length === 0) return 'no-records';
  switch (facts.kind) {
    case 'object-to-processing':
      return blank(facts.situation, 'situation-missing');
    case 'erasure':
    case 'restriction':
      return blank(facts.reason, 'reason-missing');
    case 'rectification':
      return (
        correctionFault(facts.corrections) ??
        exhibitFault(
          facts,
          facts.corrections.flatMap(({ exhibit }) => exhibit ?? []),
        )
      );
    case 'consent-withdrawal':
      return (
        blank(facts.consentTo, 'consent-missing') ??
        (facts.consentOn === null ? null : inOrder(facts.consentOn, facts.day))
      );
    case 'officer-question':
      return (
        blank(facts.question, 'question-missing') ??
        blank(facts.wish, 'wish-missing') ??
        inOrder(facts.day, facts.answerBy)
      );
    case 'identification-reply':
      return identificationFault(facts);
    case 'reminder':
      return lateFault(facts.unanswered, facts.day) ?? inOrder(facts.day, facts.answerBy);
    case 'notice-of-default':
      return lateFault(facts.unanswered, facts.day);
    case 'conduct-complaint':
      return (
        blank(facts.conduct, 'conduct-missing') ??
        blank(facts.wish, 'wish-missing') ??
        viewFault(facts.views) ??
        exhibitFault(
          facts,
          facts.views.flatMap(({ exhibits }) => exhibits),
        )
      );
    case 'woo-request':
      return facts.sharing === null ? null : blank(facts.sharing.firm, 'firm-missing');
  }
}

/** A reason of full stops only is none: the sentence that it ends has its own. */
const viewFault = (views: readonly View[]): Fault =>
  views.some(({ because }) => isBlank(because.replaceAll('.', ''))) ? 'reason-missing' : null;

/** A letter names no exhibit that does not lie with it. */
function exhibitFault(facts: AccessRequestFacts, named: readonly number[]): Fault {
  const enclosed = new Set(exhibitsIn(facts).map(({ number }) => number));
  return named.every((number) => enclosed.has(number)) ? null : 'exhibit-missing';
}

const correctionFault = (corrections: readonly Correction[]): Fault =>
  corrections.length === 0 ||
  corrections.some(({ stands, shouldBe }) => isBlank(stands) || isBlank(shouldBe))
    ? 'corrections-missing'
    : null;

const inOrder = (...days: readonly Day[]): Fault =>
  days.some((day, at) => day < (days[at - 1] ?? day)) ? 'days-out-of-order' : null;

const identificationFault = ({ requestOn, askedOn, day }: IdentificationReplyFacts): Fault =>
  inOrder(requestOn, askedOn, day);

/** A letter about silence that comes while the term still runs counts for nothing. */
function lateFault({ sentOn, receivedOn, lastDay }: Unanswered, day: Day): Fault {
  const disorder = inOrder(sentOn, receivedOn ?? sentOn, lastDay);
  if (disorder !== null) return disorder;
  return day <= lastDay ? 'term-not-passed' : null;
}
