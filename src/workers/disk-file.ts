/** A file in the folder that the browser keeps for us: the fastest way to write, which only a worker has. */

type Bytes = Uint8Array<ArrayBuffer>;

export type SyncFile = {
  /** Throws a `QuotaExceededError` when there is no room. */
  readonly put: (at: number, bytes: Bytes) => void;
  /** Fills `into` from `at` on; comes back with how many bytes there were. */
  readonly read: (into: Bytes, at: number) => number;
  /** Nothing is written or read after this. */
  readonly close: () => Promise<File>;
};

/** Empty, whatever it held. */
export async function syncFile(file: FileSystemFileHandle): Promise<SyncFile> {
  const handle = await file.createSyncAccessHandle();
  handle.truncate(0);
  return {
    put: (at, bytes) => {
      // Firefox writes what there is room for, and says how much that was.
      if (handle.write(bytes, { at }) < bytes.byteLength)
        throw new DOMException('no room for the file', 'QuotaExceededError');
    },
    read: (into, at) => handle.read(into, { at }),
    close: () => {
      handle.flush();
      handle.close();
      return file.getFile();
    },
  };
}

/** The bytes from `from` up to `to`, fewer where the file ends. */
export function readSync(file: SyncFile, from: number, to: number): Bytes {
  const bytes = new Uint8Array(to - from);
  return bytes.subarray(0, file.read(bytes, from));
}
