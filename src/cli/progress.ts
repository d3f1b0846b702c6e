/** How far it is: one line that is written over on a screen, a line now and then in a file. */
import type { WriteStream } from 'node:tty';

export type Progress = { readonly onPack: (of: number) => void; readonly end: () => void };

export function showProgress(out: Pick<WriteStream, 'write' | 'isTTY'>): Progress {
  const every = out.isTTY ? 20 : 1000;
  let done = 0;
  const onPack = (of: number) => {
    done += 1;
    if (done % every !== 0 && done !== of) return;
    const line = `${done} / ${of}`;
    out.write(out.isTTY ? `\r${line}` : `${line}\n`);
  };
  return { onPack, end: () => void (out.isTTY && done > 0 && out.write('\n')) };
}
