/** English: from the page to a letter. */
import type { Messages } from '../nl.ts';

export const path: Messages['path'] = {
  happened: 'Did this happen to you?',
  happenedHint:
    'Were you there, or did you have to do with it yourself? Then it counts in your letter.',
  happenedAnswers: {
    yes: 'Yes',
    no: 'No, I only read it',
    unknown: 'I do not know',
  },
  noticed: 'What did you notice?',
  noticedHint: 'Choose what fits. You may choose more than one.',
  ownWords: 'Tell shortly what happened',
  ownWordsHint:
    'Do not write names of other people. We ask for those later, if needed. Of somebody who works there, their function and the day are enough.',
  wish: 'What do you want?',
  wishHint: 'This stands in your letter. You can change it later.',
  wishes: {
    explain: 'An explanation',
    copy: 'To see my data',
    stop: 'That it stops',
    erase: 'My data gone',
    correct: 'A mistake corrected',
    rule: 'Another way of working, for everybody',
    other: 'Something else',
  },
  next: 'Next',
  pass: 'Skip',
  mayVanish: 'This may soon be gone',
  incomplete: 'Your report is saved.',
  incompleteWhy: 'A letter still needs:',
  whoMayKnow: {
    title: 'Who may know that this is you?',
    hint: 'You can change this later. Kantlijn itself sends nothing.',
    names: {
      nobody: 'Nobody',
      helper: 'My helper',
      officer: 'Only the DPO, in confidence',
      'authority-tip': 'The AP, as a tip',
      organisation: 'The organisation',
    },
    consequences: {
      nobody: 'You only keep it. There is no letter. You can go on later.',
      helper:
        'You make a file with a lock, and six words. Your helper can then read all that is in it.',
      officer:
        'The DPO (functionaris gegevensbescherming, FG) watches over privacy at the organisation. The DPO has to keep secret who you are, and cannot decide anything.',
      'authority-tip':
        'The AP (Autoriteit Persoonsgegevens) does not get your name. You get no personal answer then.',
      organisation:
        'The organisation reads your name and usually has to answer within a month. A complaint to the AP nearly always begins with this letter.',
    },
    decision:
      'Did you get a letter with a decision? Then you usually have only 6 weeks to object. What you choose here does not change that term.',
  },
  whoAreYou: {
    title: 'Who are you?',
    toWhom: (name) => `The letter goes to ${name}.`,
    onlyThis: 'Only for this letter',
    onlyThisHint: 'Your name and address are kept nowhere.',
    remember: 'Keep this for my next letter',
    rememberHint:
      'Your name and address then stay on this device, behind the same lock as your dossier. You can take them away here.',
    incomplete: 'Fill in your name and address to go on.',
    next: 'To the letter',
  },
  senderKept: {
    kept: 'Your name and address are kept for your next letter.',
    forget: 'Take my name and address away',
    forgotten: 'Your name and address are gone. Your letters are still there.',
  },
  check: {
    title: 'Check',
    change: 'Change',
    changeOf: (what) => `Change: ${what}`,
    rows: {
      organisation: 'Organisation',
      practice: 'What is going on?',
      noticed: 'What did you notice?',
      wish: 'What do you want?',
      whoMayKnow: 'Who may know that this is you?',
      sender: 'Who are you?',
    },
    nothingSaid: 'Nothing filled in',
    letter: 'The letter',
    ready: 'Done, this letter is right',
    notYet: 'There is no letter yet',
    back: 'Back',
  },
  done: {
    title: 'Your letter is ready.',
    kept: 'It is saved on this device. Nothing was sent.',
    mail: 'Open in my e-mail',
    mailHint: 'Your e-mail program opens with a short message. Attach the letter yourself.',
    open: 'Save or print the letter',
    openHint: 'This opens in a tab. It also says by which way the letter counts.',
    only: 'Only keep it',
    asksLater: 'Did you send the letter? We ask that next time.',
    other: (titles) => `You also want something that belongs in another letter: ${titles}.`,
    helper: 'Make the file for my helper',
    helperHint: 'This opens in a tab. You read there first what is in it.',
    nobody: 'Only you know of it.',
  },
  unsent: {
    title: 'Did you send your letter?',
    about: (letter, organisation) => `${letter}, to ${organisation}`,
    yes: 'Yes, I sent it',
    open: 'No, open the letter',
  },
};
