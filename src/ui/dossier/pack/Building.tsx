/** How far the file is, step by step; it can be stopped at each. */
import { Heading } from '../../shared/Heading.tsx';
import { useWords } from '../../shared/words-context.ts';
import type { DossierPage } from '../model.ts';
import type { BuildProgress } from './pack-build.ts';

type Props = { readonly page: DossierPage; readonly progress: BuildProgress | null };

export function Building({ page, progress }: Props) {
  const { dossier, pack } = useWords().messages;
  return (
    <>
      <Heading>{pack.building}</Heading>
      {progress === null ? <p>{pack.begun}</p> : <Going {...progress} />}
      <button type="button" data-action="cancel-build" onClick={page.pack.cancelBuild}>
        {dossier.cancel}
      </button>
    </>
  );
}

function Going({ step, done, total }: BuildProgress) {
  const { steps } = useWords().messages.pack;
  const counts = step === 'copies' || step === 'pages';
  return (
    <label data-step={step}>
      {counts ? steps[step](done, total) : steps[step](percentOf(done, total))}
      <progress value={done} max={Math.max(total, 1)} />
    </label>
  );
}

const percentOf = (done: number, total: number): number =>
  total === 0 ? 0 : Math.floor((100 * done) / total);
