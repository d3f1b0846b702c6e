/** "Which organisation is it about?": offered, found in the register, typed, or not known. */
import { useState } from 'preact/hooks';
import type { OrganisationRef } from '../../domain/organisation.ts';
import { ListedOrganisation } from './ListedOrganisation.tsx';
import type { Subject } from './organisation-options.ts';
import type { Register } from './register.ts';
import { TypedOrganisation } from './TypedOrganisation.tsx';

export type OrganisationProps = {
  readonly answer: OrganisationRef | null;
  readonly subject: Subject;
  /** `null` until it has been loaded. */
  readonly register: Register | null;
  readonly submitLabel?: string;
  readonly onAnswer: (organisation: OrganisationRef) => void;
};

export function OrganisationQuestion(props: OrganisationProps) {
  const [isTyped, setTyped] = useState(props.answer?.kind === 'entered');
  return isTyped ? (
    <TypedOrganisation {...props} onOther={() => setTyped(false)} />
  ) : (
    <ListedOrganisation {...props} onOther={() => setTyped(true)} />
  );
}
