/** The popup, wired to the real browser and the real store. */
import type { Language } from '../../domain/language.ts';
import { dossierPath, openOwnPage } from '../../platform/tabs.ts';
import { useSearch } from '../shared/register.ts';
import { startPage } from '../shared/start-page.tsx';
import { PopupModel } from './model.ts';
import { PopupView } from './PopupView.tsx';
import { popupPorts } from './ports.ts';

const popup = new PopupModel(popupPorts);

function PopupPage({ chooseLanguage }: { readonly chooseLanguage: (language: Language) => void }) {
  const search = useSearch();
  const actions = {
    ...popup,
    chooseLanguage,
    openDossier: () => openOwnPage(dossierPath).then(() => close()),
  };
  return (
    <PopupView
      view={popup.view.value}
      painted={popup.painted.value}
      search={search}
      actions={actions}
    />
  );
}

startPage((chooseLanguage) => <PopupPage chooseLanguage={chooseLanguage} />).then(popup.open);
