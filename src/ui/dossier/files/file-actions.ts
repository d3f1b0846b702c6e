/** Adds files to a report, one after the other, and changes what was added. */
import type { Signal } from '@preact/signals';
import type { AddedFile } from '../../../domain/added-file.ts';
import type { AddFileError, ChangeError, Code } from '../../../domain/codes.ts';
import type { RecordId } from '../../../domain/ids.ts';
import { fail, type Result } from '../../../domain/result.ts';
import type { FileChange } from '../../../flows/edit-added-file.ts';
import type { OnProgress } from '../../../flows/keep-copy.ts';

export type FilePorts = {
  readonly addFile: (
    recordId: RecordId,
    file: File,
    signal: AbortSignal,
    onProgress: OnProgress,
  ) => Promise<Result<unknown, AddFileError>>;
  readonly editFile: (file: AddedFile, change: FileChange) => Promise<Result<unknown, ChangeError>>;
};

/** The file that is being read: which of how many, and how many of its pages are done. */
export type FileGoing = {
  readonly name: string;
  readonly at: number;
  readonly of: number;
  readonly done: number;
  readonly total: number;
};

export type FileOutcome = { readonly name: string; readonly error: AddFileError | null };

/** What was chosen last. */
export type Adding = {
  readonly recordId: RecordId;
  /** `null` when all were read. */
  readonly going: FileGoing | null;
  readonly outcomes: readonly FileOutcome[];
};

type Page = {
  readonly adding: Signal<Adding | null>;
  readonly problem: Signal<Code | null>;
  readonly refresh: () => Promise<void>;
  readonly safely: (action: () => Promise<void>) => Promise<void>;
};

export function fileActions({ adding, problem, refresh, safely }: Page, ports: FilePorts) {
  let stopping = new AbortController();

  /** Nothing is begun while another file is being read. */
  const add = async (recordId: RecordId, files: readonly File[]) => {
    if (adding.value?.going) return;
    stopping = new AbortController();
    adding.value = { recordId, going: null, outcomes: [] };
    for (const [index, file] of files.entries())
      await addOne(file, { name: file.name, at: index + 1, of: files.length, done: 0, total: 0 });
  };

  const addOne = async (file: File, going: FileGoing) => {
    change({ going });
    const onProgress: OnProgress = (done, total) => change({ going: { ...going, done, total } });
    await safely(async () => {
      const added = await orStopped(file, onProgress);
      const outcome = { name: file.name, error: added.ok ? null : added.error };
      change({ outcomes: [...(adding.value?.outcomes ?? []), outcome] });
    });
    change({ going: null });
    await refresh();
  };

  const orStopped = async (file: File, onProgress: OnProgress) => {
    const { signal } = stopping;
    if (adding.value === null || signal.aborted) return fail('cancelled');
    return ports.addFile(adding.value.recordId, file, signal, onProgress);
  };

  const change = (next: Partial<Adding>) => {
    if (adding.value !== null) adding.value = { ...adding.value, ...next };
  };

  /** Whether it was kept: else what was typed stays where it is. */
  const edit = async (file: AddedFile, how: FileChange): Promise<boolean> => {
    let isKept = false;
    await safely(async () => {
      const edited = await ports.editFile(file, how);
      await refresh();
      problem.value = edited.ok ? null : edited.error;
      isKept = edited.ok;
    });
    return isKept;
  };

  return { add, stop: () => stopping.abort(), edit };
}
