/** Who writes is kept only for whoever asked for it, once, and goes without a trace of the name. */
import { expect, test } from 'vitest';
import { keepProfile, readProfile } from '../../../src/storage/profile.ts';
import { secretsIn } from '../../../src/storage/secrets.ts';
import { freshStore, ports, theValue } from './stores.ts';

const sender = { name: 'A. de Vries', address: 'Dorpsstraat 1\n8251 AB Dronten', email: '' };

const saidIn = async (store: Awaited<ReturnType<typeof freshStore>>) =>
  JSON.stringify(await secretsIn(await store.session()));

test('nobody is kept until somebody asks for it', async () => {
  expect(await readProfile(await freshStore())).toBeNull();
});

test('what was kept is there again, and in the place of what was kept before', async () => {
  const store = await freshStore();
  theValue(await keepProfile(store, { ...sender, name: 'B. Jansen' }, ports.now()));
  theValue(await keepProfile(store, sender, ports.now()));
  expect(await readProfile(store)).toEqual(sender);
  expect(await saidIn(store)).not.toContain('Jansen');
});

test('what is taken away leaves no name behind', async () => {
  const store = await freshStore();
  theValue(await keepProfile(store, sender, ports.now()));
  theValue(await keepProfile(store, null, ports.now()));
  expect(await readProfile(store)).toBeNull();
  expect(await saidIn(store)).not.toContain('Vries');
});
