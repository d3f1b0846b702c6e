/** Saving a file in a place that the person chooses, where the browser has that (Chromium, not Firefox). */
import { fail, type Result } from '../domain/result.ts';

export type SavePorts = {
  readonly signal: AbortSignal;
  /** Bytes done, of how many. */
  readonly onProgress: (done: number, total: number) => void;
};

/** Whether `choosePlace` can be asked. */
export const canChoosePlace = (): boolean => 'showSaveFilePicker' in globalThis;

/** The place; `null` when the person chose none. Ask in answer to a click. */
export async function choosePlace(_fileName: string): Promise<FileSystemFileHandle | null> {
  return null;
}

/** Copies the file to that place: whole, or nothing of it. */
export async function saveTo(
  _place: FileSystemFileHandle,
  _file: Blob,
  _ports: SavePorts,
): Promise<Result<null, 'cancelled' | 'storage-full' | 'not-saved'>> {
  return fail('not-saved');
}
