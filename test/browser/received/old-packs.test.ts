/** Packs of version 0 are taken in for ever: their reports are seen, with every file that they name. */
import { describe, expect, test, vi } from 'vitest';
import { currentDossier, loadDossier } from '../../../src/storage/dossiers.ts';
import { freshStore, ports, theValue } from '../storage/stores.ts';
import { keptIn, taken } from './packs.ts';

vi.setConfig({ testTimeout: 60_000 });

const oldPacks = ['added-files', 'changed-page', 'firefox', 'guided-visit', 'left-out'];

async function fixture(name: string): Promise<File> {
  const url = new URL(`../../fixtures/packs/version-0-${name}.zip`, import.meta.url);
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
