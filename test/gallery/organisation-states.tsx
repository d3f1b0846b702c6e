/** The question which organisation it is about, in every state. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { OrganisationRef } from '../../src/domain/organisation.ts';
import type { PracticeId } from '../../src/domain/practice.ts';
import { OrganisationQuestion } from '../../src/ui/shared/OrganisationQuestion.tsx';
import { register } from './register.ts';
import type { State } from './states.tsx';

type Asked = {
  readonly url?: string;
  readonly practice?: PracticeId;
  readonly answer?: OrganisationRef;
  /** What is typed in the field of the search. */
  readonly typed?: string;
  /** The answer that is then chosen. */
  readonly chosen?: string;
  readonly isLoading?: boolean;
};

const asked = (
  name: string,
  { url, practice, answer, typed, chosen, isLoading }: Asked,
): State => ({
  name: `organisation: ${name}`,
  surface: 'popup',
  show: () => (
    <main class="stack">
      <Typed text={typed ?? ''} chosen={chosen ?? null}>
        <OrganisationQuestion
          answer={answer ?? null}
          subject={{ url: url ?? null, practice: practice ?? null }}
          register={isLoading ? null : register}
          onAnswer={() => {}}
        />
      </Typed>
    </main>
  ),
});

type TypedProps = {
  readonly text: string;
  readonly chosen: string | null;
  readonly children: ComponentChildren;
};

/** Types and chooses as a person would. */
function Typed({ text, chosen, children }: TypedProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const field = box.current?.querySelector<HTMLInputElement>('input[name=organisation-search]');
    if (field && text !== '') {
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    const choose = () =>
      box.current?.querySelector<HTMLInputElement>(`input[value="${chosen}"]`)?.click();
    if (text === '') choose();
    const timer = setTimeout(choose); // What was found is there a moment later.
    return () => clearTimeout(timer);
  }, [text, chosen]);
  return (
    <div class="stack" ref={box}>
      {children}
    </div>
  );
}

export const organisationStates: readonly State[] = [
  asked('while the list is loaded', { isLoading: true }),
  asked('the page points to two', {
    url: 'https://www.asten.nl/bijstand',
    practice: 'bank-statements',
  }),
  asked('the page of joint civil servants', { url: 'https://www.belcombinatie.nl/' }),
  asked('an address that leads elsewhere', { url: 'https://www.brielle.nl/' }),
  asked('a website that may be official', { url: 'https://isdbrabantsewal.nl/' }),
  asked('found by its place', { typed: 'Swifterbant' }),
  asked('found with the body that works for it', { typed: 'Heusden' }),
  asked('found by a slip', { typed: 'gronnigen' }),
  asked('found by the name of what has ended', { typed: 'Halte Werk' }),
  asked('a merger that is planned', { typed: 'Wijdemeren', chosen: 'GM1696' }),
  asked('nothing found', { typed: 'nergenshuizen' }),
  asked('not sure', {
    url: 'https://www.heusden.nl/bijstand',
    practice: 'bank-statements',
    chosen: 'not-sure',
  }),
  asked('a body without an address', {
    url: 'https://www.heusden.nl/bijstand',
    practice: 'bank-statements',
    chosen: 'BB-baanbrekers',
  }),
  asked('a body with a typed address', {
    answer: {
      kind: 'addressed',
      code: 'BB-baanbrekers',
      name: 'Baanbrekers',
      address: 'Postbus 15\n5140 AA Waalwijk',
    },
  }),
  asked('a company that no list has', {
    answer: {
      kind: 'entered',
      name: 'Energie Voorbeeld BV',
      address: 'Postbus 1\n1234 AB Voorbeeldstad',
    },
  }),
];
