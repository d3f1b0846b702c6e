/** English: time stamps of packs. */
import type { Messages } from '../nl.ts';

const kept = 'Nothing was kept and nothing was changed.';

export const stamps: Messages['stamps'] = {
  open: 'Time stamps',
  title: 'Time stamps of your packs',
  intro:
    'With a time stamp somebody else says that your pack was there at that moment. You do not need one. Kantlijn does not ask for it itself and sends nothing.',
  none: 'No pack was made yet.',
  packOf: (digits) => `Pack ${digits}`,
  madeAt: (moment) => `Made on ${moment}.`,
  part: (number, of) => `Part ${number} of ${of}.`,
  ask: 'Ask for a time stamp',
  askPart: (number) => `Ask for a time stamp for part ${number}`,
  askAgain: 'Ask for another time stamp',
  askedAt: (moment) => `The question was made on ${moment}. There is no answer yet.`,
  saveQuestion: (name) => `Save the question (${name})`,
  questionHolds:
    'The question holds only a fingerprint of the pack and a random number. What is in the pack cannot be found from that.',
  youSend:
    'This program sends nothing. You, or somebody who helps you, give the question to a service of your choice. Then save the answer (.tsr) and read it in under ‘Time stamps’.',
  read: 'Read in the answer',
  readTitle: 'Which answer did you get?',
  readHint: 'Kantlijn checks it on this device. Only an answer that holds is kept.',
  answerFile: 'The answer of the service (.tsr)',
  rootFile: 'The root certificate of the service (.pem or .der), if you have it',
  rootHint:
    'Get it from the service itself. With a root certificate that only came with the answer it is not certain whose it is.',
  chooseFirst: 'Choose a file first.',
  check: 'Check',
  checking: 'One moment. The answer is being checked.',
  holds: 'This time stamp holds',
  fits: 'This time stamp fits the pack. The root certificate is still to be compared',
  moment: 'The pack was there at this moment at the latest',
  inDutchTime: (moment) => `${moment} (Dutch time)`,
  accuracy: 'May be off by',
  seconds: (seconds) => `${seconds} seconds`,
  accuracyUnknown: 'The service does not say',
  authority: 'The service calls itself',
  noName: 'The certificate has no name',
  root: 'Root certificate',
  rootGiven: 'It is the certificate that you gave.',
  rootCameAlong:
    'It came with the answer, and anybody can make one like that. Compare its fingerprint with the one on the site of the service.',
  rootPrint: 'Fingerprint of the root certificate (SHA-256)',
  notProven:
    'It does not prove who made the pack, or that what is in it is true. Whether the certificate was withdrawn was not asked: that takes the internet.',
  show: 'Look at the time stamp',
  putIn: 'Put the time stamp into the pack',
  putTitle: 'Into which pack does the time stamp go?',
  putHint: (digits) =>
    `Choose the ZIP of pack ${digits}, as you saved it. You get a copy with the time stamp in it. Your own file stays as it is.`,
  packFile: 'The saved pack (ZIP)',
  make: 'Make the copy',
  putting: (percent) => `Reading it again: ${percent} %`,
  put: 'The copy with the time stamp is ready',
  putChecked: 'It was read again and is intact. Its fingerprint is the same as before.',
  saveCopy: 'Save the copy',
  how: 'How to get a time stamp',
  howSteps: [
    'Choose ‘Ask for a time stamp’ and save the question. That is a small file that ends in “.tsq”.',
    'Choose a service: free or qualified. Below is what the difference is.',
    'Give the question to that service. Often an adviser or a handy friend does that, with the command below.',
    'Save the answer. It ends in “.tsr”. Also get the root certificate from the service.',
    'Choose ‘Read in the answer’ here. After that you can put the time stamp into the pack.',
  ],
  kinds: 'Free or qualified',
  free: 'A free service is often enough to show that the pack was there then. Whoever reads that must trust the service.',
  qualified:
    'Of a qualified service the time is presumed to be right (article 41 of the European eIDAS Regulation). Often that costs money. Which services are qualified stands in the lists of the EU countries. Search for “EU Trusted List Browser”. The time stamp itself does not say whether a service is in them.',
  addresses:
    'Kantlijn names no addresses: they change, and the choice is yours. The address stands on the site of the service. What it asks and what it costs Kantlijn cannot find out.',
  learns: 'What the service gets to know',
  learnsText:
    'Who asks (the internet address), and when. Not what it is about. When somebody asks for you, the service sees their internet address.',
  proves: 'What it proves and what not',
  provesText:
    'That exactly this pack was there at that moment at the latest. Not who made it, whether it was there before, or that what is in it is right.',
  forAdvisers: 'For whoever helps you',
  commandHint:
    'With this command the question goes to the service, and the answer comes back. Put the address of the service in the place of ADRES.',
  back: 'Back to the list',
  code: (code) => `Code: ${code}`,
  stop: 'Stop',
  close: 'Close',
  problems: {
    'not-read': `The browser cannot read this file. ${kept} Put the file on this device and choose it again.`,
    'no-answer': `This file is no answer of a time stamp service, or something stands behind it. ${kept} Choose the file that ends in “.tsr”, as you got it.`,
    'bare-token': `This is the time stamp alone, without the answer around it. ${kept} Ask the service for the whole answer (TimeStampResp, “.tsr”).`,
    refused: `The service gave no time stamp. Its answer is a refusal. ${kept} Try again later, or ask another service.`,
    'other-pack': `This time stamp is of another pack or another file. ${kept} Choose what belongs to this pack.`,
    'other-question': `This is the answer to another question. ${kept} Choose the answer to the question that you saved here.`,
    'no-root': `Certificates of the service are missing from this answer. ${kept} Get the root certificate from the service itself and give it here.`,
    'not-for-stamps': `The certificate of this service is not for time stamps, or was given by somebody who may not do so. ${kept} Ask another service.`,
    'not-valid-then': `A certificate of this service was not valid at the moment of the time stamp. ${kept} Ask another service.`,
    'not-whole': `The signature or the certificates of this time stamp do not hold. ${kept} Get the answer again, or ask another service.`,
    'unknown-kind': `This time stamp is of a kind that Kantlijn does not take. ${kept} Another service may give one that fits.`,
    'no-certificate': `What you chose as a root certificate is none. ${kept} Choose the file of the service (.pem, .crt, .cer or .der), or leave it empty.`,
    'other-root': `The root certificate that you chose does not belong to this answer. ${kept} Choose the root certificate of this service, or leave it empty.`,
    'question-lost': `The question that was kept here cannot be read. ${kept} Ask for a new time stamp.`,
    'not-that-pack': `This file is no pack that is intact. ${kept} Choose the ZIP as you saved it.`,
    'already-stamped': `There is a time stamp in this pack already. ${kept} Choose the pack without one.`,
  },
};
