/** English: what the municipality will read. */
import type { Messages } from '../nl.ts';

export const review: Messages['review'] = {
  authority:
    'The data protection authority (AP) passes complaints on to the organisation. So the municipality also reads what you write to the AP.',
  touched: (count) =>
    count === 1
      ? '1 sentence may be about your benefit'
      : `${count} sentences may be about your benefit`,
  nothingTouched: 'No sentences about your benefit were found',
  duty: 'When you leave a sentence out, only what you share now changes. What you must report to the municipality stays the same.',
  whereLeftOut:
    'What you leave out stands nowhere in the pack. The overview does say that you left something out. The sentence stays in your dossier.',
  limits:
    'Kantlijn looks for Dutch and English words and so does not find everything. Please read what you share yourself too.',
  sentence: (number, total) => `Sentence ${number} of ${total}`,
  fromNote: (practice) => `From your note with: ${practice}`,
  fromPlace: (practice) => `From “Where was it?” with: ${practice}`,
  fromAnswer: (ask, practice) => `From your answer to “${ask}” with: ${practice}`,
  reason: (topics) => `This may be about ${topics}. The municipality can use it for your benefit.`,
  topics: {
    household: 'family and relationships',
    income: 'work and money',
    gifts: 'gifts and help',
    absence: 'being away from home',
    assets: 'savings and possessions',
    activities: 'voluntary work, care and study',
    debts: 'debts',
    housing: 'your home and address',
    health: 'your health',
  },
  keep: 'Keep it',
  leaveOut: 'Leave it out now',
  others: (count) =>
    count === 1 ? '1 more sentence of your own' : `${count} more sentences of your own`,
  othersHint: 'You can leave these sentences out too.',
  letters: (count) => (count === 1 ? 'The letter' : `The ${count} letters`),
  letter: (number) => `Letter ${number}`,
  annexes: 'The exhibits',
  annexesHint:
    'A page that was kept goes along whole: picture, text and files. Does it say something about you? Then the municipality reads that too.',
  annexesHintTip:
    'Of a kept page the picture and the text go along, and what the page did. The source code and the copy of the page do not. Of items that you added a print goes along.',
  noAnnexes: 'There are no exhibits.',
  ownText: 'Your own text in the overview',
  ownTextHint: 'This is how your text stands in the overview and in the files for computers.',
};
