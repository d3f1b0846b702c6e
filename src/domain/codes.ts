/**
 * Everything that may go otherwise than wished, as codes. Each has a sentence in every language; the
 * code decides, the sentence explains.
 */
import type { BesideCode } from './beside.ts';
import type { CopyFault } from './copy-piece.ts';
import type { StampFault, StampRequestFault } from './time-stamp.ts';

/** Why the page as a whole was kept although a passage was wanted. */
export const notices = [
  'nothing-selected',
  'selection-in-form-field',
  'selection-whole-document',
  'selection-too-long',
  'selection-out-of-reach',
  'file-to-add',
] as const;
export type Notice = (typeof notices)[number];

/** Why a page could not be read. Nothing was saved then. */
export const pageErrors = [
  'click-needed',
  'page-closed',
  'pdf-viewer',
  'page-changed',
  'file-access',
] as const;
export type PageError = (typeof pageErrors)[number];

/** Why an inspection was not begun. `inspection-refused`: the person, or the browser, did not allow it. */
export const inspectionErrors = ['page-closed', 'click-needed', 'inspection-refused'] as const;
export type InspectionError = (typeof inspectionErrors)[number];

/** `locked`: the vault waits for its passphrase. */
export const storageErrors = ['storage-full', 'storage-unavailable', 'locked'] as const;
export type StorageError = (typeof storageErrors)[number];

/** Why a record was not changed. `not-found`: another window took it away. */
export type ChangeError = StorageError | 'not-found';

/** Why a lock stayed shut. `mistyped-code`: it cannot be a code at all, so a letter is wrong. */
export type UnlockError =
  | 'wrong-passphrase'
  | 'wrong-code'
  | 'mistyped-code'
  | 'too-soon'
  /** What the passphrase (or the code) would open was changed on disk. The other one may still fit. */
  | 'lock-damaged';

/** Why another way of keeping was not taken. `already-changing`: another window is at it. */
export type ChangeModeError =
  | StorageError
  | 'already-changing'
  | 'passphrase-too-short'
  | 'cancelled';

/** Why not everything was deleted. */
export type WipeError = 'wipe-incomplete';

/** Why no record was started. `looks-personal`: the person is to be asked first. */
export const startErrors = [
  ...pageErrors,
  ...storageErrors,
  'capture-failed',
  'looks-personal',
] as const;
export type StartError = (typeof startErrors)[number];

/** Why a step of a guided visit was not kept. */
export const visitErrors = [...startErrors, 'not-found'] as const;
export type VisitError = (typeof visitErrors)[number];

/** Why no picture of the whole page was made. What was saved before stays, and the page is as it was. */
export const wholePageErrors = [
  ...startErrors,
  'not-found',
  'cancelled',
  'tab-closed',
  'tab-left',
  'page-navigated',
  'page-height-changed',
  'page-would-not-scroll',
  'zoom-changed',
  'window-changed',
  'already-photographing',
] as const;
export type WholePageError = (typeof wholePageErrors)[number];

/** Why no letter or pack was made. */
export type ExportError =
  | StorageError
  | 'sender-missing'
  | 'recipient-missing'
  /** The organisation has ended, or is no longer in the register. */
  | 'recipient-gone'
  | 'no-records'
  | 'blob-damaged'
  | 'path-refused'
  /** One kept file is larger than a part may be. */
  | 'piece-too-large'
  /** The letters and exhibits could not be made into pages. */
  | 'pages-not-made'
  /** More than fits in memory, where nothing readable may be written. */
  | 'pack-too-large-for-memory'
  /** Read again it was not what was to be written, and was dropped. */
  | 'pack-not-sound'
  | 'pack-not-written'
  /** Something that is covered still stood in it, and it was dropped. */
  | 'leak-found'
  /** It could not be searched for that, and was dropped. */
  | 'pack-not-searched'
  /** It would hold photos that nobody looked at, and they cannot be searched. */
  | 'photos-not-seen'
  | 'cancelled';

/** Why no backup was made. */
export type BackupError = StorageError | 'backup-too-large' | 'cancelled';

/** Why nothing was put back. */
export type RestoreError =
  | BackupError
  | 'not-a-backup'
  | 'backup-wrong-passphrase'
  | 'backup-damaged'
  | 'backup-newer'
  | 'backup-unreadable';

/** Why a locked file was not opened. `src/hand-over` says what each means. */
export type LockedFileError =
  | 'not-an-age-file'
  | 'age-newer'
  | 'age-plugin'
  | 'age-needs-passphrase'
  | 'age-needs-key'
  | 'age-wrong-passphrase'
  | 'age-other-key'
  | 'age-cut-off'
  | 'age-damaged';

/** Why nothing was taken over from a pack. What is wrong with the pack itself is a `Finding`. */
export type ImportError =
  | StorageError
  | 'cancelled'
  /** The browser cannot read the file any more. */
  | 'pack-unreadable'
  /** It gives other bytes the name of a file that is here. */
  | 'pack-conflicts'
  | LockedFileError
  /** More than fits in memory, where nothing readable may be written. */
  | 'pack-too-large-to-open';

/** Why no time stamp was taken in, or put into a pack. Nothing is kept then, and the pack is as it was. */
export type StampError =
  | StorageError
  | StampFault
  | StampRequestFault
  /** The browser cannot read one of the files. */
  | 'stamp-file-not-read'
  /** What was given as a certificate is none. */
  | 'no-certificate'
  /** A root was given, and the stamp rests on another one. */
  | 'root-differs'
  /** The chosen file is no pack that is intact. */
  | 'not-that-pack'
  /** It is a pack, and another one than the stamp is of. */
  | 'stamp-of-other-pack'
  /** There is a time stamp in it already. */
  | 'already-stamped';

/** Why a receipt of somebody else was not kept. `src/domain/beside.ts` says what the others mean. */
export type ReceiptError =
  | StorageError
  /** The browser cannot read the file. */
  | 'receipt-not-read'
  | Extract<
      BesideCode,
      'receipt-wrong' | 'receipt-of-other' | 'log-cut' | 'log-rewritten' | 'line-lost'
    >;

/** Why a signed paper was not kept. Nothing of it is kept then. */
export type ScanError =
  | ChangeError
  | 'file-not-read'
  | 'scan-too-large'
  /** It is no PDF and no picture that every browser shows. */
  | 'scan-not-known';

/** Why a chosen file was not kept. */
export type FileError = ChangeError | 'not-a-pdf' | 'file-too-large' | 'file-not-read';

/** Why a letter, a photo or an e-mail was not added to a report. Nothing of it was kept then. */
export type AddFileError =
  | ChangeError
  | CopyFault
  | 'file-not-read'
  | 'added-file-too-large'
  /** The same bytes are there already, perhaps taken out. */
  | 'already-added'
  | 'cancelled';

/** Why a kept file is not shown. */
export type ReadError = 'file-unreadable';

/** Why nothing was marked in an added file. `nothing-marked`: where it was marked there is nothing. */
export type MarkError = ChangeError | ReadError | 'nothing-marked';

/** Every code that a person may meet. */
export type Code =
  | Notice
  | StartError
  | InspectionError
  | ChangeError
  | ExportError
  | UnlockError
  | ChangeModeError
  | WipeError
  | RestoreError
  | ImportError
  | ReadError
  | MarkError
  | FileError
  | AddFileError
  | ScanError
  | WholePageError
  | 'unexpected';
