/** A PDF comes in very many very small pieces; they are handed on in pieces of some size. */
export type Write = (bytes: Uint8Array<ArrayBuffer>) => void;

const pieceSize = 1 << 20;

type Gathered = { readonly add: (bytes: Uint8Array) => void; readonly flush: () => void };

/** Copies what is added; `flush` hands on what is left. */
export function gathered(write: Write): Gathered {
  let pieces: Uint8Array[] = [];
  let size = 0;
  const flush = () => {
    if (size > 0) write(joined(pieces, size));
    pieces = [];
    size = 0;
  };
  const add = (bytes: Uint8Array) => {
    pieces.push(bytes);
    size += bytes.byteLength;
    if (size >= pieceSize) flush();
  };
  return { add, flush };
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.byteLength;
  }
  return whole;
}
