/** English: the slip of paper. */
import type { Messages } from '../nl.ts';

export const slip: Messages['slip'] = {
  title: 'Slip',
  steps: (today, answer) => [
    `Get the post ready: ${today}.`,
    'Send the post. Write the date here: ____________',
    `Look for the answer: around ${answer}, or a month after the day of sending.`,
    'No answer? Ask for help, for example at the social counsellors or the legal help desk.',
  ],
};
