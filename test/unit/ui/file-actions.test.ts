/** Adding several files: one after the other, each with its outcome, and stopped as a whole. */
import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import type { AddFileError, Code } from '../../../src/domain/codes.ts';
import { fail, ok } from '../../../src/domain/result.ts';
import { standing } from '../../../src/flows/edit-added-file.ts';
import {
  type Adding,
  type FilePorts,
  fileActions,
} from '../../../src/ui/dossier/files/file-actions.ts';
import { inRoom, recordWith } from '../complaint/dossiers.ts';
import { fileOf } from '../complaint/files.ts';

const record = recordWith(1, { happening: inRoom() });
const filesNamed = (...names: readonly string[]) => names.map((name) => new File([], name));

function pageWith(ports: Partial<FilePorts>) {
  const adding = signal<Adding | null>(null);
  const problem = signal<Code | null>(null);
  const seen: (Adding | null)[] = [];
  adding.subscribe((now) => seen.push(now));
  const safely = async (action: () => Promise<void>) => {
    try {
      await action();
    } catch {
      problem.value = 'unexpected';
    }
  };
  const actions = fileActions(
    { adding, problem, safely, refresh: async () => {} },
    { addFile: async () => ok(null), editFile: async () => ok(null), ...ports },
  );
  return { adding, problem, seen, actions };
}

test('each file is read after the one before, and each says what became of it', async () => {
  const order: string[] = [];
  const { adding, actions } = pageWith({
    addFile: async (_record, { name }) => {
      order.push(`begin ${name}`);
      await Promise.resolve();
      order.push(`end ${name}`);
      return name === 'b' ? fail('file-locked') : ok(null);
    },
  });
  await actions.add(record.id, filesNamed('a', 'b', 'c'));
  expect(order).toEqual(['begin a', 'end a', 'begin b', 'end b', 'begin c', 'end c']);
  expect(adding.value).toEqual({
    recordId: record.id,
    going: null,
    outcomes: [
      { name: 'a', error: null },
      { name: 'b', error: 'file-locked' },
      { name: 'c', error: null },
    ],
  });
});

test('the pages that were read can be seen', async () => {
  const { seen, actions } = pageWith({
    addFile: async (_record, _file, _signal, onProgress) => {
      onProgress(3, 12);
      return ok(null);
    },
  });
  await actions.add(record.id, filesNamed('a', 'b'));
  const going = seen.flatMap((one) => one?.going ?? []);
  expect(going).toContainEqual({ name: 'b', at: 2, of: 2, done: 3, total: 12 });
});

test('stopping stops the one that is read, and those behind it are not begun', async () => {
  const begun: string[] = [];
  const { adding, actions } = pageWith({
    addFile: async (_record, { name }, stopped) => {
      begun.push(name);
      actions.stop();
      return stopped.aborted ? fail('cancelled') : ok(null);
    },
  });
  await actions.add(record.id, filesNamed('a', 'b', 'c'));
  expect(begun).toEqual(['a']);
  expect(adding.value?.outcomes.map(({ error }) => error)).toEqual(
    Array<AddFileError>(3).fill('cancelled'),
  );
});

test('nothing is begun while another file is read', async () => {
  const begun: string[] = [];
  const { actions } = pageWith({
    addFile: async (_record, { name }) => {
      begun.push(name);
      await actions.add(record.id, filesNamed('again'));
      return ok(null);
    },
  });
  await actions.add(record.id, filesNamed('a'));
  expect(begun).toEqual(['a']);
});

test('when the program fails over a file, the next one is read all the same', async () => {
  const { adding, problem, actions } = pageWith({
    addFile: async (_record, { name }) => {
      if (name === 'a') throw new Error('no memory');
      return ok(null);
    },
  });
  await actions.add(record.id, filesNamed('a', 'b'));
  expect(problem.value).toBe('unexpected');
  expect(adding.value).toMatchObject({ going: null, outcomes: [{ name: 'b', error: null }] });
});

test('a change tells whether it was kept, so that what was typed stays when it was not', async () => {
  const file = fileOf(1, record);
  const kept = pageWith({});
  expect(await kept.actions.edit(file, standing('taken-out'))).toBe(true);
  const full = pageWith({ editFile: async () => fail('storage-full') });
  expect(await full.actions.edit(file, standing('taken-out'))).toBe(false);
  expect(full.problem.value).toBe('storage-full');
});
