/** A popup in which nothing happens, to be looked at. */
import type { PopupActions } from '../../src/ui/popup/PopupView.tsx';

const nothing = () => {};

export const noActions: PopupActions = {
  mark: nothing,
  capturePage: nothing,
  inspection: { consider: nothing, begin: nothing, stop: nothing },
  answer: nothing,
  later: nothing,
  showMarks: nothing,
  hideMarks: nothing,
  goToMark: nothing,
  choose: nothing,
  openVisit: nothing,
  keepVisitStep: nothing,
  keepPdf: nothing,
  keepPersonal: nothing,
  endVisit: nothing,
  openRecord: nothing,
  openDossier: nothing,
  path: {
    choose: async () => {},
    sign: async () => {},
    whoMayKnow: nothing,
    whoAreYou: nothing,
    accept: nothing,
  },
  openLetter: nothing,
  wasSent: nothing,
  handOver: nothing,
  reportPlace: nothing,
  close: nothing,
  openPractising: nothing,
  openBeside: null,
  goOnOutside: nothing,
  chooseLanguage: nothing,
};
