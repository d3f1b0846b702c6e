/** Every file of this folder, in the order in which its items are shown. */
import answerOrSilence from './answer-or-silence.json' with { type: 'json' };
import answerReceived from './answer-received.json' with { type: 'json' };
import apDecisionReceived from './ap-decision-received.json' with { type: 'json' };
import apObjectionDecided from './ap-objection-decided.json' with { type: 'json' };
import appealEnding from './appeal-ending.json' with { type: 'json' };
import bodyComplaintDone from './body-complaint-done.json' with { type: 'json' };
import competent from './competent.json' with { type: 'json' };
import concrete from './concrete.json' with { type: 'json' };
import conductWithinYear from './conduct-within-year.json' with { type: 'json' };
import consequence from './consequence.json' with { type: 'json' };
import correspondence from './correspondence.json' with { type: 'json' };
import datesToCheck from './dates-to-check.json' with { type: 'json' };
import decisionObjected from './decision-objected.json' with { type: 'json' };
import decisionReceived from './decision-received.json' with { type: 'json' };
import description from './description.json' with { type: 'json' };
import exhibit from './exhibit.json' with { type: 'json' };
import firstContact from './first-contact.json' with { type: 'json' };
import goingOn from './going-on.json' with { type: 'json' };
import lawyer from './lawyer.json' with { type: 'json' };
import legalWords from './legal-words.json' with { type: 'json' };
import mandate from './mandate.json' with { type: 'json' };
import moneyLost from './money-lost.json' with { type: 'json' };
import moreReports from './more-reports.json' with { type: 'json' };
import noticeGiven from './notice-given.json' with { type: 'json' };
import noticeWeeksPassed from './notice-weeks-passed.json' with { type: 'json' };
import objectionDecided from './objection-decided.json' with { type: 'json' };
import objectionEnding from './objection-ending.json' with { type: 'json' };
import oneOrganisation from './one-organisation.json' with { type: 'json' };
import onePractice from './one-practice.json' with { type: 'json' };
import organisationNamed from './organisation-named.json' with { type: 'json' };
import ownData from './own-data.json' with { type: 'json' };
import petitionEnding from './petition-ending.json' with { type: 'json' };
import privateParty from './private-party.json' with { type: 'json' };
import proofOfSending from './proof-of-sending.json' with { type: 'json' };
import sendSoon from './send-soon.json' with { type: 'json' };
import senderKnown from './sender-known.json' with { type: 'json' };
import sinceWhen from './since-when.json' with { type: 'json' };
import statutes from './statutes.json' with { type: 'json' };
import termPassed from './term-passed.json' with { type: 'json' };
import wish from './wish.json' with { type: 'json' };
import withinTerm from './within-term.json' with { type: 'json' };

export const readinessFiles: readonly unknown[] = [
  objectionEnding,
  appealEnding,
  petitionEnding,
  datesToCheck,
  competent,
  ownData,
  firstContact,
  correspondence,
  answerOrSilence,
  decisionReceived,
  apDecisionReceived,
  answerReceived,
  privateParty,
  withinTerm,
  termPassed,
  noticeGiven,
  noticeWeeksPassed,
  objectionDecided,
  apObjectionDecided,
  bodyComplaintDone,
  conductWithinYear,
  organisationNamed,
  description,
  concrete,
  senderKnown,
  mandate,
  statutes,
  decisionObjected,
  proofOfSending,
  sendSoon,
  exhibit,
  goingOn,
  sinceWhen,
  consequence,
  wish,
  moreReports,
  onePractice,
  oneOrganisation,
  legalWords,
  lawyer,
  moneyLost,
];
