/** The popup, wired to the real browser and the real store. */
import { useEffect } from 'preact/hooks';
import type { RecordId } from '../../domain/ids.ts';
import { openOutsidePrivate } from '../../platform/private-windows.ts';
import { dossierPath, memoryPath, openOwnPage, openRecord } from '../../platform/tabs.ts';
import { useSearch } from '../shared/register.ts';
import { type Behind, startPage } from '../shared/start-page.tsx';
import { PopupModel } from './model.ts';
import { PopupView } from './PopupView.tsx';
import { popupPorts } from './ports.ts';

const popup = new PopupModel(popupPorts);

// In a private window of Firefox our pages have another, empty store: the dossier is not there.
const openDossier = async () =>
  (await popupPorts.isPrivate()) ? openOutsidePrivate(dossierPath) : openOwnPage(dossierPath);

const refreshEveryMs = 500;

function PopupPage({ chooseLanguage }: Behind) {
  const search = useSearch();
  useEffect(() => {
    const timer = setInterval(popup.refresh, refreshEveryMs);
    return () => clearInterval(timer);
  }, []);
  const actions = {
    ...popup,
    chooseLanguage,
    goOnOutside: () => openOutsidePrivate(memoryPath).then(() => close()),
    openRecord: (id: RecordId) => openRecord(id).then(() => close()),
    openDossier: () => openDossier().then(() => close()),
  };
  return (
    <PopupView
      view={popup.view.value}
      painted={popup.painted.value}
      visit={popup.visit.value}
      choices={popup.choices.value}
      search={search}
      actions={actions}
    />
  );
}

startPage({ screen: (behind) => <PopupPage {...behind} />, onOpen: popup.open });
