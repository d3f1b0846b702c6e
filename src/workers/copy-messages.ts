/** The messages between a page and the worker that reads a file and makes its copy. */
import type { CopyPiece } from '../domain/copy-piece.ts';

/** The page asks for each piece, so that no more lie waiting than it can keep. */
export type CopyRequest =
  | {
      readonly kind: 'start';
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly mediaType: string;
    }
  | { readonly kind: 'next' };

/** Each request is answered by one piece. */
export type CopyAnswer = CopyPiece;

/** Nothing comes after it. */
export const isLast = ({ kind }: CopyPiece): boolean => kind === 'end' || kind === 'fault';
