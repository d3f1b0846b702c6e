/** The way to a letter: what was typed is never lost, and what comes late is not shown over something else. */
import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { asId, type LetterDraftId } from '../../../src/domain/ids.ts';
import type { LetterChoice } from '../../../src/domain/letter-draft.ts';
import { fail, ok } from '../../../src/domain/result.ts';
import { nobody, type TypedSender } from '../../../src/domain/typed-sender.ts';
import type { Composed, LetterWish } from '../../../src/flows/compose-letter.ts';
import { type LetterTask, letterActions } from '../../../src/ui/dossier/letter/letter-tasks.ts';
import type { LetterDeskPorts, OpenLetter } from '../../../src/ui/shared/letter/open-letter.ts';

type Elsewhere = { readonly kind: 'none' } | { readonly kind: 'settings' };

const id = asId<LetterDraftId>('6f0c2a1e-58a4-4a53-9c1e-2f7f3b0d9a11');
const choice: LetterChoice = {
  organisation: { kind: 'entered', name: 'Gemeente Voorbeeldstad', address: 'Plein 1' },
  practice: 'recording-interview',
  letter: 'erasure',
  language: 'nl',
  follows: null,
  details: [],
};
const form = {
  fields: [],
  languages: ['nl'],
  follows: [],
  mustFollow: false,
  enclosable: [],
  exhibits: [],
  toReplay: [],
} as const;
const letter: OpenLetter = { id, choice, form };
const tip: OpenLetter = {
  ...letter,
  choice: {
    ...choice,
    letter: 'ap-tip',
    details: [{ field: 'with-name', kind: 'choices', chosen: ['no'] }],
  },
};
const missing: Composed = {
  state: 'fault',
  words: { nl: 'x', en: 'x', ar: 'x', tr: 'x' },
  place: 'sender',
};

function table(change: Partial<LetterDeskPorts> = {}) {
  const wishes: LetterWish[] = [];
  const task = signal<LetterTask | Elsewhere>({ kind: 'none' });
  const sender = signal<TypedSender>(nobody);
  const ports: LetterDeskPorts = {
    lettersAbout: async () => [{ kind: 'erasure', fits: true }],
    beginLetter: async () => letter,
    openLetter: async (of, chosen) => ({ id: of, choice: chosen, form }),
    saveLetter: async () => ok(null),
    composeLetter: async (wish) => {
      wishes.push(wish);
      return missing;
    },
    ...change,
  };
  const actions = letterActions({ task, sender }, ports, (action) => action());
  return { task, sender, wishes, ...actions };
}

test('a letter that comes late is not opened over something else', async () => {
  let resolve = (_letter: OpenLetter) => {};
  const promise = new Promise<OpenLetter>((done) => {
    resolve = done;
  });
  const at = table({ beginLetter: () => promise });
  const beginning = at.begin({ subject: choice, kind: 'erasure', follows: null });
  at.task.value = { kind: 'settings' };
  resolve(letter);
  await beginning;
  expect(at.task.value).toEqual({ kind: 'settings' });
});

test('who writes is asked before a letter is read, and remembered for the next one', async () => {
  const at = table();
  at.goOn(letter);
  expect(at.task.value.kind).toBe('letter-sender');
  const signing = { name: 'A. de Vries', address: 'Dorpsstraat 1', email: '' };
  await at.sign(letter, signing);
  expect(at.wishes).toEqual([{ choice, sender: signing, chosen: null }]);
  expect(at.sender.value).toEqual(signing);
});

test('a tip without a name is read at once, and nobody signs it', async () => {
  const at = table();
  at.sender.value = { name: 'A. de Vries', address: 'Dorpsstraat 1', email: '' };
  at.goOn(tip);
  await Promise.resolve();
  expect(at.wishes).toEqual([{ choice: tip.choice, sender: null, chosen: null }]);
});

test('what was missing leads back to its place, with everything that was filled in', () => {
  const at = table();
  at.backTo(letter, 'reason');
  expect(at.task.value).toEqual({ kind: 'letter-form', letter, seek: 'reason' });
  at.backTo(letter, 'sender');
  expect(at.task.value).toEqual({ kind: 'letter-sender', letter });
});

test('a letter that could not be kept is said not to be', async () => {
  expect(await table().keep(id, choice)).toBe(true);
  expect(await table({ saveLetter: async () => fail('storage-full') }).keep(id, choice)).toBe(
    false,
  );
});
