/** English: the words of what opens first. */
import { anchorStatus } from './en/anchor-status.ts';
import { closedPage } from './en/closed-page.ts';
import { codes } from './en/codes.ts';
import { dossier } from './en/dossier.ts';
import { flags } from './en/flags.ts';
import { gate } from './en/gate.ts';
import { help } from './en/help.ts';
import { inDoubt } from './en/in-doubt.ts';
import { inspection } from './en/inspection.ts';
import { letter } from './en/letter.ts';
import { organisation } from './en/organisation.ts';
import { path } from './en/path.ts';
import { popup } from './en/popup.ts';
import { practiceList } from './en/practice-list.ts';
import { practising } from './en/practising.ts';
import { questions } from './en/questions.ts';
import { readAloud } from './en/read-aloud.ts';
import { settings } from './en/settings.ts';
import { sidePanel } from './en/side-panel.ts';
import type { PopupMessages } from './nl-popup.ts';

export const enPopup: PopupMessages = {
  name: 'Kantlijn',
  languageName: 'English',
  chooseLanguage: 'Language',
  closedPage,
  anchorStatus,
  codes,
  loading: 'One moment',
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
  municipality: (name) => `Municipality of ${name}`,
};
