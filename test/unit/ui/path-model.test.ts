/** From a report to a letter: each step is kept before the next shows, and a name only when that was asked. */
import { signal } from '@preact/signals';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Code } from '../../../src/domain/codes.ts';
import type { DossierRecord } from '../../../src/domain/record.ts';
import { fail, ok } from '../../../src/domain/result.ts';
import type { TypedSender } from '../../../src/domain/typed-sender.ts';
import { whoMayKnow } from '../../../src/domain/who-may-know.ts';
import { type PathPorts, type PathState, pathActions } from '../../../src/ui/path/path-model.ts';
import type { LetterBeginning } from '../../../src/ui/shared/letter/open-letter.ts';
import { pageRecord } from '../../gallery/facts.ts';
import { pathSteps } from '../../gallery/letter-states.tsx';

const sender: TypedSender = { name: 'A. de Vries', address: 'Dorpsstraat 1', email: '' };

const step = <S extends PathState['state']>(state: S): Extract<PathState, { state: S }> => {
  const found = Object.values(pathSteps).find((one) => one.state === state);
  const isIt = (one: PathState | undefined): one is Extract<PathState, { state: S }> =>
    one?.state === state;
  if (!isIt(found)) throw new Error(`no step ${state}`);
  return found;
};

type Other = { readonly state: 'page' | 'saved' | 'failed' };

/** The actions with what happened: what was begun and saved, and who is kept. */
function path(given: Partial<PathPorts> = {}, kept: TypedSender | null = null) {
  const view = signal<PathState | Other>({ state: 'page' });
  const seen = {
    begun: [] as LetterBeginning[],
    saved: 0,
    profile: kept,
    failed: null as Code | null,
  };
  const { letter, composed } = step('check');
  const ports: PathPorts = {
    beginLetter: async (beginning) => {
      seen.begun.push(beginning);
      const choice = { ...letter.choice, letter: beginning.kind };
      return { ...letter, choice };
    },
    saveLetter: async () => {
      seen.saved += 1;
      return ok(null);
    },
    composeLetter: async () => composed,
    readProfile: async () => seen.profile,
    keepProfile: async (next) => {
      seen.profile = next;
      return ok(null);
    },
    ...given,
  };
  const actions = pathActions(ports, {
    view,
    safely: (action) => action(),
    fail: (code) => {
      seen.failed = code;
      view.value = { state: 'failed' };
    },
    onlyKept: () => {
      view.value = { state: 'saved' };
    },
  });
  return { view, seen, actions };
}

const record: DossierRecord = pageRecord;

test('each choice leads somewhere, and a letter is saved before it is shown', async () => {
  for (const who of whoMayKnow) {
    const { view, seen, actions } = path();
    await actions.choose(record, who);
    expect(view.value.state).not.toBe('page');
    expect(seen.saved).toBe(seen.begun.length);
    for (const { subject } of seen.begun)
      expect(subject).toEqual({ organisation: record.organisation, practice: record.practice });
  }
});

test('who keeps it to themselves begins no letter', async () => {
  const { view, seen, actions } = path();
  await actions.choose(record, 'nobody');
  expect(view.value.state).toBe('saved');
  expect(seen.begun).toEqual([]);
});

test('who is kept is not asked again', async () => {
  const unknown = path();
  await unknown.actions.choose(record, 'organisation');
  expect(unknown.view.value.state).toBe('who-are-you');
  const known = path({}, sender);
  await known.actions.choose(record, 'organisation');
  expect(known.view.value.state).toBe('check');
});

test('a disk that is full shows no letter that is not there', async () => {
  const { view, seen, actions } = path({ saveLetter: async () => fail('storage-full') });
  await actions.choose(record, 'organisation');
  expect([view.value.state, seen.failed]).toEqual(['failed', 'storage-full']);
});

describe('who writes', () => {
  let asked: Extract<PathState, { state: 'who-are-you' }>;
  beforeEach(() => {
    asked = step('who-are-you');
  });

  test('is kept for nobody who did not ask for it', async () => {
    const { seen, actions } = path();
    await actions.sign(asked, { sender, isKept: false });
    expect(seen.profile).toBeNull();
  });

  test('is kept when asked, and taken away when asked no longer', async () => {
    const { seen, actions } = path();
    await actions.sign(asked, { sender, isKept: true });
    expect(seen.profile).toEqual(sender);
    const before = { ...asked, signing: { sender, isKept: true } };
    await actions.sign(before, { sender, isKept: false });
    expect(seen.profile).toBeNull();
  });
});

test('a letter that cannot be written yet is not accepted', () => {
  const { view, actions } = path();
  const read = step('check');
  actions.accept({ ...read, composed: { state: 'failed', code: 'storage-full' } });
  expect(view.value.state).toBe('page');
  actions.accept(read);
  expect(view.value.state).toBe('letter-done');
});
