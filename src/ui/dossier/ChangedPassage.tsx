/** The old words and the new ones, each with what stood around them, and the differences told and marked. */
import type { ComponentChildren } from 'preact';
import {
  type Difference,
  newWords,
  oldWords,
  type PassageChange,
  replacementsIn,
  type Surroundings,
} from '../../domain/passage-change.ts';
import { asWritten } from '../shared/as-written.ts';
import { useWords } from '../shared/words-context.ts';

type Props = {
  readonly change: PassageChange;
  /** Of the page, as it declares it. */
  readonly language: string | null;
};

export function ChangedPassage({ change, language }: Props) {
  const { change: words } = useWords().messages;
  return (
    <div class="stack tight">
      <h5>{words.old}</h5>
      <Passage around={change.old} language={language}>
        <b>{oldWords(change)}</b>
      </Passage>
      <h5>{words.now}</h5>
      <Now change={change} language={language} />
      {change.class === 'changed' && <Differences change={change} language={language} />}
    </div>
  );
}

type PassageProps = Pick<Props, 'language'> & {
  readonly around: Surroundings;
  readonly children: ComponentChildren;
};

const Passage = ({ around, language, children }: PassageProps) => (
  <blockquote dir="auto" lang={language ?? ''} {...asWritten}>
    {around.before}
    {children}
    {around.after}
  </blockquote>
);

function Now({ change, language }: Props) {
  const { language: ownLanguage, messages } = useWords();
  const { change: words } = messages;
  const found = newWords(change);
  if (change.now === null) return <p>{words.noPlace}</p>;
  return (
    <Passage around={change.now} language={language}>
      {found === '' ? <i lang={ownLanguage}> {words.itsPlace} </i> : <b>{found}</b>}
    </Passage>
  );
}

function Differences({ change: { differences }, language }: Props) {
  const { change: words } = useWords().messages;
  return (
    <>
      <h5>{words.differences}</h5>
      <p class="quiet">{words.legend}</p>
      <Passage around={{ before: '', after: '' }} language={language}>
        {differences.map(marked)}
      </Passage>
      <ul class="plain" data-differences>
        {replacementsIn(differences).map(({ gone, come }, index) => (
          <li key={index} {...asWritten}>
            {words.replacement(gone, come)}
          </li>
        ))}
      </ul>
    </>
  );
}

function marked({ kind, text }: Difference, index: number) {
  switch (kind) {
    case 'same':
      return text;
    case 'gone':
      return <del key={index}>{text}</del>;
    case 'new':
      return <ins key={index}>{text}</ins>;
  }
}
