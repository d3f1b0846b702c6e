/** English: people who help. */
import type { help as words } from '../nl/help.ts';

export const help: typeof words = {
  title: 'Help by people',
  intro:
    'You need not do this alone. Kantlijn sends them nothing; you get in touch with them yourself.',
  does: 'What they do',
  cost: 'What it costs',
  find: 'How to find them',
  searchFor: 'Search for this',
  bring: 'What to take along',
  doesNot: 'What they do not do',
  unsure: 'We could not check this for certain. Ask there first.',
  source: 'Source',
  checkedOn: (day) => `Checked on ${day}.`,
  overdue: (day) => `This was to be checked again by ${day}. Ask whether it still holds.`,
};
