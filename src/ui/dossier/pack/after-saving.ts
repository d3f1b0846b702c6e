/**
 * A browser begins to read what it saves some time after the click, and reads on when it is taken away then.
 * Firefox saves nothing of a file that is taken away at once.
 */
import type { MadePack } from './pack-build.ts';

const beginMs = 5_000;

const begun = () => new Promise<void>((resolve) => setTimeout(resolve, beginMs));

/** Gives the address back, once what is saved from it is being read. */
export const releaseLater = (url: string): void =>
  void begun().then(() => URL.revokeObjectURL(url));

/** The same files, which stay a moment longer when they are dropped. */
export function droppedLater(pack: MadePack): MadePack {
  let waiting: Promise<void> | null = null;
  const later = (drop: () => Promise<void>) => async () => {
    waiting ??= begun();
    await waiting;
    await drop();
  };
  return { ...pack, files: pack.files.map((file) => ({ ...file, drop: later(file.drop) })) };
}
