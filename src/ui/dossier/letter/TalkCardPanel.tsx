/** A card for a talk at a desk: which language beside Dutch, about what, a look at it, print or save it. */
import { useCallback, useId } from 'preact/hooks';
import { directionOf, isLanguage, type Language, languages } from '../../../domain/language.ts';
import { isPracticeId, practiceGroups } from '../../../domain/practice.ts';
import { Choice } from '../../shared/Choice.tsx';
import { Heading } from '../../shared/Heading.tsx';
import { useFileAddress } from '../../shared/use-file-address.ts';
import { useWords } from '../../shared/words-context.ts';
import { AnnexPreview } from './AnnexPreview.tsx';
import { printCard } from './PrintedCard.tsx';
import type { TalkCardChoice } from './talk-card-choice.ts';
import { talkCardBlob, useTalkCard } from './use-talk-card.ts';

type ChoiceProps = {
  readonly choice: TalkCardChoice;
  readonly onChoose: (choice: TalkCardChoice) => void;
};

type Props = ChoiceProps & { readonly onClose: () => void };

export function TalkCardPanel({ choice, onChoose, onClose }: Props) {
  const { messages } = useWords();
  const { talkCard } = messages;
  const card = useTalkCard(choice);
  return (
    <section class="panel stack">
      <Heading>{talkCard.title}</Heading>
      <p>{talkCard.intro}</p>
      <form class="stack" autocomplete="off" onSubmit={(event) => event.preventDefault()}>
        <BesideDutch choice={choice} onChoose={onChoose} />
        <PracticeSelect choice={choice} onChoose={onChoose} />
      </form>
      <h2>{talkCard.preview}</h2>
      {card === null ? <p data-waiting>{messages.loading}</p> : <AnnexPreview annex={card} />}
      <div class="row">
        <button type="button" class="primary" data-action="print-card" onClick={printCard}>
          {talkCard.print}
        </button>
        <SaveCard choice={choice} />
        <button type="button" data-action="close" onClick={onClose}>
          {messages.dossier.close}
        </button>
      </div>
    </section>
  );
}

/** Each language by the name that its readers know. */
const languageNames: Readonly<Record<Language, string>> = {
  nl: 'Nederlands',
  en: 'English',
  ar: 'العربية',
  tr: 'Türkçe',
};

function BesideDutch({ choice, onChoose }: ChoiceProps) {
  const { talkCard } = useWords().messages;
  const choose = (language: string) => isLanguage(language) && onChoose({ ...choice, language });
  return (
    <fieldset class="stack tight">
      <legend>{talkCard.language}</legend>
      {languages.map((language) => (
        <Choice
          key={language}
          name="card-language"
          value={language}
          isChosen={choice.language === language}
          onChoose={choose}
        >
          <span lang={language} dir={directionOf(language)}>
            {language === 'nl' ? talkCard.dutchOnly : languageNames[language]}
          </span>
        </Choice>
      ))}
    </fieldset>
  );
}

function PracticeSelect({ choice, onChoose }: ChoiceProps) {
  const { messages, catalogue, practices } = useWords();
  const id = useId();
  const choose = (practice: string) =>
    onChoose({ ...choice, practice: isPracticeId(practice) ? practice : null });
  return (
    <div>
      <label for={id}>{messages.talkCard.practice}</label>
      <select
        id={id}
        name="card-practice"
        value={choice.practice ?? ''}
        autocomplete="off"
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <option value="">{messages.talkCard.anyTalk}</option>
        {practiceGroups.map((group) => (
          <optgroup key={group} label={messages.practiceList.groups[group]}>
            {catalogue
              .filter((entry) => entry.group === group)
              .map((entry) => (
                <option key={entry.id} value={entry.id}>
                  {practices(entry.id).title}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}

/** The name of the file says nothing of what the talk is about. */
function SaveCard({ choice }: Pick<Props, 'choice'>) {
  const { talkCard } = useWords().messages;
  const make = useCallback(() => talkCardBlob(choice), [choice]);
  const address = useFileAddress(make);
  return (
    <a
      class="button"
      data-action="save-card"
      download={talkCard.fileName}
      tabIndex={0}
      {...(address === null ? { role: 'link', 'aria-disabled': true } : { href: address })}
    >
      {talkCard.save}
    </a>
  );
}
