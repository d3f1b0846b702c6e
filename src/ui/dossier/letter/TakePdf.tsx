/** The letter with its exhibits as pages: what is in it, how far it is, and the file. Nothing is sent. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ComposedLetter } from '../../../flows/compose-letter.ts';
import type { DossierPage } from '../model.ts';
import { printWithPictures } from '../PrintedLetters.tsx';
import type { PdfEnd } from './PdfDone.tsx';
import { type PdfState, PdfView } from './PdfView.tsx';
import type { LetterPdf, PdfChoice, PdfPorts, PdfProgress } from './pdf-choice.ts';
import { saveAs } from './save-as.ts';

type Props = {
  readonly page: Pick<DossierPage, 'makeLetterPdf' | 'printExhibits' | 'addressOf'>;
  readonly composed: ComposedLetter;
};

export function TakePdf({ page, composed }: Props) {
  const { exhibits } = composed;
  const [choice, setChoice] = useState<PdfChoice>({
    withExhibits: exhibits.length > 0,
    edition: 'volumes',
    withData: false,
  });
  const { making, run, stop } = useMaking();
  const save = () =>
    run(async (ports) => {
      const made = await page.makeLetterPdf(composed, choice, ports);
      return made && savedAs(made, page.addressOf);
    });
  const printAll = () =>
    run(async (ports) => {
      if (!(await page.printExhibits(composed, ports))) return null;
      await printWithPictures();
      return { state: 'none' };
    });
  return (
    <PdfView
      count={exhibits.length}
      choice={choice}
      making={making}
      addressOf={page.addressOf}
      onChange={setChoice}
      onSave={() => void save()}
      onPrint={() => void printAll()}
      onStop={stop}
    />
  );
}

/** One thing at a time; `null` from it means that it was stopped or failed. */
function useMaking() {
  const [making, setMaking] = useState<PdfState>({ state: 'none' });
  const stopping = useRef(new AbortController());
  // Not after the next paint: who goes elsewhere at once has it stopped too.
  useLayoutEffect(() => () => stopping.current.abort(), []);
  const run = async (work: (ports: PdfPorts) => Promise<PdfEnd | null>) => {
    stopping.current = new AbortController();
    const { signal } = stopping.current;
    setMaking({ state: 'making', progress: null });
    const onProgress = (progress: PdfProgress) => setMaking({ state: 'making', progress });
    const end = await work({ signal, onProgress });
    setMaking(end ?? { state: signal.aborted ? 'stopped' : 'failed' });
  };
  return { making, run, stop: () => stopping.current.abort() };
}

/** One file is saved at once; volumes wait for a click each, for browsers stop a row of downloads. */
function savedAs(made: LetterPdf, addressOf: DossierPage['addressOf']): PdfEnd {
  const [only, ...others] = made.files;
  if (only && others.length === 0) saveAs(only.fileName, addressOf(only));
  return { state: 'saved', made };
}
