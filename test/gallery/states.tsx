/** Every screen in every state. The gallery shows them; the accessibility test walks over them. */
import type { ComponentChildren } from 'preact';
import { searchOrganisations } from '../../src/data/municipalities.ts';
import { notices } from '../../src/domain/codes.ts';
import { closedPages } from '../../src/domain/page-access.ts';
import { fail, ok } from '../../src/domain/result.ts';
import { DossierView } from '../../src/ui/dossier/DossierView.tsx';
import {
  DossierModel,
  type DossierPorts,
  type Loaded,
  type Task,
} from '../../src/ui/dossier/model.ts';
import type { PopupState } from '../../src/ui/popup/model.ts';
import { PopupView } from '../../src/ui/popup/PopupView.tsx';
import { annotation, contents, draft, pageRecord } from './facts.ts';

export type State = {
  readonly name: string;
  readonly surface: 'popup' | 'dossier';
  readonly show: () => ComponentChildren;
};

const nothing = () => {};

const popup = (name: string, view: PopupState, isPainted = false): State => ({
  name: `popup: ${name}`,
  surface: 'popup',
  show: () => (
    <PopupView
      view={view}
      painted={isPainted ? [{ annotationId: annotation.id, status: 'anchored' }] : null}
      search={searchOrganisations}
      actions={{
        mark: nothing,
        capturePage: nothing,
        answer: nothing,
        later: nothing,
        showMarks: nothing,
        hideMarks: nothing,
        openDossier: nothing,
        chooseLanguage: nothing,
      }}
    />
  ),
});

const url = 'https://www.voorbeeldstad.test/het-gesprek';
const mark = {
  annotationId: annotation.id,
  source: url,
  selectors: annotation.selectors,
  quote: 'In spreekkamer 2 en 4 nemen wij beeld en geluid op.',
  practice: pageRecord.practice,
};
const [dronten = null] = searchOrganisations('Dronten');
const withPractice = { ...draft, practice: 'recording-interview' } as const;

const popupStates: readonly State[] = [
  popup('loading', { state: 'loading' }),
  popup('page of a municipality', {
    state: 'page',
    page: { url, organisation: dronten, marks: [] },
  }),
  popup('page of nobody we know', { state: 'page', page: { url, organisation: null, marks: [] } }),
  popup('page with a mark', { state: 'page', page: { url, organisation: dronten, marks: [mark] } }),
  popup(
    'page with a painted mark',
    { state: 'page', page: { url, organisation: dronten, marks: [mark] } },
    true,
  ),
  popup('capturing', { state: 'capturing' }),
  ...notices.map((notice) =>
    popup(`notice ${notice}`, { state: 'question', draft, quote: mark.quote, notice }),
  ),
  popup('question practice', { state: 'question', draft, quote: mark.quote, notice: null }),
  popup('question organisation', {
    state: 'question',
    draft: withPractice,
    quote: null,
    notice: null,
  }),
  popup('question note', {
    state: 'question',
    draft: { ...withPractice, organisation: pageRecord.organisation },
    quote: mark.quote,
    notice: null,
  }),
  popup('saved', { state: 'saved', record: pageRecord }),
  ...closedPages.map((reason) => popup(`closed ${reason}`, { state: 'closed-page', reason })),
  popup('click needed', { state: 'click-needed' }),
  popup('private window', { state: 'private-window' }),
  popup('failed', { state: 'failed', code: 'storage-full' }),
];

const full: Loaded = { contents, drafts: [draft], damaged: [] };
const empty: Loaded = {
  contents: { ...contents, records: [], annotations: [], captures: [] },
  drafts: [],
  damaged: [],
};

const portsWith = (loaded: Loaded): DossierPorts => ({
  load: async () => ok(loaded),
  answer: async () => fail('storage-full'),
  addPlaceRecord: async () => fail('storage-full'),
  editNote: async () => ok(null),
  remove: async () => ok(null),
  restore: async () => ok(null),
  makePack: async () => fail('cancelled'),
  addressOf: () => '',
  releaseAddress: nothing,
  report: nothing,
});

const dossier = (name: string, loaded: Loaded, task: Task = { kind: 'none' }): State => ({
  name: `dossier: ${name}`,
  surface: 'dossier',
  show: () => {
    const page = new DossierModel(portsWith(loaded));
    page.view.value = { state: 'ready', loaded };
    page.task.value = task;
    return (
      <DossierView
        page={page}
        search={searchOrganisations}
        ports={{
          screenshotOf: async () => null,
          countVersions: async () => 2,
          snapshotOf: async () => '<!doctype html><title>Pagina</title><p>Vastgelegd.</p>',
        }}
        openPage={nothing}
        chooseLanguage={nothing}
      />
    );
  },
});

const damaged: Loaded = {
  ...full,
  damaged: [{ rev: pageRecord.rev, what: 'cannot-decrypt' }],
};

const dossierStates: readonly State[] = [
  dossier('empty', empty),
  dossier('records', full),
  dossier('a damaged row', damaged),
  dossier('record without a page', full, { kind: 'place' }),
  dossier('questions', full, { kind: 'questions', recordId: draft.id }),
  dossier('editing a note', full, { kind: 'note', recordId: pageRecord.id }),
  dossier('sender', full, { kind: 'sender', code: null }),
  dossier('sender missing', full, { kind: 'sender', code: 'sender-missing' }),
  dossier('building', full, { kind: 'building', done: 3, total: 12 }),
];

export const states: readonly State[] = [...popupStates, ...dossierStates];
