/** What is for the person alone: the card for a talk, and a letter in plain words. */
import { useState } from 'preact/hooks';
import type { Language } from '../../src/domain/language.ts';
import { readExplanation } from '../../src/flows/read-explanation.ts';
import { AnnexPreview } from '../../src/ui/dossier/letter/AnnexPreview.tsx';
import { TalkCardPanel } from '../../src/ui/dossier/letter/TalkCardPanel.tsx';
import type { TalkCardChoice } from '../../src/ui/dossier/letter/talk-card-choice.ts';
import { Heading } from '../../src/ui/shared/Heading.tsx';
import { useWords } from '../../src/ui/shared/words-context.ts';
import { oneQuote } from '../unit/complaint/dossiers.ts';
import { letterOf, requestInputs } from '../unit/complaint/letters/requests.ts';
import type { State } from './states.tsx';

function Card({ first }: { readonly first: TalkCardChoice }) {
  const [choice, choose] = useState(first);
  return (
    <main class="stack">
      <TalkCardPanel choice={choice} onChoose={choose} onClose={() => {}} />
    </main>
  );
}

const card = (name: string, choice: TalkCardChoice): State => ({
  name: `card for a talk: ${name}`,
  surface: 'dossier',
  show: () => <Card first={choice} />,
});

const letter = letterOf(
  requestInputs(oneQuote('Wij nemen gesprekken op.', 'Er hing een camera.'), 'Het klopt niet.')
    .rectification,
);

function Explained({ language }: { readonly language: Language }) {
  const { dossier, review } = useWords().messages;
  const annex = readExplanation(letter, 'recording-interview', language);
  return (
    <main class="stack">
      <Heading>{dossier.title}</Heading>
      <h2>{review.letter(1)}</h2>
      <AnnexPreview annex={annex} />
      <button type="button">{dossier.close}</button>
    </main>
  );
}

const explained = (language: Language): State => ({
  name: `explanation of a letter, in ${language}`,
  surface: 'dossier',
  show: () => <Explained language={language} />,
});

export const asideStates: readonly State[] = [
  card('any, with Arabic', { practice: null, language: 'ar' }),
  card('about a practice, with Turkish', { practice: 'recording-interview', language: 'tr' }),
  card('Dutch only', { practice: null, language: 'nl' }),
  explained('nl'),
  explained('ar'),
  explained('tr'),
];
