/**
 * The first letter, in English: a request for access and explanation about one practice. Says the same
 * as the Dutch letter, sentence by sentence; the address stays Dutch.
 */
import { practiceText } from '../../data/practices.ts';
import type { Block, Letter } from '../../domain/letter.ts';
import { nameExhibit } from '../exhibits.ts';
import { asListItems, heading, list, numbered, paragraph } from '../inlines.ts';
import { isMunicipality } from '../recipient.ts';
import { type AccessRequestFacts, exhibitsIn, isGeneral } from './access-request-facts.ts';
import { answerVia } from './answer-via.ts';
import { observations, occasion } from './observations.ts';
import { passOn } from './pass-on.ts';
import { frameRequest } from './request-frame.ts';
import { rule } from './rule.ts';
import { usualRules } from './usual-rules.ts';
import { wishesInFirst } from './wishes-in-first.ts';

/** How the receiver can know who writes, without a copy of an identity document. */
const howToKnow = ({ principals = [] }: AccessRequestFacts): Block[] => [
  heading(
    principals.length === 0
      ? 'How you can tell that it is me'
      : 'How you can tell for whom I write',
  ),
  principals.length === 0
    ? paragraph(
        'This letter has my name, address and signature. Do you have reason to doubt that it is me (',
        rule('identity'),
        ')? Then I can come to the desk, or confirm this request with DigiD. A full copy of my ' +
          'identity document is not needed for that.',
      )
    : paragraph(
        'Who authorised me signed for it, with name and address. Do you have reason to doubt who ' +
          'that is (',
        rule('identity'),
        ')? Then they can come to the desk, or confirm this request with DigiD. A full copy of an ' +
          'identity document is not needed for that.',
      ),
];

/** The whole letter. Translators: the order of the headings is the order of the questions. */
export function accessRequestEn(facts: AccessRequestFacts): Letter {
  const { practice, recipient, reported } = facts;
  const { title, summary } = practiceText(practice.id, 'en');
  const body = isMunicipality(recipient) ? 'municipality' : 'organisation';
  const occasions = reported.flatMap((one) => occasion(one, 'en'));
  return frameRequest(facts, {
    kind: 'access-request',
    language: 'en',
    subject: `Request for access and explanation: ${title}`,
    blocks: [
      paragraph(`I am writing to you about one subject: ${title}. By that I mean: ${summary}`),
      paragraph(
        'I ask you for access to my data and for an explanation. With that I can check whether my ' +
          'data are used in line with the law.',
      ),
      heading('What this is about'),
      ...observations(reported, 'en'),
      heading('Access to my data'),
      paragraph(
        'Do you use data about me in connection with this subject? Then I ask you for a copy of ' +
          'them (',
        rule('access'),
        '). I mean these data:',
      ),
      list(asListItems(practiceText(practice.id, 'en').requestedData)),
      ...(occasions.length > 0 ? [paragraph('In any case it concerns:'), list(occasions)] : []),
      paragraph('Please also tell me (', rule('access-information'), '):'),
      list([
        'what you use these data for;',
        'which kinds of data they are;',
        'who received them;',
        'how long you keep them;',
        'where they come from;',
        'whether decisions about me are taken automatically, and how that works.',
      ]),
      paragraph('Do you have no data about me? Then please write that to me too.'),
      heading('Explanation'),
      paragraph(
        'I also ask you for an explanation (',
        rule('notice-direct'),
        ' and ',
        rule('notice-indirect'),
        '):',
      ),
      numbered([
        'What is this way of working needed for, and on which basis in the law does it rest?',
        'Where and when did you inform me about this beforehand?',
        'Who receives the data, also outside your own organisation?',
        ...(isGeneral(facts)
          ? [
              [
                'Did you look into the effects on privacy beforehand, in a data protection impact ' +
                  'assessment, DPIA (',
                rule('impact-assessment'),
                ')? Would you send it to me, or a summary of it?',
              ],
              [
                'What does your record of processing say about this way of working (',
                rule('register'),
                ')?',
              ],
            ]
          : []),
      ]),
      ...wishesInFirst(reported, 'en'),
      heading('Please keep the data'),
      paragraph(
        'Do you no longer need these data yourself, or does the time for keeping them end? Then ' +
          'please do not erase them while this request is open. I need them to exercise my rights ' +
          'and to support them (',
        rule('keep-data'),
        ').',
      ),
      heading('Rules that I think matter here'),
      paragraph(
        'I think that these rules matter here. That is my opinion. I would like to hear how you see ' +
          'this.',
      ),
      usualRules(practice),
      ...howToKnow(facts),
      heading('Your answer'),
      paragraph(
        'I would like to receive your answer within one month after you received this letter (',
        rule('answer-term'),
        '). Do you need more time? Then please tell me within that month, with the reason.',
      ),
      ...answerVia(facts, 'en'),
      paragraph(
        'Would you give a copy of this letter to the data protection officer (functionaris ' +
          `gegevensbescherming, FG) of your ${body}? I may also turn to the officer about my data ` +
          '(',
        rule('officer'),
        ').',
      ),
      passOn('en'),
      paragraph('Thank you for your trouble.'),
    ],
    enclosures: exhibitsIn(facts).map((exhibit) => nameExhibit(exhibit, 'en')),
  });
}
