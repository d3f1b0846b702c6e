/**
 * Everything that may go otherwise than wished, as codes. Each has a sentence in every language; the
 * code decides, the sentence explains.
 */

/** Why the page as a whole was kept although a passage was wanted. */
export const notices = [
  'nothing-selected',
  'selection-in-form-field',
  'selection-whole-document',
  'selection-too-long',
  'selection-out-of-reach',
] as const;
export type Notice = (typeof notices)[number];

/** Why a page could not be read. Nothing was saved then. */
export const pageErrors = ['click-needed', 'page-closed', 'pdf-viewer', 'page-changed'] as const;
export type PageError = (typeof pageErrors)[number];

export const storageErrors = ['storage-full', 'storage-unavailable'] as const;
export type StorageError = (typeof storageErrors)[number];

/** Why a record was not changed. `not-found`: another window took it away. */
export type ChangeError = StorageError | 'not-found';

/** Why a lock stayed shut. `mistyped-code`: it cannot be a code at all, so a letter is wrong. */
export type UnlockError = 'wrong-passphrase' | 'wrong-code' | 'mistyped-code' | 'too-soon';

/** Why no record was started. */
export const startErrors = [
  ...pageErrors,
  ...storageErrors,
  'private-window',
  'capture-failed',
] as const;
export type StartError = (typeof startErrors)[number];

/** Why no letter or pack was made. */
export type ExportError =
  | StorageError
  | 'sender-missing'
  | 'recipient-missing'
  | 'no-records'
  | 'blob-damaged'
  | 'path-refused'
  | 'cancelled';

/** Every code that a person may meet. */
export type Code = Notice | StartError | ChangeError | ExportError | UnlockError | 'unexpected';
