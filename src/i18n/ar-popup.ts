/** Arabic: the words of what opens first. */
import { anchorStatus } from './ar/anchor-status.ts';
import { closedPage } from './ar/closed-page.ts';
import { codes } from './ar/codes.ts';
import { dossier } from './ar/dossier.ts';
import { flags } from './ar/flags.ts';
import { gate } from './ar/gate.ts';
import { help } from './ar/help.ts';
import { inDoubt } from './ar/in-doubt.ts';
import { inspection } from './ar/inspection.ts';
import { letter } from './ar/letter.ts';
import { organisation } from './ar/organisation.ts';
import { path } from './ar/path.ts';
import { popup } from './ar/popup.ts';
import { practiceList } from './ar/practice-list.ts';
import { practising } from './ar/practising.ts';
import { questions } from './ar/questions.ts';
import { readAloud } from './ar/read-aloud.ts';
import { settings } from './ar/settings.ts';
import { sidePanel } from './ar/side-panel.ts';
import type { PopupMessages } from './nl-popup.ts';

export const arPopup: PopupMessages = {
  name: 'Kantlijn',
  languageName: 'العربية',
  chooseLanguage: 'اللغة',
  closedPage,
  anchorStatus,
  codes,
  loading: 'لحظة من فضلكم',
  popup,
  path,
  inspection,
  questions,
  practiceList,
  inDoubt,
  organisation,
  dossier,
  practising,
  sidePanel,
  flags,
  help,
  letter,
  gate,
  settings,
  readAloud,
  municipality: (name) => `بلدية ${name}`,
};
