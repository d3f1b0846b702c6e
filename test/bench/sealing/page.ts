/** Runs in a page of the built extension: what it takes to sign the log after something was kept. */
import { asId, type DossierId, type RevisionId } from '../../../src/domain/ids.ts';
import { sealLog } from '../../../src/storage/log.ts';
import { openStore } from '../../../src/storage/open.ts';
import { saveEntities } from '../../../src/storage/save-entities.ts';
import { capture } from '../../gallery/facts.ts';

export type SealingFigure = {
  readonly keepMs: readonly number[];
  readonly sealMs: readonly number[];
};

declare global {
  var measureSealing: (turns: number) => Promise<SealingFigure>;
}

globalThis.measureSealing = async (turns) => {
  const opened = await openStore({ name: `bench-${crypto.randomUUID()}` });
  if (!opened.ok) throw new Error(opened.error);
  const store = opened.value;
  const dossierId = asId<DossierId>(crypto.randomUUID());
  const [keepMs, sealMs]: [number[], number[]] = [[], []];
  for (let turn = 0; turn < turns; turn++) {
    const from = performance.now();
    const rev = asId<RevisionId>(crypto.randomUUID());
    const kept = await saveEntities(store, [{ ...capture, dossierId, rev }]);
    if (!kept.ok) throw new Error(kept.error);
    const keptAt = performance.now();
    const sealed = await sealLog(store, dossierId);
    if (!sealed.ok) throw new Error(sealed.error);
    keepMs.push(keptAt - from);
    sealMs.push(performance.now() - keptAt);
  }
  store.close();
  return { keepMs, sealMs };
};
