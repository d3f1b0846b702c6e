/** Every screen in every state. The gallery shows them; the accessibility test walks over them. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { knownOrganisation } from '../../src/data/organisations/known.ts';
import type { AddedFile } from '../../src/domain/added-file.ts';
import type { Capture } from '../../src/domain/capture.ts';
import { usualChoices } from '../../src/domain/capture-choices.ts';
import { noPeople } from '../../src/domain/client.ts';
import {
  notices,
  startErrors,
  type WholePageError,
  wholePageErrors,
} from '../../src/domain/codes.ts';
import {
  type AnnotationId,
  asId,
  asSha256,
  type RecordId,
  type Sha256,
} from '../../src/domain/ids.ts';
import { asDay, type Day, type Instant, instantOf } from '../../src/domain/instant.ts';
import { markSights } from '../../src/domain/mark-sight.ts';
import type { Edition } from '../../src/domain/pack.ts';
import { type FileChoice, largestIn, usualFile } from '../../src/domain/pack-choice.ts';
import { closedPages } from '../../src/domain/page-access.ts';
import type { PageVersion } from '../../src/domain/page-version.ts';
import { questions } from '../../src/domain/record.ts';
import { fail, ok } from '../../src/domain/result.ts';
import {
  notComparedReasons,
  type SourceDifference,
  writeSourceDifference,
} from '../../src/domain/source-difference.ts';
import type { MarkHere } from '../../src/flows/marks-here.ts';
import { reviewOf } from '../../src/flows/preview-pack.ts';
import type { PaintedMark } from '../../src/messaging/page-calls.ts';
import type { WholePageState } from '../../src/messaging/protocol.ts';
import type { Adopt } from '../../src/ui/dossier/AdoptPanel.tsx';
import { BackupModel, type MakeStep, type RestoreStep } from '../../src/ui/dossier/backup-model.ts';
import { DossierView } from '../../src/ui/dossier/DossierView.tsx';
import { FileForm } from '../../src/ui/dossier/files/FileForm.tsx';
import type { Adding } from '../../src/ui/dossier/files/file-actions.ts';
import type { KeysStep } from '../../src/ui/dossier/keys/keys-model.ts';
import {
  DossierModel,
  type DossierPorts,
  type Loaded,
  type Task,
} from '../../src/ui/dossier/model.ts';
import { nothingFound } from '../../src/ui/dossier/pack/cover-actions.ts';
import {
  type BuildStep,
  type MadeFile,
  type MadeLock,
  openToAll,
} from '../../src/ui/dossier/pack/pack-build.ts';
import { newPack, type PackTask } from '../../src/ui/dossier/pack/pack-task.ts';
import { noPaper } from '../../src/ui/dossier/paper-choice.ts';
import type { ImportStep } from '../../src/ui/dossier/received/import-model.ts';
import { ComparisonOutcome } from '../../src/ui/dossier/SourceComparison.tsx';
import type { StampStep } from '../../src/ui/dossier/stamps/stamp-model.ts';
import type { TakenAway } from '../../src/ui/dossier/undo/taken-away.ts';
import type { PopupState, Visit } from '../../src/ui/popup/model.ts';
import { type PopupPlace, PopupView } from '../../src/ui/popup/PopupView.tsx';
import type { PictureProps } from '../../src/ui/popup/WholePicture.tsx';
import type { Watched } from '../../src/ui/popup/watching-model.ts';
import { Heading } from '../../src/ui/shared/Heading.tsx';
import { asideStates } from './aside-states.tsx';
import { channelStates } from './channel-states.tsx';
import { coverStates, manyCovers, personalCoverTexts, phonesOf } from './cover-states.tsx';
import { anne, loadedWithPeople, newClient } from './desk-people.ts';
import {
  addedFile,
  addedToPack,
  annotation,
  answeredRecord,
  capture,
  contents,
  draft,
  inspectedCapture,
  inspection,
  laterTexts,
  laterVersion,
  pageRecord,
  pdfRecordWith,
  placeRecord,
  viewerCapture,
} from './facts.ts';
import { addedFiles, addingSteps, copyOf, personalFileTexts } from './file-facts.ts';
import { followUpStates } from './follow-up-states.tsx';
import { gateStates, settingsStates } from './gate-states.tsx';
import { importingAt, importSteps } from './import-steps.ts';
import { keysAt, keysSteps } from './keys-steps.ts';
import {
  lettersBegun,
  letterTasks,
  noLetterPorts,
  pathSteps,
  unsentLetter,
} from './letter-states.tsx';
import { drawnPdf, lookedAtPages, maskStates, reviewedPdfs } from './mask-states.tsx';
import { myStepsStates } from './my-steps-states.tsx';
import { noActions } from './no-actions.ts';
import { organisationStates } from './organisation-states.tsx';
import { pageReport } from './page-report.ts';
import { pdfStates } from './pdf-states.tsx';
import { practisingStates } from './practising-states.tsx';
import { register } from './register.ts';
import { stampingAt, stampSteps } from './stamp-steps.ts';
import { galleryDay, sentBy, severalSteps, silentRequest } from './steps.ts';
import { viewerStates } from './viewer-states.tsx';

export type State = {
  readonly name: string;
  readonly surface: 'popup' | 'dossier';
  readonly show: () => ComponentChildren;
};

const nothing = () => {};

type OnPage = {
  readonly painted?: readonly PaintedMark[];
  readonly visit?: Visit;
  readonly picture?: WholePageState;
  readonly doesScroll?: boolean;
  readonly today?: Day;
  readonly watched?: Watched;
  readonly place?: PopupPlace;
  readonly hasSidePanel?: boolean;
};

const pictureProps = (picture: WholePageState, doesScroll = true): PictureProps => ({
  picture,
  doesScroll,
  onKeep: nothing,
  onCancel: nothing,
});

const popup = (name: string, view: PopupState, onPage: OnPage = {}): State => ({
  name: `${onPage.place ?? 'popup'}: ${name}`,
  surface: 'popup',
  show: () => (
    <PopupView
      place={onPage.place ?? 'popup'}
      view={view}
      choices={usualChoices}
      painted={onPage.painted ?? null}
      visit={onPage.visit ?? null}
      watching={{ watched: onPage.watched ?? null, onAsk: nothing, onStop: nothing }}
      picture={onPage.picture ? pictureProps(onPage.picture, onPage.doesScroll) : null}
      textsOf={async () => [mark.quote]}
      today={onPage.today ?? galleryDay}
      register={register}
      actions={{ ...noActions, openBeside: onPage.hasSidePanel ? nothing : null }}
    />
  ),
});

const url = 'https://www.voorbeeldstad.test/het-gesprek';
const mark = {
  annotationId: annotation.id,
  recordId: annotation.recordId,
  source: url,
  selectors: annotation.selectors,
  rivals: [],
  quote: 'In spreekkamer 2 en 4 nemen wij beeld en geluid op.',
  language: 'nl',
  hasPlace: true,
  practice: pageRecord.practice,
};
/** A mark for each status, with the awkward words that pages do have. */
const marksOfAllKinds = [
  { quote: mark.quote, language: 'nl', practice: 'recording-interview', status: 'anchored' },
  {
    quote: `Wij vragen zes maanden bankafschriften. ${'Streep niets door. '.repeat(12)}`,
    language: 'nl',
    practice: 'bank-statements',
    status: 'anchored',
  },
  {
    quote: 'نحن نسجل الصوت والصورة في غرفة المقابلة رقم 2.',
    language: 'ar',
    practice: 'recording-interview',
    status: 'suggested',
  },
  { quote: 'Lees meer', language: 'Nederlands', practice: 'website-trackers', status: 'ambiguous' },
  { quote: `www.${'zeerlang'.repeat(9)}.test`, language: null, practice: null, status: 'orphaned' },
  { quote: null, language: 'nl', practice: 'biometric-clock', status: 'not-searched' },
] as const;

