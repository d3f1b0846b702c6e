/** English: a pack, for whom it is, as what file, and what to do with it. */
import type { pack as dutch } from '../nl/pack.ts';

export const pack: typeof dutch = {
  senderTitle: 'For whom is it, and who writes the letter?',
  overviewLanguage: 'Language of the overview',
  recognisableTitle: 'Who could still recognise you?',
  recognisableIntro: 'Your name, your device and the times are not in it. This is in it:',
  recognisable: {
    room: 'The room or the place. If few people were there, they know who was present.',
    day: 'The day. Whoever has a calendar or a list of visitors can see who was there that day.',
    month: 'The month. Were there few people that month? Then that tells something too.',
    wording: 'Your own words. Whoever knows your letters or messages can recognise how you write.',
    passages: 'The words that you marked. They show what matters to you.',
    'own-visit':
      'It says that the visit was your own. The website may have kept something of that visit.',
    'behind-login': 'A page for which you had to log in. Perhaps only you see it like that.',
    pages:
      'The pictures and texts of pages show what they show: also a name, a time or a number. A picture shows how large your window was. Check them yourself.',
    photos: 'Photos that you added. A room, a hand or a reflection can be enough.',
    papers:
      'Letters or other items that you added. A reference or a date can belong to one person.',
    'same-elsewhere':
      'You made a pack before. Whoever has that one too sees the same pictures and words.',
  },
  recognisableRest:
    'Kantlijn cannot know who knows what, and does not see everything. What you do not want to show, you can leave out or cover below.',
  forWhom: 'For whom is the pack?',
  rounding: 'How exact may the times be?',
  roundingHint: 'With the month it is harder to see who was there then.',
  roundings: { day: 'To the day: 25 November 2026', month: 'To the month: November 2026' },
  editions: {
    organisation: {
      name: 'The organisation',
      hint: 'The letter and the exhibits. Not what you wrote to others, and not what they answered.',
    },
    authority: {
      name: 'A supervisor, court or adviser',
      hint: 'The letter, the exhibits, what you sent and what came back. No drafts.',
    },
    full: {
      name: 'Yourself, as a full copy',
      hint: 'Everything that Kantlijn keeps, also drafts, old versions and your situation. Not to be handed over.',
    },
    anonymous: {
      name: 'Whoever gets a tip, without your name',
      hint: 'The pictures and texts, and what you wrote down. No letter, no name and no times. Whoever gets a tip cannot answer you.',
    },
  },
  reader: {
    organisation: {
      title: 'What will the municipality read?',
      intro:
        'This is what the municipality reads when you give it the evidence pack. Nothing has been made yet.',
    },
    authority: {
      title: 'What will the supervisor, the court or your adviser read?',
      intro:
        'This is what anyone reads to whom you give the evidence pack. What you sent and what came back is in it too. Nothing has been made yet.',
    },
    full: {
      title: 'Your full copy',
      intro:
        'This is for yourself. Everything is in it, also what you do not want to share. Do not hand it over. Nothing has been made yet.',
    },
    anonymous: {
      title: 'What will the reader of your tip see?',
      intro:
        'This is what anyone reads to whom you give the evidence pack. It does not say who made it. So you get no answer either. Nothing has been made yet.',
    },
  },
  file: 'The file',
  form: 'How do you want to have it?',
  forms: {
    zip: {
      name: 'A ZIP file',
      hint: 'With all the files that were kept. Whoever gets it can check everything.',
    },
    pdf: {
      name: 'One PDF instead of a ZIP',
      hint: 'For who cannot receive a ZIP: letters and exhibits as pages, with data for computers inside. The files that were kept are not in it.',
    },
  },
  withPdf: 'Put in a PDF to read and to print',
  withPdfHint: 'The letters, and each exhibit on numbered pages. Without it the pack is smaller.',
  withArchives: 'Put in a web archive of each page',
  withArchivesHint:
    'For archives and researchers (WACZ). The pictures and texts of those pages are then in it twice.',
  lock: 'Who can open the file?',
  locks: {
    none: {
      name: 'Anyone who has the file',
      hint: 'It is an open file. Someone who gets it by accident can read it too.',
    },
    words: {
      name: 'Only who gets six words from you',
      hint: 'The file is locked. You see the words when it is ready. From outside nobody can tell what is in it.',
    },
    key: {
      name: 'Only your adviser, with a key of their own',
      hint: 'Your adviser gives you a file or a QR code with that key. Then there are no words to pass on.',
    },
  },
  readerFile: 'The file or the QR code of your adviser',
  readerText: 'Or paste the key here',
  readerWords: 'Are these the eight words of your adviser?',
  readerAsk:
    'Ask your adviser for the eight words, by phone or on paper. Not in the message that the key came in: somebody may have changed that.',
  readerSame: 'Yes, these words are the same',
  readerFirst: 'First give the key of your adviser, and compare the eight words.',
  lockedForKey: 'Only your adviser can open this file. You cannot open it any more either.',
  measuring: 'The size is being worked out.',
  about: (size) => `About ${size}.`,
  willFit: (limit) => `That probably fits in an e-mail of up to ${limit} MB.`,
  willNotFit: (limit) => `That probably does not fit in an e-mail of up to ${limit} MB.`,
  canSplit: 'You can split it into parts.',
  otherWay: 'Then give it on a USB stick, or on paper.',
  fits: (limit) => `Fits in an e-mail of up to ${limit} MB.`,
  fitsNone: (limit) => `Does not fit in an e-mail of up to ${limit} MB.`,
  mailGrows: 'An e-mail makes a file more than a third larger. That has been counted in.',
  split: 'Split it into parts?',
  splitNone: 'No, everything in one file',
  splitMail: (limit) => `Parts for e-mails of up to ${limit} MB`,
  splitOther: 'Parts of another size',
  splitMost: 'Largest part, in MB',
  splitProblem: 'Fill in a number from 1 to 2000.',
  parts: (count) => (count === 1 ? 'It fits in one part.' : `It will be about ${count} parts.`),
  partsHint: 'Each part can be checked by itself. Together they are the whole pack.',
  make: 'Make the file',
  building: 'The file is being made',
  steps: {
    covering: (done: number, total: number) => `Covering: ${done} of ${total}`,
    copies: (done, total) => `Making pictures ready for paper: ${done} of ${total}`,
    pages: (done, total) => `Making pages: exhibit ${done} of ${total}`,
    archives: (done, total) => `Getting web archives ready: ${done} of ${total}`,
    writing: (percent) => `Writing: ${percent} %`,
    checking: (percent) => `Reading it again and checking: ${percent} %`,
    searching: (percent: number) => `Looking whether all is covered: ${percent} %`,
    locking: (percent) => `Locking: ${percent} %`,
    saving: (percent) => `Saving: ${percent} %`,
  },
  begun: 'Getting started.',
  ready: {
    zip: 'The evidence pack is ready and was checked. It is not on your device yet.',
    pdf: 'The PDF is ready. It is not on your device yet.',
  },
  readyThere: (name) =>
    `The evidence pack is ready and was checked. It is in the place that you chose, as ${name}.`,
  readyParts: (count) =>
    `The evidence pack is ready and was checked, in ${count} parts. It is not on your device yet.`,
  part: (number, of) => `Part ${number} of ${of}`,
  size: (size) => `Size: ${size}.`,
  save: { zip: 'Save evidence pack', pdf: 'Save the PDF' },
  saveLocked: 'Save the file',
  lockWords: 'The six words that open the file',
  lockWordsOnce: 'Write these words down. They stand only here, and are kept nowhere.',
  lockWordsTell:
    'Tell them in another way than the file goes. Do you send the file by e-mail? Then say the words by telephone.',
  lockWordsOpen:
    'Whoever gets it chooses ‘Open an evidence pack’ in Kantlijn. The program age opens it too; then type the words with the hyphens.',
  savePart: (number) => `Save part ${number}`,
  choosePlace: 'Choose where to save it',
  choosePlaceOf: (number) => `Choose where to save part ${number}`,
  placeFirst: 'First choose where to save it',
  placeFirstHint: 'Then it goes there at once, and nowhere else.',
  saved: (name) => `Saved as ${name}.`,
  notSaved:
    'The file was not saved there. It is still ready. Choose another place, or use the other button.',
  fingerprint: 'Fingerprint',
  fingerprintHint:
    'Write this fingerprint down, or tell it to whoever gets the pack. If it is the same when they check, it is the same pack.',
  nextTitle: 'What now?',
  next: {
    organisation:
      'Give the file to the organisation. Keep a copy yourself too. Write down under ‘Letters and terms’ when you sent it.',
    authority:
      'Give the file to whom you chose. Keep a copy yourself too. Write down when and how you gave it.',
    full: 'Keep it in a place that only you can reach. For somebody else you make another pack.',
    anonymous:
      'Give it in a way that does not show from whom it comes. An e-mail names your address, and an upload can show from which connection it came. Your dossier does not say that you made this pack. Do you keep a copy yourself? Then whoever finds that copy can see that the pack is yours.',
  },
  nextParts: 'Save all parts, and hand all of them over.',
  without: (numbers) =>
    `A picture of exhibit ${numbers} could not be read. That page says so. The rest is complete.`,
};
