/** English: copies of everything. */
import type { Messages } from '../nl.ts';

export const backup: Messages['backup'] = {
  reminder:
    'This is only on this device. Make a backup. If you remove the extension, everything is gone.',
  mayBeEvicted: 'This browser may erase everything here when the disk gets full.',
  make: 'Make a backup',
  restore: 'Put back a backup',
  passphrase: 'Write down this passphrase',
  passphraseHint:
    'You need the passphrase to open the backup. Write the day beside it. Do not keep the paper with this device.',
  noOtherWay: 'Without this passphrase nobody can open the backup. We cannot either.',
  written: 'Written down, make the backup',
  chooseOwn: 'Choose a passphrase myself',
  useMadeUp: 'Let Kantlijn make up a passphrase',
  own: 'Choose a passphrase for the backup',
  ownHint: 'At least 12 characters. For example four words that do not belong together.',
  tooShort: 'This passphrase is too short. Use at least 12 characters.',
  differ: 'The two passphrases are not the same.',
  again: 'Once more',
  typedPassphrase: 'Passphrase',
  makeIt: 'Make the backup',
  locking: 'The backup is being locked. This takes some seconds.',
  making: (percent: number) => `Making the backup: ${percent}%`,
  ready: 'The backup is ready. It is not on your device yet.',
  readyHint:
    'The file goes to your downloads folder. Others can see there that it exists, not what is in it.',
  keepElsewhere: 'Then put the file on another device or a USB stick.',
  oldCopies: 'What you remove here later is still in old backups. Throw those away as well.',
  leftOut: (count: number) =>
    count === 1
      ? '1 damaged part could not go in. The rest is in the backup.'
      : `${count} damaged parts could not go in. The rest is in the backup.`,
  save: 'Save the backup',
  choose: 'Which file do you put back?',
  chooseHint: 'Its name ends with “.age”. Choose only a file that you made yourself.',
  file: 'File',
  chooseFirst: 'First choose a file.',
  askPassphrase: 'What is the passphrase of this backup?',
  askPassphraseHint: 'The passphrase that you wrote down or chose when you made this backup.',
  typeFirst: 'Fill in the passphrase.',
  keepsHere: 'What is already here stays here.',
  restoreIt: 'Put back',
  opening: 'The backup is being opened. This takes some seconds.',
  restoring: (percent: number) => `Putting back: ${percent}%`,
  restored: (count: number) =>
    count === 1 ? '1 report was put back.' : `${count} reports were put back.`,
  noneRestored: 'No report was added.',
  unchanged: (count: number) =>
    count === 1 ? '1 report was already here.' : `${count} reports were already here.`,
  staysRemoved: (count: number) =>
    count === 1
      ? 'You had removed 1 report here. It stays removed.'
      : `You had removed ${count} reports here. They stay removed.`,
  from: (moment: string) => `The backup is from ${moment}.`,
  lost: (count: number) =>
    count === 1
      ? '1 part was not put back. The rest is there.'
      : `${count} parts were not put back. The rest is there.`,
  lostRow: (place: number) => `Part ${place} of the backup`,
  lostFile: (page: string) => `A file of the captured page “${page}”`,
  lostMore: (count: number) => `And ${count} more`,
  damagedBefore: (count: number) =>
    count === 1
      ? 'When the backup was made, 1 part was already damaged. It is not in it.'
      : `When the backup was made, ${count} parts were already damaged. They are not in it.`,
  cancel: 'Stop',
  close: 'Close',
};