const allMarks: readonly MarkHere[] = marksOfAllKinds.map(({ status: _status, ...one }, at) => ({
  ...mark,
  ...one,
  annotationId: asId<AnnotationId>(`00000000-0000-4000-8000-0000000009${at + 10}`),
}));
const wholePageMark: MarkHere = {
  ...mark,
  annotationId: asId<AnnotationId>('00000000-0000-4000-8000-000000000999'),
  quote: null,
  hasPlace: false,
};
const allPainted: readonly PaintedMark[] = allMarks.map(({ annotationId }, at) => ({
  annotationId,
  status: marksOfAllKinds[at]?.status ?? 'not-searched',
}));

const dronten = knownOrganisation('GM0303');
const withPractice = { ...draft, practice: 'recording-interview' } as const;
const quoted = { exact: mark.quote, language: 'nl' };
const withOrganisation = { ...withPractice, organisation: pageRecord.organisation };
const finishedDraft = { ...withOrganisation, happened: 'no' as const };
/** Those that nothing else can end with. */
const pictureErrors = wholePageErrors.filter(
  (code) => !startErrors.some((other) => other === code),
);

function pictureStates(): State[] {
  const { id: recordId } = draft;
  const view = {
    state: 'question',
    draft: finishedDraft,
    quote: quoted,
    notice: null,
  } as const;
  const failed = (error: WholePageError): State =>
    popup(`picture, not made: ${error}`, view, { picture: { kind: 'failed', recordId, error } });
  const none = { kind: 'none' } as const;
  const running = { kind: 'running', recordId } as const;
  return [
    popup('picture offered', view, { picture: none }),
    popup('picture offered, without scrolling', view, { picture: none, doesScroll: false }),
    popup('picture begun', view, { picture: { ...running, taken: 0, expected: 0 } }),
    popup('picture under way', view, { picture: { ...running, taken: 5, expected: 12 } }),
    popup('picture kept', view, { picture: { kind: 'kept', recordId } }),
    ...pictureErrors.map(failed),
  ];
}

const visitId = asId<RecordId>('00000000-0000-4000-8000-000000000777');
const keptSteps = [
  { choice: 'nothing-chosen', start: 'data-cleared', keptAt: capture.startedAt },
  { choice: 'accepted', start: 'went-on', keptAt: capture.finishedAt },
  { choice: 'refused', start: 'data-cleared', keptAt: capture.finishedAt },
] as const;
const visitAfter = (count: number, isPrivate = false): PopupState => ({
  state: 'visit',
  visit: count === 0 ? null : { recordId: visitId, steps: keptSteps.slice(0, count) },
  isPrivate,
});

