/**
 * "What is going on here?": the likely practices as large answers, the others folded in their groups, and
 * a field to search all of them. The page decides the order only; the person chooses, and goes on.
 */
import { useMemo, useState } from 'preact/hooks';
import { findPractices } from '../../domain/find-practices.ts';
import type { NamedLanguage, PracticeId } from '../../domain/practice.ts';
import { rankPractices } from '../../domain/rank-practices.ts';
import { AlsoIn } from './AlsoIn.tsx';
import { Field } from './Field.tsx';
import { Heading } from './Heading.tsx';
import { FoundPractices, PracticeLists } from './PracticeLists.tsx';
import { usePopupWords } from './words-context.ts';

type Props = {
  readonly answer: PracticeId | null;
  /** What the page says, nearest first: it puts the list in order. */
  readonly texts: readonly string[];
  readonly onAnswer: (practice: PracticeId) => void;
};

export function PracticeQuestion({ answer, texts, onAnswer }: Props) {
  const { messages, practices, catalogue } = usePopupWords();
  const [query, setQuery] = useState('');
  const [also, setAlso] = useState<NamedLanguage | null>(null);
  const ranked = useMemo(() => rankPractices(texts, catalogue), [texts, catalogue]);
  const { questions, practiceList } = messages;
  const named = ranked.map((id) => ({ id, ...practices(id) }));
  const list = { chosen: answer, also, onChoose: onAnswer };
  return (
    <section class="stack">
      <Heading>{questions.practice}</Heading>
      <Field
        name="practice-search"
        keyboard="search"
        isOnlySearch
        label={practiceList.search}
        value={query}
        onInput={setQuery}
      />
      <AlsoIn language={also} onChoose={setAlso} />
      {query.trim() === '' ? (
        <PracticeLists ranked={ranked} {...list} />
      ) : (
        <FoundPractices found={findPractices(query, named)} {...list} />
      )}
      <p class="quiet">{practiceList.nearest}</p>
    </section>
  );
}
