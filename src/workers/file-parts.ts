/** Files that come in parts. */

export type FileParts = {
  /** What is added from now on belongs to a new file. */
  readonly begin: () => void;
  readonly add: (part: Blob) => void;
  readonly files: () => Blob[];
};

export function fileParts(type: string): FileParts {
  const files: Blob[][] = [];
  return {
    begin: () => {
      files.push([]);
    },
    add: (part) => {
      files.at(-1)?.push(part);
    },
    files: () => files.map((parts) => new Blob(parts, { type })),
  };
}
