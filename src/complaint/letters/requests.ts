/** Letters to an organisation: which writer writes which, and which facts it cannot do without. */
import type { Letter } from '../../domain/letter.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { conductComplaintNl } from './conduct-complaint.nl.ts';
import { consentWithdrawalNl } from './consent-withdrawal.nl.ts';
import { erasureNl } from './erasure.nl.ts';
import { identificationReplyNl } from './identification-reply.nl.ts';
import { noticeOfDefaultNl } from './notice-of-default.nl.ts';
import { objectToProcessingNl } from './object-to-processing.nl.ts';
import { officerQuestionNl } from './officer-question.nl.ts';
import { rectificationNl } from './rectification.nl.ts';
import { reminderNl } from './reminder.nl.ts';
import type { FactError, RequestFacts } from './request-facts.ts';
import { missingFact } from './request-faults.ts';
import { restrictionNl } from './restriction.nl.ts';
import { wooRequestNl } from './woo-request.nl.ts';

/** The letter, or the first fact that is missing or cannot be right. */
export function writeRequest(facts: RequestFacts): Result<Letter, FactError | 'no-records'> {
  const missing = missingFact(facts);
  return missing === null ? ok(write(facts)) : fail(missing);
}

function write(facts: RequestFacts): Letter {
  switch (facts.kind) {
    case 'object-to-processing':
      return objectToProcessingNl(facts);
    case 'erasure':
      return erasureNl(facts);
    case 'rectification':
      return rectificationNl(facts);
    case 'restriction':
      return restrictionNl(facts);
    case 'consent-withdrawal':
      return consentWithdrawalNl(facts);
    case 'officer-question':
      return officerQuestionNl(facts);
    case 'identification-reply':
      return identificationReplyNl(facts);
    case 'reminder':
      return reminderNl(facts);
    case 'notice-of-default':
      return noticeOfDefaultNl(facts);
    case 'conduct-complaint':
      return conductComplaintNl(facts);
    case 'woo-request':
      return wooRequestNl(facts);
  }
}
