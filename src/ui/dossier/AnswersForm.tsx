/**
 * The questions about a practice, on the card of a report. Each may stay open. What cannot be right is
 * pointed out once, and kept when the person says that it is.
 */

import { useMemo, useRef, useState } from 'preact/hooks';
import { periods } from '../../data/question-sheets.ts';
import type { Answer } from '../../domain/answer.ts';
import type { Day } from '../../domain/instant.ts';
import { localeOf } from '../../domain/language.ts';
import type { AskedQuestion } from '../../domain/question-sheet.ts';
import type { DossierRecord } from '../../domain/record.ts';
import {
  emptyAnswer,
  type ReadAnswers,
  readAnswers,
  type TypedAnswer,
  typedFrom,
  withAnswers,
} from '../../domain/typed-answer.ts';
import { useWords } from '../shared/words-context.ts';
import { AnswerField } from './AnswerField.tsx';

type Props = {
  readonly record: DossierRecord;
  readonly today: Day;
  readonly onSave: (answers: readonly Answer[]) => void;
  readonly onCancel: () => void;
};

/** What stands in the fields, and whether "I do not know" was ticked: that takes nothing away. */
type Fields = { readonly typed: TypedAnswer; readonly isUnknown: boolean };

function fieldsOf({ question }: AskedQuestion, { answers }: DossierRecord): Fields {
  const typed = typedFrom(question, answers.find((one) => one.question === question.id) ?? null);
  return typed.kind === 'unknown'
    ? { typed: emptyAnswer(question), isUnknown: true }
    : { typed, isUnknown: false };
}

const answered = ({ typed, isUnknown }: Fields): TypedAnswer =>
  isUnknown ? { kind: 'unknown' } : typed;

export function AnswersForm({ record, today, onSave, onCancel }: Props) {
  const { messages, sheet } = useWords();
  const { answers: words, dossier } = messages;
  const asked = useMemo(() => sheet(record.practice), [sheet, record.practice]);
  const [fields, setFields] = useState<readonly Fields[]>(() =>
    asked.map((one) => fieldsOf(one, record)),
  );
  const [looked, setLooked] = useState<ReadAnswers | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const ids = asked.map(({ question }) => question.id);

  const change = (at: number, next: Partial<Fields>) =>
    setFields((all) => all.map((one, index) => (index === at ? { ...one, ...next } : one)));

  const submit = (event: Event) => {
    event.preventDefault();
    const typed = new Map(fields.map((one, at) => [ids[at] ?? '', answered(one)]));
    const read = readAnswers(typed, periods, today);
    if (read.faults.size === 0 && isSettled(read, looked))
      onSave(withAnswers(record.answers, ids, read.answers));
    else {
      setLooked(read);
      goTo(form.current, firstProblem(asked, read));
    }
  };

  return (
    <form class="stack" ref={form} autocomplete="off" noValidate data-answers onSubmit={submit}>
      <h4>{words.title}</h4>
      <p class="quiet">
        {words.hint} {words.noNames}
      </p>
      {asked.map((one, at) => {
        const field = fields[at];
        return (
          field && (
            <AnswerField
              key={one.question.id}
              asked={one}
              typed={field.typed}
              isUnknown={field.isUnknown}
              problem={problemOf(one, looked)}
              today={today}
              onChange={(typed) => change(at, { typed })}
              onUnknown={(isUnknown) => change(at, { isUnknown })}
            />
          )
        );
      })}
      <div role="alert">{looked && <LookAgain asked={asked} looked={looked} />}</div>
      <div class="row">
        <button type="submit" class="primary" data-action="save-answers">
          {looked && looked.faults.size === 0 ? words.saveAnyway : dossier.save}
        </button>
        <button type="button" data-action="cancel" onClick={onCancel}>
          {dossier.cancel}
        </button>
      </div>
    </form>
  );
}

/** No doubt, or none that the person did not see already. */
const isSettled = ({ doubts }: ReadAnswers, looked: ReadAnswers | null): boolean =>
  [...doubts].every(([question, problem]) => looked?.doubts.get(question) === problem);

const problemOf = ({ question: { id } }: AskedQuestion, looked: ReadAnswers | null) =>
  looked?.faults.get(id) ?? looked?.doubts.get(id) ?? null;

const withProblem = (asked: readonly AskedQuestion[], looked: ReadAnswers): AskedQuestion[] =>
  asked.filter((one) => problemOf(one, looked) !== null);

const firstProblem = (asked: readonly AskedQuestion[], looked: ReadAnswers): string | null =>
  withProblem(asked, looked)[0]?.question.id ?? null;

function goTo(form: HTMLFormElement | null, question: string | null): void {
  const place = form?.querySelector<HTMLElement>(`[data-answer="${question}"]`);
  place?.querySelector<HTMLElement>('input, textarea')?.focus();
}

function LookAgain({
  asked,
  looked,
}: {
  readonly asked: readonly AskedQuestion[];
  readonly looked: ReadAnswers;
}) {
  const { language, messages } = useWords();
  const numbers = withProblem(asked, looked).map(({ number }) => String(number));
  if (numbers.length === 0) return null;
  const list = new Intl.ListFormat(localeOf(language)).format(numbers);
  return <p class="error">{messages.answers.lookAgain(list)}</p>;
}
