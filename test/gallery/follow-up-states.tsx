/** What follows a letter: days for a calendar, and the words for a form of somebody else. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { apFormBlocks } from '../../src/complaint/from-dossier/ap-form.ts';
import type { LetterOrder } from '../../src/complaint/letter-order.ts';
import { writeLetter } from '../../src/complaint/write-letter.ts';
import type { ApFormBlock } from '../../src/domain/ap-form.ts';
import { asDay, type Day } from '../../src/domain/instant.ts';
import type { LetterLanguage } from '../../src/domain/language.ts';
import type { LetterDetail } from '../../src/domain/letter-draft.ts';
import { ApFormPanel } from '../../src/ui/dossier/letter/ApFormPanel.tsx';
import { StepsSection } from '../../src/ui/dossier/steps/StepsSection.tsx';
import { Heading } from '../../src/ui/shared/Heading.tsx';
import { useWords } from '../../src/ui/shared/words-context.ts';
import { contents, pageRecord } from './facts.ts';
import type { State } from './states.tsx';
import { galleryDay, severalSteps } from './steps.ts';

const nothing = () => {};

const withSteps = { ...contents, steps: severalSteps };

/** Clicks what `selector` finds, as a person would. */
function Clicked({ selector, children }: ClickedProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector<HTMLElement>(selector)?.click(), []);
  return <div ref={box}>{children}</div>;
}

type ClickedProps = { readonly selector: string; readonly children: ComponentChildren };

function Steps() {
  const { dossier } = useWords().messages;
  return (
    <main class="stack">
      <Heading>{dossier.title}</Heading>
      <StepsSection
        contents={withSteps}
        today={galleryDay}
        onSent={nothing}
        onWrite={nothing}
        onAnswer={nothing}
        onWithdraw={nothing}
        onProof={nothing}
      />
    </main>
  );
}

type Form = {
  readonly note?: string;
  readonly email?: string | null;
  readonly most?: number | null;
  readonly today?: Day;
  readonly language?: LetterLanguage;
};

/** The words for the form, of a complaint that the dossier makes. */
function formBlocks({ note, email = null, most = null, language = 'nl' }: Form): ApFormBlock[] {
  const record = note === undefined ? pageRecord : { ...pageRecord, note };
  const order: LetterOrder = {
    choice: {
      organisation: record.organisation,
      practice: record.practice,
      letter: 'ap-complaint',
      language,
      follows: null,
      details: [
        ...details,
        {
          field: 'replay',
          kind: 'replay',
          replayed: [{ record: record.id, standing: 'still-so', words: '' }],
        },
      ],
    },
    sender: { name: 'A. de Vries', addressLines: ['Dorpsstraat 1', '8251 AB Dronten'], email },
    day: galleryDay,
    contents: { ...withSteps, records: [record] },
    visits: new Map(),
  };
  const letter = writeLetter(order);
  if (!letter.ok) throw new Error(letter.error);
  const blocks = apFormBlocks(letter.value, order);
  return most === null ? blocks : blocks.map((block) => limited(block, most));
}

const details: readonly LetterDetail[] = [
  { field: 'ap-label', kind: 'choices', chosen: ['complaint'] },
  { field: 'wish', kind: 'text', text: 'Dat zij stoppen met opnemen.' },
  {
    field: 'views',
    kind: 'views',
    views: [
      { article: { act: 'AVG', article: '5(1)(c)' }, because: 'het niet nodig is', exhibits: [] },
    ],
  },
];

/** As if the AP said how much fits. */
const limited = (block: ApFormBlock, most: number): ApFormBlock => ({
  ...block,
  field: { ...block.field, most },
  shorter: null,
  isTooLong: block.characters > most,
});

const form = (name: string, wish: Form = {}): State => ({
  name: `AP form: ${name}`,
  surface: 'dossier',
  show: () => <FormPage {...wish} />,
});

function FormPage(wish: Form) {
  const { dossier } = useWords().messages;
  return (
    <main class="stack">
      <Heading>{dossier.title}</Heading>
      <ApFormPanel
        blocks={formBlocks(wish)}
        kind="complaint"
        language={wish.language ?? 'nl'}
        today={wish.today ?? galleryDay}
      />
    </main>
  );
}

export const followUpStates: readonly State[] = [
  form('a complaint'),
  form('a complaint in English, with an address for e-mail', {
    language: 'en',
    email: 'a@voorbeeld.example',
  }),
  form('long words and Arabic, too long for what is known', {
    note: `نحن نسجل الصوت في غرفة المقابلة. ${'zeerlang'.repeat(40)} ${'Er hing een camera. '.repeat(40)}`,
    most: 500,
  }),
  form('overdue', { today: asDay('2031-01-01') }),
  {
    name: 'calendar: with an explanation in it',
    surface: 'dossier',
    show: () => (
      <Clicked selector="[name=calendar-explained]">
        <Steps />
      </Clicked>
    ),
  },
];
