/** The pack is made and lies in memory: on paper, as a file, or not at all. */
import { Heading } from '../shared/Heading.tsx';
import { ReadAloud } from '../shared/ReadAloud.tsx';
import { useWords } from '../shared/words-context.ts';
import type { DossierPage } from './model.ts';
import { printLetters } from './PrintedLetters.tsx';
import type { PackTask } from './pack-tasks.ts';

type Props = {
  readonly page: DossierPage;
  readonly task: Extract<PackTask, { readonly kind: 'pack-ready' }>;
  readonly isShared: boolean;
};

export function PackReady({ page, task, isShared }: Props) {
  const { dossier, settings } = useWords().messages;
  const save = (
    <a
      class={isShared ? 'button' : 'button primary'}
      data-action="save-pack"
      href={task.url}
      download={task.pack.fileName}
    >
      {dossier.savePack}
    </a>
  );
  const paper = (
    <button
      type="button"
      class={isShared ? 'primary' : ''}
      data-action="print-letters"
      onClick={printLetters}
    >
      {dossier.printLetters}
    </button>
  );
  return (
    <>
      <Heading>{dossier.packReady}</Heading>
      <p>{dossier.nothingSent}</p>
      <div class="row">{isShared ? [paper, save] : [save, paper]}</div>
      <p>{isShared ? settings.elsewhere : dossier.packTraces}</p>
      {task.letters.map(({ letter, text }) => (
        <ReadAloud key={letter.subject} text={text} language={letter.language} />
      ))}
      <button type="button" data-action="close-pack" onClick={page.close}>
        {dossier.close}
      </button>
    </>
  );
}
