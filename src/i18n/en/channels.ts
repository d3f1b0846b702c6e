/** English: by which channel a letter goes, whether that counts, and what to keep of it. */
import type { Messages } from '../nl.ts';

export const channels: Messages['channels'] = {
  title: 'How to send this letter',
  intro: 'Kantlijn sends nothing. This is the way that surely counts, with what to keep of it.',
  names: {
    post: 'By post',
    counter: 'Handing it in at the desk',
    'web-form': 'With a form on the website',
    email: 'By e-mail',
    phone: 'By phone',
    'in-person': 'In a talk',
  },
  others: 'Other ways',
  folded: (name, counts) => `${name} (${counts})`,
  address: 'Address',
  email: 'E-mail address',
  noAddress: 'The address is not known here. Look for it on the website of the receiver.',
  noEmail: 'No e-mail address is known here.',
  isDesignated: 'The receiver itself named this way.',
  designatedIn: 'Which form belongs to which letter stands in this decision:',
  decisionAt: 'Where that decision stands',
  checked: (day) => `Checked on ${day}.`,
  lookForForm:
    'This organisation may have named a form itself. Which form that is, we do not know. So look on its website first. A letter on paper counts too.',
  keep: 'What to keep as proof',
  copy: 'Copy',
  copyOf: (what) => `Copy: ${what}`,
  copied: 'Copied.',
  notCopied: 'Copying did not work. The text is still there. Select it and copy it yourself.',
};
