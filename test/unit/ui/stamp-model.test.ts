/** Time stamps, step by step: what is late does nothing, and a copy that is not wanted is let go of. */
import { expect, test } from 'vitest';
import { inBase64 } from '../../../src/domain/base64.ts';
import { asDay, instantOf } from '../../../src/domain/instant.ts';
import type { PackTimeStamp } from '../../../src/domain/pack-time-stamp.ts';
import { fail, ok } from '../../../src/domain/result.ts';
import type { Stamp } from '../../../src/domain/time-stamp.ts';
import type { PackMade } from '../../../src/flows/kept-stamps.ts';
import { StampModel, type StampPorts } from '../../../src/ui/dossier/stamps/stamp-model.ts';
import { hashOf, revision } from '../complaint/dossiers.ts';

const at = instantOf(new Date('2026-11-26T12:00:00Z'));

const asked: PackTimeStamp = {
  ...revision('time-stamp', 1),
  kind: 'time-stamp',
  of: hashOf('9'),
  request: inBase64(new Uint8Array(3)),
  answer: null,
  given: [],
};
const answered = { ...asked, answer: inBase64(new Uint8Array(3)) };

const held: Stamp = {
  ...{ at, accuracyMs: null, policy: '1.2.3', serial: '01', authority: [], chain: [] },
  root: { name: [], sha256: hashOf('a'), isGiven: false },
};
const stamped = { stamp: answered, held };

const made: PackMade = {
  ...{ fingerprint: hashOf('9'), edition: 'authority', day: asDay('2026-11-26'), madeAt: at },
  part: { number: 1, of: 1 },
  stamps: [{ stamp: answered, held: ok(held) }],
};

const files = { answer: new Blob(), certificates: [] };
const zip = new File([], 'bewijspakket-0f8fad5b.ZIP');

function modelWith(change: Partial<StampPorts> = {}) {
  const released: string[] = [];
  const reported: unknown[] = [];
  const stamping = new StampModel({
    list: async () => ok([made]),
    ask: async () => ok(asked),
    take: async () => ok(held),
    putIn: async () => ok(new Blob()),
    addressOf: () => 'blob:copy',
    releaseAddress: (url) => released.push(url),
    report: (error) => reported.push(error),
    ...change,
  });
  return { stamping, released, reported };
}

test('an answer that holds is shown as it is kept', async () => {
  const { stamping } = modelWith();
  stamping.readAnswer(asked);
  await stamping.take(asked, files);
  expect(stamping.step.value).toEqual({ kind: 'held', stamped });
});

test('an answer that does not hold leads back to the question, with its code', async () => {
  const { stamping } = modelWith({ take: async () => fail('rejected') });
  await stamping.take(asked, files);
  expect(stamping.step.value).toEqual({ kind: 'answer', asked, code: 'rejected' });
});

test('what fails in the program is reported, and said as that', async () => {
  const broken = async () => {
    throw new Error('broken');
  };
  const { stamping, reported } = modelWith({ take: broken, ask: broken });
  await stamping.take(asked, files);
  expect(stamping.step.value).toMatchObject({ kind: 'answer', code: 'unexpected' });
  expect(await stamping.ask(hashOf('9'))).toEqual({ ok: false, error: 'unexpected' });
  expect(reported).toHaveLength(2);
});

test('the copy has the name of the pack with something behind it, and is let go of afterwards', async () => {
  const { stamping, released } = modelWith();
  await stamping.putIn(zip, stamped);
  expect(stamping.step.value).toMatchObject({
    kind: 'put',
    copy: { fileName: 'bewijspakket-0f8fad5b-tijdstempel.zip', url: 'blob:copy' },
  });
  stamping.close();
  expect([stamping.step.value, released]).toEqual([null, ['blob:copy']]);
});

test('whoever stops is not overtaken by an answer that comes late', async () => {
  let say = () => {};
  const waiting = new Promise<void>((resolve) => {
    say = resolve;
  });
  const signals: AbortSignal[] = [];
  const { stamping, released } = modelWith({
    putIn: async (_pack, _stamped, signal, onProgress) => {
      signals.push(signal);
      await waiting;
      onProgress(1, 2);
      return ok(new Blob());
    },
  });
  const putting = stamping.putIn(zip, stamped);
  stamping.close();
  say();
  await putting;
  expect([stamping.step.value, released]).toEqual([null, []]);
  expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
});
