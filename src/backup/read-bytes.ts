/** Takes a stream of bytes by the line and by the length, and never holds more than it was asked for. */
import { BackupFault } from './backup-fault.ts';

export type Bytes = Uint8Array<ArrayBuffer>;

export type ByteReader = {
  /** The bytes up to the next line feed, without it; `null` at the end of the stream. */
  line(longest: number): Promise<Bytes | null>;
  /** Exactly so many bytes. */
  take(length: number): Promise<Bytes>;
  /** Stops reading; what feeds the stream is told. */
  cancel(): Promise<void>;
};

const lineFeed = 0x0a;

/** Throws `BackupFault` when the stream ends too early, or a line is too long. */
export function readBytes(stream: ReadableStream<Uint8Array>): ByteReader {
  const reader = stream.getReader();
  let rest: Uint8Array = new Uint8Array();

  /** Sees to it that there are bytes; false at the end of the stream. */
  const fill = async (): Promise<boolean> => {
    while (rest.byteLength === 0) {
      const next = await reader.read().catch(asFault);
      if (next.done) return false;
      rest = next.value;
    }
    return true;
  };

  const cut = (length: number): Uint8Array => {
    const piece = rest.subarray(0, length);
    rest = rest.subarray(piece.byteLength);
    return piece;
  };

  const line = async (longest: number): Promise<Bytes | null> => {
    const pieces: Uint8Array[] = [];
    for (let length = 0; length <= longest; ) {
      if (!(await fill())) return endOf(pieces);
      const found = rest.indexOf(lineFeed);
      const piece = cut(found < 0 ? rest.byteLength : found + 1);
      pieces.push(piece);
      length += piece.byteLength;
      if (found >= 0) return joined(pieces, length - 1);
    }
    throw new BackupFault('backup-too-large', 'a line without an end');
  };

  const take = async (length: number): Promise<Bytes> => {
    const bytes = new Uint8Array(length);
    for (let at = 0; at < length; ) {
      if (!(await fill())) throw new BackupFault('backup-damaged', 'the file ends too early');
      const piece = cut(length - at);
      bytes.set(piece, at);
      at += piece.byteLength;
    }
    return bytes;
  };

  return { line, take, cancel: () => reader.cancel() };
}

// What age finds wrong is a plain error; a file that cannot be read, or a person who stops, is another.
function asFault(error: unknown): never {
  if (error instanceof DOMException) throw error;
  throw new BackupFault('backup-damaged', String(error));
}

function endOf(pieces: readonly Uint8Array[]): null {
  if (pieces.length > 0) throw new BackupFault('backup-damaged', 'the last line has no end');
  return null;
}

/** The first `length` bytes of the pieces. */
function joined(pieces: readonly Uint8Array[], length: number): Bytes {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece.subarray(0, length - at), at);
    at += piece.byteLength;
  }
  return whole;
}
