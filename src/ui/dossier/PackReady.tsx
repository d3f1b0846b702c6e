/** The file is made, was checked, and waits: to be saved, to go on paper, or to be let go. */
import { localeOf } from '../../domain/language.ts';
import { Folded } from '../shared/Folded.tsx';
import { Heading } from '../shared/Heading.tsx';
import { ReadAloud } from '../shared/ReadAloud.tsx';
import { useWords } from '../shared/words-context.ts';
import { Unread } from './covers/Unread.tsx';
import type { DossierPage } from './model.ts';
import { printLetters } from './PrintedLetters.tsx';
import { FilesToSave } from './pack/FilesToSave.tsx';
import { LockWords } from './pack/LockWords.tsx';
import type { MadeLock } from './pack/pack-build.ts';
import type { PackTask } from './pack/pack-task.ts';
import { AskStamp } from './stamps/AskStamp.tsx';
import type { StampPage } from './stamps/stamp-model.ts';

type Ready = Extract<PackTask, { readonly kind: 'pack-ready' }>;

type Props = {
  readonly page: DossierPage;
  readonly stamping: StampPage;
  readonly task: Ready;
  readonly isShared: boolean;
};

export function PackReady({ page, stamping, task, isShared }: Props) {
  const { dossier, settings } = useWords().messages;
  const isInPlace = task.saving.every(({ savedAs }) => savedAs !== null);
  const save = <FilesToSave task={task} isFirst={!isShared || task.letters.length === 0} />;
  const paper = task.letters.length > 0 && <OnPaper isFirst={isShared} />;
  return (
    <>
      <ReadyTitle task={task} />
      <p>{dossier.nothingSent}</p>
      {task.unread.length > 0 && <Unread paths={task.unread} />}
      <WhoOpensIt lock={task.pack.lock} />
      {isShared ? [paper, save] : [save, paper]}
      {isInPlace || <p>{isShared ? settings.elsewhere : dossier.packTraces}</p>}
      <WhatNow task={task} />
      {task.order.edition !== 'anonymous' && <AskStamps stamping={stamping} task={task} />}
      {task.letters.map(({ letter, text }) => (
        <ReadAloud key={letter.subject} text={text} language={letter.language} />
      ))}
      <button type="button" data-action="close-pack" onClick={page.close}>
        {dossier.close}
      </button>
    </>
  );
}

function WhoOpensIt({ lock }: { readonly lock: MadeLock }) {
  const { pack } = useWords().messages;
  if (lock.kind === 'words') return <LockWords passphrase={lock.passphrase} />;
  return lock.kind === 'key' ? <p class="notice">{pack.lockedForKey}</p> : null;
}

function ReadyTitle({ task: { saving, form } }: { readonly task: Ready }) {
  const { pack } = useWords().messages;
  const there = saving[0]?.savedAs ?? null;
  if (there !== null) return <Heading>{pack.readyThere(there)}</Heading>;
  return <Heading>{saving.length > 1 ? pack.readyParts(saving.length) : pack.ready[form]}</Heading>;
}

function OnPaper({ isFirst }: { readonly isFirst: boolean }) {
  const { dossier } = useWords().messages;
  return (
    <div>
      <button
        type="button"
        class={isFirst ? 'primary' : ''}
        data-action="print-letters"
        onClick={printLetters}
      >
        {dossier.printLetters}
      </button>
    </div>
  );
}

function WhatNow({ task: { pack: made, order, saving } }: { readonly task: Ready }) {
  const { language, messages } = useWords();
  const { pack } = messages;
  const without = new Intl.ListFormat(localeOf(language)).format(made.withoutPicture.map(String));
  return (
    <>
      <h2>{pack.nextTitle}</h2>
      <p>
        {saving.length > 1 && pack.nextParts} {pack.next[order.edition]}
      </p>
      {made.withoutPicture.length > 0 && <p>{pack.without(without)}</p>}
    </>
  );
}

type StampProps = { readonly stamping: StampPage; readonly task: Ready };

/** Only for files that are packs: each part has a fingerprint of its own. */
function AskStamps({ stamping, task: { saving } }: StampProps) {
  const { stamps } = useWords().messages;
  const packs = saving.flatMap(({ fingerprint }) => fingerprint ?? []);
  if (packs.length === 0) return null;
  return (
    <Folded title={stamps.open}>
      <p>{stamps.intro}</p>
      {packs.map((of, at) => (
        <AskStamp
          key={of}
          stamping={stamping}
          of={of}
          label={packs.length === 1 ? stamps.ask : stamps.askPart(at + 1)}
        />
      ))}
    </Folded>
  );
}
