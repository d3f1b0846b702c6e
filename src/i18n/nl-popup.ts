/**
 * Dutch: the words of what opens first, the popup and the lock before every page. A popup loads no others,
 * so what only the dossier says belongs in `nl.ts`.
 */
import { anchorStatus } from './nl/anchor-status.ts';
import { closedPage } from './nl/closed-page.ts';
import { codes } from './nl/codes.ts';
import { dossier } from './nl/dossier.ts';
import { flags } from './nl/flags.ts';
import { gate } from './nl/gate.ts';
import { help } from './nl/help.ts';
import { inDoubt } from './nl/in-doubt.ts';
import { inspection } from './nl/inspection.ts';
import { letter } from './nl/letter.ts';
import { organisation } from './nl/organisation.ts';
import { path } from './nl/path.ts';
import { popup } from './nl/popup.ts';
import { practiceList } from './nl/practice-list.ts';
import { practising } from './nl/practising.ts';
import { questions } from './nl/questions.ts';
import { readAloud } from './nl/read-aloud.ts';
import { settings } from './nl/settings.ts';
import { sidePanel } from './nl/side-panel.ts';

export const nlPopup = {
  name: 'Kantlijn',
  languageName: 'Nederlands',
  chooseLanguage: 'Taal',
  closedPage,
  anchorStatus,
  codes,
  loading: 'Even geduld',
  popup,
  path,
  practising,
  sidePanel,
  inspection,
  questions,
  practiceList,
  inDoubt,
  organisation,
  dossier,
  letter,
  gate,
  settings,
  help,
  flags,
  readAloud,
  municipality: (name: string) => `Gemeente ${name}`,
};

export type PopupMessages = typeof nlPopup;
