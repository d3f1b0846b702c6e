/** The card for a talk on paper, and nothing else of the page. */
import { AnnexPreview } from './AnnexPreview.tsx';
import type { TalkCardChoice } from './talk-card-choice.ts';
import { useTalkCard } from './use-talk-card.ts';

/** Prints the card alone. */
export function printCard(): void {
  document.body.classList.add('only-card');
  print();
  document.body.classList.remove('only-card');
}

/** Seen on paper only. */
export function PrintedCard({ choice }: { readonly choice: TalkCardChoice }) {
  const card = useTalkCard(choice);
  return (
    <div class="printed-card" aria-hidden="true">
      {card && <AnnexPreview annex={card} />}
    </div>
  );
}
