/** Writing a letter, in every step: what is open in the dossier for each. */
import { authorityWarningWords } from '../../src/complaint/authority-warning-words.ts';
import { explainLetter } from '../../src/complaint/explanations/explain-letter.ts';
import { letterFaultWords } from '../../src/complaint/letter-fault-words.ts';
import { dateline, letterWords } from '../../src/complaint/letter-words.ts';
import { renderText } from '../../src/complaint/render-text.ts';
import { sayAnnex, sayReferences } from '../../src/complaint/say-references.ts';
import { touchedIn } from '../../src/complaint/touched-in.ts';
import { practiceOf } from '../../src/data/practices.ts';
import type { Annex } from '../../src/domain/annex.ts';
import type { DossierContents, Exhibit } from '../../src/domain/dossier.ts';
import type { LetterDraftId } from '../../src/domain/ids.ts';
import { laterBy } from '../../src/domain/instant.ts';
import type { Language } from '../../src/domain/language.ts';
import type { Letter, LetterKind } from '../../src/domain/letter.ts';
import type { LetterChoice, LetterDetail, LetterDraft } from '../../src/domain/letter-draft.ts';
import type { DossierRecord } from '../../src/domain/record.ts';
import { ok } from '../../src/domain/result.ts';
import { firstRevision } from '../../src/domain/revision.ts';
import type { Composed, FaultPlace, Sentences } from '../../src/flows/compose-letter.ts';
import { letterDesk } from '../../src/flows/letter-desk.ts';
import type { UnsentLetter } from '../../src/flows/unsent-letter.ts';
import type { LetterTask } from '../../src/ui/dossier/letter/letter-tasks.ts';
import type { DossierPorts } from '../../src/ui/dossier/model.ts';
import type { PathState, Signing } from '../../src/ui/path/path-model.ts';
import type { LetterDeskPorts, OpenLetter } from '../../src/ui/shared/letter/open-letter.ts';
import { realLetters } from '../unit/complaint/letters/real-letters.ts';
import { capture, contents, dossierId, pageRecord, ports } from './facts.ts';
import { galleryDay, severalSteps } from './steps.ts';

const withSteps: DossierContents = { ...contents, steps: severalSteps };
const { organisation, practice } = pageRecord;
const subject = { organisation, practice };

const choiceOf = (letter: LetterKind, details: readonly LetterDetail[] = []): LetterChoice => ({
  ...letterDesk.begin(
    withSteps,
    { subject, kind: letter, follows: null, language: 'nl' },
    galleryDay,
  ),
  ...(details.length > 0 ? { details } : {}),
});

const open = (
  letter: LetterKind,
  details: readonly LetterDetail[] = [],
  from: DossierContents = withSteps,
): OpenLetter => {
  const choice = choiceOf(letter, details);
  const id = ports.newId<LetterDraftId>();
  return { id, choice, form: letterDesk.formFor(from, choice, 'nl', galleryDay) };
};

const form = (letter: OpenLetter): LetterTask => ({ kind: 'letter-form', letter, seek: null });

const arabic = 'قالوا لي إن التسجيل إجباري، ولم يسألني أحد.';

const view: LetterDetail = {
  field: 'views',
  kind: 'views',
  views: [{ article: { act: 'AVG', article: '5(1)(c)' }, because: arabic, exhibits: [1] }],
};

const filled: Readonly<Partial<Record<LetterKind, readonly LetterDetail[]>>> = {
  'conduct-complaint': [
    { field: 'conduct', kind: 'text', text: 'Er werd gefilmd zonder dat iemand het zei.' },
    view,
  ],
  rectification: [
    {
      field: 'corrections',
      kind: 'corrections',
      corrections: [
        { stands: 'gehuwd', shouldBe: 'ongehuwd', exhibit: null },
        { stands: 'twee kinderen', shouldBe: 'drie kinderen', exhibit: 1 },
      ],
    },
  ],
  'ap-objection': [
    {
      field: 'grounds',
      kind: 'grounds',
      grounds: [
        { ground: 'not-own-data', theirWords: 'Het gaat niet over u.', why: '', exhibits: [] },
      ],
    },
  ],
  erasure: [{ field: 'erasure-ground', kind: 'choices', chosen: ['not-needed'] }],
};

const kindsShown: readonly LetterKind[] = [
  'access-request',
  'erasure',
  'rectification',
  'conduct-complaint',
  'consent-withdrawal',
  'woo-request',
  'objection',
  'ap-complaint',
  'ap-objection',
  'ap-tip',
  'petition',
  'mandate',
  'ombudsman',
];

const letterOf = (name: string): Letter => {
  const found = realLetters.find(([one]) => one === name);
  if (!found) throw new Error(`no letter ${name}`);
  return found[1];
};

const sheet: Annex = {
  kind: 'triage-sheet',
  language: 'nl',
  title: 'Het belangrijkste op één blad',
  blocks: [
    {
      kind: 'facts',
      rows: [
        { name: 'Wie', value: [{ kind: 'said', text: 'A. de Vries' }] },
        { name: 'Gaat het nog door?', value: [{ kind: 'text', text: 'onbekend' }] },
      ],
    },
  ],
};

const yearMs = 365 * 24 * 60 * 60 * 1000;

const seenLater: Exhibit = {
  number: 1,
  kind: 'page',
  capture: { ...capture, startedAt: laterBy(capture.startedAt, yearMs) },
};

