/** Complaint or tip: what follows from whose data it is about. */
import { gateText } from '../../../data/own-data.ts';
import type { GateOutcome } from '../../../domain/own-data.ts';
import { Lines } from '../../shared/Lines.tsx';
import { useWords } from '../../shared/words-context.ts';

export function Gate({ outcome }: { readonly outcome: GateOutcome }) {
  const { title, ...consequences } = gateText(outcome, useWords().language);
  return (
    <section class="notice stack tight" data-gate={outcome}>
      <h2>{title}</h2>
      <Lines lines={Object.values(consequences)} />
    </section>
  );
}