const popupStates: readonly State[] = [
  popup('guided visit, at its start', visitAfter(0)),
  popup('guided visit, at its start in a private window', visitAfter(0, true)),
  popup('guided visit, nothing chosen is kept', visitAfter(1)),
  popup('guided visit, two steps kept in a private window', visitAfter(2, true)),
  popup('guided visit, all is kept', visitAfter(3)),
  popup('question: own visit', {
    state: 'question',
    draft: {
      ...draft,
      practice: 'website-trackers',
      organisation: { kind: 'listed', code: 'GM0303', name: 'Dronten' },
      visit: 'done',
    },
    quote: null,
    notice: null,
  }),
  popup('loading', { state: 'loading' }),
  popup(
    'page of a municipality, where there is a panel',
    {
      state: 'page',
      page: {
        url,
        title: 'Het gesprek',
        organisation: dronten,
        marks: [],
        isCacheAChoice: true,
        unsent: null,
      },
    },
    { hasSidePanel: true },
  ),
  popup('a page before a click', { state: 'click-needed' }, { place: 'side-panel' }),
  popup(
    'page with a mark',
    {
      state: 'page',
      page: {
        url,
        title: 'Het gesprek',
        organisation: dronten,
        marks: [mark],
        isCacheAChoice: false,
        unsent: null,
      },
    },
    { place: 'side-panel' },
  ),
  popup('page of a municipality', {
    state: 'page',
    page: {
      url,
      title: 'Het gesprek',
      organisation: dronten,
      marks: [],
      isCacheAChoice: true,
      unsent: null,
    },
  }),
  popup('page of nobody we know', {
    state: 'page',
    page: {
      url,
      title: 'Het gesprek',
      organisation: null,
      marks: [],
      isCacheAChoice: true,
      unsent: null,
    },
  }),
  ...(['off', 'on', 'refused', 'stopped'] as const).map((watching) =>
    popup(
      `page with public reports, watching: ${watching}`,
      {
        state: 'page',
        page: {
          url,
          title: 'Beeld en geluid',
          organisation: dronten,
          marks: [],
          isCacheAChoice: true,
          unsent: null,
        },
      },
      { watched: { host: 'www.dronten.nl', watching } },
    ),
  ),
  popup(
    'page with public reports, overdue',
    {
      state: 'page',
      page: {
        url,
        title: 'Beeld en geluid',
        organisation: dronten,
        marks: [],
        isCacheAChoice: true,
        unsent: null,
      },
    },
    { today: asDay('2030-01-01'), watched: { host: 'www.dronten.nl', watching: 'on' } },
  ),
  popup('page with a mark', {
    state: 'page',
    page: {
      url,
      title: 'Het gesprek',
      organisation: dronten,
      marks: [mark],
      isCacheAChoice: false,
      unsent: null,
    },
  }),
  popup(
    'page with a painted mark',
    {
      state: 'page',
      page: {
        url,
        title: 'Het gesprek',
        organisation: dronten,
        marks: [mark],
        isCacheAChoice: false,
        unsent: null,
      },
    },
    { painted: [{ annotationId: mark.annotationId, status: 'anchored' }] },
  ),
  popup('page with marks of every kind, not shown', {
    state: 'page',
    page: {
      url,
      title: 'Het gesprek',
      organisation: dronten,
      marks: [...allMarks, wholePageMark],
      isCacheAChoice: false,
      unsent: null,
    },
  }),
  popup(
    'page with marks of every kind, shown',
    {
      state: 'page',
      page: {
        url,
        title: 'Het gesprek',
        organisation: dronten,
        marks: [...allMarks, wholePageMark],
        isCacheAChoice: false,
        unsent: null,
      },
    },
    { painted: allPainted },
  ),
  popup('page that was kept as a whole', {
    state: 'page',
    page: {
      url,
      title: 'Het gesprek',
      organisation: dronten,
      marks: [wholePageMark],
      isCacheAChoice: false,
      unsent: null,
    },
  }),
  ...markSights.map((sight) =>
    popup(
      `page with a mark, gone to: ${sight}`,
      {
        state: 'page',
        page: {
          url,
          title: 'Het gesprek',
          organisation: dronten,
          marks: [mark],
          isCacheAChoice: false,
          unsent: null,
        },
      },
      {
        painted: [{ annotationId: mark.annotationId, status: 'anchored' }],
        visit: { annotationId: mark.annotationId, sight },
      },
    ),
  ),
  popup('inspection considered', {
    state: 'inspection',
    target: { tabId: 1, host: 'www.voorbeeldstad.test', telling: 'at-once' },
    isRefused: false,
  }),
  popup('inspection considered, with the right kept since the start', {
    state: 'inspection',
    target: { tabId: 1, host: 'www.voorbeeldstad.test', telling: 'since-start' },
    isRefused: false,
  }),
  popup('inspection considered, perhaps without requests', {
    state: 'inspection',
    target: { tabId: 1, host: 'www.voorbeeldstad.test', telling: 'after-restart' },
    isRefused: false,
  }),
  popup('inspection refused', {
    state: 'inspection',
    target: { tabId: 1, host: `www.${'zeerlang'.repeat(7)}.test`, telling: 'at-once' },
    isRefused: true,
  }),
  popup('inspection begun', { state: 'inspection-begun' }),
  popup('inspecting one site', {
    state: 'inspecting',
    inspection: { host: 'www.voorbeeldstad.test', reach: 'site', telling: 'at-once' },
  }),
  popup('inspecting, perhaps without requests', {
    state: 'inspecting',
    inspection: { host: 'www.voorbeeldstad.test', reach: 'site', telling: 'after-restart' },
  }),
  popup('inspecting all sites', {
    state: 'inspecting',
    inspection: { host: 'www.voorbeeldstad.test', reach: 'all-sites', telling: 'since-start' },
  }),
  popup('capturing', { state: 'capturing' }),
  ...notices.map((notice) =>
    popup(`notice ${notice}`, { state: 'question', draft, quote: quoted, notice }),
  ),
  popup('question practice', { state: 'question', draft, quote: quoted, notice: null }),
  ...pictureStates(),
  popup('question organisation', {
    state: 'question',
    draft: withPractice,
    quote: null,
    notice: null,
  }),
  unfolded(
    popup('question practice, all of it', { state: 'question', draft, quote: null, notice: null }),
  ),
  unfolded(
    popup('question note, with all that is known', {
      state: 'question',
      draft: finishedDraft,
      quote: quoted,
      notice: null,
    }),
  ),
  popup(
    'question note, overdue',
    { state: 'question', draft: finishedDraft, quote: null, notice: null },
    { today: asDay('2031-01-01') },
  ),
  popup('question note', {
    state: 'question',
    draft: { ...withPractice, organisation: pageRecord.organisation },
    quote: quoted,
    notice: null,
  }),
  popup('saved', { state: 'saved', record: pageRecord }),
  popup('question happened', {
    state: 'question',
    draft: withOrganisation,
    quote: quoted,
    notice: null,
  }),
  popup('question wish', {
    state: 'question',
    draft: { ...finishedDraft, passed: ['note'] },
    quote: quoted,
    notice: null,
  }),
  popup('all was passed', {
    state: 'question',
    draft: { ...draft, passed: questions },
    quote: quoted,
    notice: null,
  }),
  ...Object.entries(pathSteps).map(([name, step]) => popup(`path, ${name}`, step)),
  popup('page, with a letter that was not sent yet', {
    state: 'page',
    page: {
      url,
      title: 'Het gesprek',
      organisation: dronten,
      marks: [],
      isCacheAChoice: true,
      unsent: unsentLetter,
    },
  }),
  ...closedPages.map((reason) => popup(`closed ${reason}`, { state: 'closed-page', reason })),
  popup('click needed', { state: 'click-needed' }),
  popup('a PDF', { state: 'failed', code: 'pdf-viewer' }),
  popup('personal', { state: 'personal', attempt: { kind: 'record', wish: 'page' } }),
  popup('private window', { state: 'private-window', isKept: false }),
  popup('private window, kept', { state: 'private-window', isKept: true }),
  popup('failed', { state: 'failed', code: 'storage-full' }),
];

