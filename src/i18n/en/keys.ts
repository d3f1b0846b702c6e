/** English: the seal of the dossier, receipts, the key of who receives packs, and opening what was sealed. */
import type { keys as dutch } from '../nl/keys.ts';

export const keys: typeof dutch = {
  open: 'Seal and keys',
  title: 'Seal and keys',
  close: 'Close',
  back: 'Back',
  seal: 'The seal of your dossier',
  sealText:
    'Kantlijn seals what you keep with a key that stays on this device. Whoever gets a pack from you sees with which key it was sealed.',
  sealTell:
    'Give these eight words to your adviser now, on paper or by phone. Then they can tell later that a pack comes from you, also when somebody disputes it.',
  sealWords: 'The key in eight words',
  sealPrint: 'Fingerprint',
  sealSince: 'Since',
  sealBefore: (count) =>
    count === 1
      ? 'Another key sealed this dossier before.'
      : `${count} other keys sealed this dossier before.`,
  noSeal:
    'Nothing was sealed on this device yet. The key is made with the first page that you keep, or the first pack. You can also make it now.',
  makeSeal: 'Make the key now',
  replace: 'Take another key',
  replaceTitle: 'Take another key?',
  replaceText:
    'Do so when somebody else has been at this device. What is sealed already stays as it is. The old key signs once more: for the new one.',
  replaceTell: 'Give your adviser the new eight words after that.',
  replaceNow: 'Take another key',
  replaced: 'There is another key. Give your adviser these eight words too.',
  receipts: 'Receipts',
  receiptsText:
    'Somebody who took over a pack of yours can give you a receipt. It shows later that nothing was taken out of your log.',
  noReceipts: 'There is no receipt yet.',
  receiptOf: (moment, pack) => `${moment}: pack ${pack} was received.`,
  receiptBy: (words) => `The key of who received it: ${words}`,
  receiptFile: 'The receipt that you got (.json)',
  chooseFirst: 'Choose a file first.',
  takeReceipt: 'Read in the receipt',
  receiptKept: 'The receipt holds and is kept. It goes along in your next packs.',
  receiptNotKept: 'Nothing was kept and nothing was changed.',
  receiptNotRead:
    'The browser cannot read this file. Nothing was kept. Put it on this device and choose it again.',
  lock: 'Packs that only you can open',
  lockText:
    'Do you help others? Give them your key. A pack that is locked with it can be opened only here.',
  makeLock: 'Make my key',
  makeAnother: 'Make a new key',
  lockMade: 'Your key is made.',
  lockGive:
    'Give the file or the QR code. Say the eight words in another way, for instance by phone. Then the other knows that the key is yours.',
  lockWords: 'Your key in eight words',
  lockKey: 'Your key',
  lockPicture: 'QR code with your key',
  lockSave: 'Save your key as a file',
  lockSavePicture: 'Save the QR code',
  lockStays:
    'The secret half stays on this device, and is in no backup. If you lose this device, ask them to make the pack again.',
  lockOlder: (count) =>
    count === 1
      ? 'An earlier key of yours still opens too.'
      : `${count} earlier keys of yours still open too.`,
  lockRemark: (words) =>
    `Key to lock an evidence pack of Kantlijn with.\nOnly who gave it can open the pack.\nCheck these eight words: ${words}`,
  judge: 'Open something for a judge',
  judgeText:
    'Your log has fingerprints of what you kept, also of what was in no pack. Of one such thing you can show that it really was sealed then.',
  judgeStart: 'Choose what to open',
  judgeTitle: 'What do you want to open?',
  judgeNone: 'There is no report of your own to open yet.',
  judgeReport: 'Which report?',
  judgeWhat: 'What of it?',
  judgeWhole: 'The report itself, with all that you wrote and answered',
  judgeWarning:
    'You cannot take this back. Whoever gets it reads all that is in it, and can prove that it is of then. Ask your adviser first.',
  judgeSure: 'I know that I cannot take this back.',
  judgeSureFirst: 'First tick that you know this.',
  judgeMake: 'Make the files',
  judgeMade: 'The opening is ready',
  judgeGive:
    'Give this together with the pack. Whoever has both can check it with verify.html from the pack.',
  judgeSave: (name) => `Save ${name}`,
  faults: {
    'not-a-key':
      'There is no key in this, or something of it is missing. Nothing was locked. Ask your adviser for the file or the QR code, and choose that.',
    'key-is-secret':
      'This is the secret half of a key. It has to stay with your adviser, and was not used here. Tell your adviser, and ask for the other half. That begins with “age1”.',
    'key-of-another-kind':
      'This key is of a kind that Kantlijn does not use. Nothing was locked. Ask your adviser for a key from Kantlijn, or for an ordinary age key (X25519).',
    'several-keys':
      'There are more keys in this. Nothing was locked. Ask your adviser which of them to use, and paste only that one.',
    'key-not-read':
      'The browser cannot read this file. Nothing was locked. Put the file on this device and choose it again.',
  },
};
