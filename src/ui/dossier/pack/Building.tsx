/** How far the file is, step by step; it can be stopped at each. */
import { Heading } from '../../shared/Heading.tsx';
import { useWords } from '../../shared/words-context.ts';
import type { DossierPage } from '../model.ts';
import type { BuildProgress, BuildStep } from './pack-build.ts';

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
  return (
    <label data-step={step}>
      {inParts(step) ? steps[step](percentOf(done, total)) : steps[step](done, total)}
      <progress value={done} max={Math.max(total, 1)} />
    </label>
  );
}

/** Steps that are told in hundredths, and not by what is done. */
const inParts = (step: BuildStep): step is (typeof counted)[number] =>
  counted.some((one) => one === step);

const counted = ['writing', 'checking', 'searching', 'locking'] as const;

const percentOf = (done: number, total: number): number =>
  total === 0 ? 0 : Math.floor((100 * done) / total);