const full: Loaded = { contents, drafts: [draft], letters: [], damaged: [], people: noPeople };
const empty: Loaded = {
  contents: { ...contents, records: [], annotations: [], captures: [] },
  drafts: [],
  letters: [],
  damaged: [],
  people: noPeople,
};

const unsure: Loaded = {
  ...full,
  contents: {
    ...contents,
    records: [
      {
        ...pageRecord,
        organisation: { kind: 'not-sure', candidates: ['Gemeente Heusden', 'Baanbrekers'] },
      },
    ],
  },
};

const inspectedPage: Loaded = {
  ...full,
  contents: { ...contents, records: [pageRecord], captures: [inspectedCapture] },
};

/** Of each kind one, as if it had just been taken away. */
const takenAways: readonly TakenAway[] = [
  { kind: 'report', record: pageRecord },
  ...severalSteps.slice(0, 1).map((step) => ({ kind: 'step', step }) as const),
  ...lettersBegun.slice(0, 1).map((letter) => ({ kind: 'letter', letter }) as const),
  ...addedFiles
    .slice(0, 1)
    .flatMap((file) => [
      { kind: 'file', file } as const,
      ...file.events.slice(0, 1).map((event) => ({ kind: 'date', file, event }) as const),
    ]),
];

const withSteps: Loaded = { ...full, contents: { ...contents, steps: severalSteps } };

export const portsWith = (loaded: Loaded): DossierPorts => ({
  load: async () => ok(loaded),
  readProfile: async () => null,
  answer: async () => fail('storage-full'),
  addPlaceRecord: async () => fail('storage-full'),
  editNote: async () => ok(null),
  editAnswers: async () => ok(null),
  editOrganisation: async () => ok(null),
  remove: async () => ok(null),
  restore: async () => ok(null),
  chooseChange: async () => ok(null),
  keepOriginal: async () => ok(null),
  addFile: async () => fail('cancelled'),
  editFile: async () => ok(null),
  markInFile: async () => ok(null),
  withdrawMark: async () => ok(null),
  saveSituation: async () => ok(null),
  recordStep: async () => ok(null),
  recordProof: async () => ok(null),
  recordMended: async () => ok(null),
  recordCheck: async () => ok(null),
  withdrawStep: async () => ok(null),
  putBackStep: async () => ok(null),
  addClient: async () => ok(null),
  changeClient: async () => ok(null),
  addMandate: async () => ok(null),
  endMandate: async () => ok(null),
  ...noLetterPorts,
  previewPack: async () => fail('no-records'),
  measurePack: async () => fail('cancelled'),
  findCovers: async () => fail('cancelled'),
  keepChoices: async () => fail('cancelled'),
  makePack: async () => fail('cancelled'),
  addressOf: () => '',
  releaseAddress: nothing,
  report: nothing,
});

type Aside = BackupStep & { readonly adding?: Adding; readonly taken?: TakenAway };

type BackupStep = {
  readonly importing?: ImportStep | null;
  readonly stamping?: StampStep | null;
  readonly keys?: KeysStep | null;
  readonly make?: MakeStep | null;
  readonly restore?: RestoreStep | null;
  readonly last?: Instant | null;
  readonly mayBeEvicted?: boolean;
};

function backupIn({
  make = null,
  restore = null,
  last = moment,
  mayBeEvicted = false,
}: BackupStep) {
  const backup = new BackupModel({
    newPassphrase: () => madeUp,
    makeBackup: async () => fail('cancelled'),
    restoreBackup: async () => fail('cancelled'),
    addressOf: () => '',
    releaseAddress: nothing,
    lastBackup: async () => null,
    keepLastBackup: async () => {},
    mayBeEvicted: async () => mayBeEvicted,
    report: nothing,
  });
  backup.make.value = make;
  backup.restore.value = restore;
  backup.last.value = last;
  backup.mayBeEvicted.value = mayBeEvicted;
  return backup;
}

const madeUp = 'A7K3M-0QF2X-9BTRC-PW4HD-6SJ8N-VE1GZ';
const moment = instantOf(new Date('2026-11-26T09:30:00.000Z'));

