/** Turkish: the words of what opens first. */

import type { PopupMessages } from './nl-popup.ts';
import { anchorStatus } from './tr/anchor-status.ts';
import { closedPage } from './tr/closed-page.ts';
import { codes } from './tr/codes.ts';
import { dossier } from './tr/dossier.ts';
import { flags } from './tr/flags.ts';
import { gate } from './tr/gate.ts';
import { help } from './tr/help.ts';
import { inDoubt } from './tr/in-doubt.ts';
import { inspection } from './tr/inspection.ts';
import { letter } from './tr/letter.ts';
import { organisation } from './tr/organisation.ts';
import { path } from './tr/path.ts';
import { popup } from './tr/popup.ts';
import { practiceList } from './tr/practice-list.ts';
import { practising } from './tr/practising.ts';
import { questions } from './tr/questions.ts';
import { readAloud } from './tr/read-aloud.ts';
import { settings } from './tr/settings.ts';
import { sidePanel } from './tr/side-panel.ts';

export const trPopup: PopupMessages = {
  name: 'Kantlijn',
  languageName: 'Türkçe',
  chooseLanguage: 'Dil',
  closedPage,
  anchorStatus,
  codes,
  loading: 'Biraz bekleyin',
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
  municipality: (name) => `${name} Belediyesi`,
};
