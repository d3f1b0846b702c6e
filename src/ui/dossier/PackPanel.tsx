/** From the sender's name to a saved file. The name is used for this letter and kept nowhere. */
import { useState } from 'preact/hooks';
import { isLanguage, type Language, languages } from '../../domain/language.ts';
import { isComplete, type TypedSender } from '../../domain/typed-sender.ts';
import { Choice } from '../shared/Choice.tsx';
import { Heading } from '../shared/Heading.tsx';
import { QuestionForm } from '../shared/QuestionForm.tsx';
import { useWords } from '../shared/words-context.ts';
import type { DossierPage } from './model.ts';
import { PackReady } from './PackReady.tsx';
import type { PackTask } from './pack-tasks.ts';
import { Review } from './Review.tsx';
import { SenderFields } from './SenderFields.tsx';

type PanelProps = {
  readonly page: DossierPage;
  readonly task: PackTask;
  /** Others use this computer too: then paper comes first, and what stays elsewhere is named. */
  readonly isShared: boolean;
};

export function PackPanel({ page, task, isShared }: PanelProps) {
  return (
    <section class="panel stack" data-task={task.kind}>
      {task.kind === 'sender' && <SenderForm page={page} task={task} />}
      {task.kind === 'review' && <Review page={page} task={task} />}
      {task.kind === 'building' && <Building page={page} task={task} />}
      {task.kind === 'pack-ready' && <PackReady page={page} task={task} isShared={isShared} />}
    </section>
  );
}

type Props<Kind extends PackTask['kind']> = {
  readonly page: DossierPage;
  readonly task: Extract<PackTask, { readonly kind: Kind }>;
};

const languageNames: Record<Language, string> = { nl: 'Nederlands', en: 'English' };

function SenderForm({ page, task }: Props<'sender'>) {
  const { dossier, questions, codes } = useWords().messages;
  const [sender, setSender] = useState<TypedSender>(task.order ?? page.sender.value);
  const [language, setLanguage] = useState<Language>(task.order?.language ?? 'nl');
  return (
    <>
      {task.code && <p class="error">{codes[task.code]}</p>}
      <QuestionForm
        question={dossier.sender}
        problem={isComplete(sender) ? null : codes['sender-missing']}
        submitLabel={questions.next}
        submitAction="build-pack"
        onSubmit={() => page.pack.review({ ...sender, language, edition: 'organisation' })}
      >
        <SenderFields sender={sender} onChange={setSender} />
        <fieldset class="stack tight">
          <legend>{dossier.letterLanguage}</legend>
          {languages.map((value) => (
            <Choice
              key={value}
              name="letter-language"
              value={value}
              isChosen={value === language}
              onChoose={(chosen) => isLanguage(chosen) && setLanguage(chosen)}
            >
              <span lang={value}>{languageNames[value]}</span>
            </Choice>
          ))}
        </fieldset>
      </QuestionForm>
      <button type="button" data-action="cancel" onClick={page.close}>
        {dossier.cancel}
      </button>
    </>
  );
}

function Building({ page, task }: Props<'building'>) {
  const { dossier } = useWords().messages;
  return (
    <>
      <Heading>{dossier.makePack}</Heading>
      <label>
        {dossier.building(percentOf(task))}
        <progress value={task.done} max={Math.max(task.total, 1)} />
      </label>
      <button type="button" data-action="cancel-build" onClick={page.pack.cancelBuild}>
        {dossier.cancel}
      </button>
    </>
  );
}

const percentOf = ({ done, total }: PackTask & { readonly kind: 'building' }): number =>
  total === 0 ? 0 : Math.floor((100 * done) / total);