const dossier = (
  name: string,
  loaded: Loaded,
  task: Task = { kind: 'none' },
  step: Aside = {},
  adopt: Adopt | null = null,
): State => ({
  name: `dossier: ${name}`,
  surface: 'dossier',
  show: () => {
    const page = new DossierModel(portsWith(loaded));
    page.view.value = { state: 'ready', loaded };
    page.task.value = task;
    page.adding.value = step.adding ?? null;
    page.offer.value = step.taken ? { taken: step.taken } : null;
    return (
      <DossierView
        page={page}
        backup={backupIn(step)}
        importing={importingAt(step.importing)}
        stamping={stampingAt(step.stamping)}
        keys={keysAt(step.keys)}
        settings={null}
        isInMemory={false}
        isShared={false}
        textsOf={async () => [mark.quote]}
        today={galleryDay}
        register={register}
        ports={{
          pictureOf: async () => picture,
          boxesOn: async () => [],
          openPdf: drawnPdf,
          copyOf: async (added) => copyOf(added),
          countVersions: async () => 2,
          differenceOf: async () => differenceFile,
          reportOf: async () => pageReport,
          inspectionOf: async () => inspection,
          openFile: async () => fail('file-unreadable'),
          pageImageOf: async () => null,
          snapshotOf: async () => '<!doctype html><title>Pagina</title><p>Vastgelegd.</p>',
        }}
        adopt={adopt}
        openDossier={nothing}
        openPractising={nothing}
        openPage={nothing}
        chooseLanguage={nothing}
      />
    );
  },
});

const difference: SourceDifference = {
  from: 'asked-again',
  result: {
    kind: 'different',
    lines: [
      { kind: 'gap', text: '@ -3,3 +3,4 @@' },
      { kind: 'same', text: 'Het gesprek' },
      { kind: 'gone', text: 'De opnamen bewaren wij zeven jaar.' },
      { kind: 'new', text: 'De opnamen bewaren wij twee weken.' },
      { kind: 'new', text: `www.${'zeerlang'.repeat(20)}.test` },
      { kind: 'gap', text: '@ -40,2 +41,3 @@' },
      { kind: 'new', text: 'نحن نسجل الصوت والصورة في غرفة المقابلة رقم 2.' },
    ],
  },
};
const differenceFile = writeSourceDifference(difference);

const comparison = (name: string, shown: SourceDifference | null): State => ({
  name: `dossier: source, ${name}`,
  surface: 'dossier',
  show: () => (
    <main class="stack">
      <Heading>{name}</Heading>
      <details open data-source-difference>
        <summary>{name}</summary>
        <ComparisonOutcome difference={shown} capture={capture} />
      </details>
    </main>
  ),
});

const comparisons: readonly State[] = [
  comparison('different, asked again', difference),
  comparison('the same', { from: 'cache', result: { kind: 'same' } }),
  comparison('unreadable', null),
  ...notComparedReasons.map((reason) =>
    comparison(`not compared, ${reason}`, {
      from: 'cache',
      result: { kind: 'not-compared', reason },
    }),
  ),
];
/** The state with all that can be folded away shown. */
function unfolded({ show, ...state }: State): State {
  return { ...state, show: () => <Opened which="details">{show()}</Opened> };
}

/** The state with what is folded away in it shown. */
function opened({ show, ...state }: State): State {
  return { ...state, show: () => <Opened>{show()}</Opened> };
}

type OpenedProps = { readonly which?: string; readonly children: ComponentChildren };

function Opened({ which = '.page-did', children }: OpenedProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const open = () => {
      const folded = box.current?.querySelectorAll<HTMLDetailsElement>(which) ?? [];
      for (const details of folded) details.open = true;
    };
    open();
    const watcher = new MutationObserver(open); // Some of it comes a moment later.
    if (box.current) watcher.observe(box.current, { childList: true, subtree: true });
    return () => watcher.disconnect();
  }, []);
  return <div ref={box}>{children}</div>;
}

const picture = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 10"><path fill="#8794a1" d="M0 0h16v10H0z"/></svg>')}`;

const damaged: Loaded = {
  ...full,
  damaged: [{ rev: pageRecord.rev, what: 'cannot-decrypt' }],
};

const order = {
  language: 'nl',
  name: 'A. de Vries',
  address: 'Dorpsstraat 1\n8251 AB Dronten',
  email: '',
  edition: 'organisation',
} as const;

type Review = Extract<PackTask, { readonly kind: 'review' }>;

/** The review of one report with that note; `leavesOut` of its sentences are left out. */
function reviewing(
  note: string,
  leavesOut = 0,
  records = [{ ...pageRecord, note }],
  edition: Edition = 'organisation',
  files: readonly AddedFile[] = [],
): Review {
  const made = reviewOf(
    { ...contents, records, files },
    { ...order, edition },
    asDay('2026-11-26'),
  );
  if (!made.ok) throw new Error(made.error);
  const touched = made.value.sentences.filter(({ topics }) => topics.length > 0);
  const cuts = touched.slice(0, leavesOut).map(({ cut }) => cut);
  const size = ok({ byteLength: 4_260_000, parts: 1 });
  return {
    kind: 'review',
    code: null,
    review: made.value,
    cuts,
    file: usualFile,
    size,
    ...nothingFound,
    proposals: [],
  };
}

const sized = (byteLength: number, file: Partial<FileChoice> = {}, parts = 1): Review => ({
  ...reviewing(''),
  file: { ...usualFile, ...file },
  size: ok({ byteLength, parts }),
});

const touchingNote =
  'Er hing een camera. Ik zei dat mijn vriendin soms blijft slapen. In mei was ik drie weken in ' +
  'Marokko.\nVan mijn moeder kreeg ik € 50. Niemand vroeg of ik dat goed vond.';

