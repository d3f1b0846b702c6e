/**
 * The form as it is printed: boxes to tick and lines to write on, no colour, and nobody's name. Letters
 * stand before what the dossier asks of every report, numbers before the questions about the practice.
 */
import { answerWords } from '../../data/answer-words.ts';
import type { Day } from '../../domain/instant.ts';
import type { PracticeEntry } from '../../domain/practice.ts';
import { type AskedQuestion, offersUnknown } from '../../domain/question-sheet.ts';
import { writeDay } from '../shared/dates.ts';
import { OtherName } from '../shared/OtherName.tsx';
import { HowChecked } from '../shared/PracticeHelp.tsx';
import { useWords } from '../shared/words-context.ts';
import { Box, DateBoxes, Item, Lines } from './PaperParts.tsx';
import { placeTiers } from './PlaceForm.tsx';
import type { PaperChoice } from './paper-choice.ts';

export type PaperProps = {
  readonly choice: PaperChoice;
  /** By the clock of the device. */
  readonly today: Day;
};

export function PaperForm({ choice, today }: PaperProps) {
  const { language, messages, practices, entry, sheet } = useWords();
  const { form } = messages.paper;
  const practice = entry(choice.practice);
  const { title, summary, caution } = practices(choice.practice);
  return (
    <div class="paper" data-paper={choice.practice}>
      <h2>{form.title}</h2>
      <p>
        <strong>{form.about(practice.number, title)}</strong>
        <span class="line">{summary}</span>
      </p>
      {choice.names.map((name) => (
        <p key={name}>
          <OtherName practice={choice.practice} language={name} />
          {!practice.texts[name].reviewed && (
            <span class="line quiet">{messages.practiceList.notReviewed}</span>
          )}
        </p>
      ))}
      <ul>
        {explained(form, practice).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <OfEveryReport />
      {sheet(choice.practice).map((asked) => (
        <Asked key={asked.question.id} asked={asked} />
      ))}
      <section class="paper-item paper-foot">
        <h3>{messages.practiceList.help.caution}</h3>
        <p>{caution}</p>
        <p>{form.checked(writeDay(practice.checkedOn, language))}</p>
        <HowChecked practice={choice.practice} today={today} />
      </section>
    </div>
  );
}

type FormWords = ReturnType<typeof useWords>['messages']['paper']['form'];

const explained = (form: FormWords, { vanishesWithin }: PracticeEntry): string[] => [
  form.fill,
  form.safe,
  form.bring,
  form.keep,
  ...(vanishesWithin === null ? [] : [form.soon]),
];

/** In the order in which they are typed in. */
function OfEveryReport() {
  const { dossier, questions, tier, paper } = useWords().messages;
  const { lettered } = paper.form;
  return (
    <>
      <Item title={lettered('A', dossier.place)}>
        <Lines count={1} />
      </Item>
      <Item title={lettered('B', dossier.day)}>
        <DateBoxes />
      </Item>
      <Item title={lettered('C', dossier.tierQuestion)}>
        {placeTiers.map((one) => (
          <Box key={one}>{tier[one]}</Box>
        ))}
      </Item>
      <Item title={lettered('D', questions.organisation)}>
        <Lines count={1} />
      </Item>
      <Item title={lettered('E', questions.note)}>
        <Lines count={4} />
      </Item>
    </>
  );
}

function Asked({ asked }: { readonly asked: AskedQuestion }) {
  const { language, messages } = useWords();
  const { number, question, text } = asked;
  return (
    <Item title={messages.answers.question(number, text.ask)} question={question.id}>
      <Space asked={asked} />
      {!offersUnknown(question) && <Box>{answerWords[language].unknown}</Box>}
    </Item>
  );
}

function Space({ asked: { question, text } }: { readonly asked: AskedQuestion }) {
  const { answers, paper } = useWords().messages;
  switch (question.kind) {
    case 'choice':
      return (
        <>
          {question.several && <p>{paper.form.several}</p>}
          {question.choices.map((name) => (
            <Box key={name}>{text.choices[name] ?? name}</Box>
          ))}
        </>
      );
    case 'date':
      return (
        <>
          <DateBoxes />
          <Box>{paper.form.aboutThen}</Box>
        </>
      );
    case 'number':
      return (
        <p class="paper-blanks">
          {`${answers.amounts[question.unit]}: `}
          <span class="paper-blank" />
        </p>
      );
    case 'text':
      return <Lines count={2} />;
  }
}
