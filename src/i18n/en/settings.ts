/** English: the settings. */
import type { Messages } from '../nl.ts';

export const settings: Messages['settings'] = {
  title: 'Settings',
  mode: 'How is it kept?',
  modes: { normal: 'Ordinary', locked: 'Locked', memory: 'In memory only' },
  changing: 'Everything is being put away anew',
  remains:
    'Old remains may stay on the disk for a while. They are encrypted, but not impossible to open.',
  lockAfter: 'Locks when you do not use it',
  minutes: (count) => (count === 1 ? 'after 1 minute' : `after ${count} minutes`),
  locksWithScreen: 'It also locks when your screen locks.',
  screenLockUntold:
    'This browser does not tell when your screen locks. So lock Kantlijn yourself when you leave.',
  lockNow: 'Lock now',
  changePassphrase: 'Change passphrase',
  oldPassphrase: 'Your passphrase now',
  newPassphrase: 'Your new passphrase',
  passphraseChanged: 'The passphrase was changed.',
  passphraseChangedHint: 'The old passphrase no longer fits. The recovery code stays the same.',
  newCode: 'Make a new recovery code',
  newCodeHint: 'After that the old recovery code no longer fits.',
  neutral: 'Neutral picture and neutral name in the toolbar',
  neutralHint: 'In the browser’s list of extensions the name Kantlijn stays.',
  requestRight:
    'Kantlijn still has one right from an inspection: to see what a page requests. Without access to a website it sees nothing with it, and it looks during an inspection only.',
  giveBackRight: 'Give this right back',
  giveBackRightHint: 'At a next inspection Kantlijn asks for it again.',
  rightGivenBack: 'The right to see what a page requests has been given back.',
  wipe: 'Erase everything',
  wipeHint: 'All reports, pages and settings are erased. This cannot be undone.',
  wiped: 'Everything has been erased.',
  elsewhere:
    'Outside Kantlijn this stays: files in Downloads, sent e-mail and the printer’s queue. The browser’s history stays too, and what the browser keeps on other devices.',
  hide: 'Hide everything',
  leave: 'Leave this page',
  leaveHint: 'Opens an empty tab. The browser’s history stays.',
  inMemory: 'Everything is in memory only. It is gone when the browser closes.',
  slip: 'Print a slip with the next steps',
};
