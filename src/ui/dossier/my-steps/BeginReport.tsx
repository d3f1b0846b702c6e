/** The way to a report, where there is nothing else to do. */
import { useWords } from '../../shared/words-context.ts';
import type { DossierPage } from '../model.ts';

export function BeginReport({ page }: { readonly page: DossierPage }) {
  const { dossier } = useWords().messages;
  return (
    <div>
      <button
        type="button"
        data-action="begin-report"
        onClick={() => page.open({ kind: 'place', isFromPaper: false })}
      >
        {dossier.addRecord}
      </button>
    </div>
  );
}
