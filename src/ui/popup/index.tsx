/** The popup, wired to the real browser and the real store. */
import { useEffect } from 'preact/hooks';
import type { LetterDraftId, RecordId } from '../../domain/ids.ts';
import type { TypedSender } from '../../domain/typed-sender.ts';
import { today } from '../../platform/clock.ts';
import { handOverLetter } from '../../platform/handed-letter.ts';
import { openOutsidePrivate } from '../../platform/private-windows.ts';
import { seesWholePage } from '../../platform/screenshot.ts';
import {
  dossierPath,
  handOverPath,
  letterPath,
  memoryPath,
  openDossierAt,
  openOwnPage,
  openRecord,
  placePath,
  sentPath,
} from '../../platform/tabs.ts';
import { useRegister } from '../shared/register.ts';
import { type Behind, startPage } from '../shared/start-page.tsx';
import { textsOf } from '../shared/texts-of.ts';
import { PopupModel } from './model.ts';
import { PopupView } from './PopupView.tsx';
import { PictureModel, subjectOf } from './picture-model.ts';
import { picturePorts } from './picture-ports.ts';
import { popupPorts } from './ports.ts';
import { hostToWatch, WatchingModel } from './watching-model.ts';
import { watchingPorts } from './watching-ports.ts';

const popup = new PopupModel(popupPorts);
const wholePicture = new PictureModel(picturePorts);
const watching = new WatchingModel(watchingPorts);

// In a private window of Firefox our pages have another, empty store: the dossier is not there.
const openDossier = async () =>
  (await popupPorts.isPrivate()) ? openOutsidePrivate(dossierPath) : openOwnPage(dossierPath);

type OpenedLetter = { readonly id: LetterDraftId; readonly sender: TypedSender | null };

/** Files, printing and long work belong in a tab; who signs goes along in memory alone. */
async function openLetter(id: LetterDraftId, sender: TypedSender | null): Promise<void> {
  if (sender !== null) await handOverLetter({ id, sender });
  await openDossierAt(letterPath(id));
}

const refreshEveryMs = 500;

function PopupPage({ chooseLanguage }: Behind) {
  useEffect(() => {
    const timer = setInterval(() => {
      void popup.refresh();
      void wholePicture.refresh();
    }, refreshEveryMs);
    return () => clearInterval(timer);
  }, []);
  const view = popup.view.value;
  const register = useRegister(view.state === 'question');
  useEffect(() => void wholePicture.about(subjectOf(view)), [view]);
  const host = hostToWatch(view);
  useEffect(() => void watching.about(host), [host]);
  const picture = wholePicture.picture.value;
  const actions = {
    ...popup,
    chooseLanguage,
    goOnOutside: () => openOutsidePrivate(memoryPath).then(() => close()),
    openRecord: (id: RecordId) => openRecord(id).then(() => close()),
    openDossier: () => openDossier().then(() => close()),
    openLetter: ({ id, sender }: OpenedLetter) => openLetter(id, sender).then(() => close()),
    wasSent: (id: LetterDraftId) => openDossierAt(sentPath(id)).then(() => close()),
    handOver: () => openDossierAt(handOverPath).then(() => close()),
    reportPlace: () => openDossierAt(placePath).then(() => close()),
    close: () => close(),
  };
  return (
    <PopupView
      view={view}
      painted={popup.painted.value}
      visit={popup.visit.value}
      choices={popup.choices.value}
      picture={
        picture && {
          picture,
          doesScroll: !seesWholePage(),
          onKeep: wholePicture.keep,
          onCancel: wholePicture.cancel,
        }
      }
      watching={{
        watched: watching.watched.value,
        onAsk: watching.ask,
        onStop: watching.stop,
      }}
      textsOf={textsOf}
      today={today()}
      register={register}
      actions={actions}
    />
  );
}

startPage({ screen: (behind) => <PopupPage {...behind} />, onOpen: popup.open });
