/** English: what is not as usual on the way to a letter, and what can be done then. */
import type { Messages } from '../nl.ts';

export const inDoubt: Messages['inDoubt'] = {
  noneFound:
    'Nothing of that name was found. Try a place or another word. You can also choose: It is not in the list.',
  notPublic:
    'Kantlijn is made for municipalities and other public bodies. Is it a company or foundation? This letter can go there too. An objection, or going to the ombudsman, is possible with a public body only.',
  clock: {
    title: 'Check the date of this device',
    what: (letterDay, exhibitDay) =>
      `The date of your letter is ${letterDay}. An exhibit is of ${exhibitDay}. That is later. The clock was wrong then, or is wrong now. Nothing is lost.`,
    next: 'Set the date right and open this letter again. Was the date wrong then? Then keep the page once more.',
  },
};
