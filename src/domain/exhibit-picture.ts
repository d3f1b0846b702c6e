/** Beeld van een bijlage: what a small copy in a letter is made from. */

/** Why there is no picture: its file is damaged or holds none, or there were too many before it. */
export type PictureGap = 'unreadable' | 'too-many';

export type ExhibitPicture = {
  /** What the letter calls it: "Bijlage 3: …". */
  readonly name: string;
  /** What is to be seen on it, for who cannot see it. */
  readonly alt: string;
  /** As it was kept, or why it is not there. */
  readonly image:
    | { readonly mediaType: string; readonly bytes: Uint8Array<ArrayBuffer> }
    | PictureGap;
};
