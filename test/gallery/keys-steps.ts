/** Every step of seals and keys. */
import { asId, asSha256 } from '../../src/domain/ids.ts';
import { instantOf } from '../../src/domain/instant.ts';
import { fail, ok } from '../../src/domain/result.ts';
import { type KeysHome, KeysModel, type KeysStep } from '../../src/ui/dossier/keys/keys-model.ts';
import { dossierId } from './facts.ts';

export function keysAt(step: KeysStep | null = null) {
  const keys = new KeysModel({
    look: async () => ok(full),
    seal: async () => ok(undefined),
    replaceKey: async () => ok(undefined),
    takeReceipt: async () => fail('receipt-wrong'),
    makeOwnKey: async () => ok(undefined),
    openSeal: async () => fail('blob-damaged'),
    savePicture: async () => {},
    addressOf: () => '#',
    releaseAddress: () => {},
    report: () => {},
  });
  keys.step.value = step;
  return keys;
}

const at = instantOf(new Date('2026-11-26T13:03:21.250Z'));
const fingerprint = asSha256('3b7a90c1d2e4f5061728394a5b6c7d8e'.repeat(2));

const empty: KeysHome = {
  seal: { dossierId: asId(dossierId), key: null, keysBefore: 0, receipts: [] },
  own: null,
};

/** Not a code that can be read: the gallery shows how large it is. */
const dots = Array.from({ length: 41 }, (_, y) =>
  Array.from({ length: 41 }, (_dot, x) => x > 3 && y > 3 && x < 37 && y < 37 && (x * y) % 3 === 0),
);

const full: KeysHome = {
  seal: {
    ...empty.seal,
    key: { fingerprint, since: at },
    keysBefore: 1,
    receipts: [{ at, pack: fingerprint, key: asSha256('c0ffee00'.repeat(8)) }],
  },
  own: {
    key: 'age14zf5d37fsune8k4ggnvymjehm9jzfydkzg5j6ghn0hsrda045dgsjnayut',
    words: 'kalender wolken trompet sleutel vogeltje appelen kruispunt tuinhuis',
    dots,
    older: 2,
  },
};

export const keysSteps: readonly (readonly [string, KeysStep])[] = [
  ['loading', { kind: 'loading' }],
  ['failed', { kind: 'failed', code: 'storage-unavailable' }],
  ['empty', { kind: 'home', home: empty, done: null, code: null }],
  ['full', { kind: 'home', home: full, done: 'receipt-kept', code: null }],
  ['receipt refused', { kind: 'home', home: full, done: null, code: 'log-rewritten' }],
  ['receipt not read', { kind: 'home', home: full, done: null, code: 'receipt-not-read' }],
  ['replace', { kind: 'replace', home: full }],
  ['judge', { kind: 'judge', code: null }],
  ['judge, file damaged', { kind: 'judge', code: 'blob-damaged' }],
  [
    'judged',
    {
      kind: 'judged',
      files: [
        { name: 'opening-3b7a90c1.json', url: '#' },
        { name: '20261125T171404Z-1a2b3c4d-screenshot-viewport.png', url: '#' },
      ],
    },
  ],
];
