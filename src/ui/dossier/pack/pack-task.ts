/** The way to a pack, one thing at a time: who writes, what will be read, building, and saving. */
import type { Signal } from '@preact/signals';
import type { ExportError } from '../../../domain/codes.ts';
import type { CoverChoices, Proposal } from '../../../domain/cover-choice.ts';
import type { BlobId } from '../../../domain/ids.ts';
import type { Leak } from '../../../domain/leak.ts';
import type { Cut } from '../../../domain/leave-out.ts';
import { type FileChoice, type PackForm, usualFile } from '../../../domain/pack-choice.ts';
import type { PackPdf } from '../../../domain/pack-pdf.ts';
import type { Result } from '../../../domain/result.ts';
import { nobody } from '../../../domain/typed-sender.ts';
import type { PackSize } from '../../../flows/measure-pack.ts';
import type { ReviewedPack } from '../../../flows/plan-reviewed-pack.ts';
import type { PackReview, ReadLetter } from '../../../flows/preview-pack.ts';
import type { PackOrder } from '../../../flows/write-letters.ts';
import type { BuildProgress, MadeFile, MadePack, MakePackFile, MeasurePack } from './pack-build.ts';

/** `null`: it is being looked up. */
export type Size = Result<PackSize, ExportError> | null;

/** `code` says why the person is back here; choices made before are kept. */
export type PackTask =
  | {
      readonly kind: 'sender';
      readonly code: ExportError | null;
      /** What was filled in before, `null` at the start. */
      readonly order: PackOrder | null;
      readonly cuts: readonly Cut[];
      readonly file: FileChoice;
    }
  | ({
      readonly kind: 'review';
      readonly code: ExportError | null;
      readonly file: FileChoice;
      readonly size: Size;
      /** What may have to be covered; `null` while that is looked for. */
      readonly proposals: readonly Proposal[] | null;
      readonly choices: CoverChoices;
      /** PDFs that may go along; known when the proposals are. */
      readonly pdfs: readonly PackPdf[];
      /** Pictures of pages on which something was typed that no text has. */
      readonly unsearched: readonly BlobId[];
      /** Where something that is covered was still found, so that no pack was made. */
      readonly leaks: readonly Leak[];
    } & ReviewedPack)
  /** `null`: it has just begun. */
  | { readonly kind: 'building'; readonly progress: BuildProgress | null }
  | {
      readonly kind: 'pack-ready';
      readonly pack: MadePack;
      readonly order: PackOrder;
      readonly form: PackForm;
      readonly saving: readonly SavedFile[];
      /** Files in it that nobody could look through for what is covered. */
      readonly unread: readonly string[];
      /** The letters that lie in it, to be printed. */
      readonly letters: readonly ReadLetter[];
    };

export type UnderReview = Extract<PackTask, { readonly kind: 'review' }>;

/** A file with the address under which the browser saves it. */
export type SavedFile = MadeFile & { readonly url: string };

export const newPack: Extract<PackTask, { readonly kind: 'sender' }> = {
  kind: 'sender',
  code: null,
  order: null,
  cuts: [],
  file: usualFile,
};

/** For somebody who helps: all that an adviser needs, behind a lock that six words open. */
export const packForHelper: Extract<PackTask, { readonly kind: 'sender' }> = {
  ...newPack,
  order: { ...nobody, language: 'nl', edition: 'authority' },
  file: { ...usualFile, lock: 'words' },
};

/** What is proposed to be covered, what was chosen before, and what can be searched of each PDF. */
export type FoundCovers = {
  readonly pdfs: readonly PackPdf[];
  readonly unsearched: readonly BlobId[];
  readonly proposals: readonly Proposal[];
  readonly choices: CoverChoices;
};

export type PackTaskPorts = {
  readonly findCovers: (
    review: PackReview,
    signal: AbortSignal,
  ) => Promise<Result<FoundCovers, ExportError>>;
  /** Kept on this device, for the next pack. */
  readonly keepChoices: (
    review: PackReview,
    choices: CoverChoices,
  ) => Promise<Result<void, ExportError>>;
  readonly previewPack: (order: PackOrder) => Promise<Result<PackReview, ExportError>>;
  readonly measurePack: MeasurePack;
  readonly makePack: MakePackFile;
  readonly addressOf: (made: Pick<MadeFile, 'file'>) => string;
  readonly releaseAddress: (url: string) => void;
};

/** Something else that may be open. */
export type Another = { readonly kind: string };

/** What the actions work on. What goes wrong within `safely` is said on the page. */
export type PackDesk<Other extends Another> = {
  readonly task: Signal<PackTask | Other>;
  readonly ports: PackTaskPorts;
  readonly safely: (action: () => Promise<void>) => Promise<void>;
};

/** The task when that is what is open; otherwise `null`. */
export function openTask<Kind extends PackTask['kind'], Other extends Another>(
  { task }: Pick<PackDesk<Other>, 'task'>,
  kind: Kind,
): Extract<PackTask, { readonly kind: Kind }> | null {
  const isOpen = (now: PackTask | Other): now is Extract<PackTask, { readonly kind: Kind }> =>
    now.kind === kind;
  return isOpen(task.value) ? task.value : null;
}
