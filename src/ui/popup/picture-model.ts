/** The picture of the whole page: offered once a page was saved, watched while it is made. */
import { createModel, signal } from '@preact/signals';
import type { RecordId } from '../../domain/ids.ts';
import type { DossierRecord, Draft } from '../../domain/record.ts';
import type { WholePageState } from '../../messaging/protocol.ts';
import type { PopupState } from './model.ts';

export type PictureSubject = Draft | DossierRecord;

export type PicturePorts = {
  /** `null` when the tab in front shows another page than the record is about. */
  readonly stateOf: (subject: PictureSubject) => Promise<WholePageState | null>;
  /** Comes back when it is made, or is not made after all: `stateOf` then says which. */
  readonly keep: (recordId: RecordId) => Promise<unknown>;
  readonly cancel: () => Promise<unknown>;
  readonly report: (error: unknown) => void;
};

export const PictureModel = createModel((ports: PicturePorts) => {
  /** `null`: nothing is offered. */
  const picture = signal<WholePageState | null>(null);
  let subject: PictureSubject | null = null;

  const read = async () => {
    const asked = subject;
    const state = asked && (await ports.stateOf(asked));
    if (asked === subject) picture.value = state;
  };

  return {
    picture,
    about: async (next: PictureSubject | null) => {
      subject = next;
      await read().catch(ports.report);
    },
    keep: async () => {
      if (subject === null) return;
      const recordId = subject.id;
      picture.value = { kind: 'running', recordId, taken: 0, expected: 0 };
      await ports.keep(recordId).catch(ports.report);
      await read().catch(ports.report);
    },
    cancel: () => ports.cancel().catch(ports.report),
    /** Asks how far it is, while it is under way. */
    refresh: async () => {
      if (picture.value?.kind === 'running') await read().catch(ports.report);
    },
  };
});

export type Picture = InstanceType<typeof PictureModel>;

/** The record that a screen is about, or `null`. */
export function subjectOf(view: PopupState): PictureSubject | null {
  if (view.state === 'question') return view.draft;
  return view.state === 'saved' || view.state === 'who-may-know' ? view.record : null;
}
