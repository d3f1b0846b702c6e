/** The dossier, wired to the real browser and the real store. */

import { useEffect } from 'preact/hooks';
import type { RecordId } from '../../domain/ids.ts';
import { today } from '../../platform/clock.ts';
import { dossierPath, openOwnPage, openWebPage, practisingPath } from '../../platform/tabs.ts';
import { onChange } from '../../storage/changes.ts';
import { useSettings } from '../settings/ports.ts';
import { loadWords } from '../shared/language.ts';
import { isPrivatePage } from '../shared/private-page.ts';
import { useRegister } from '../shared/register.ts';
import { type Behind, startPage } from '../shared/start-page.tsx';
import { textsOf } from '../shared/texts-of.ts';
import { vault } from '../shared/vault.ts';
import { isWipedHere } from '../shared/wiped.ts';
import { adoptHere } from './adopt-here.ts';
import { askedIn } from './asked.ts';
import { BackupModel } from './backup-model.ts';
import { backupPorts } from './backup-ports.ts';
import { DossierView } from './DossierView.tsx';
import { goToRecord } from './go-to-record.ts';
import { KeysModel } from './keys/keys-model.ts';
import { keysPorts } from './keys/keys-ports.ts';
import { DossierModel, type Task } from './model.ts';
import { openAsked } from './open-asked.ts';
import { dossierPorts, recordPorts, tidy } from './ports.ts';
import { ImportModel } from './received/import-model.ts';
import { importPorts } from './received/import-ports.ts';
import { StampModel } from './stamps/stamp-model.ts';
import { stampPorts } from './stamps/stamp-ports.ts';

const dossier = new DossierModel(dossierPorts);
const backup = new BackupModel(backupPorts);
const importing = new ImportModel(importPorts);
const stamping = new StampModel(stampPorts);
const keys = new KeysModel(keysPorts);

function Page({ mode, chooseLanguage }: Behind) {
  const settings = useSettings(mode);
  const register = useRegister(asksOrganisation(dossier.task.value));
  useEffect(() => {
    const listening = new AbortController();
    onChange(showChange, listening.signal);
    addEventListener('hashchange', showAsked, { signal: listening.signal });
    return () => listening.abort();
  }, []);
  useEffect(showAsked, [dossier.view.value]);
  return (
    <DossierView
      page={dossier}
      backup={backup}
      importing={importing}
      stamping={stamping}
      keys={keys}
      settings={settings}
      isInMemory={mode === 'memory'}
      isShared={mode !== 'normal'}
      textsOf={textsOf}
      today={today()}
      register={register}
      ports={recordPorts}
      adopt={isPrivatePage ? adoptHere : null}
      openDossier={() => openOwnPage(dossierPath)}
      openPractising={() => openOwnPage(practisingPath)}
      openPage={openWebPage}
      chooseLanguage={chooseLanguage}
    />
  );
}

const asksOrganisation = ({ kind }: Task) => kind === 'questions' || kind === 'organisation';

/** Does what the address asks for, once it is there; the address then forgets it. */
function showAsked(): void {
  const asked = askedIn(location);
  if (asked === null || dossier.view.value.state !== 'ready') return;
  if (asked.kind === 'record') showRecord(asked.id);
  else {
    history.replaceState(null, '', location.pathname);
    void openAsked(asked, dossier);
  }
}

function showRecord(asked: RecordId): void {
  const isThere = goToRecord(asked);
  if (!isThere && isLoaded(asked)) {
    setTimeout(showAsked, 50); // A long list is drawn in pieces, and its card has yet to come.
    return;
  }
  history.replaceState(null, '', location.pathname);
  if (!isThere) dossier.problem.value = 'not-found';
}

const isLoaded = (asked: RecordId): boolean =>
  dossier.loaded.value?.contents.records.some(({ id }) => id === asked) === true;

/** Only what is there: reading where nothing is would begin a new vault that nobody asked for. */
async function showChange(): Promise<void> {
  if (isWipedHere()) return;
  if (isPrivatePage || (await vault.state()) === 'open') await dossier.refresh();
}

async function fill(): Promise<void> {
  await Promise.all([dossier.refresh(), backup.refresh(), dossier.rememberSender()]);
  document.body.dataset.ready = 'true';
  await tidy();
}

startPage({ screen: (behind) => <Page {...behind} />, load: loadWords, onOpen: fill });
