/** English: days for the person's own calendar, and who can read what stands there. */
import type { Messages } from '../nl.ts';

export const calendar: Messages['calendar'] = {
  title: 'In your calendar',
  intro: (title) =>
    `You can put these days in your own calendar. Each day then only says: ${title}.`,
  explained: 'With an explanation in it',
  whoReads:
    'With an explanation it also says which organisation and which letter it is about. Everybody who can see your calendar can read that. Is your calendar on the internet? Then the company behind that calendar can read it too.',
  save: 'Save calendar file',
  afterwards:
    'Then open the file with your calendar. Does a day change? Save it again, for Kantlijn does not change your calendar. The file stays among your downloads.',
};
