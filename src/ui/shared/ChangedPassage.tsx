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
import { asWritten } from './as-written.ts';
import { useWords } from './words-context.ts';

type Props = {
  readonly change: PassageChange;
  /** Of the page, as it declares it. */
  readonly language: string | null;
  /** What the parts are headed by: one level below the heading around them. */
  readonly heading?: 'h3' | 'h5';
};

export function ChangedPassage({ heading: Title = 'h5', ...props }: Props) {
  const { change: words } = useWords().messages;
  const { change, language } = props;
  return (
    <div class="stack tight">
      <Title>{words.old}</Title>
      <Passage around={change.old} language={language}>
        <b>{oldWords(change)}</b>
      </Passage>
      <Title>{words.now}</Title>
      <Now {...props} />
      {change.class === 'changed' && <Differences {...props} heading={Title} />}
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

function Differences({ change: { differences }, language, heading: Title = 'h5' }: Props) {
  const { change: words } = useWords().messages;
  return (
    <>
      <Title>{words.differences}</Title>
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
