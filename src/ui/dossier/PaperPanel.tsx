/** The form for whoever has only paper or a phone: which one, a look at it, and the way back from paper. */
import { useId } from 'preact/hooks';
import type { Day } from '../../domain/instant.ts';
import { languages } from '../../domain/language.ts';
import { isPracticeId, namedLanguages, practiceGroups } from '../../domain/practice.ts';
import { Check } from '../shared/Check.tsx';
import { Choice } from '../shared/Choice.tsx';
import { Heading } from '../shared/Heading.tsx';
import { languageNames } from '../shared/language-names.ts';
import { namedLanguageLooks } from '../shared/OtherName.tsx';
import { useWords } from '../shared/words-context.ts';
import { PaperForm } from './PaperForm.tsx';
import { printPaper } from './PrintedPaper.tsx';
import type { PaperChoice } from './paper-choice.ts';
import { WordsIn } from './WordsIn.tsx';

type ChoiceProps = {
  readonly choice: PaperChoice;
  readonly onChoose: (choice: PaperChoice) => void;
};

type Props = ChoiceProps & {
  readonly today: Day;
  readonly onTypeIn: () => void;
  readonly onClose: () => void;
};

export function PaperPanel({ choice, today, onChoose, onTypeIn, onClose }: Props) {
  const { paper, dossier } = useWords().messages;
  return (
    <section class="panel stack">
      <Heading>{paper.title}</Heading>
      <p>{paper.intro}</p>
      <form class="stack" autocomplete="off" onSubmit={(event) => event.preventDefault()}>
        <PracticeSelect choice={choice} onChoose={onChoose} />
        <Languages choice={choice} onChoose={onChoose} />
      </form>
      <details class="stack tight">
        <summary>{paper.preview}</summary>
        <div class="letter">
          <WordsIn language={choice.language}>
            <PaperForm choice={choice} today={today} />
          </WordsIn>
        </div>
      </details>
      <div class="row">
        <button type="button" class="primary" data-action="print-paper" onClick={printPaper}>
          {paper.print}
        </button>
        <button type="button" data-action="type-paper" onClick={onTypeIn}>
          {paper.typeIn}
        </button>
        <button type="button" data-action="close" onClick={onClose}>
          {dossier.close}
        </button>
      </div>
    </section>
  );
}

function PracticeSelect({ choice, onChoose }: ChoiceProps) {
  const { messages, catalogue, practices } = useWords();
  const id = useId();
  const choose = (practice: string) => isPracticeId(practice) && onChoose({ ...choice, practice });
  return (
    <div>
      <label for={id}>{messages.paper.practice}</label>
      <select
        id={id}
        name="paper-practice"
        value={choice.practice}
        autocomplete="off"
        onChange={(event) => choose(event.currentTarget.value)}
      >
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

function Languages({ choice, onChoose }: ChoiceProps) {
  const { language: ofScreen, messages } = useWords();
  const { paper } = messages;
  const toggle = (one: (typeof namedLanguages)[number], isChosen: boolean) =>
    namedLanguages.filter((other) => (other === one ? isChosen : choice.names.includes(other)));
  return (
    <>
      <fieldset class="stack tight">
        <legend>{paper.language}</legend>
        {languages.map((language) => (
          <Choice
            key={language}
            name="paper-language"
            value={language}
            isChosen={(choice.language ?? ofScreen) === language}
            onChoose={() => onChoose({ ...choice, language })}
          >
            <span lang={language}>{languageNames[language]}</span>
          </Choice>
        ))}
      </fieldset>
      <fieldset class="stack tight">
        <legend>{paper.names}</legend>
        {namedLanguages.map((one) => (
          <Check
            key={one}
            name="paper-names"
            value={one}
            isChosen={choice.names.includes(one)}
            onChoose={(isChosen) => onChoose({ ...choice, names: toggle(one, isChosen) })}
          >
            <span lang={one} dir={namedLanguageLooks[one].dir}>
              {namedLanguageLooks[one].name}
            </span>
          </Check>
        ))}
      </fieldset>
    </>
  );
}
