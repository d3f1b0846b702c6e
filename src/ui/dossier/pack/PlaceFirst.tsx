/** What is too large for memory can be written where the person wants it, and nowhere else. */
import { isLocked } from '../../../domain/pack-choice.ts';
import { canChoosePlace, choosePlace } from '../../../platform/save-file.ts';
import { useWords } from '../../shared/words-context.ts';
import type { DossierPage } from '../model.ts';
import type { PackTask } from './pack-task.ts';

type Props = {
  readonly page: DossierPage;
  readonly task: Extract<PackTask, { readonly kind: 'review' }>;
};

/** Only an open pack in one file: each further part would ask again, and what is to be locked lies nowhere open. */
export function PlaceFirst({ page, task: { review, file } }: Props) {
  const { pack } = useWords().messages;
  if (!canChoosePlace() || file.form === 'pdf' || file.largest !== null || isLocked(file))
    return null;
  const choose = async () => {
    const place = await choosePlace(`bewijspakket-${review.contents.dossier.id.slice(0, 8)}.zip`);
    if (place !== null) await page.pack.build(place);
  };
  return (
    <p class="row">
      <button type="button" data-action="place-first" onClick={() => void choose()}>
        {pack.placeFirst}
      </button>
      <span class="quiet">{pack.placeFirstHint}</span>
    </p>
  );
}
