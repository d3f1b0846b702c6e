/** What was decided about covering is kept for the dossier that it is about, and only the newest of it. */
import { expect, test } from 'vitest';
import { type CoverChoices, nothingChosen } from '../../../src/domain/cover-choice.ts';
import { asId, type BlobId, type DossierId } from '../../../src/domain/ids.ts';
import { keepCoverChoices, readCoverChoices } from '../../../src/storage/cover-choices.ts';
import { secretsIn } from '../../../src/storage/secrets.ts';
import { freshStore, ports, theValue } from './stores.ts';

const one = asId<DossierId>('11111111-1111-4111-8111-111111111111');
const other = asId<DossierId>('22222222-2222-4222-8222-222222222222');

const choices: CoverChoices = {
  own: ['Layla Haddad'],
  decided: [{ kind: 'bsn', value: '123456782', isCovered: true }],
  masks: [
    {
      blobId: asId<BlobId>('33333333-3333-4333-8333-333333333333'),
      mask: { boxes: [{ left: 1, top: 2, width: 3, height: 4 }], isWhole: false },
    },
  ],
};

test('nothing was chosen until somebody chose', async () => {
  expect(await readCoverChoices(await freshStore(), one)).toEqual(nothingChosen);
});

test('what was chosen is there again, and not for another dossier', async () => {
  const store = await freshStore();
  theValue(await keepCoverChoices(store, one, choices, ports.now()));
  expect(await readCoverChoices(store, one)).toEqual(choices);
  expect(await readCoverChoices(store, other)).toEqual(nothingChosen);
});

test('pages of a file have masks of their own, beside one of the whole file', async () => {
  const store = await freshStore();
  const [mask] = choices.masks;
  if (!mask) throw new Error('no mask');
  const masks = [mask, { ...mask, page: 1 }, { ...mask, page: 12 }];
  theValue(await keepCoverChoices(store, one, { ...choices, masks }, ports.now()));
  expect((await readCoverChoices(store, one)).masks).toEqual(masks);
});

test('what was chosen before is not kept beside it', async () => {
  const store = await freshStore();
  theValue(await keepCoverChoices(store, one, choices, ports.now()));
  theValue(await keepCoverChoices(store, other, choices, ports.now()));
  theValue(await keepCoverChoices(store, one, nothingChosen, ports.now()));
  expect(await readCoverChoices(store, one)).toEqual(nothingChosen);
  expect(await readCoverChoices(store, other)).toEqual(choices);
  const kept = await secretsIn(await store.session());
  const isChoice = (secret: unknown) => JSON.stringify(secret).includes('cover-choices');
  expect(kept.filter(isChoice)).toHaveLength(2);
});
