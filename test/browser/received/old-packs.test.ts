/** Packs of every version are taken in for ever: their reports are seen, with every file that they name. */
import { describe, expect, test, vi } from 'vitest';
import { currentDossier, loadDossier } from '../../../src/storage/dossiers.ts';
import { freshStore, ports, theValue } from '../storage/stores.ts';
import { keptIn, taken } from './packs.ts';

vi.setConfig({ testTimeout: 60_000 });

const oldPacks = [
  'version-0-added-files',
  'version-0-changed-page',
  'version-0-firefox',
  'version-0-guided-visit',
  'version-0-left-out',
  'version-1-authority',
  'version-1-firefox',
  'version-1-organisation',
];

async function fixture(name: string): Promise<File> {
  const url = new URL(`../../fixtures/packs/${name}.zip`, import.meta.url);
  return new File([await (await fetch(url)).arrayBuffer()], `${name}.zip`);
}

describe.each(oldPacks)('%s', (name) => {
  test.each(['own', 'received'] as const)('comes back (%s), once, and whole', async (maker) => {
    const store = await freshStore();
    const file = await fixture(name);
    const { restored } = await taken(store, maker, file);
    const { id } = theValue(await currentDossier(store, ports));
    const records = (await loadDossier(store, id))?.contents.records ?? [];
    expect(records.length).toBeGreaterThan(0);
    expect(records).toHaveLength(restored);
    const kept = await keptIn(store);
    expect([...kept.files.values()].filter(({ ok }) => !ok)).toEqual([]);
    await taken(store, maker, file);
    expect(await keptIn(store)).toEqual(kept);
  });
});
