/** The gate: what it shows when another window locks, opens, begins or changes the vault. */
import { expect, test } from 'vitest';
import type { Mode } from '../../../src/domain/mode.ts';
import { ok } from '../../../src/domain/result.ts';
import {
  GateModel,
  type GatePorts,
  type GateState,
  type VaultState,
} from '../../../src/ui/gate/model.ts';

/** A gate before a vault that other windows change too. */
function gateBefore(state: VaultState, mode: Mode = 'normal') {
  const vault = { state, mode };
  const begun: Mode[] = [];
  const ports: GatePorts = {
    languageIsChosen: async () => true,
    vaultState: async () => vault.state,
    mode: async () => vault.mode,
    begin: async (chosen) => {
      begun.push(chosen);
      Object.assign(vault, { state: 'open', mode: chosen });
      // Our own window hears of it too, and before the code is shown.
      await gate.recheck();
      return chosen === 'locked' ? 'CODE' : null;
    },
    unlock: async () => ok(null),
    unlockWithCode: async () => ok(null),
    waitMs: async () => 0,
    chooseLanguage: async () => {},
    report: (error) => {
      throw error;
    },
  };
  const gate = new GateModel(ports);
  const elsewhere = async (change: Partial<typeof vault>) => {
    Object.assign(vault, change);
    await gate.recheck();
  };
  return { gate, begun, elsewhere, vault };
}

test('locked in another window, it is locked here', async () => {
  const { gate, elsewhere } = gateBefore('open', 'locked');
  await gate.look();
  await elsewhere({ state: 'locked' });
  expect(gate.view.value).toMatchObject({ state: 'locked', error: null });
});

test('opened in another window, nothing is shown here until it is opened here', async () => {
  const { gate, elsewhere } = gateBefore('locked', 'locked');
  await gate.look();
  await elsewhere({ state: 'open' });
  expect(gate.view.value.state).toBe('locked');
});

test('kept in another way since another window asked for it, that is known here', async () => {
  const { gate, elsewhere } = gateBefore('open', 'normal');
  await gate.look();
  await elsewhere({ mode: 'memory' });
  expect(gate.view.value).toEqual({ state: 'open', mode: 'memory' });
});

test('a change that says nothing new draws nothing anew', async () => {
  const { gate, elsewhere } = gateBefore('open', 'normal');
  await gate.look();
  const before = gate.view.value;
  await elsewhere({});
  expect(gate.view.value).toBe(before);
});

test('what changes during a look is looked at after it', async () => {
  const { gate, elsewhere } = gateBefore('open', 'locked');
  await gate.look();
  await Promise.all([elsewhere({}), elsewhere({}), elsewhere({ state: 'locked' })]);
  expect(gate.view.value.state).toBe('locked');
});

test('erased in another window, the questions come here too', async () => {
  const { gate, elsewhere } = gateBefore('locked', 'locked');
  await gate.look();
  await elsewhere({ state: 'fresh' });
  expect(gate.view.value.state).toBe('computer');
});

test.each<GateState>([
  { state: 'computer' },
  { state: 'new-passphrase', computer: 'shared-at-home' },
])('begun in another window, “$state” is not asked any more', async (asked) => {
  const { gate, elsewhere } = gateBefore('fresh');
  gate.view.value = asked;
  await elsewhere({ state: 'open', mode: 'locked' });
  expect(gate.view.value).toEqual({ state: 'open', mode: 'locked' });
});

test('an answer that comes second does not change what another window began', async () => {
  const { gate, begun, vault } = gateBefore('fresh');
  await gate.look();
  Object.assign(vault, { state: 'open', mode: 'locked' });
  await gate.chooseComputer('own', 'normal');
  await gate.choosePassphrase('een andere zin');
  expect(begun).toEqual([]);
  expect(gate.view.value).toEqual({ state: 'open', mode: 'locked' });
});

test('the code stays until it is written down, whatever happens meanwhile', async () => {
  const { gate, elsewhere } = gateBefore('fresh');
  const seen: string[] = [];
  gate.view.subscribe(({ state }) => seen.push(state));
  await gate.choosePassphrase('zeven zwarte zwanen');
  await elsewhere({ state: 'locked' });
  expect(gate.view.value).toEqual({ state: 'recovery-code', code: 'CODE' });
  expect(seen).toEqual(['loading', 'recovery-code']);
});