const madeFile = (fileName: string, fingerprint: Sha256 | null): MadeFile => ({
  fileName,
  file: new Blob(['x'.repeat(6_400_000)]),
  fingerprint,
  savedAs: null,
  drop: async () => {},
});

const finger = asSha256('9f2c4be107d85a3366b1c0f4a5e2d7780b93c6e1f40d2a8875be3c19d6f0a4e2');
const zipFile = madeFile('bewijspakket-1a2b3c4d.zip', finger);
const sixWords = 'kalender-wolken-trompet-sleutel-vogeltje-appelen';
const zipParts = [1, 2, 3].map((at) =>
  madeFile(`bewijspakket-1a2b3c4d-deel-${at}-van-3.zip`, finger),
);

function packReady(
  { review, cuts, file }: Review,
  files: readonly MadeFile[] = [zipFile],
  withoutPicture: readonly number[] = [],
  lock: MadeLock = openToAll,
): Extract<Task, { readonly kind: 'pack-ready' }> {
  return {
    kind: 'pack-ready',
    pack: { files, withoutPicture, lock },
    order: review.order,
    form: file.form,
    saving: files.map((one) => ({ ...one, url: '#' })),
    unread: [],
    letters: review.read(cuts).letters,
  };
}

const answered: Loaded = {
  ...full,
  contents: { ...contents, records: [answeredRecord] },
};

const answerStates: readonly State[] = [
  dossier('questions about a practice', full, { kind: 'answers', recordId: pageRecord.id }),
  ...takenAways.map((taken) =>
    dossier(`taken away: ${taken.kind}`, full, { kind: 'none' }, { taken }),
  ),
  dossier('kept for others', loadedWithPeople),
  dossier('kept for others, somebody new', loadedWithPeople, newClient),
  dossier('kept for others, somebody known', loadedWithPeople, {
    kind: 'client',
    of: anne.id,
    dossier: null,
  }),
  dossier('kept for others, a mandate', loadedWithPeople, { kind: 'mandate', of: anne.id }),
  dossier('kept for others, one who withdraws', loadedWithPeople, {
    kind: 'withdraw',
    of: anne.id,
  }),
  dossier('answers given', answered),
  dossier('answers, changed', answered, { kind: 'answers', recordId: answeredRecord.id }),
  dossier('review, of answers too', answered, reviewing('', 0, [answeredRecord])),
  dossier('form on paper', full, { kind: 'paper', choice: noPaper }),
  unfolded(
    dossier('form on paper, in Arabic and Turkish too', full, {
      kind: 'paper',
      choice: { ...noPaper, language: 'en', names: ['ar', 'tr'] },
    }),
  ),
];

const building = (step: BuildStep, done: number, total: number): Task => ({
  kind: 'building',
  progress: { step, done, total },
});

const packFiles: readonly State[] = [
  dossier('review, for an authority', full, reviewing(touchingNote, 1, undefined, 'authority')),
  dossier('review, with something to cover', full, {
    ...reviewing(touchingNote),
    proposals: [...phonesOf(2, { confidence: 'high' })],
  }),
  dossier('review, of which a photo is to be seen first', full, {
    ...reviewing('', 0, undefined, undefined, addedFiles),
    code: 'photos-not-seen',
  }),
  dossier('review, of which PDFs are to be seen first', full, {
    ...reviewing(''),
    code: 'photos-not-seen',
    pdfs: reviewedPdfs,
    unsearched: [],
  }),
  dossier('review, of which PDFs are to be seen first, and something is covered', full, {
    ...reviewing(''),
    code: 'photos-not-seen',
    pdfs: reviewedPdfs,
    unsearched: [],
    covers: [{ kind: 'bsn', value: '123456782' }],
    choices: { own: [], decided: [], masks: lookedAtPages },
  }),
  dossier('review, after a leak', full, {
    ...reviewing(''),
    code: 'leak-found',
    leaks: [
      { path: 'data/files/20261125T171404Z-1a2b3c4d/original.pdf', kind: 'bsn', isChosen: true },
      {
        path: 'data/captures/20261125T171404Z-1a2b3c4d/original.pdf',
        kind: 'iban',
        isChosen: false,
      },
    ],
  }),
  dossier('review, for oneself', full, reviewing(touchingNote, 0, undefined, 'full')),
  dossier('review, size not known yet', full, { ...reviewing(''), size: null }),
  dossier('review, for larger mail', full, sized(12_300_000)),
  dossier('review, too large for mail', full, sized(214_000_000)),
  dossier('review, in parts', full, sized(34_000_000, { largest: largestIn(10) }, 5)),
  dossier('review, in parts of another size', full, sized(34_000_000, { largest: 30_000_000 }, 2)),
  dossier('review, one PDF', full, sized(21_000_000, { form: 'pdf' })),
  dossier('review, parts too small', full, {
    ...sized(0, { largest: largestIn(10) }),
    size: fail('piece-too-large'),
  }),
  dossier('review, pages not made', full, { ...reviewing(''), code: 'pages-not-made' }),
  dossier('review, too large for memory', full, {
    ...reviewing(''),
    code: 'pack-too-large-for-memory',
  }),
  dossier('building, begun', full, { kind: 'building', progress: null }),
  dossier('building, copies', full, building('copies', 3, 12)),
  dossier('building, pages', full, building('pages', 11, 12)),
  dossier('building, writing', full, building('writing', 3, 12)),
  dossier('building, checking', full, building('checking', 5, 12)),
  dossier('pack ready', full, packReady(reviewing('', 0, [pageRecord, placeRecord]))),
  dossier('pack ready, for oneself', full, packReady(reviewing('', 0, undefined, 'full'))),
  dossier('pack ready, for a tip', full, packReady(reviewing('', 0, undefined, 'anonymous'))),
  dossier('pack ready, with a file that could not be searched', full, {
    ...packReady(reviewing('')),
    unread: ['bewijspakket-1a2b3c4d/data/files/3f0c2a91/original.pdf'],
  }),
  dossier('pack ready, in parts', full, packReady(reviewing(''), zipParts, [2, 7])),
  dossier('review, a locked file', full, sized(4_260_000, { lock: 'words' })),
  dossier('review, locked for a key', full, sized(4_260_000, { lock: 'key' })),
  dossier(
    'pack ready, locked for a key',
    full,
    packReady(reviewing(''), [madeFile('pakket-7c1e90b2.age', finger)], [], { kind: 'key' }),
  ),
  dossier('building, locking', full, building('locking', 7, 12)),
  dossier(
    'pack ready, locked',
    full,
    packReady(reviewing(''), [madeFile('pakket-7c1e90b2.age', finger)], [], {
      kind: 'words',
      passphrase: sixWords,
    }),
  ),
  dossier(
    'pack ready, one PDF',
    full,
    packReady(sized(1, { form: 'pdf' }), [madeFile('bewijspakket-1a2b3c4d.pdf', null)]),
  ),
  dossier(
    'pack ready, where it was chosen',
    full,
    packReady(reviewing(''), [{ ...zipFile, savedAs: 'bewijs.zip' }]),
  ),
];

