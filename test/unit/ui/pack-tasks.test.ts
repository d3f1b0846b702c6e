/** The way to a pack: a choice to leave something out is never lost without being asked again. */
import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { asDay } from '../../../src/domain/instant.ts';
import { fail, ok } from '../../../src/domain/result.ts';
import type { ReviewedPack } from '../../../src/flows/plan-reviewed-pack.ts';
import { reviewOf } from '../../../src/flows/preview-pack.ts';
import {
  newPack,
  type PackTask,
  type PackTaskPorts,
  packActions,
} from '../../../src/ui/dossier/pack-tasks.ts';
import { dossierWith, hashOf, idOf, inRoom, recordWith } from '../complaint/dossiers.ts';

const order = {
  language: 'nl',
  name: 'A',
  address: 'Markt 1',
  email: '',
  edition: 'organisation',
} as const;
const note = 'Er hing een camera. Mijn zus betaalt de huur.';
const record = recordWith(1, { happening: inRoom(), note });

type Closed = { readonly kind: 'none' };

function table(change: Partial<PackTaskPorts> = {}) {
  const asked: ReviewedPack[] = [];
  const stored = { record };
  const task = signal<PackTask | Closed>(newPack);
  const ports: PackTaskPorts = {
    previewPack: async (given) =>
      reviewOf(dossierWith({ records: [stored.record] }), given, asDay('2026-11-26')),
    makePack: async (reviewed) => {
      asked.push(reviewed);
      return fail('cancelled');
    },
    addressOf: () => 'blob:',
    ...change,
  };
  const pack = packActions(task, ports, (action) => action());
  return { asked, stored, task, pack };
}

type Table = ReturnType<typeof table>;

/** What is under review now. Throws when something else is open. */
function underReview({ task }: Table) {
  if (task.value.kind !== 'review') throw new Error(`open is ${task.value.kind}`);
  return task.value;
}

const touching = (at: Table) => {
  const found = underReview(at).review.sentences.find(({ topics }) => topics.length > 0);
  if (!found) throw new Error('nothing was pointed out');
  return found.cut;
};

async function withChoice(change: Partial<PackTaskPorts> = {}): Promise<Table> {
  const at = table(change);
  await at.pack.review(order);
  at.pack.choose(touching(at), true);
  return at;
}

test('nothing is left out until somebody chooses so', async () => {
  const at = table();
  await at.pack.review(order);
  expect(underReview(at).cuts).toEqual([]);
  await at.pack.build();
  expect(at.asked[0]?.cuts).toEqual([]);
});

test('a choice can be taken back, and counts once', async () => {
  const at = await withChoice();
  at.pack.choose(touching(at), true);
  expect(underReview(at).cuts).toEqual([touching(at)]);
  at.pack.choose(touching(at), false);
  expect(underReview(at).cuts).toEqual([]);
});

test('a choice survives a pack that was stopped, with the reason on the screen', async () => {
  const at = await withChoice();
  await at.pack.build();
  expect(at.asked[0]?.cuts).toHaveLength(1);
  expect(underReview(at)).toMatchObject({ code: 'cancelled', cuts: [touching(at)] });
});

test('a choice and the sender survive going back, and coming again', async () => {
  const at = await withChoice();
  at.pack.backToSender();
  expect(at.task.value).toMatchObject({ kind: 'sender', order });
  await at.pack.review({ ...order, name: 'B' });
  expect(underReview(at)).toMatchObject({ cuts: [touching(at)], review: { order: { name: 'B' } } });
});

test('a choice about a note that was changed meanwhile is asked again', async () => {
  const at = await withChoice();
  at.pack.backToSender();
  at.stored.record = { ...record, rev: idOf('record-rev', 2), note: `Nieuw. ${note}` };
  await at.pack.review(order);
  expect(underReview(at).cuts).toEqual([]);
  expect(underReview(at).review.sentences.map(({ text }) => text)).toContain('Nieuw.');
});

test('the pack is made of what was looked at, whatever is stored by then', async () => {
  const at = await withChoice();
  at.stored.record = { ...record, note: 'Iets anders.' };
  await at.pack.build();
  expect(at.asked[0]?.review.contents.records).toEqual([record]);
});

test('why there is nothing to review is said with the sender, who need not type again', async () => {
  const at = table();
  await at.pack.review({ ...order, name: ' ' });
  expect(at.task.value).toMatchObject({ kind: 'sender', code: 'sender-missing' });
  expect(at.task.value).toMatchObject({ order: { address: 'Markt 1' } });
});

test('a review that comes when the person has left does not come back', async () => {
  const at = table();
  const coming = at.pack.review(order);
  at.task.value = { kind: 'none' };
  await coming;
  expect(at.task.value).toEqual({ kind: 'none' });
});

test('a finished pack can be saved', async () => {
  const made = {
    fileName: 'bewijspakket.zip',
    file: new Blob(),
    fingerprint: hashOf('1'),
    drop: async () => {},
  };
  const at = await withChoice({ makePack: async () => ok(made) });
  await at.pack.build();
  expect(at.task.value).toMatchObject({ kind: 'pack-ready', pack: made, url: 'blob:' });
  expect(at.task.value).toHaveProperty('letters.length', 1);
});
