/** The words of the page that checks, in English. */
import type { PageWords } from './words.ts';

export const pageWordsEn: PageWords = {
  title: 'Check an evidence pack',
  languages: 'Language',
  cameAlong: {
    title: 'This page came with the pack',
    text: 'Whoever could change the pack could change this page too. To be certain, do the check at the bottom as well.',
  },
  offline: 'Everything happens in your own browser. This page sends nothing.',
  choose: 'Choose the ZIP file',
  chooseHint:
    'You can also drag it here. Does the pack have several parts, or is there a receipt, an opening, a loose time stamp (.tsr) or a root certificate (.pem) with it? Choose all of it together.',
  file: 'File',
  checking: (name) => `Checking ${name}`,
  fileOf: (number, of) => `File ${number} of ${of}`,
  stop: 'Stop',
  stopped: 'You stopped. There is no outcome. The file was not changed.',
  notRead: {
    title: 'The file could not be read',
    text: 'That says nothing about the pack. Is it a folder, or was it moved? Then choose the ZIP file again.',
  },
  zipWanted: {
    title: 'Drag the ZIP file itself here',
    text: 'This page checks a ZIP file only, and no folder or anything else. So nothing was checked.',
    unpacked:
      'Was the pack unpacked already? Then you can check the folder without this page. Open a terminal in the folder and type:',
    more: 'At the bottom is what to type on a Mac, and what the outcome tells.',
  },
  found: 'What was found',
  morePaths: (count) => (count === 1 ? 'and 1 more file' : `and ${count} more files`),
  next: 'What you can do:',
  facts: 'What the pack says of itself',
  fact: {
    edition: 'Made for',
    part: 'Part',
    day: 'Day',
    software: 'Program',
    files: 'Files',
    size: 'Size, unpacked',
    format: 'Version of the format',
    dossier: 'Number of the dossier',
  },
  editions: {
    full: 'its maker, with everything in it',
    authority: 'a supervisor, a court or an adviser',
    organisation: 'the organisation that it is about',
    anonymous: 'whoever gets a tip; it does not say who made it',
  },
  notSaid: 'the pack does not say',
  wholePack: 'the whole pack',
  partOf: (number, of) => `part ${number} of ${of}`,
  isComplete: 'Are all parts here?',
  allParts: {
    title: 'Yes, all parts are here',
    text: 'Each part is a file of its own, and was checked apart.',
  },
  missingParts: (numbers) => ({
    title: `No, part ${numbers} is missing here`,
    text: 'Each part is a file of its own. Choose all parts together, or ask for what is missing.',
  }),
  fingerprint: 'Fingerprint',
  fingerprintHint:
    'This number belongs to tagmanifest-sha256.txt, and that file to all others. Ask the maker for the number, by another way than the pack came.',
  compare: 'Compare with the fingerprint that you were given',
  comparison: {
    same: 'The same. This pack has the fingerprint that you were given.',
    sameButNotIntact:
      'The fingerprint is the same, but the pack is not intact. The lists are the same, the files are not.',
    differs: 'Not the same. This is another pack, or it was changed.',
    incomplete: (length) => `The same so far: ${length} of 64 characters.`,
  },
  report: 'Report',
  reportHint: 'You can keep this text with your papers.',
  copy: 'Copy the report',
  copied: 'Copied.',
  notCopied: 'Copying did not work. Select the text and copy it yourself.',
  independent: {
    title: 'Check without this page',
    why: 'This check uses only what is on your computer already.',
    steps: 'Unpack the ZIP file. Open a terminal in the folder and type:',
    outcome:
      'Does it say OK everywhere? Then every file in the lists fits them. A file that was added later is not named this way.',
    compare: 'Then compare this fingerprint with that of the maker:',
    ownProgram: 'Or use Kantlijn itself, from a source that you trust:',
  },
};
