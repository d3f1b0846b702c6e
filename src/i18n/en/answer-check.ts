/** English: looking an answer to a request for access through. */
import type { Messages } from '../nl.ts';

export const answerCheck: Messages['answerCheck'] = {
  title: 'Check the answer',
  intro:
    'Lay the answer beside you. See for each point whether it is in it. What is missing comes into your letter as a suggestion.',
  notForced: 'You need not do this. All of it may stay open.',
  parts: 'This belongs in an answer to a request for access',
  asked: 'This you asked yourself',
  findings: {
    there: 'It is in it, or is not about me',
    lacking: 'It is not in it',
    unclear: 'Not clear',
  },
  after:
    'Is something missing? Then My steps shows until when you can object. The answer itself does not change.',
  source: (day) => `Source: GDPR 15. Checked on ${day}.`,
  open: 'Check the answer',
  again: 'Check the answer again',
};
