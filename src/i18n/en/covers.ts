/** English: which values that say who somebody is are covered in a pack. */
import type { Messages } from '../nl.ts';

export const covers: Messages['covers'] = {
  title: 'Covering details',
  whatItDoes:
    'When you cover a detail, the pack says for example “[BSN afgedekt]” (BSN covered) in its place. The original stays with you, as it is.',
  leftOut:
    'Does a page hold something that you cover? Then the pictures of that page stay out of the pack, unless you look at them below. Does the text of an e-mail or a PDF hold something that you cover? Then that file stays out. On a PDF you can put boxes below: then it does go along.',
  searching: 'Kantlijn is looking for details that say who somebody is.',
  nothing: 'Nothing was found that says who somebody is.',
  limits:
    'Kantlijn may miss something. It does not read photos and pictures. So please look for yourself too.',
  found: (count, covered) =>
    count === 1
      ? `1 detail found, ${covered} covered.`
      : `${count} details found, ${covered} covered.`,
  sure: 'Kantlijn covers these, unless you choose otherwise.',
  unsure: (count) =>
    count === 1
      ? '1 detail that may say who somebody is'
      : `${count} details that may say who somebody is`,
  unsureHint: 'Kantlijn is less sure here. These stay visible, unless you choose otherwise.',
  unread:
    'Kantlijn could not search these files. Look yourself whether anything is in them that must not be seen. Do you not want to give a file along? Then take it out of the pack and make it again.',
  afterLeak:
    'Choose what you want: leave out the file or the sentence, cover the value, or leave it visible. Then make the pack again.',
  kinds: {
    bsn: 'Citizen service number (BSN)',
    iban: 'Bank account number',
    email: 'E-mail address',
    phone: 'Telephone number',
    'home-address': 'Address',
    'birth-date': 'Date of birth',
    'v-number': 'V-number (of the IND)',
    'digid-name': 'Username, for example of DigiD',
    'licence-plate': 'Licence plate',
    session: 'Code in a web address',
    'own-word': 'From your own list',
    trace: 'Trace of your dossier or device',
  },
  reasons: {
    'check-and-word': 'The digits fit such a number. A word nearby also says what it is.',
    'check-only': 'The digits fit such a number.',
    'check-against-word':
      'The digits fit such a number. But a word nearby says that it is something else.',
    'word-beside': 'A word nearby says what it is.',
    form: 'This is how it is usually written.',
    'own-list': 'This is on your own list, or is a part of what is.',
  },
  places: {
    'own-words': 'in your own words',
    'page-text': 'in the text of a page',
    'page-code': 'in a part of a page that you do not see',
    address: 'in a web address',
    'page-facts': 'in what Kantlijn noted about a page',
    file: 'in a file that you added',
  },
  seen: (count, where) =>
    count === 1 ? `Found once: ${where}.` : `Found ${count} times: ${where}.`,
  cover: 'Cover it',
  show: 'Leave it visible',
  showAll: (count) => `Show all ${count}`,
  own: {
    title: 'Your own list',
    what: 'What else do you want to cover? Think of names, your address and the names of your children. Kantlijn looks for it everywhere in the pack.',
    stays: 'The list is only on this device. It goes into no pack and into no backup.',
    word: 'Name, address or other word',
    add: 'Put on the list',
    none: 'Your list is empty.',
    count: (count) =>
      count === 1 ? 'There is 1 word on your list.' : `There are ${count} words on your list.`,
    leftVisible: 'You chose to leave this visible.',
    takeAway: 'Take away',
    problems: {
      empty: 'Type a word first.',
      'too-short': 'This is too short. Use at least 2 letters or digits.',
      double: 'This is on your list already.',
    },
  },
};
