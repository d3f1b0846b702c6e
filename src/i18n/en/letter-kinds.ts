/** English: what each letter is called on the screen, and in one line what it is for. */
import type { letterKindWords as dutch } from '../nl/letter-kinds.ts';

export const letterKindWords: typeof dutch = {
  'access-request': {
    title: 'Request for access',
    purpose: 'You ask which data they have about you, and why.',
  },
  'object-to-processing': {
    title: 'Objection to the use of your data',
    purpose: 'You ask them to stop, because of your own situation.',
  },
  erasure: { title: 'Request to erase', purpose: 'You ask them to remove data about you.' },
  rectification: {
    title: 'Request to correct',
    purpose: 'You ask them to correct something that is not right.',
  },
  restriction: {
    title: 'Request to restrict',
    purpose: 'You ask them to keep data and not to use it for now.',
  },
  'consent-withdrawal': {
    title: 'Withdrawal of consent',
    purpose: 'You take back a consent that you gave.',
  },
  'officer-question': {
    title: 'Question to the data protection officer',
    purpose: 'You ask whoever looks after privacy at the organisation.',
  },
  'identification-reply': {
    title: 'Reply to the question who you are',
    purpose: 'You show who you are, without a full copy of your identity document.',
  },
  reminder: {
    title: 'Reminder',
    purpose: 'The answer is not there yet. You ask for it once more.',
  },
  'notice-of-default': {
    title: 'Notice of default',
    purpose: 'The time for a decision has passed. You give them two more weeks.',
  },
  'conduct-complaint': {
    title: 'Complaint to the organisation itself',
    purpose: 'You write how you were treated and what you think of that.',
  },
  'woo-request': {
    title: 'Request for public documents',
    purpose: 'You ask for documents of the government, such as a contract with a firm.',
  },
  objection: {
    title: 'Objection to a decision',
    purpose: 'You do not agree with their decision and write why.',
  },
  'objection-pro-forma': {
    title: 'Objection, the reasons follow later',
    purpose: 'This way you are in time. You send your reasons afterwards.',
  },
  'appeal-no-decision': {
    title: 'Appeal because no decision comes',
    purpose: 'You ask the court to see to it that a decision comes.',
  },
  petition: {
    title: 'Outline of a petition',
    purpose: 'For the court, when it is about a firm or a foundation. Let a lawyer look at it.',
  },
  'ap-complaint': {
    title: 'Complaint to the data protection authority',
    purpose: 'You ask the AP to look into what happens with your data.',
  },
  'ap-tip': {
    title: 'Tip to the data protection authority',
    purpose: 'You let the AP know something, also without a name. You usually get no decision.',
  },
  'ap-objection': {
    title: 'Objection to a decision of the AP',
    purpose: 'The AP does not go on with your complaint. You answer its reasons.',
  },
  'ap-objection-pro-forma': {
    title: 'Objection to the AP, the reasons follow later',
    purpose: 'This way you are in time. You send your reasons afterwards.',
  },
  'collective-request': {
    title: 'Request of an organisation for many people',
    purpose: 'A foundation or an association asks the AP to act.',
  },
  ombudsman: {
    title: 'Complaint to the ombudsman',
    purpose: 'You complained to the organisation first and cannot work it out together.',
  },
  mandate: {
    title: 'Authorisation',
    purpose: 'You let somebody else write and speak for you.',
  },
};
