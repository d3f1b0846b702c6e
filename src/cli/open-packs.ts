/** Opens the packs of a folder one by one, each checked before anything of it is used. */
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { now } from '../verify/clock.ts';
import { openPack } from '../verify/open-pack.ts';
import type { CollectPorts } from './collect-packs.ts';
import { withFile } from './file-source.ts';
import { nodeHashing } from './node-hashing.ts';
import { inflateWhole } from './node-inflate.ts';

export const openerOf =
  (folder: string, signal?: AbortSignal): CollectPorts['withPack'] =>
  (file, use) =>
    withFile(join(folder, file), async (source) =>
      use(await openPack(source, { hashing: nodeHashing, crc32, inflateWhole, now, signal })),
    );
