/** Files that come in pieces. The browser keeps what came, and not the memory of the page. */

const partSize = 1 << 20;

export type FileParts = {
  /** What is added from now on belongs to a new file. */
  readonly begin: () => void;
  readonly add: (bytes: Uint8Array<ArrayBuffer>) => void;
  readonly files: () => Blob[];
};

export function fileParts(type: string): FileParts {
  const files: Blob[][] = [];
  let waiting: Uint8Array<ArrayBuffer>[] = [];
  const put = () => {
    if (waiting.length > 0) files.at(-1)?.push(new Blob(waiting));
    waiting = [];
  };
  const begin = () => {
    put();
    files.push([]);
  };
  const add = (bytes: Uint8Array<ArrayBuffer>) => {
    waiting.push(bytes);
    if (waiting.reduce((sum, { byteLength }) => sum + byteLength, 0) >= partSize) put();
  };
  const whole = () => {
    put();
    return files.map((parts) => new Blob(parts, { type }));
  };
  return { begin, add, files: whole };
}
