/** English: beside the AP's form. */
import type { Messages } from '../nl.ts';

export const apForm: Messages['apForm'] = {
  title: 'The form of the AP',
  intro:
    'Copy each piece of text and paste it into the form. Keep a copy of your own too: you cannot see the form again later. Kantlijn fills in nothing and sends nothing.',
  begins: 'The form begins on this page:',
  missing: (names) => `This is not in your letter. Fill it in yourself: ${names}.`,
  needs: {
    must: 'You have to fill this in.',
    may: 'You may leave this open.',
    unknown: null,
  },
  noPlace: 'Is there no place for this in the form? Then paste it with the description.',
  copy: 'Copy',
  copyOf: (label) => `Copy: ${label}`,
  copied: (label) => `Copied: ${label}`,
  notCopied: 'Copying did not work. The text is selected now. Copy it with your keyboard.',
  count: (count) => (count === 1 ? '1 character' : `${count} characters`),
  countOf: (count, most) => `${count} of ${most} characters`,
  tooLong: 'This does not fit into the form. Say it more briefly there yourself.',
  shorter: 'Does this not fit?',
  shortOf: (label) => `Short text: ${label}`,
  clipboard:
    'What you copy stays on the clipboard until you copy something else. Some devices keep it longer.',
  orderUnknown: 'In the form the order may be different.',
  mostUnknown: 'How many characters fit and which attachments are taken, we do not know.',
  checked: (day) => `What we know of this form is of ${day}.`,
  overdue: (day) =>
    `This should have been looked at again before ${day}. The form may be different.`,
};
