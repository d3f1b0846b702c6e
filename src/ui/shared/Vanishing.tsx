/** What may soon be gone, and what to do about it today. Nothing where nothing vanishes by itself. */
import type { PracticeId } from '../../domain/practice.ts';
import { usePopupWords } from './words-context.ts';

export function Vanishing({ practice }: { readonly practice: PracticeId | null }) {
  const { messages, practices } = usePopupWords();
  const vanishes = practice && practices(practice).vanishes;
  if (!vanishes) return null;
  return (
    <div class="notice" data-vanishes>
      <p>
        <strong>{messages.path.mayVanish}</strong>
      </p>
      <p>{vanishes}</p>
    </div>
  );
}
