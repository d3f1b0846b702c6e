/** English: packs that are opened and taken over. */
import type { Messages } from '../nl.ts';

export const received: Messages['received'] = {
  open: 'Open an evidence pack',
  choose: 'Which evidence pack do you open?',
  chooseHint:
    'It is a ZIP file, or a locked file (.age). Does it come in parts? Then choose all parts at once.',
  askWords: 'Which words open the file?',
  askWordsHint:
    'This file is locked. Whoever gave it to you has six words that go with it. Hyphens and capitals do not matter.',
  typedWords: 'The six words',
  typeWordsFirst: 'Fill in the words first.',
  openIt: 'Open and check',
  looksOnly: 'The pack is checked first. Nothing is taken over yet.',
  files: 'File or files',
  chooseFirst: 'Choose a file first.',
  look: 'Check',
  chooseOther: 'Choose another file',
  looking: (percent) => `Checking: ${percent} %`,
  taking: (percent) => `Taking over: ${percent} %`,
  seen: 'This was checked',
  notIntact: 'This pack cannot be taken over. Nothing was changed.',
  partsDiffer:
    'These files do not belong to the same pack. Nothing was changed. Choose the parts of one pack.',
  partMissing: (number, of) =>
    `Of the ${of} parts, part ${number} is missing. Nothing was changed. Choose all parts at once.`,
  partsMissing: (numbers, of) =>
    `Of the ${of} parts, parts ${numbers} are missing. Nothing was changed. Choose all parts at once.`,
  saysOfItself: 'What the pack says of itself',
  edition: 'For whom',
  editions: {
    full: 'For its maker, with everything in it',
    authority: 'For a supervisor, a court or an adviser',
    organisation: 'For the organisation',
    anonymous: 'A tip: it does not say who made it',
  },
  noEdition: 'It does not say',
  part: 'Part',
  partOf: (number, of) => `${number} of ${of}`,
  day: 'Day',
  software: 'Made with',
  fingerprint: 'Fingerprint',
  more: (count) => `And ${count} more`,
  whose: 'Who made this pack?',
  whoseHint:
    'The pack itself does not show it. Of somebody else only the reports come, and what belongs to them. They then say that they are from a received pack.',
  takeReceived: 'Somebody else: take over into my dossier',
  takeOwn: 'I did: put back as it was',
  nothingLost: 'What is here stays. If you close this, nothing is taken over.',
  isNew: (count) =>
    count === 1 ? '1 report was taken over.' : `${count} reports were taken over.`,
  nothingNew: 'No report was added.',
  wasHere: 'This pack was taken over here before.',
  unchanged: (count) =>
    count === 1 ? '1 report was here already.' : `${count} reports were here already.`,
  staysRemoved: (count) =>
    count === 1
      ? '1 report you had removed here. It stays removed.'
      : `${count} reports you had removed here. They stay removed.`,
  staysOwn: (count) =>
    count === 1
      ? '1 report is your own. It stays as you made it.'
      : `${count} reports are your own. They stay as you made them.`,
  kept: (count) =>
    count === 1
      ? '1 other file of the pack was kept as it came.'
      : `${count} other files of the pack were kept as they came.`,
  receipt: 'Receipt',
  receiptText:
    'It shows later whether anything was taken out of the log of the maker. Give it to who gave you the pack, and keep a copy yourself too. It does not say who you are.',
  saveReceipt: 'Save the receipt',
  fromPack: 'From a received pack',
  cancel: 'Stop',
  close: 'Close',
};
