/** What follows a letter: days for a calendar, and the words for a form of somebody else. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { StepsSection } from '../../src/ui/dossier/steps/StepsSection.tsx';
import { Heading } from '../../src/ui/shared/Heading.tsx';
import { useWords } from '../../src/ui/shared/words-context.ts';
import { contents } from './facts.ts';
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
        onAnswer={nothing}
        onWithdraw={nothing}
        onProof={nothing}
      />
    </main>
  );
}

export const followUpStates: readonly State[] = [
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
