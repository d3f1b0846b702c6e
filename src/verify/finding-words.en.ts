/** What there is to say of each finding, in English. */
import type { WordsOfFindings } from './finding-words.ts';

const again = 'Ask whoever gave you the pack for it once more.';
const compare = 'Ask whoever gave you the pack for it once more, and compare the fingerprint.';

export const findingWordsEn: WordsOfFindings = {
  'not-a-zip': {
    what: 'This is no ZIP file, or it cannot be read.',
    means: 'Nothing of the pack was checked.',
    next: 'Choose the ZIP file itself. When that does not help, ask for it once more.',
  },
  'zip-cut-off': {
    what: 'The ZIP file ends too early.',
    means: 'A part is missing. Often a download or a message was not finished.',
    next: 'Download it once more, or ask for it again.',
  },
  'zip-feature-unknown': {
    what: 'The ZIP file was packed in another way than an evidence pack.',
    means: 'Perhaps it was packed again, or locked with a password.',
    next: 'Ask for the file as Kantlijn made it.',
  },
  'zip-headers-disagree': {
    what: 'In two places the ZIP file says different things of one file.',
    means: 'One program may read something else in it than another.',
    next: again,
  },
  'zip-bytes-unaccounted': {
    what: 'The ZIP file holds data that belong to no file, or to two.',
    means: 'The ZIP file is not as it was made. How that came about cannot be seen.',
    next: compare,
  },
  'zip-too-large': {
    what: 'Unpacked this is larger than it says, or larger than an evidence pack can be.',
    means: 'Unpacking it may make a computer hang. So it was read no further.',
    next: 'Do not unpack it. Ask whoever gave you the pack for it once more.',
  },
  'name-refused': {
    what: 'A file has a name that does not occur in an evidence pack.',
    means: 'On another computer such a name may mean something else.',
    next: `Do not unpack it. ${again}`,
  },
  'name-twice': {
    what: 'A name occurs twice.',
    means: 'Which of the two you see depends on the program that you unpack with.',
    next: again,
  },
  'not-a-file': {
    what: 'The pack holds something that is no ordinary file.',
    means: 'It may point at something outside the pack.',
    next: `Do not unpack it. ${again}`,
  },
  'not-a-pack': {
    what: 'This ZIP file is no evidence pack.',
    means: 'It has not the one folder and the lists that every evidence pack has.',
    next: 'Choose the ZIP file as you received it. Do not pack it again.',
  },
  'version-unknown': {
    what: 'This pack is of a version that this check does not know.',
    means: 'Whether it is intact, this check cannot say.',
    next: 'Use a newer Kantlijn, or check the lists with sha256sum.',
  },
  'bag-declaration-wrong': {
    what: 'The file bagit.txt is not as it should be.',
    means: 'It says by which rules the pack was made.',
    next: compare,
  },
  'bag-info-wrong': {
    what: 'The file bag-info.txt is not as it should be.',
    means: 'What the pack says of itself is not certain: the day, the part, the program.',
    next: compare,
  },
  'manifest-wrong': {
    what: 'A list of fingerprints is not as it should be.',
    means: 'Not everything can be checked with this list.',
    next: compare,
  },
  'manifest-lists-itself': {
    what: 'A list of fingerprints names itself.',
    means: 'A list cannot hold its own fingerprint. Kantlijn never makes it so.',
    next: compare,
  },
  'file-missing': {
    what: 'A file is missing.',
    means: 'It stands in the list, but is not in the pack.',
    next: compare,
  },
  'file-not-listed': {
    what: 'A file stands in no list.',
    means: 'It was not in the pack when the lists were made.',
    next: 'Do not rely on this file. Ask whoever gave you the pack where it comes from.',
  },
  'file-changed': {
    what: 'A file is not what it was when the list was made.',
    means: 'That may have been done on purpose, or by a fault in copying.',
    next: compare,
  },
  'payload-count-wrong': {
    what: 'The number of files or their size is not what the pack itself says.',
    means: 'Something may have been added, or be gone.',
    next: compare,
  },
  'row-unreadable': {
    what: 'Some of the data for computers cannot be read.',
    means: 'The list fits the file, but what stands in it is not right.',
    next: again,
  },
  'row-file-missing': {
    what: 'The data name a file that is not there, or that is another.',
    means: 'The parts of this pack do not fit each other.',
    next: again,
  },
  'seal-broken': {
    what: 'A seal does not fit what was kept.',
    means: 'The report is not what it was when it was sealed.',
    next: again,
  },
  'log-broken': {
    what: 'A line of the log does not fit the line before it.',
    means: 'The log is no longer as it was made. How that came about cannot be seen.',
    next: again,
  },
  'log-reordered': {
    what: 'The lines of the log are not in their order.',
    means: 'Every line is there, but one or more stand in another place.',
    next: again,
  },
  'log-doubled': {
    what: 'A line of the log is there twice.',
    means: 'The log is no longer as it was made. How that came about cannot be seen.',
    next: again,
  },
  'log-cut': {
    what: 'The log ends too early.',
    means: 'A line that was sealed or received earlier is no longer there.',
    next: 'Ask whoever gave you the pack for one with the whole log.',
  },
  'log-rewritten': {
    what: 'A line of the log is another than it was.',
    means: 'The line that was sealed or received no longer stands there like that.',
    next: compare,
  },
  'log-ahead': {
    what: 'The pack names a moment that is still to come.',
    means: 'The clock of one device is fast, or that of the other is slow.',
    next: 'See whether the clock of this device is right, and check the pack once more.',
  },
  'signature-missing': {
    what: 'The signature is missing, or the key that belongs to it.',
    means: 'The dossier has a key, but this pack was not completely signed with it.',
    next: again,
  },
  'signature-wrong': {
    what: 'A signature does not fit what was signed.',
    means: 'The pack or the signature was changed. How that came about cannot be seen.',
    next: compare,
  },
  'signature-other-key': {
    what: 'The signature is by another key than that of the dossier.',
    means: 'Somebody else may have signed it.',
    next: compare,
  },
  'key-statement-wrong': {
    what: 'What the pack says of the key of the dossier is not right.',
    means: 'So it cannot be followed which key was whose.',
    next: compare,
  },
  'receipt-wrong': {
    what: 'A receipt is not soundly signed.',
    means: 'It does not show that somebody received the pack then.',
    next: 'Ask whoever received the pack then for the receipt once more.',
  },
  'seals-unreadable': {
    what: 'The list of seals cannot be read.',
    means: 'So it cannot be said with which key the dossier was sealed.',
    next: again,
  },
  'stamp-broken': {
    what: 'A time stamp does not hold.',
    means: 'So it says nothing of when the pack was there. The other files were checked apart.',
    next: 'Do not rely on this time stamp. Ask for the answer of the authority (.tsr) again from whoever gave it to you.',
  },
  'stamp-of-other-pack': {
    what: 'A time stamp is of another pack.',
    means: 'It is about another fingerprint than the one of this pack.',
    next: 'Choose the time stamp that is of this pack, and check again.',
  },
  'stamp-refused': {
    what: 'The authority gave no time stamp.',
    means: 'Its answer is a refusal. It says nothing of when the pack was there.',
    next: 'Ask for an answer with a time stamp in it from whoever gave it to you.',
  },
};
