/** The dossier, wired to the real browser and the real store. */
import { useEffect } from 'preact/hooks';
import type { Language } from '../../domain/language.ts';
import { openWebPage } from '../../platform/tabs.ts';
import { onChange } from '../../storage/changes.ts';
import { useSearch } from '../shared/register.ts';
import { startPage } from '../shared/start-page.tsx';
import { DossierView } from './DossierView.tsx';
import { DossierModel } from './model.ts';
import { dossierPorts, recordPorts, tidy } from './ports.ts';

const dossier = new DossierModel(dossierPorts);

function Page({ chooseLanguage }: { readonly chooseLanguage: (language: Language) => void }) {
  const search = useSearch();
  useEffect(() => {
    const listening = new AbortController();
    onChange(dossier.refresh, listening.signal);
    return () => listening.abort();
  }, []);
  return (
    <DossierView
      page={dossier}
      search={search}
      ports={recordPorts}
      openPage={openWebPage}
      chooseLanguage={chooseLanguage}
    />
  );
}

startPage((chooseLanguage) => <Page chooseLanguage={chooseLanguage} />).then(async () => {
  await dossier.refresh();
  document.body.dataset.ready = 'true';
  await tidy();
});
