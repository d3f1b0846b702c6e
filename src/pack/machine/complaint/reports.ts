/** What was reported, and the practices of the catalogue that it names. */
import type { Answer } from '../../../domain/answer.ts';
import { isExhibitOf } from '../../../domain/exhibit-owner.ts';
import type { PracticeId } from '../../../domain/practice.ts';
import { type PackRecord, sealedAtOf } from '../../../domain/record.ts';
import type { MachineInput, NamedArticle } from '../input.ts';
import { iriOf } from '../iri.ts';
import { present } from '../present.ts';
import { practicesIn } from '../tables/practices.ts';
import { periodOf } from '../tables/records.ts';
import { controllerId } from './controllers.ts';

export const practiceIri = (practice: PracticeId): string => `urn:kantlijn:practice:${practice}`;
export const exhibitId = (number: number): string => `#exhibit-${number}`;

export const articleOf = ({ act, article, identifier }: NamedArticle) => ({
  type: 'Article',
  act,
  article,
  ...present({ identifier }),
});

export const practicesOf = (input: MachineInput) =>
  practicesIn(input).map(({ id, number, texts, articles, dataKinds, checkedOn }) => ({
    id: practiceIri(id),
    type: 'Practice',
    number,
    title: texts[input.language].title,
    articles: articles.map(articleOf),
    dataKinds,
    checkedOn,
  }));

function factOf(answer: Answer) {
  const { question } = answer;
  switch (answer.kind) {
    case 'choice':
      return { question, chosen: answer.chosen };
    case 'date':
      return { question, when: answer.date };
    case 'number':
      return { question, value: answer.value };
    case 'text':
      return { question, words: answer.text };
    case 'unknown':
      return { question, isUnknown: true };
  }
}

const whereOf = ({ happening }: PackRecord) =>
  happening.kind === 'page'
    ? { url: iriOf(happening.url), title: happening.title }
    : { place: happening.place, happenedOn: happening.day };

const evidenceOf = (record: PackRecord, { exhibits }: MachineInput) =>
  exhibits
    .filter(({ exhibit }) => isExhibitOf(record, exhibit))
    .map(({ exhibit }) => exhibitId(exhibit.number));

/** In an anonymous pack every report is a copy, whether words were left out or not. */
const areWordsLeftOut = (record: PackRecord, { edition, cutReports }: MachineInput): boolean =>
  edition === 'anonymous' ? cutReports.has(record.id) : record.kind === 'derived-record';

const reportOf = (record: PackRecord, input: MachineInput) => ({
  id: `urn:uuid:${record.id}`,
  type: 'Report',
  practice: practiceIri(record.practice),
  controller: controllerId(record.organisation, input),
  tier: record.tier,
  sealedAt: sealedAtOf(record),
  wordsLeftOut: areWordsLeftOut(record, input),
  ...present({
    ...whereOf(record),
    ...periodOf(record),
    note: record.note,
    facts: record.answers.map(factOf),
    evidence: evidenceOf(record, input),
  }),
});

export const reportsIn = (input: MachineInput) =>
  input.contents.records.map((record) => reportOf(record, input));
