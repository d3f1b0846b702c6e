/**
 * Names for things that must not be mixed up. A brand costs nothing at run time; it only keeps a
 * `RecordId` from being handed in where a `DossierId` is asked.
 */
declare const brand: unique symbol;
type Brand<T, Name extends string> = T & { readonly [brand]: Name };

export type DossierId = Brand<string, 'DossierId'>;
export type RecordId = Brand<string, 'RecordId'>;
export type AnnotationId = Brand<string, 'AnnotationId'>;
export type CaptureId = Brand<string, 'CaptureId'>;
export type RevisionId = Brand<string, 'RevisionId'>;
export type BlobId = Brand<string, 'BlobId'>;
export type PageVersionId = Brand<string, 'PageVersionId'>;
export type AddedChangeId = Brand<string, 'AddedChangeId'>;
export type StepId = Brand<string, 'StepId'>;
export type LetterDraftId = Brand<string, 'LetterDraftId'>;
export type AddedFileId = Brand<string, 'AddedFileId'>;
export type FilePassageId = Brand<string, 'FilePassageId'>;
export type PrintCopyId = Brand<string, 'PrintCopyId'>;
export type PackExportId = Brand<string, 'PackExportId'>;
export type ReceivedPackId = Brand<string, 'ReceivedPackId'>;
export type TimeStampId = Brand<string, 'TimeStampId'>;
export type ClientId = Brand<string, 'ClientId'>;
export type AnyId =
  | DossierId
  | RecordId
  | AnnotationId
  | CaptureId
  | RevisionId
  | BlobId
  | PageVersionId
  | AddedChangeId
  | StepId
  | LetterDraftId
  | AddedFileId
  | FilePassageId
  | PrintCopyId
  | PackExportId
  | ReceivedPackId
  | TimeStampId
  | ClientId;

/** Hands out a random, never used id (UUID version 4, RFC 9562). */
export type NewId = <T extends AnyId>() => T;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** True for a UUID version 4 in lower case: the only form in which ids are written. */
export const isId = <T extends AnyId>(value: unknown): value is T =>
  typeof value === 'string' && uuid.test(value);

/** The id that `value` spells. Throws when it is no UUID: ids are made by the program, never typed. */
export function asId<T extends AnyId>(value: string): T {
  if (!isId<T>(value)) throw new Error(`not an id: ${value}`);
  return value;
}

/** SHA-256 as 64 lower-case hexadecimal digits. */
export type Sha256 = Brand<string, 'Sha256'>;

export const isSha256 = (value: unknown): value is Sha256 =>
  typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);

/** The fingerprint that `value` spells. Throws when it is none: for those that the program itself holds. */
export function asSha256(value: string): Sha256 {
  if (!isSha256(value)) throw new Error(`not a fingerprint: ${value}`);
  return value;
}

/**
 * An id that follows from what it names: the first 128 bits in the form of a UUID version 4 (RFC 9562,
 * 5.4), of which six bits are fixed.
 */
export function idFrom<T extends AnyId>(sha256: Sha256): T {
  const variant = '89ab'.charAt(Number.parseInt(sha256.charAt(16), 16) & 3);
  const ending = `${variant}${sha256.slice(17, 20)}-${sha256.slice(20, 32)}`;
  return asId(`${sha256.slice(0, 8)}-${sha256.slice(8, 12)}-4${sha256.slice(13, 16)}-${ending}`);
}
