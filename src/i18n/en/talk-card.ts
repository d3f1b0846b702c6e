/** English: the card for a talk. */
export const talkCard = {
  open: 'Card for a talk',
  title: 'Card for a talk',
  intro:
    'Questions that you can ask at the desk or in a talk. Dutch stands on the left, and your own language beside it.',
  language: 'Language beside Dutch',
  dutchOnly: 'Dutch only',
  practice: 'What is the talk about?',
  anyTalk: 'Any talk',
  preview: 'The card',
  print: 'Print the card',
  save: 'Save the card',
  fileName: 'talk-card.html',
};
