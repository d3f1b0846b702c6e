/** "Mijn stappen" in every kind that there is, and what its buttons open within it. */
import { useEffect, useRef } from 'preact/hooks';
import { practiceText } from '../../src/data/practices.ts';
import { type AnswerCheck, replyParts } from '../../src/domain/answer-check.ts';
import { asDay, type Day } from '../../src/domain/instant.ts';
import type { EvidenceRecord } from '../../src/domain/record.ts';
import { isAnswered, type Step } from '../../src/domain/step.ts';
import { DossierModel, type Loaded } from '../../src/ui/dossier/model.ts';
import { AnswerCheckForm } from '../../src/ui/dossier/my-steps/AnswerCheckForm.tsx';
import { MendedForm } from '../../src/ui/dossier/my-steps/MendedForm.tsx';
import { MySteps } from '../../src/ui/dossier/my-steps/MySteps.tsx';
import { Heading } from '../../src/ui/shared/Heading.tsx';
import { useWords } from '../../src/ui/shared/words-context.ts';
import { draft, pageRecord } from './facts.ts';
import { lettersBegun } from './letter-states.tsx';
import { loadedWith } from './loaded-with.ts';
import { portsWith, type State } from './states.tsx';
import { answered, galleryDay, sent } from './steps.ts';

type Props = { readonly loaded: Loaded; readonly isOpen?: boolean };

function List({ loaded, isOpen = false }: Props) {
  const { dossier } = useWords().messages;
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isOpen) box.current?.querySelector<HTMLElement>('[data-action=nothing-came]')?.click();
  }, [isOpen]);
  return (
    <main class="stack" ref={box}>
      <Heading>{dossier.title}</Heading>
      <MySteps page={new DossierModel(portsWith(loaded))} loaded={loaded} today={galleryDay} />
    </main>
  );
}

const state = (name: string, loaded: Loaded, isOpen = false): State => ({
  name: `my steps: ${name}`,
  surface: 'dossier',
  show: () => <List loaded={loaded} isOpen={isOpen} />,
});

/** The form to look an answer through, about a report of this practice. */
const looking = (name: string, answer: Step, today: Day = galleryDay): State => ({
  name: `my steps: ${name}`,
  surface: 'dossier',
  show: () => (
    <main class="stack">
      {isAnswered(answer) && (
        <AnswerCheckForm answer={answer} today={today} onSave={() => {}} onCancel={() => {}} />
      )}
    </main>
  ),
});

const request = sent('access', '2026-11-09');
const late = sent('access', '2026-09-07');
const asks = answered(request, '2026-11-16', 'identification-asked');
const more = answered(request, '2026-11-17', 'more-asked');
const refused = answered(late, '2026-11-02', 'refused');
const old = answered(late, '2026-09-14', 'refused');
const complaint = sent('ap-complaint', '2026-06-01');
const conduct = sent('conduct-complaint', '2026-08-03');
const found = answered(complaint, '2026-08-03', 'complete');
const whole = answered(late, '2026-11-02', 'complete');
const objection = sent('objection-pro-forma', '2026-11-09');

const longName = `بلدية المثال ${'Werkbedrijf'.repeat(9)}`;
const typed: EvidenceRecord = {
  ...pageRecord,
  practice: 'bank-statements',
  organisation: { kind: 'entered', name: longName, address: 'Straat 1' },
};
const toTyped: Step = {
  ...sent('access', '2026-11-16'),
  organisation: typed.organisation,
  practice: typed.practice,
};

const lookedThrough = (step: Step): Step => {
  const asked = practiceText(pageRecord.practice, 'nl').requestedData;
  const check: AnswerCheck = {
    parts: replyParts.map((part) => ({ part, finding: 'there' })),
    asked: asked.map((words) => ({ words, finding: 'unclear' })),
  };
  return isAnswered(step) ? { ...step, what: { ...step.what, check } } : step;
};

export const myStepsStates: readonly State[] = [
  state('nothing reported yet', loadedWith([], { records: [] })),
  state('a report that is not finished', loadedWith([], { records: [], drafts: [draft] })),
  state('the first letter', loadedWith([])),
  state('a letter that was begun', loadedWith([], { letters: lettersBegun.slice(1) })),
  state('waiting', loadedWith([request])),
  state('waiting, nothing came', loadedWith([request]), true),
  state('waiting without a term', loadedWith([sent('ombudsman', '2026-11-09')]), true),
  state('late', loadedWith([sent('access', '2026-10-20')])),
  state('late for long, nothing came', loadedWith([late]), true),
  state('object first', loadedWith([late, refused])),
  state('an answer to look through', loadedWith([late, whole])),
  state('nothing to do', loadedWith([late, lookedThrough(whole)])),
  looking('looking an answer through', whole),
  looking('looking an answer through again, overdue', lookedThrough(whole), asDay('2031-01-01')),
  state('reasons to follow', loadedWith([late, refused, objection])),
  state(
    'answers that contradict each other, and a day ahead',
    loadedWith([
      late,
      answered(late, '2026-10-26', 'complete'),
      refused,
      sent('erasure', '2027-01-04'),
    ]),
  ),
  state('they ask who it is', loadedWith([request, asks])),
  state('they ask for more', loadedWith([request, more])),
  state('to the authority', loadedWith([late, old])),
  state('the authority is silent', loadedWith([complaint]), true),
  state('again after a finding', loadedWith([complaint, found])),
  state('to the ombudsman', loadedWith([conduct]), true),
  state('several subjects, long words and Arabic', {
    ...loadedWith([late, refused, toTyped], { records: [typed, pageRecord], drafts: [draft] }),
  }),
  {
    name: 'my steps: when what they asked for was sent',
    surface: 'dossier',
    show: () => (
      <main class="stack">
        {isAnswered(asks) && (
          <MendedForm asked={asks} today={galleryDay} onSave={() => {}} onCancel={() => {}} />
        )}
      </main>
    ),
  },
];
