/** Reply form for the officer, in English: one page, to be filled in by hand. */
import type { Annex } from '../../domain/annex.ts';
import type { Block } from '../../domain/letter.ts';
import { heading, list, paragraph } from '../inlines.ts';
import { rule } from '../letters/rule.ts';

const fillIn = (question: string, choices: readonly string[], lines: number): Block => ({
  kind: 'fill-in',
  question,
  choices,
  lines,
});

const questions: readonly Block[] = [
  fillIn('On which basis in the law does this way of working rest?', [], 1),
  fillIn('How long is the data kept, and where?', [], 1),
  fillIn(
    'Is there a DPIA (study beforehand of the effects on privacy)?',
    ['Yes, of (date):', 'No, because:'],
    0,
  ),
  fillIn('Does this way of working stand in the records of processing?', ['Yes', 'No'], 0),
  fillIn('Has it stopped?', ['Yes, since (date):', 'No', 'Partly, namely:'], 0),
  fillIn('Who receives the data, outside the organisation too?', [], 1),
  fillIn('Other remarks', [], 1),
  fillIn('Name, function and date', [], 1),
];

/** To be sent on by the officer as it is: it names nobody. */
const forSupplier: readonly Block[] = [
  heading('For the supplier'),
  paragraph('Does a supplier take part in this? You can pass these questions on as they are:'),
  list([
    'Which data do you process for this way of working, and where is it?',
    'How long do you keep it? Erase nothing while these questions are open.',
    ['Which other firms work for you (', rule('other-processors'), ')?'],
    [
      'On which day was the processor agreement signed (',
      rule('processor-agreement'),
      ')? And since which day did you receive data?',
    ],
    [
      'How do you help the organisation to answer a request for access (',
      rule('processor-helps'),
      ')?',
    ],
  ]),
];

export const replyFormEn: Annex = {
  kind: 'reply-form',
  language: 'en',
  title: 'Reply form',
  blocks: [...questions, ...forSupplier],
};
