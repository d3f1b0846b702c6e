/** An added file that is opened: what was marked in it, and what can be the matter with it. */
import { useState } from 'preact/hooks';
import type { FilePassage } from '../../src/domain/file-passage.ts';
import { lookOf } from '../../src/domain/mark-look.ts';
import { fail, ok } from '../../src/domain/result.ts';
import type { OpenedFile } from '../../src/flows/read-added-file.ts';
import { DrawPart } from '../../src/ui/dossier/files/viewer/DrawPart.tsx';
import type { DrawnPart } from '../../src/ui/dossier/files/viewer/drawn-part.ts';
import { FileViewer, type ViewerPorts } from '../../src/ui/dossier/files/viewer/FileViewer.tsx';
import { PartForm } from '../../src/ui/dossier/files/viewer/PartForm.tsx';
import { firstBox } from '../../src/ui/dossier/files/viewer/part-box.ts';
import { Heading } from '../../src/ui/shared/Heading.tsx';
import { useWords } from '../../src/ui/shared/words-context.ts';
import {
  drawnImage,
  openedEmail,
  openedPdf,
  openedPhoto,
  passageIn,
  wordsIn,
} from './opened-files.ts';
import type { State } from './states.tsx';

export const letter = openedPdf('Brief van 3 maart over het gesprek', [
  [
    { text: 'Gemeente Voorbeeldstad', size: 18 },
    { text: 'Geachte mevrouw Yılmaz,' },
    { text: 'Wij nemen alle gesprekken op met beeld en geluid.' },
    { text: 'De opnamen bewaren wij zeven jaar. Dat is nodig voor de kwaliteit.' },
    { text: 'Kolom een', left: 70 },
    { text: 'Ondertekend op 14 maart 2025', left: 300 },
  ],
  [
    { text: 'بلدية المدينة: نحن نسجل الصوت والصورة في غرفة المقابلة رقم 2.', left: 110 },
    { text: 'Gedeeld sinds 1 juni 2024 met de leverancier.' },
  ],
  [{ text: 'Bijlage bij de brief.' }],
]);

const marksInLetter = [
  wordsIn(letter, 'alle gesprekken op met beeld en geluid.\nDe opnamen bewaren wij zeven jaar'),
  wordsIn(letter, 'نحن نسجل الصوت والصورة'),
].map((marked) => passageIn(letter, marked));

export const photo = openedPhoto('Spreekkamer');
const marksInPhoto = [
  passageIn(photo, {
    kind: 'part',
    page: 1,
    box: { left: 500, top: 100, width: 150, height: 100 },
  }),
];

export const email = openedEmail(
  'Re: opname van ons gesprek',
  'From: gemeente@voorbeeldstad.nl\nDate: 3 maart 2025\nSubject: Re: opname\n\n' +
    `Beste mevrouw,\n\nDe opname is gemaakt op verzoek van ${'zeerlang'.repeat(20)}.\n`,
);
const marksInEmail = [passageIn(email, wordsIn(email, 'De opname is gemaakt'))];

const damaged = openedPdf('Een beschadigde brief', [[{ text: 'Dit blad is er niet meer.' }]]);
const [lostImage] = damaged.copy.images;

const withoutImage = openedPdf(
  'Een brief met bladen die niet konden worden getoond',
  [[], [{ text: 'Alleen de tekst van dit blad is er.' }]],
  { images: [], pageCount: 700, notes: ['pages-left-out', 'pages-unreadable'] },
);

const portsFor = (opened: OpenedFile): ViewerPorts => ({
  openFile: async () => ok(opened),
  pageImageOf: async (image) => (image === lostImage ? null : drawnImage(opened, image)),
});

type Props = {
  readonly opened: OpenedFile;
  readonly first?: readonly FilePassage[];
  readonly ports?: ViewerPorts;
};

/** Marks are kept for as long as it is looked at. */
export function Viewer({ opened, first = [], ports }: Props) {
  const [passages, setPassages] = useState(first);
  const [own] = useState(() => ports ?? portsFor(opened));
  return (
    <main class="stack">
      <FileViewer
        file={opened.file}
        passages={passages}
        look={lookOf('recording-interview')}
        ports={own}
        onMark={(marked) => setPassages([...passages, passageIn(opened, marked)])}
        onTakeAway={(passage) => setPassages(passages.filter(({ id }) => id !== passage.id))}
        onClose={() => {}}
      />
    </main>
  );
}

const state = (name: string, props: Props): State => ({
  name: `opened file: ${name}`,
  surface: 'dossier',
  show: () => <Viewer {...props} />,
});

/** Its title takes the focus last, as on a page of its own. */
function Drawing() {
  const { viewer } = useWords().messages;
  const [part, draw] = useState<DrawnPart>({ page: 1, box: firstBox });
  return (
    <main class="stack">
      <section class="panel stack">
        <PartForm part={part} onDraw={draw} onMark={() => {}} onCancel={() => {}} />
        <div class="page-look" style={{ aspectRatio: '4 / 3' }}>
          <DrawPart page={1} box={part.box} onDraw={(box) => draw({ page: 1, box })} />
        </div>
      </section>
      <Heading>{viewer.markPart}</Heading>
    </main>
  );
}

export const viewerStates: readonly State[] = [
  { name: 'opened file: a part being drawn', surface: 'dossier', show: () => <Drawing /> },
  state('a letter with marks', { opened: letter, first: marksInLetter }),
  state('a photo with a part marked', { opened: photo, first: marksInPhoto }),
  state('an e-mail', { opened: email, first: marksInEmail }),
  state('a damaged image', { opened: damaged }),
  state('pages that could not be shown', { opened: withoutImage }),
  state('unreadable', {
    opened: letter,
    ports: { openFile: async () => fail('file-unreadable'), pageImageOf: async () => null },
  }),
  state('being read', {
    opened: letter,
    ports: { openFile: () => new Promise(() => {}), pageImageOf: async () => null },
  }),
];
