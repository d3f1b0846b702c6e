/**
 * From a report to a letter: who may know, who writes, and reading it. Each step is kept before the next
 * one shows; whoever stops has what was made so far.
 */
import type { Signal } from '@preact/signals';
import type { Code } from '../../domain/codes.ts';
import type { LetterKind } from '../../domain/letter.ts';
import type { DossierRecord } from '../../domain/record.ts';
import type { Result } from '../../domain/result.ts';
import { isComplete, nobody, type TypedSender } from '../../domain/typed-sender.ts';
import { letterFor, type WhoMayKnow } from '../../domain/who-may-know.ts';
import type { Composed } from '../../flows/compose-letter.ts';
import { isSigned, type LetterDeskPorts, type OpenLetter } from '../shared/letter/open-letter.ts';

/** Who signs, and whether that stays for the next letter. */
export type Signing = { readonly sender: TypedSender; readonly isKept: boolean };

export type PathState =
  | { readonly state: 'who-may-know'; readonly record: DossierRecord }
  | {
      readonly state: 'who-are-you';
      readonly record: DossierRecord;
      readonly letter: OpenLetter;
      readonly signing: Signing;
    }
  | {
      readonly state: 'check';
      readonly record: DossierRecord;
      readonly letter: OpenLetter;
      readonly signing: Signing;
      readonly composed: Composed;
    }
  | {
      readonly state: 'letter-done';
      readonly record: DossierRecord;
      readonly letter: OpenLetter;
      readonly signing: Signing;
      readonly composed: Extract<Composed, { readonly state: 'written' }>;
    }
  | { readonly state: 'to-helper'; readonly record: DossierRecord };

export type PathPorts = Pick<LetterDeskPorts, 'beginLetter' | 'saveLetter' | 'composeLetter'> & {
  /** `null` when nobody asked to keep it. */
  readonly readProfile: () => Promise<TypedSender | null>;
  readonly keepProfile: (sender: TypedSender | null) => Promise<Result<unknown, Code>>;
};

export type PathAround<Other> = {
  readonly view: Signal<PathState | Other>;
  readonly safely: (action: () => Promise<void>) => Promise<void>;
  readonly fail: (code: Code) => void;
  /** The report alone stays. */
  readonly onlyKept: (record: DossierRecord) => void;
};

type Signed = Extract<PathState, { readonly state: 'who-are-you' }>;
type Read = Extract<PathState, { readonly state: 'check' }>;

const asRead = ({ record, letter, signing }: Signed, composed: Composed): Read => ({
  state: 'check',
  ...{ record, letter, signing, composed },
});

/** Nobody is asked for a name and address for a letter that has nowhere to go to. */
const isForDossier = (composed: Composed): boolean =>
  composed.state === 'fault' && composed.place === 'dossier';

export function pathActions<Other>(ports: PathPorts, around: PathAround<Other>) {
  const { view, safely, fail } = around;

  const begin = async (record: DossierRecord, kind: LetterKind) => {
    const { organisation, practice } = record;
    const letter = await ports.beginLetter({
      subject: { organisation, practice },
      kind,
      follows: null,
    });
    const saved = await ports.saveLetter(letter.id, letter.choice);
    if (!saved.ok) return fail(saved.error);
    const profile = await ports.readProfile();
    const signing = { sender: profile ?? nobody, isKept: profile !== null };
    const next: Signed = { state: 'who-are-you', record, letter, signing };
    const isWriterKnown = !isSigned(letter.choice) || isComplete(signing.sender);
    const composed = await compose(next);
    view.value = isWriterKnown || isForDossier(composed) ? asRead(next, composed) : next;
  };

  const compose = ({ letter: { choice }, signing }: Signed) =>
    ports.composeLetter({
      choice,
      sender: isSigned(choice) ? signing.sender : null,
      chosen: null,
    });

  const read = async (step: Signed) => {
    view.value = asRead(step, await compose(step));
  };

  const choose = (record: DossierRecord, who: WhoMayKnow) =>
    safely(async () => {
      const kind = letterFor(who);
      if (who === 'helper') view.value = { state: 'to-helper', record };
      else if (kind === null) around.onlyKept(record);
      else await begin(record, kind);
    });

  const sign = (step: Signed, signing: Signing) =>
    safely(async () => {
      const kept = await keepOrForget(step, signing);
      if (!kept.ok) return fail(kept.error);
      await read({ ...step, signing });
    });

  const keepOrForget = async (before: Signed, { sender, isKept }: Signing) => {
    if (isKept) return ports.keepProfile(sender);
    return before.signing.isKept ? ports.keepProfile(null) : ({ ok: true, value: null } as const);
  };

  return {
    choose,
    sign,
    whoMayKnow: (record: DossierRecord) => {
      view.value = { state: 'who-may-know', record };
    },
    whoAreYou: ({ record, letter, signing }: Read) => {
      view.value = { state: 'who-are-you', record, letter, signing };
    },
    accept: (step: Read) => {
      const { composed } = step;
      if (composed.state === 'written') view.value = { ...step, state: 'letter-done', composed };
    },
  };
}

export type PathActions = ReturnType<typeof pathActions>;
