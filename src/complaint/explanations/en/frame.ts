/** What stands around every explanation, in English. */
import type { FrameWords } from '../explanation-words.ts';

export const frameEn: FrameWords = {
  title: 'Explanation of your letter – do not send',
  intro: [
    'This explanation is for you alone. Do not send it along.',
    'It follows your letter, part by part. Only the letter itself counts.',
    'Nobody who knows the language and the law has checked this explanation yet.',
  ],
  subject: 'Subject',
  meaning: 'That means',
  opening: 'The beginning of the letter',
  inLetter: 'In the letter this is called:',
  asWritten: 'This stands as you, somebody else or the page wrote it. It is not translated:',
  listed: 'This stands in the list:',
  unexplained: 'This part is not explained here. Read it in the letter, or ask somebody for help.',
  alsoNamed: {
    articles: 'Rules in this part',
    days: 'Days in this part',
    exhibits: 'Exhibits in this part',
  },
  enclosed: {
    title: 'What you enclose',
    some: 'Put these exhibits with the letter. They stand here as in the letter:',
    columns: ['In the letter', 'What it is', 'Day'],
    none: 'No exhibit goes with this letter.',
  },
  next: 'What happens next',
  doesNot: 'What this letter does not do',
  help: 'In doubt? Ask for help: social counsel (sociaal raadslieden), legal desk (Juridisch Loket), client council or trade union.',
};
