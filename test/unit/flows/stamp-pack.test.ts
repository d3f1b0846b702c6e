/** A stamp goes into a copy of the pack that it is of, and into no other. */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nodeHashing } from '../../../src/cli/node-hashing.ts';
import { bytesIn, inBase64 } from '../../../src/domain/base64.ts';
import type { PackTimeStamp } from '../../../src/domain/pack-time-stamp.ts';
import { checkAnswer } from '../../../src/flows/held-stamp.ts';
import { stampPack } from '../../../src/flows/stamp-pack.ts';
import { now } from '../../../src/verify/clock.ts';
import { revision } from '../complaint/dossiers.ts';
import { hasOpenssl } from '../time-stamp/authority.ts';
import { failed, valueIn } from '../time-stamp/results.ts';
import { goodPack } from '../verify/check.ts';
import { checkWith, openWorld, packWith, type World } from '../verify/stamped-pack.ts';

let world: World;
beforeAll(async () => {
  if (hasOpenssl) world = await openWorld();
}, 60_000);
afterAll(() => world?.authority.close());

const ports = () => ({
  hashing: nodeHashing,
  now,
  signal: new AbortController().signal,
  onProgress: () => {},
});

const blobOf = (bytes: Uint8Array) => new Blob([Uint8Array.from(bytes)]);

/** With a root that did not come along with the answer. */
async function held() {
  const { authority, of, question } = world;
  const root = authority.certificate('root');
  const stamp: PackTimeStamp = {
    ...revision('time-stamp', 1),
    kind: 'time-stamp',
    of,
    request: inBase64(question),
    answer: inBase64(authority.reply('question', 'rsa')),
    given: [inBase64(root)],
  };
  const answer = bytesIn(stamp.answer ?? inBase64(new Uint8Array()));
  return { stamp, held: valueIn(await checkAnswer(stamp, answer, [root])) };
}

const stampedBytes = async () => {
  const copy = valueIn(await stampPack(blobOf(world.zip), await held(), ports()));
  return new Uint8Array(await copy.arrayBuffer());
};

describe.skipIf(!hasOpenssl)('the copy', () => {
  test('is intact, says since when, and begins with the pack byte for byte', async () => {
    const copy = await stampedBytes();
    const certificates = [world.authority.certificate('root')];
    expect(await checkWith(copy, { certificates })).toMatchObject({
      verdict: 'intact',
      knownSince: { kind: 'stamp', root: { isGiven: true } },
      pack: { fingerprint: world.of },
    });
    const end = Buffer.from(world.zip).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    expect(end).toBeGreaterThan(0);
    const headOf = (bytes: Uint8Array) =>
      createHash('sha256').update(bytes.subarray(0, end)).digest('hex');
    expect(headOf(copy)).toBe(headOf(world.zip));
  });

  test('is not stamped once more', async () => {
    const again = await stampPack(blobOf(await stampedBytes()), await held(), ports());
    expect(failed(again)).toBe('already-stamped');
  });
});

describe.skipIf(!hasOpenssl)('no copy is made of', () => {
  test('another pack', async () => {
    const other = await goodPack('Een andere notitie.');
    expect(failed(await stampPack(blobOf(other), await held(), ports()))).toBe(
      'stamp-of-other-pack',
    );
  });

  test.each([
    ['what is no pack', () => Buffer.from('geen pakket')],
    ['nothing', () => new Uint8Array()],
    ['a pack that is cut off', () => world.zip.subarray(0, -40)],
  ] as const)('%s', async (_, bytes) => {
    expect(failed(await stampPack(blobOf(bytes()), await held(), ports()))).toBe('not-that-pack');
  });

  test('a pack in which one byte was changed', async () => {
    const at = Buffer.from(world.zip).indexOf('screenshot-viewport.png') + 100;
    const changed = world.zip.map((byte, index) => (index === at ? byte ^ 1 : byte));
    expect(failed(await stampPack(blobOf(changed), await held(), ports()))).toBe('not-that-pack');
  });

  test('a pack that has something else beside its lists', async () => {
    const more = await packWith(world.zip, [['timestamps/more.txt', Uint8Array.of(1)]]);
    expect(failed(await stampPack(blobOf(more), await held(), ports()))).toBe('already-stamped');
  });

  test('a pack when the person stops', async () => {
    const signal = AbortSignal.abort();
    const stopped = await stampPack(blobOf(world.zip), await held(), { ...ports(), signal });
    expect(failed(stopped)).toBe('cancelled');
  });
});

test.skipIf(!hasOpenssl)(
  'a root that was given must be the one that the stamp rests on',
  async () => {
    const { authority, of, question } = world;
    const answer = authority.reply('question', 'rsa', { chain: ['root'] });
    const asked = { of, request: inBase64(question) };
    const checked = (...names: string[]) =>
      checkAnswer(asked, answer, names.map(authority.certificate));
    expect(failed(await checked('foreign'))).toBe('root-differs');
    expect(failed(await checked('foreign', 'root'))).toBeNull();
    expect(valueIn(await checked()).root.isGiven).toBe(false);
  },
);
