/** The number that stands for the whole pack, and a field to compare it with the one of the maker. */
import { useState } from 'preact/hooks';
import type { Sha256 } from '../domain/ids.ts';
import { type Comparison, compareFingerprint, inGroups } from './fingerprint.ts';
import { useWords } from './words-context.ts';

type Props = { readonly fingerprint: Sha256; readonly isIntact: boolean };

export function Fingerprint({ fingerprint, isIntact }: Props) {
  const words = useWords().page;
  const [typed, setTyped] = useState('');
  const field = `compare-${fingerprint}`;
  const comparison = compareFingerprint(typed, fingerprint);
  return (
    <section>
      <h3>{words.fingerprint}</h3>
      <p class="fingerprint" data-fingerprint={fingerprint}>
        {inGroups(fingerprint).map((group, at) => (
          <span key={`${at} ${group}`}>{group} </span>
        ))}
      </p>
      <p>{words.fingerprintHint}</p>
      <label class="no-print" for={field}>
        {words.compare}
      </label>
      <input
        class="no-print"
        id={field}
        type="text"
        autocomplete="off"
        spellcheck={false}
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <p role="status" data-comparison={comparison.kind}>
        <Compared comparison={comparison} isIntact={isIntact} />
      </p>
    </section>
  );
}

type ComparedProps = { readonly comparison: Comparison; readonly isIntact: boolean };

function Compared({ comparison, isIntact }: ComparedProps) {
  const words = useWords().page.comparison;
  switch (comparison.kind) {
    case 'nothing-typed':
      return null;
    case 'same':
      return <>{isIntact ? words.same : words.sameButNotIntact}</>;
    case 'differs':
      return <>{words.differs}</>;
    case 'incomplete':
      return <>{words.incomplete(comparison.length)}</>;
  }
}
