/** A file that was named on the command line. */
import { createReadStream, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { GivenFile } from '../verify/read-beside.ts';
import { here } from './here.ts';
import { nodeHashing } from './node-hashing.ts';

export type NamedFile = GivenFile & {
  /** As somebody wrote it. */
  readonly named: string;
  readonly path: string;
};

/** One that is not there has no bytes; that is told when it is opened. */
export function namedFile(named: string): NamedFile {
  const path = resolve(here, named);
  return {
    named,
    path,
    name: basename(path),
    byteLength: statSync(path, { throwIfNoEntry: false })?.size ?? 0,
    text: () => readFile(path, 'utf8'),
    digest: async () => {
      const hash = await nodeHashing.begin();
      for await (const piece of createReadStream(path)) hash.add(piece);
      return hash.end();
    },
  };
}
