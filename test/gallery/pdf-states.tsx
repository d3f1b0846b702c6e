/** A letter with its exhibits as pages: what can be chosen, while it is made, and afterwards. */
import { useState } from 'preact/hooks';
import { type PdfState, PdfView } from '../../src/ui/dossier/letter/PdfView.tsx';
import type { LetterPdf, PdfChoice } from '../../src/ui/dossier/letter/pdf-choice.ts';
import { Heading } from '../../src/ui/shared/Heading.tsx';
import { useWords } from '../../src/ui/shared/words-context.ts';
import type { State } from './states.tsx';

const nothing = () => {};

type Shown = { readonly count: number; readonly making: PdfState };

function Pdf({ count, making }: Shown) {
  const { dossier, letter } = useWords().messages;
  const [choice, setChoice] = useState<PdfChoice>({
    withExhibits: count > 0,
    edition: 'volumes',
    withData: false,
  });
  return (
    <main class="stack">
      <Heading>{dossier.title}</Heading>
      <h2>{letter.takeAlong}</h2>
      <PdfView
        count={count}
        choice={choice}
        making={making}
        addressOf={() => ''}
        onChange={setChoice}
        onSave={nothing}
        onPrint={nothing}
        onStop={nothing}
      />
    </main>
  );
}

const file = (fileName: string) => ({ fileName, file: new Blob() });

const madeOf = (names: readonly string[], withoutPicture: readonly number[] = []): LetterPdf => ({
  files: names.map(file),
  pages: names.length * 212,
  withoutPicture,
});

const state = (name: string, shown: Shown): State => ({
  name: `PDF: ${name}`,
  surface: 'dossier',
  show: () => <Pdf {...shown} />,
});

const none: PdfState = { state: 'none' };

export const pdfStates: readonly State[] = [
  state('without exhibits', { count: 0, making: none }),
  state('one exhibit', { count: 1, making: none }),
  state('more than one volume', { count: 412, making: none }),
  state('just begun', { count: 20, making: { state: 'making', progress: null } }),
  state('making pictures ready', {
    count: 20,
    making: { state: 'making', progress: { step: 'copies', done: 3, total: 20 } },
  }),
  state('making pages', {
    count: 20,
    making: { state: 'making', progress: { step: 'pages', done: 12, total: 20 } },
  }),
  state('made', { count: 20, making: { state: 'saved', made: madeOf(['brief-2026-11-26.pdf']) } }),
  state('made in volumes, a picture is missing', {
    count: 412,
    making: {
      state: 'saved',
      made: madeOf(
        [1, 2, 3].map((part) => `brief-2026-11-26-deel-${part}.pdf`),
        [3, 17],
      ),
    },
  }),
  state('stopped', { count: 20, making: { state: 'stopped' } }),
  state('not made', { count: 20, making: { state: 'failed' } }),
];
