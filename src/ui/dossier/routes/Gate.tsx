/** Complaint or tip: what follows from whose data it is about. */
import type { GateOutcome } from '../../../domain/own-data.ts';
import { Lines } from '../../shared/Lines.tsx';
import { useLawTexts } from '../use-law-texts.ts';

export function Gate({ outcome }: { readonly outcome: GateOutcome }) {
  const { title, ...consequences } = useLawTexts().ownData(outcome);
  return (
    <section class="notice stack tight" data-gate={outcome}>
      <h2>{title}</h2>
      <Lines lines={Object.values(consequences)} />
    </section>
  );
}
