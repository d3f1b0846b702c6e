/** What a letter lacks, in English. */
import type { FaultWords } from './letter-fault-words.ts';

const kept = (words: string): string => `${words} What you filled in stays.`;

export const faultsInEnglish: FaultWords = {
  'language-not-taken': kept('This letter must be in Dutch. Choose Dutch with this letter.'),
  'sender-missing': kept(
    'Your name or address is missing. Fill it in under ‘Who writes the letter?’.',
  ),
  'recipient-missing': kept(
    'The organisation or its address is missing. Fill it in with your report.',
  ),
  'recipient-gone': kept(
    'This organisation no longer exists. Choose with your report who does its work now.',
  ),
  'organisation-missing': kept(
    'The organisation or its address is missing. Fill it in with your report.',
  ),
  'no-records': kept('There is no report about this yet. Make one in the dossier first.'),
  'not-replayed': kept('Say for each report under ‘Is this still so?’ how it is now.'),
  'all-left-out': kept(
    'You left out every report. Let at least one stand under ‘Is this still so?’.',
  ),
  'step-missing': kept(
    'This letter goes on from something that you sent or got back. Write that down under ‘Letters and terms’, or choose it with this letter.',
  ),
  'already-answered': kept(
    'There is an answer already. Look under ‘Letters and terms’ which letter fits now.',
  ),
  'only-said': kept(
    'This was only said. There is no copy of it. Send it on paper first, or ask for the answer on paper.',
  ),
  'term-unknown': kept(
    'No term is known for this letter. Look under ‘Letters and terms’ whether its date is right.',
  ),
  'decision-missing': kept(
    'The decision or the answer is missing. Write it down under ‘Letters and terms’, or choose it with this letter.',
  ),
  'too-soon': kept(
    'The term has not passed yet. Wait with this letter. ‘Letters and terms’ says until when.',
  ),
  'term-not-passed': kept(
    'The term has not passed yet. Wait with this letter. ‘Letters and terms’ says until when.',
  ),
  'days-out-of-order': kept(
    'The days cannot be right like this. Check the dates with this letter and under ‘Letters and terms’.',
  ),
  'contact-missing': kept(
    'It does not say yet whether you wrote to the organisation first. Add that letter under ‘Letters and terms’. Did you not write? Put your reason under ‘What can you do?’.',
  ),
  'principal-incomplete': kept(
    'The name or address of somebody for whom you write is missing. Fill it in with this letter.',
  ),
  'authorisation-missing': kept(
    'You write for somebody else. Fill in with this letter on which day the authorisation was signed.',
  ),
  'statutes-missing': kept(
    'The articles of association are missing. Fill in with this letter of which day they are.',
  ),
  'signer-missing': kept(
    'Who signs for your organisation is missing. Fill in the name with this letter.',
  ),
  'interest-missing': kept(
    'What your organisation stands up for is missing. Write it down with this letter.',
  ),
  'court-missing': kept('The court is missing. Fill in its name and address with this letter.'),
  'other-party-missing': kept(
    'The other side is missing. Fill in its name and address with this letter.',
  ),
  'representative-missing': kept(
    'The representative is missing. Fill in their name and address with this letter.',
  ),
  'no-views': kept(
    'Your view of the rules is missing. Choose a rule with this letter and write down why.',
  ),
  'view-without-reason': kept(
    'A rule or a reason does not say why yet. Write that down with this letter.',
  ),
  'no-grounds': kept('The reason that the AP gave is missing. Choose it with this letter.'),
  'ground-without-exhibit': kept(
    'A reason of the AP has no exhibit yet. Choose one with this letter.',
  ),
  'sent-as-tip': kept(
    'You sent a tip. Then the letter cannot say that it was a complaint. Check with this letter what the AP answered.',
  ),
  'wish-missing': kept('What you ask is missing. Write it down with this letter.'),
  'description-missing': kept('What went wrong is missing. Write it down with this letter.'),
  'reason-missing': kept('A reason is missing. Write down why with this letter.'),
  'situation-missing': kept(
    'Your situation is missing. Write down with this letter why this is a problem for you.',
  ),
  'ground-missing': kept('The ground is missing. Choose one with this letter.'),
  'corrections-missing': kept(
    'What is not right is not complete. Write down with this letter what it says and what it should say.',
  ),
  'consent-missing': kept('What you consented to is missing. Write it down with this letter.'),
  'question-missing': kept('Your question is missing. Write it down with this letter.'),
  'conduct-missing': kept('What happened is missing. Write it down with this letter.'),
  'identification-missing': kept(
    'What the organisation asked of you is missing. Choose it with this letter.',
  ),
  'label-missing': kept(
    'The word at the top of the letter is missing. Choose with this letter whether it is a complaint or a request for enforcement.',
  ),
  'firm-missing': kept(
    'The name of the firm is missing. Fill it in with this letter, or take the dates away.',
  ),
  'exhibit-missing': kept(
    'The letter names an exhibit that is not there. Choose another with this letter, or add it.',
  ),
  'exhibit-number-twice': kept(
    'Two exhibits have the same number. Check with this letter which copies go along.',
  ),
};
