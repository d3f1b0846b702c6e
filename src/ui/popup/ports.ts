/** What the popup needs of the browser and the store. What is not needed to be painted is loaded after it. */
import { askToInspect } from '../../platform/inspection-rights.ts';
import { report } from '../../platform/report.ts';
import { activeTab } from '../../platform/tabs.ts';
import { askBackground } from '../shared/ask-background.ts';
import type { PopupPorts } from './model.ts';

/** Loaded once the vault is open. */
const sight = () => import('./sight.ts');
const profile = () => import('../shared/profile.ts');

/** Asks the background about the tab in front. */
async function aboutTab<T>(ask: (tabId: number) => Promise<T>, otherwise: T): Promise<T> {
  const tab = await activeTab();
  return tab ? ask(tab.id) : otherwise;
}

/** Loaded when a letter is begun, or shortly before. */
const letters = () => import('../shared/letter/letter-desk-ports.ts');
const desk = async () => (await letters()).letterDeskPorts;

/** Loads what looks at the page, and does not look. */
export const sightAhead = (): Promise<unknown> => sight();

/** Loads what begins a letter and what writes it, and does neither. */
export const letterAhead = async (): Promise<unknown> => (await letters()).loadLetters();

const noTab = { ok: false, error: 'page-closed' } as const;

export const popupPorts: PopupPorts = {
  look: async (withDraft) => (await sight()).look(withDraft),
  isPrivate: async () => (await activeTab())?.isPrivate ?? false,
  startRecord: (wish, choices) =>
    aboutTab((id) => askBackground('startRecord', id, wish, choices), noTab),
  keepVisitStep: (step, choices) =>
    aboutTab((id) => askBackground('keepVisitStep', id, step, choices), noTab),
  endVisit: () => aboutTab((id) => askBackground('endGuidedVisit', id), noTab),
  openDraft: async (started) => (await sight()).draftOf(started),
  answer: async (draft, answer) => {
    const { answerHere } = await import('./answer-here.ts');
    return answerHere(draft, answer);
  },
  showMarks: () => aboutTab((id) => askBackground('showMarks', id), noTab),
  paintedMarks: () => aboutTab((id) => askBackground('paintedMarks', id), noTab),
  goToMark: (mark) => aboutTab((id) => askBackground('goToMark', id, mark), noTab),
  hideMarks: () => aboutTab((id) => askBackground('hideMarks', id), noTab),
  inspection: {
    prepare: () => aboutTab((id) => askBackground('prepareInspection', id), noTab),
    ask: askToInspect,
    begin: (tabId, reach) => askBackground('beginInspection', tabId, reach),
    stop: () => askBackground('stopInspection'),
  },
  path: {
    beginLetter: async (beginning) => (await desk()).beginLetter(beginning),
    saveLetter: async (id, choice) => (await desk()).saveLetter(id, choice),
    composeLetter: async (wish) => (await desk()).composeLetter(wish),
    readProfile: async () => (await profile()).readProfile(),
    keepProfile: async (sender) => (await profile()).keepProfile(sender),
  },
  report,
};
