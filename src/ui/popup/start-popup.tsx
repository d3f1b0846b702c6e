/** Starts the popup, behind the toolbar button or beside the page, wired to the real browser and store. */
import { useEffect } from 'preact/hooks';
import type { HandedLetter } from '../../domain/handed-letter.ts';
import type { LetterDraftId, RecordId } from '../../domain/ids.ts';
import { today } from '../../platform/clock.ts';
import { handOverLetter } from '../../platform/handed-letter.ts';
import { openOutsidePrivate } from '../../platform/private-windows.ts';
import { seesWholePage } from '../../platform/screenshot.ts';
import { hasSidePanel, openSidePanel } from '../../platform/side-panel.ts';
import {
  dossierPath,
  handOverPath,
  letterPath,
  memoryPath,
  openDossierAt,
  openOwnPage,
  openRecord,
  placePath,
  practisingPath,
  sentPath,
} from '../../platform/tabs.ts';
import { loadPopupWords } from '../shared/language.ts';
import { useRegister } from '../shared/register.ts';
import { type Behind, startPage } from '../shared/start-page.tsx';
import { textsOf } from '../shared/texts-of.ts';
import { useLetterAhead } from './letter-ahead.ts';
import { type Popup, PopupModel, type PopupPorts } from './model.ts';
import { PathScreen, type PopupActions, type PopupPlace, PopupView } from './PopupView.tsx';
import { type Picture, PictureModel, subjectOf } from './picture-model.ts';
import { picturePorts } from './picture-ports.ts';
import { letterAhead, popupPorts, sightAhead } from './ports.ts';
import { hostToWatch, WatchingModel } from './watching-model.ts';
import { watchingPorts } from './watching-ports.ts';

type Models = {
  readonly popup: Popup;
  readonly wholePicture: Picture;
  readonly watching: InstanceType<typeof WatchingModel>;
};
type Props = Models & Behind & { readonly place: PopupPlace };

export function startPopup(place: PopupPlace, ports: PopupPorts): Popup {
  const popup = new PopupModel(ports);
  const wholePicture = new PictureModel(picturePorts);
  const watching = new WatchingModel(watchingPorts);
  startPage({
    screen: (behind) => <PopupPage {...{ popup, wholePicture, watching, place }} {...behind} />,
    load: loadPopupWords,
    ahead: sightAhead,
    onOpen: popup.open,
  });
  return popup;
}

// In a private window of Firefox our pages have another, empty store: the dossier is not there.
const openOwn = async (path: string): Promise<void> =>
  (await popupPorts.isPrivate()) ? openOutsidePrivate(path) : openOwnPage(path);

/** What leads away from here. The popup closes then; the panel stays. */
function waysOut(place: PopupPlace) {
  const go = async (going: Promise<void>) => {
    await going;
    if (place === 'popup') close();
  };
  return {
    goOnOutside: () => go(openOutsidePrivate(memoryPath)),
    openRecord: (id: RecordId) => go(openRecord(id)),
    openDossier: () => go(openOwn(dossierPath)),
    openLetter: (letter: OpenedLetter) => go(openLetter(letter)),
    wasSent: (id: LetterDraftId) => go(openDossierAt(sentPath(id))),
    handOver: () => go(openDossierAt(handOverPath)),
    reportPlace: () => go(openOwn(placePath)),
    openPractising: () => go(openOwn(practisingPath)),
    openBeside: place === 'popup' && hasSidePanel() ? () => go(openSidePanel()) : null,
  } satisfies Partial<PopupActions>;
}

type OpenedLetter = Pick<HandedLetter, 'id'> & { readonly sender: HandedLetter['sender'] | null };

/** Files, printing and long work belong in a tab; who signs goes along in memory alone. */
async function openLetter({ id, sender }: OpenedLetter): Promise<void> {
  if (sender !== null) await handOverLetter({ id, sender });
  await openDossierAt(letterPath(id));
}

const refreshEveryMs = 500;
const ahead = [letterAhead, PathScreen.prepare];

function PopupPage({ popup, wholePicture, watching, place, chooseLanguage }: Props) {
  useEffect(() => {
    const timer = setInterval(() => {
      void popup.refresh();
      void wholePicture.refresh();
    }, refreshEveryMs);
    return () => clearInterval(timer);
  }, []);
  const view = popup.view.value;
  const register = useRegister(view.state === 'question');
  useLetterAhead(view.state, ahead);
  useEffect(() => void wholePicture.about(subjectOf(view)), [view]);
  const host = hostToWatch(view);
  useEffect(() => void watching.about(host), [host]);
  const picture = wholePicture.picture.value;
  const leave = place === 'popup' ? () => close() : popup.later;
  return (
    <PopupView
      place={place}
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
      actions={{ ...popup, chooseLanguage, ...waysOut(place), close: () => void leave() }}
    />
  );
}
