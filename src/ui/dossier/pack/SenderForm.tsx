/** For whom the pack is and who writes. Name and address are used for this letter and kept nowhere. */
import { useState } from 'preact/hooks';
import { isLanguage, type Language, languages } from '../../../domain/language.ts';
import type { Edition } from '../../../domain/pack.ts';
import { isComplete, type TypedSender } from '../../../domain/typed-sender.ts';
import { Choice } from '../../shared/Choice.tsx';
import { QuestionForm } from '../../shared/QuestionForm.tsx';
import { useWords } from '../../shared/words-context.ts';
import type { DossierPage } from '../model.ts';
import { SenderFields } from '../SenderFields.tsx';
import { EditionChoice } from './EditionChoice.tsx';
import type { PackTask } from './pack-task.ts';

type Props = {
  readonly page: DossierPage;
  readonly task: Extract<PackTask, { readonly kind: 'sender' }>;
};

export function SenderForm({ page, task }: Props) {
  const { dossier, questions, codes, pack } = useWords().messages;
  const [sender, setSender] = useState<TypedSender>(task.order ?? page.sender.value);
  const [language, setLanguage] = useState<Language>(task.order?.language ?? 'nl');
  const [edition, setEdition] = useState<Edition>(task.order?.edition ?? 'organisation');
  return (
    <>
      {task.code && <p class="error">{codes[task.code]}</p>}
      <QuestionForm
        question={pack.senderTitle}
        problem={isComplete(sender) ? null : codes['sender-missing']}
        submitLabel={questions.next}
        submitAction="build-pack"
        onSubmit={() => page.pack.review({ ...sender, language, edition })}
      >
        <EditionChoice edition={edition} onChoose={setEdition} />
        <fieldset class="stack tight">
          <legend>{dossier.sender}</legend>
          <SenderFields sender={sender} onChange={setSender} />
        </fieldset>
        <LetterLanguage language={language} onChoose={setLanguage} />
      </QuestionForm>
      <button type="button" data-action="cancel" onClick={page.close}>
        {dossier.cancel}
      </button>
    </>
  );
}

const languageNames: Record<Language, string> = { nl: 'Nederlands', en: 'English' };

type LanguageProps = {
  readonly language: Language;
  readonly onChoose: (language: Language) => void;
};

function LetterLanguage({ language, onChoose }: LanguageProps) {
  const { dossier } = useWords().messages;
  return (
    <fieldset class="stack tight">
      <legend>{dossier.letterLanguage}</legend>
      {languages.map((value) => (
        <Choice
          key={value}
          name="letter-language"
          value={value}
          isChosen={value === language}
          onChoose={(chosen) => isLanguage(chosen) && onChoose(chosen)}
        >
          <span lang={value}>{languageNames[value]}</span>
        </Choice>
      ))}
    </fieldset>
  );
}