const dossierStates: readonly State[] = [
  dossier('empty', empty),
  dossier('records', full),
  dossier('records of private windows', full, { kind: 'none' }, {}, async () => ok(1)),
  opened(dossier('what the page did', full)),
  dossier('record of an inspected page', inspectedPage),
  dossier('a damaged row', damaged),
  dossier('record without a page', full, { kind: 'place', isFromPaper: false }),
  dossier('record from paper', full, { kind: 'place', isFromPaper: true }),
  dossier('questions', full, { kind: 'questions', recordId: draft.id, isFromPaper: false }),
  dossier('editing a note', full, { kind: 'note', recordId: pageRecord.id }),
  dossier('letters begun', { ...withSteps, letters: lettersBegun }),
  ...letterTasks.map(([name, task]) => dossier(`a letter, ${name}`, withSteps, task)),
  dossier('letters and terms', withSteps),
  dossier('what one can do', full, { kind: 'routes', route: 'access' }),
  dossier('what one can do, the officer', full, { kind: 'routes', route: 'officer-question' }),
  dossier('what one can do, the authority', withSteps, { kind: 'routes', route: 'ap-complaint' }),
  dossier('what was sent', full, { kind: 'sent' }),
  dossier('what was sent, filled in', full, {
    kind: 'sent',
    start: { route: 'access', about: placeRecord.id, day: galleryDay },
  }),
  dossier('what to keep of it', withSteps, { kind: 'sent-kept', what: sentBy('post', []) }),
  dossier('what to keep of it, proven', withSteps, {
    kind: 'sent-kept',
    what: sentBy('email', ['confirmation', 'sent-mail']),
  }),
  dossier('proof that came later', withSteps, { kind: 'proof', of: silentRequest.id }),
  dossier('what came back', withSteps, { kind: 'answered', to: silentRequest.id }),
  ...answerStates,
  dossier('changing the organisation', full, {
    kind: 'organisation',
    recordId: pageRecord.id,
  }),
  dossier('a report about an organisation that is not known yet', unsure),
  dossier('sender', full, newPack),
  dossier('sender missing', full, {
    ...newPack,
    code: 'sender-missing',
    order: { ...order, edition: 'full' },
  }),
  dossier('review', full, reviewing(touchingNote)),
  dossier('review, two left out', full, reviewing(touchingNote, 2)),
  dossier('review, nothing touched', full, reviewing('Er hing een camera.')),
  dossier('review, no own text', full, reviewing('')),
  dossier('review, two letters', full, reviewing('', 0, [pageRecord, placeRecord])),
  dossier('sender, for a tip', full, { ...newPack, order: { ...order, edition: 'anonymous' } }),
  dossier(
    'review, for a tip',
    full,
    reviewing(touchingNote, 1, [{ ...pageRecord, note: touchingNote }, placeRecord], 'anonymous'),
  ),
  dossier('review, stopped', full, { ...reviewing(touchingNote, 1), code: 'cancelled' }),
  ...packFiles,
];

/** The page as it was at later looks; what was added to the pack is the last of them. */
const later = (versions: readonly PageVersion[], isAdded = false): Loaded => {
  const last = versions.at(-1);
  const added = isAdded && last ? [addedToPack(last)] : [];
  return { ...full, contents: { ...contents, records: [pageRecord], versions, added } };
};

/** A PDF that the browser showed, with the file that the person added or without it. */
const pdf = (captures: readonly Capture[]): Loaded => ({
  ...full,
  contents: { ...contents, records: [pdfRecordWith(captures)], captures },
});

const { changed, removed, gone, same } = laterTexts;
const pageChanges: readonly State[] = [
  dossier('a PDF without its file', pdf([viewerCapture])),
  dossier('a PDF with its file', pdf([viewerCapture, addedFile])),
  dossier('page, changed', later([laterVersion(changed, '2026-12-02')])),
  dossier('page, changed and added', later([laterVersion(changed, '2026-12-02')], true)),
  dossier('page, text removed', later([laterVersion(removed, '2026-12-02')])),
  dossier(
    'page, text removed and back',
    later([laterVersion(removed, '2026-12-02'), laterVersion(same, '2026-12-09')]),
  ),
  dossier('page, gone', later([laterVersion(gone, '2026-12-02')])),
  dossier(
    'page, changed in every way',
    later(
      [
        laterVersion(changed, '2026-12-02'),
        laterVersion(removed, '2026-12-03', { otherPlaces: 1 }),
        laterVersion(removed, '2026-12-04', { class: 'moved' }),
        laterVersion(removed, '2026-12-05', { class: 'duplicated' }),
        laterVersion(removed, '2026-12-06', { class: 'not-searched' }),
      ],
      true,
    ),
  ),
];

