/** For whom the pack is and who writes. Name and address are used for this letter and kept nowhere. */
import { useState } from 'preact/hooks';
import {
  isLetterLanguage,
  type LetterLanguage,
  letterLanguages,
} from '../../../domain/language.ts';
import type { Edition } from '../../../domain/pack.ts';
import type { Rounding } from '../../../domain/rounding.ts';
import { isComplete, nobody, type TypedSender } from '../../../domain/typed-sender.ts';
import { Choice } from '../../shared/Choice.tsx';
import { languageNames } from '../../shared/language-names.ts';
import { QuestionForm } from '../../shared/QuestionForm.tsx';
import { SenderFields } from '../../shared/SenderFields.tsx';
import { useWords } from '../../shared/words-context.ts';
import type { DossierPage } from '../model.ts';
import { EditionChoice } from './EditionChoice.tsx';
import type { PackTask } from './pack-task.ts';
import { RoundingChoice } from './RoundingChoice.tsx';

type Props = {
  readonly page: DossierPage;
  readonly task: Extract<PackTask, { readonly kind: 'sender' }>;
};

export function SenderForm({ page, task }: Props) {
  const { dossier, questions, codes, pack } = useWords().messages;
  const [sender, setSender] = useState<TypedSender>(senderOf(task) ?? page.sender.value);
  const [language, setLanguage] = useState<LetterLanguage>(task.order?.language ?? 'nl');
  const [edition, setEdition] = useState<Edition>(task.order?.edition ?? 'organisation');
  const [rounding, setRounding] = useState<Rounding>(task.order?.rounding ?? 'day');
  const isTip = edition === 'anonymous';
  return (
    <>
      {task.code && <p class="error">{codes[task.code]}</p>}
      <QuestionForm
        question={pack.senderTitle}
        problem={isTip || isComplete(sender) ? null : codes['sender-missing']}
        submitLabel={questions.next}
        submitAction="build-pack"
        onSubmit={() =>
          page.pack.review(
            isTip ? { ...nobody, language, edition, rounding } : { ...sender, language, edition },
          )
        }
      >
        <EditionChoice edition={edition} onChoose={setEdition} />
        {isTip ? (
          <RoundingChoice rounding={rounding} onChoose={setRounding} />
        ) : (
          <fieldset class="stack tight">
            <legend>{dossier.sender}</legend>
            <SenderFields sender={sender} onChange={setSender} />
          </fieldset>
        )}
        <LanguageOfLetter
          legend={isTip ? pack.overviewLanguage : dossier.letterLanguage}
          language={language}
          onChoose={setLanguage}
        />
      </QuestionForm>
      <button type="button" data-action="cancel" onClick={page.close}>
        {dossier.cancel}
      </button>
    </>
  );
}

/** What was filled in before; for a tip nobody was asked. */
const senderOf = ({ order }: Props['task']): TypedSender | null =>
  order === null || order.edition === 'anonymous' || order.name === '' ? null : order;

type LanguageProps = {
  readonly legend: string;
  readonly language: LetterLanguage;
  readonly onChoose: (language: LetterLanguage) => void;
};

function LanguageOfLetter({ legend, language, onChoose }: LanguageProps) {
  return (
    <fieldset class="stack tight">
      <legend>{legend}</legend>
      {letterLanguages.map((value) => (
        <Choice
          key={value}
          name="letter-language"
          value={value}
          isChosen={value === language}
          onChoose={(chosen) => isLetterLanguage(chosen) && onChoose(chosen)}
        >
          <span lang={value}>{languageNames[value]}</span>
        </Choice>
      ))}
    </fieldset>
  );
}
