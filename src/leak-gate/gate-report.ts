/** What the gate says: where a value stands that should not, and what it could not read. Never the value. */

/** A way in which something was written down, and so had to be undone before the value was seen. */
export type Decoding =
  | 'zip'
  | 'gzip'
  | 'deflate'
  | 'warc'
  | 'http'
  | 'image-text'
  | 'pdf-stream'
  | 'pdf-string'
  | 'pdf-text'
  | 'hex-bytes'
  | 'utf-16le'
  | 'utf-16be'
  | 'windows-1252'
  | 'charset'
  | 'base64'
  | 'hex'
  | 'encoded-word'
  | 'quoted-printable'
  | 'markup'
  | 'attribute'
  | 'percent'
  | 'entity'
  | 'js'
  | 'css'
  | 'utf-8-twice';

export type Place =
  /** The byte of the file, as it was unpacked, at which the value begins in whatever way it is written. */
  | { readonly kind: 'offset'; readonly offset: number }
  /** A page of a PDF, from 1, and where in its text. */
  | { readonly kind: 'page'; readonly page: number; readonly offset: number }
  /** In a PDF, where in the object (by number) as it was decoded. */
  | { readonly kind: 'object'; readonly object: number; readonly offset: number }
  /** In the name of the file itself. */
  | { readonly kind: 'name'; readonly offset: number };

export type Hit = {
  /** The entry, and behind `!/` what lies in it. A name that holds a value is told by its number. */
  readonly path: string;
  readonly chain: readonly Decoding[];
  readonly place: Place;
  readonly needle: { readonly id: string; readonly kind: string };
  /** `inside`: a letter or digit touches it, so it may be a part of another word. */
  readonly extent: 'whole' | 'inside';
};

export type UnreadReason =
  | 'damaged'
  | 'encrypted'
  | 'unknown-compression'
  /** More is in it than is unpacked, or more than can be held where it must be. */
  | 'too-large'
  /** Files in files in files, or writings of writings. */
  | 'too-deep'
  /** The PDF does not tell which letters its glyphs are. */
  | 'font-without-letters';

export type Unread = { readonly path: string; readonly reason: UnreadReason };

export type GateReport = {
  /** In the order in which they were found; at most so many as the limits allow. */
  readonly hits: readonly Hit[];
  /** How many there are, also those that are not listed. */
  readonly hitCount: number;
  readonly unread: readonly Unread[];
  readonly unreadCount: number;
  /** Ids of values that have no letter and no digit, for which nothing can be looked. */
  readonly unsearchable: readonly string[];
};
