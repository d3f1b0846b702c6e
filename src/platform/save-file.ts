/** Saving a file in a place that the person chooses, where the browser has that (Chromium, not Firefox). */
import { fail, ok, type Result } from '../domain/result.ts';

export type SavePorts = {
  readonly signal: AbortSignal;
  /** Bytes done, of how many. */
  readonly onProgress: (done: number, total: number) => void;
};

/** `not-saved`: the place went away, or may not be written. */
export type SaveError = 'cancelled' | 'storage-full' | 'not-saved';

/** Whether `choosePlace` can be asked. */
export const canChoosePlace = (): boolean => 'showSaveFilePicker' in globalThis;

/** The place; `null` when the person chose none. Ask in answer to a click, where `canChoosePlace`. */
export async function choosePlace(fileName: string): Promise<FileSystemFileHandle | null> {
  try {
    return await showSaveFilePicker({ suggestedName: fileName });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

/** Copies the file to that place: whole, or nothing of it. What stood there is replaced at the very end. */
export async function saveTo(
  place: FileSystemFileHandle,
  file: Blob,
  { signal, onProgress }: SavePorts,
): Promise<Result<null, SaveError>> {
  try {
    const isNew = (await place.getFile()).size === 0;
    const counted = file.stream().pipeThrough(counting(file.size, onProgress));
    const copied = counted.pipeTo(await place.createWritable(), { signal });
    await copied.catch(async (error: unknown) => {
      if (isNew) await place.remove?.().catch(() => {}); // An empty file would look like a pack.
      throw error;
    });
    return ok(null);
  } catch (error) {
    if (signal.aborted) return fail('cancelled');
    if (!(error instanceof DOMException)) throw error;
    return fail(error.name === 'QuotaExceededError' ? 'storage-full' : 'not-saved');
  }
}

// The browser hands on pieces of 64 kB; each is copied to another process.
const batchSize = 4 << 20;

function counting(total: number, onProgress: SavePorts['onProgress']) {
  let [done, waiting] = [0, new Uint8Array(batchSize)];
  let filled = 0;
  const flush = (controller: TransformStreamDefaultController<Uint8Array<ArrayBuffer>>) => {
    if (filled > 0) controller.enqueue(waiting.subarray(0, filled));
    [waiting, filled] = [new Uint8Array(batchSize), 0];
    onProgress(done, total);
  };
  return new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(piece, controller) {
      done += piece.byteLength;
      if (filled + piece.byteLength > batchSize) flush(controller);
      if (piece.byteLength >= batchSize) return controller.enqueue(piece);
      waiting.set(piece, filled);
      filled += piece.byteLength;
    },
    flush,
  });
}
