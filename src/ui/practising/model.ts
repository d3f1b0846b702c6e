/** What can be practised, and how far somebody is. All of it is gone with the page. */
import { createModel, signal } from '@preact/signals';
import { declarationsOf } from '../../data/mark-looks.ts';
import { lookOf, type MarkLook } from '../../domain/mark-look.ts';
import type { PractisePage } from '../../domain/practise-page.ts';
import type { Draft } from '../../domain/record.ts';
import type { Result } from '../../domain/result.ts';
import { firstRevision, type RevisionPorts } from '../../domain/revision.ts';
import { type DraftAnswer, withAnswer } from '../../flows/with-answer.ts';
import type { PassageNow } from '../../practising/find-passage.ts';
import type { KeptPassage } from '../../practising/keep-passage.ts';
import {
  addressOfPage,
  type Edition,
  madeUpMunicipality,
  titleOfPage,
} from '../../practising/practise-pages.ts';

/** What was marked, the questions about it, and whether they are on the screen. */
export type Practised = {
  readonly kept: KeptPassage;
  readonly draft: Draft;
  readonly isAsked: boolean;
};

/** The page that is shown. Each time that it is begun anew it is loaded anew. */
export type ShownPage = {
  readonly page: PractisePage;
  readonly edition: Edition;
  readonly round: number;
};

export type PractisingProblem = 'nothing-selected' | 'failed';

export type PractisingPorts = RevisionPorts & {
  readonly keep: (document: Document) => Promise<Result<KeptPassage, 'nothing-selected'>>;
  readonly find: (kept: KeptPassage, document: Document) => Promise<PassageNow>;
  readonly show: (document: Document, range: Range, declarations: string) => void;
  readonly selectNext: (document: Document) => string | null;
  readonly report: (error: unknown) => void;
};

export const PractisingModel = createModel((ports: PractisingPorts) => {
  const shown = signal<ShownPage>({ page: 'interview', edition: 'first', round: 0 });
  const practised = signal<Practised | null>(null);
  /** What became of the passage; `null` until the page was changed, and while it is looked for. */
  const now = signal<PassageNow | null>(null);
  /** The words that the button selected, to be read aloud. */
  const selected = signal<string | null>(null);
  const problem = signal<PractisingProblem | null>(null);
  let document: Document | null = null;

  const safely = async (action: () => Promise<void>) => {
    problem.value = null;
    try {
      await action();
    } catch (error) {
      ports.report(error);
      problem.value = 'failed';
    }
  };

  const begin = (page: PractisePage) => {
    shown.value = { page, edition: 'first', round: shown.value.round + 1 };
    practised.value = null;
    now.value = null;
    selected.value = null;
    problem.value = null;
  };

  const mark = () =>
    safely(async () => {
      const kept = document && (await ports.keep(document));
      if (!kept?.ok) problem.value = 'nothing-selected';
      else
        practised.value = {
          kept: kept.value,
          draft: newDraft(shown.value.page, ports),
          isAsked: false,
        };
    });

  /** Looks for the passage on the page as it is now. */
  const look = (current: Document, { kept, draft }: Practised) =>
    safely(async () => {
      const found = await ports.find(kept, current);
      if (current !== document || practised.value === null) return; // Another page came meanwhile.
      now.value = found;
      if (found.range) ports.show(current, found.range, declarationsOf(lookAs(found, draft)));
    });

  const change = (made: Partial<Practised>) => {
    if (practised.value) practised.value = { ...practised.value, ...made };
  };

  return {
    shown,
    practised,
    now,
    selected,
    problem,
    begin,
    startAgain: () => begin(shown.value.page),
    /** The frame has loaded the page that it was told to show. */
    loaded: (loadedPage: Document) => {
      document = loadedPage;
      if (practised.value) void look(loadedPage, practised.value);
    },
    selectNext: () => {
      selected.value = document && ports.selectNext(document);
    },
    mark,
    askNow: () => change({ isAsked: true }),
    later: () => change({ isAsked: false }),
    answer: (given: DraftAnswer) => {
      if (practised.value) change({ draft: withAnswer(practised.value.draft, given) });
    },
    turnPage: () => {
      const { page, edition, round } = shown.value;
      now.value = null;
      shown.value = {
        page,
        edition: edition === 'first' ? 'changed' : 'first',
        round: round + 1,
      };
    },
    /** What puts the practices in order, as on a real page. */
    textsOf: async (): Promise<readonly string[]> =>
      practised.value ? [practised.value.kept.quote, practised.value.kept.text] : [],
  };
});

export type Practising = InstanceType<typeof PractisingModel>;

const lookAs = ({ status }: PassageNow, { practice }: Draft): MarkLook =>
  status === 'anchored' ? lookOf(practice) : 'please-look';

/** As a real mark begins it. The organisation is known, as it is on most sites. */
const newDraft = (page: PractisePage, ports: RevisionPorts): Draft => ({
  ...firstRevision(ports.newId(), ports.newId(), ports),
  kind: 'draft',
  happening: {
    kind: 'page',
    url: addressOfPage(page),
    title: titleOfPage(page),
    annotations: [ports.newId()],
    captures: [ports.newId()],
  },
  tier: 'stated-on-page',
  practice: null,
  organisation: { kind: 'entered', name: madeUpMunicipality, address: '' },
  note: null,
  visit: null,
  ownVisit: null,
  answers: [],
  noteSoFar: '',
});