function written(
  letter: Letter,
  annexes: readonly Annex[],
  warnings: readonly Sentences[] = [],
): Composed {
  return {
    state: 'written',
    letter: {
      set: { letter, annexes },
      read: {
        letter: sayReferences(letter),
        dateline: dateline(letter),
        text: renderText(letter),
        words: letterWords[letter.language],
      },
      annexes: annexes.map((annex) => sayAnnex(annex)),
      touched: touchedIn([letter, ...annexes]),
      chosen: annexes.length === 0 ? [] : ['triage-sheet'],
      warnings,
      exhibits: [],
      explain: (language) => explainLetter(letter, practiceOf(practice), language),
      apForm: [],
      email: null,
      route: letter.kind === 'mandate' ? null : 'ap-complaint',
    },
  };
}

const read = (letter: OpenLetter, composed: Composed): LetterTask => ({
  kind: 'letter-read',
  letter,
  composed,
});

const inEach = (say: (language: Language) => string): Sentences => ({
  nl: say('nl'),
  en: say('en'),
  ar: say('ar'),
  tr: say('tr'),
});

const fault = (place: FaultPlace): Composed => ({
  state: 'fault',
  place,
  words: inEach((language) => letterFaultWords[language]['wish-missing']),
});

const shared = inEach((language) => authorityWarningWords[language]['complaint-is-shared']);

/** What is open, by name; each in a dossier with steps, unless it says otherwise. */
export const letterTasks: readonly (readonly [name: string, task: LetterTask])[] = [
  [
    'choose one',
    {
      kind: 'letter-choice',
      subject,
      options: letterDesk.optionsFor(withSteps, subject, galleryDay),
    },
  ],
  ...kindsShown.map((kind) => [`questions, ${kind}`, form(open(kind, filled[kind]))] as const),
  ['questions, nothing to go on from', form(open('notice-of-default', [], contents))],
  ['who writes', { kind: 'letter-sender', letter: open('erasure') }],
  ['read it', read(open('ap-complaint'), written(letterOf('ap-complaint.nl'), [sheet], [shared]))],
  ['read it, in English', read(open('ap-complaint'), written(letterOf('ap-complaint.en'), []))],
  [
    'read it, not to be sent by a route',
    read(open('mandate'), written(letterOf('mandate.nl'), [])),
  ],
  ...(['wish', 'sender', 'follows', 'dossier'] as const).map(
    (place) => [`not complete, ${place}`, read(open('ap-complaint'), fault(place))] as const,
  ),
  ['not kept', read(open('erasure'), { state: 'failed', code: 'storage-full' })],
];

/** One that was made and of which nobody said that it went out. */
export const unsentLetter: UnsentLetter = {
  id: ports.newId<LetterDraftId>(),
  letter: 'access-request',
  organisation,
};

/** Two that are being written. */
export const lettersBegun: readonly LetterDraft[] = (['ap-complaint', 'erasure'] as const).map(
  (kind) => ({
    ...choiceOf(kind),
    kind: 'letter-draft',
    ...firstRevision(ports.newId<LetterDraftId>(), dossierId, ports),
    isWithdrawn: false,
  }),
);

/** Ports with which nothing is written. */
export const noLetterPorts: LetterDeskPorts &
  Pick<
    DossierPorts,
    'withdrawLetter' | 'putBackLetter' | 'makeLetterFile' | 'makeLetterPdf' | 'exhibitsOnPaper'
  > = {
  lettersAbout: async () => [],
  beginLetter: async ({ kind }) => open(kind),
  openLetter: async (id, choice) => ({ ...open(choice.letter), id, choice }),
  saveLetter: async () => ok(null),
  withdrawLetter: async () => ok(null),
  putBackLetter: async () => ok(null),
  composeLetter: async () => fault('wish'),
  makeLetterFile: async () => null,
  makeLetterPdf: async () => null,
  exhibitsOnPaper: async () => null,
};

const madeLetter = written(letterOf('access-request.nl'), []);

/** The clock stands a year before the page was seen. */
const madeTooEarly: Composed =
  madeLetter.state === 'written'
    ? { ...madeLetter, letter: { ...madeLetter.letter, exhibits: [seenLater] } }
    : madeLetter;
const signedBy = (name: string): Signing => ({
  sender: { name, address: name === '' ? '' : 'Dorpsstraat 1\n8251 AB Dronten', email: '' },
  isKept: false,
});

/** A report in which more was wanted than the first letter asks. */
const wanting: DossierRecord = {
  ...pageRecord,
  tier: 'happened-to-me',
  answers: [
    { question: 'consequence', kind: 'choice', chosen: ['stress', 'avoid'] },
    { question: 'wish', kind: 'choice', chosen: ['explain', 'copy', 'stop'] },
  ],
};

const firstLetter = open('access-request');
const reading = { record: wanting, letter: firstLetter, signing: signedBy('A. de Vries') };

/** From a report to a letter, in the popup. */
export const pathSteps: Readonly<Record<string, PathState>> = {
  'who may know': { state: 'who-may-know', record: wanting },
  'who are you': { ...reading, state: 'who-are-you', signing: signedBy('') },
  check: { ...reading, state: 'check', composed: madeLetter },
  'check, nothing was said': {
    ...reading,
    state: 'check',
    record: pageRecord,
    composed: madeLetter,
  },
  'check, a clock that was set back': { ...reading, state: 'check', composed: madeTooEarly },
  'check, no letter yet': { ...reading, state: 'check', composed: fault('dossier') },
  ...(madeLetter.state === 'written'
    ? { 'letter done': { ...reading, state: 'letter-done', composed: madeLetter } }
    : {}),
  'to a helper': { state: 'to-helper', record: wanting },
};
