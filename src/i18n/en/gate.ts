/** English: the lock and its choices. */
import type { Messages } from '../nl.ts';

export const gate: Messages['gate'] = {
  computer: 'Whose computer is this?',
  computers: {
    own: 'Mine alone',
    'shared-at-home': 'At home, shared with others',
    public: 'The library’s, a school’s or the municipality’s',
    adviser: 'My work’s: I help others',
  },
  modes: {
    normal:
      'What you save stays on this computer. Whoever uses this computer and your account can open it.',
    locked:
      'What you save is locked with a passphrase. Without it nobody can read it, and neither can we.',
    memory:
      'Everything is in memory only, and is gone when the browser closes. So end with saving, printing or nothing.',
  },
  notYourOwn:
    'Whoever manages such a computer can sometimes look along. Paper is safer here than e-mail.',
  canBeChanged: 'You can change this later.',
  removing: 'When you remove the extension, everything in it is gone.',
  newPassphrase: 'Choose a passphrase',
  passphraseHint:
    'Take a sentence that you remember and nobody guesses. We cannot get it back for you.',
  passphrase: 'Passphrase',
  passphraseAgain: 'The same passphrase once more',
  passphraseShort: 'Take at least 8 characters.',
  passphrasesDiffer: 'The two passphrases are not the same.',
  recovery: 'Recovery code',
  recoveryHint:
    'If you lose the passphrase, this code opens the lock. You see it only now: write it down and put it in a safe place.',
  print: 'Print',
  printTraces: 'A printer may remember what was printed.',
  written: 'I have written it down',
  locked: 'Locked',
  unlock: 'Open',
  typeFirst: 'Type something first.',
  wait: (seconds) =>
    seconds === 1 ? 'You can try again in 1 second.' : `You can try again in ${seconds} seconds.`,
  useCode: 'Use the recovery code',
  usePassphrase: 'Use the passphrase',
  show: 'Show what I type',
};