/** Letters, photos and e-mails with a report, and what comes in between. */
const withFiles: Loaded = {
  ...full,
  contents: { ...contents, records: [pageRecord], files: addedFiles },
};

const fileStates: readonly State[] = [
  dossier('items added', withFiles),
  unfolded(dossier('items added, with their dates', withFiles)),
  ...addingSteps.map(([name, adding]) =>
    dossier(`items, ${name}`, withFiles, { kind: 'none' }, { adding }),
  ),
  ...addedFiles.slice(0, 1).map(
    (added): State => ({
      name: 'dossier: item, its name changed',
      surface: 'dossier',
      show: () => (
        <main class="stack">
          <Heading>1</Heading>
          <FileForm file={added} onSave={nothing} onCancel={nothing} />
        </main>
      ),
    }),
  ),
];

const making = (name: string, make: MakeStep): State =>
  dossier(`backup ${name}`, full, { kind: 'backup' }, { make });

const puttingBack = (name: string, restore: RestoreStep): State =>
  dossier(`restore ${name}`, full, { kind: 'restore' }, { restore });

const made = { fileName: 'notities-20261125.age', file: new Blob(), madeAt: moment, leftOut: 0 };
const file = new File([], 'mijn kopie van mei.age');
const lostPage = 'صفحة البلدية – Het gesprek';
const result = {
  madeAt: moment,
  restored: 3,
  unchanged: 0,
  staysRemoved: 0,
  isAllInBackup: true,
  lost: [],
  damagedBefore: 0,
};

const fromPack = { kind: 'pack', packId: 'f'.repeat(64), signer: '' } as const;
const withReceived: Loaded = {
  ...full,
  contents: {
    ...full.contents,
    records: full.contents.records.map((record) => ({ ...record, origin: fromPack })),
  },
};

const importStates = [
  dossier('received reports', withReceived),
  ...importSteps.map(([name, importing]) =>
    dossier(`import ${name}`, full, { kind: 'import' }, { importing }),
  ),
];

const stampStates = [
  dossier('stamps closed by the lock', full, { kind: 'stamps' }),
  ...stampSteps.map(([name, stamping]) =>
    dossier(`stamps ${name}`, full, { kind: 'stamps' }, { stamping }),
  ),
];

const keysStates = keysSteps.map(([name, keys]) =>
  dossier(`keys ${name}`, full, { kind: 'keys' }, { keys }),
);

const backupStates: readonly State[] = [
  dossier('import closed by the lock', full, { kind: 'import' }),
  dossier('backup closed by the lock', full, { kind: 'backup' }),
  dossier('restore closed by the lock', full, { kind: 'restore' }),
  dossier('reminder of a backup', full, { kind: 'none' }, { last: null }),
  dossier('may be evicted', full, { kind: 'none' }, { last: null, mayBeEvicted: true }),
  making('passphrase', { kind: 'made-up', passphrase: madeUp, code: null }),
  making('failed', { kind: 'made-up', passphrase: madeUp, code: 'storage-unavailable' }),
  making('own passphrase', { kind: 'own', passphrase: madeUp }),
  making('locking', { kind: 'making', percent: null }),
  making('going on', { kind: 'making', percent: 40 }),
  making('ready', { kind: 'ready', made, url: '#' }),
  making('ready with something left out', {
    kind: 'ready',
    made: { ...made, leftOut: 2 },
    url: '#',
  }),
  puttingBack('choose a file', { kind: 'choose', code: null }),
  puttingBack('of a damaged file', { kind: 'choose', code: 'backup-damaged' }),
  puttingBack('passphrase', { kind: 'unlock', file, code: null }),
  puttingBack('wrong passphrase', { kind: 'unlock', file, code: 'backup-wrong-passphrase' }),
  puttingBack('opening', { kind: 'restoring', percent: null }),
  puttingBack('going on', { kind: 'restoring', percent: 40 }),
  puttingBack('done', { kind: 'restored', result }),
  puttingBack('done in part', {
    kind: 'restored',
    result: {
      ...result,
      restored: 1,
      unchanged: 2,
      staysRemoved: 1,
      lost: [
        { kind: 'row', place: 12 },
        { kind: 'file', page: lostPage },
      ],
      damagedBefore: 1,
    },
  }),
];

/** Words that are nobody's but the person's or a page's: none of ours has them. */
export const personalTexts: readonly string[] = [
  ...[capture.facts.title, mark.quote, new URL(url).hostname, lostPage, file.name],
  ...[
    '{haken}',
    'Zij zei dat het altijd zo ging.',
    'Tweede regel.',
    'In mei was ik drie weken in Marokko.',
    'Van mijn moeder kreeg ik',
  ],
  ...['Gemeentehuis, spreekkamer 2', 'بلدية المثال', '1234 AB Voorbeeldstad'],
  ...[order.name, 'Dorpsstraat 1', '8251 AB Dronten'],
  ...personalFileTexts,
  ...personalCoverTexts,
];

export const states: readonly State[] = [
  ...popupStates,
  ...dossierStates,
  ...pageChanges,
  ...fileStates,
  ...comparisons,
  ...backupStates,
  ...importStates,
  ...stampStates,
  ...keysStates,
  ...gateStates,
  ...settingsStates,
  ...organisationStates,
  ...followUpStates,
  ...myStepsStates,
  ...asideStates,
  ...practisingStates,
  ...pdfStates,
  ...channelStates,
  ...viewerStates,
  ...coverStates,
  unfolded(manyCovers),
  ...maskStates,
];
