/** Calls between our own contexts: what arrives is checked, and what breaks is an answer too. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answer, answer, type Envelope, remote } from '../../../src/messaging/channel.ts';
import { protocolVersion } from '../../../src/messaging/protocol.ts';
import {
  argumentParsers,
  parseCaptureMessage,
  parseEnvelope,
  parseFrameReport,
  parsePaintedMarks,
} from '../../../src/messaging/schemas.ts';

type Sums = { double(n: number): number; fail(): null };

const handlers = {
  double: {
    parse: ([n]: readonly unknown[]): [number] | null => (typeof n === 'number' ? [n] : null),
    run: async (n: number) => 2 * n,
  },
  fail: {
    parse: (): [] => [],
    run: async (): Promise<null> => {
      throw new Error('broken');
    },
  },
};

const send = (envelope: Envelope): Promise<Answer> => answer<Sums>(handlers, envelope);
const call = (name: string, ...args: unknown[]): Envelope => ({
  version: protocolVersion,
  call: name,
  args,
});

describe('a call', () => {
  test('comes back with what its handler gave', async () => {
    const sums = remote<Sums>(send, { double: (value) => Number(value), fail: () => null });
    await fc.assert(
      fc.asyncProperty(fc.integer(), async (n) => {
        expect(await sums('double', n)).toBe(2 * n);
      }),
    );
  });

  test('of another version is refused as stale', async () => {
    const stale = await answer<Sums>(handlers, { ...call('double', 1), version: 0 });
    expect(stale).toMatchObject({ ok: false, error: 'stale-page' });
  });

  test.each(['triple', 'constructor', '__proto__', 'toString'])(
    'of the unknown name %s is refused',
    async (name) => {
      expect(await send(call(name))).toMatchObject({ ok: false, error: 'unknown-call' });
    },
  );

  test('with wrong arguments never reaches its handler', async () => {
    expect(await send(call('double', 'two'))).toMatchObject({ ok: false, error: 'bad-arguments' });
  });

  test('that breaks answers with the fault, and the caller throws', async () => {
    expect(await send(call('fail'))).toMatchObject({ ok: false, error: 'unexpected' });
    const sums = remote<Sums>(send, { double: Number, fail: () => null });
    await expect(sums('fail')).rejects.toThrow('broken');
  });
});

describe('what comes from elsewhere', () => {
  test('is never taken for a message of ours by chance', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(parseEnvelope(value)).toBeNull();
        expect(parseFrameReport(value)).toBeNull();
        expect(parseCaptureMessage(value)).toBeNull();
        expect(argumentParsers.startRecord(value)).toBeNull();
      }),
    );
  });

  test('paints nothing when it is no list of marks', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(parsePaintedMarks(value) ?? []).toEqual([]);
      }),
    );
  });
});
