/** English: how something went out, what shows that it did, and how an answer comes. */
import type { Messages } from '../nl.ts';

export const proof: Messages['proof'] = {
  question: 'What shows that you sent it?',
  several: 'You may choose more than one answer. A draft or a note of your own is no proof.',
  none: 'No proof yet? You can save this all the same, and add the proof later.',
  kinds: {
    'post-receipt': 'A receipt from the post office, with the date',
    'stamped-copy': 'My copy, with their stamp or signature and the date',
    confirmation: 'A confirmation from them: a screen, an e-mail or a letter',
    'sent-mail': 'The e-mail in my Sent folder',
    other: 'Something else',
  },
  inList: {
    'post-receipt': 'a receipt from the post office',
    'stamped-copy': 'a copy with a stamp or signature',
    confirmation: 'a confirmation from them',
    'sent-mail': 'the sent e-mail',
    other: 'something else',
  },
  has: (list) => `Proof: ${list}.`,
  add: 'I have proof now',
  change: 'Change the proof',
  keptTitle: 'This is written down',
  keepTitle: 'What to keep now',
  keep: {
    post: 'Send the letter by registered post. Keep the receipt with the date and the number.',
    counter: 'Ask for a receipt. Or have your own copy stamped or signed, with the date.',
    'web-form':
      'Take a picture of the screen with the confirmation before you close it. Keep the e-mail that you get too.',
    email: 'Keep the e-mail in your Sent folder, with what is attached. Ask for a confirmation.',
    phone: 'Write down whom you spoke to, when, and what was said. Ask them to confirm that.',
    'in-person': 'Write down whom you spoke to, when, and what was said. Ask them to confirm that.',
  },
  kept: {
    post: 'Keep the receipt from the post office. Do you have none? Then ask for a confirmation of receipt.',
    counter: 'Keep the receipt, or your copy with the stamp or signature.',
    'web-form':
      'Keep the picture of the screen with the confirmation, and the e-mail that you got.',
    email: 'Keep the sent e-mail with what was attached. Got no confirmation? Ask for one.',
    phone: 'Send a short message with what was said, and ask them to confirm that.',
    'in-person': 'Send a short message with what was said, and ask them to confirm that.',
  },
  keepCopy: 'Keep a copy of what you sent, with everything that went along.',
  keepWhere:
    'Put them together in a place that only you can reach. Take a picture of paper: ink fades.',
  notKept: 'Kantlijn does not keep these papers for you.',
  arrival: 'How did the answer come?',
  arrivals: {
    post: 'By post',
    email: 'By e-mail',
    'message-box': 'In a digital message box',
    counter: 'Picked up at the desk',
    adviser: 'Through somebody who helps me',
    spoken: 'Only said',
  },
  spoken: 'Ask for the answer on paper. You usually cannot object to what was only said.',
  answerBy: 'How may an answer come?',
  answerByHint:
    'This goes into your letters. Choose a way in which nobody else reads your post. You may choose more than one answer.',
  answerWays: {
    post: 'By post',
    email: 'By e-mail',
    counter: 'I pick it up at the desk',
    adviser: 'Through somebody who helps me',
  },
};
