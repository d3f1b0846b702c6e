/**
 * What the municipality will read, before anything is made: the letters and the person's own sentences,
 * as they will stand in the pack. The pack is then made of exactly what was looked at.
 */
import { nameExhibit, numberExhibits } from '../complaint/exhibits.ts';
import { dateline, letterWords } from '../complaint/letter-words.ts';
import { namedArticles } from '../complaint/named-exhibits.ts';
import { overviewWords } from '../complaint/overview-words.ts';
import { renderText } from '../complaint/render-text.ts';
import { sayReferences } from '../complaint/say-references.ts';
import { splitSentences } from '../complaint/sentences.ts';
import { touchesBenefit } from '../complaint/touches-benefit.ts';
import type { BenefitTopic } from '../domain/benefit-topic.ts';
import type { ExportError } from '../domain/codes.ts';
import type { Cover } from '../domain/cover.ts';
import type { DossierContents, Entity, Exhibit, PackContents } from '../domain/dossier.ts';
import { asId, type NewId } from '../domain/ids.ts';
import { type Clock, type Day, dayOf, dutchTimeZone } from '../domain/instant.ts';
import type { LetterLanguage } from '../domain/language.ts';
import { type Cut, leaveOut, type OwnField, ownTextsOf } from '../domain/leave-out.ts';
import type { Letter, SaidLetter } from '../domain/letter.ts';
import type { Article, PracticeId } from '../domain/practice.ts';
import type { DossierRecord } from '../domain/record.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { RevisionPorts } from '../domain/revision.ts';
import { roundedDay, roundingOf } from '../domain/rounding.ts';
import { withoutWithdrawn } from '../domain/withdrawn.ts';
import type { DerivedFiles } from '../redaction/cover-contents.ts';
import { type FreshIds, freshIds } from '../redaction/fresh-ids.ts';
import { currentDossier, dossierIn } from '../storage/dossiers.ts';
import type { Store } from '../storage/open.ts';
import { allRows } from '../storage/rows.ts';
import { type ToldAnonymously, toldAnonymously } from './anonymous-reading.ts';
import { compareVisits } from './compare-visits.ts';
import { coveringOf } from './covering.ts';
import { type PackOrder, type VisitComparisons, writeLetters } from './write-letters.ts';

/** A sentence in the person's own words, in the report that it belongs to. */
export type OwnSentence = {
  readonly text: string;
  readonly practice: PracticeId;
  /** What of the benefit it touches; none when it touches nothing that was looked for. */
  readonly topics: readonly BenefitTopic[];
  /** What leaving it out would cut. */
  readonly cut: Cut;
};

/** What lies on the table: the dossier as it was when the person began to look. */
export type PackReview = {
  readonly order: PackOrder;
  readonly day: Day;
  readonly contents: DossierContents;
  /** All that is kept: the whole of it goes into a pack for oneself only. */
  readonly rows: readonly Entity[];
  readonly sentences: readonly OwnSentence[];
  readonly visits: VisitComparisons;
  /** The names that everything gets in an anonymous pack, made for this review alone. */
  readonly ids: FreshIds;
  /**
   * What is read without the cuts, and with the covers over it; with `made` also in what is told of its
   * files. The screens get it from here, and load no letters before.
   */
  readonly read: (
    cuts: readonly Cut[],
    covers?: readonly Cover[],
    made?: DerivedFiles,
  ) => PackReading;
};

/** A letter with the few words that stand around every letter. */
export type ReadLetter = {
  readonly letter: SaidLetter;
  readonly dateline: string;
  /** The same letter as plain text, to be read aloud. */
  readonly text: string;
  readonly words: (typeof letterWords)[LetterLanguage];
};

/** A letter of the pack, with the rules that it names, each once. */
export type ReviewedLetter = ReadLetter & { readonly articles: readonly Article[] };

/** What a reader gets to see when the cuts are left out. */
export type PackReading = {
  readonly letters: readonly ReviewedLetter[];
  /** As the pack has it, with a mark where something was left out. */
  readonly contents: PackContents;
  readonly visits: VisitComparisons;
  readonly exhibits: readonly { readonly exhibit: Exhibit; readonly name: string }[];
};

/** The review of the current dossier, or why no pack can be made of it. */
export async function previewPack(
  store: Store,
  order: PackOrder,
  ports: RevisionPorts & { readonly now: Clock },
): Promise<Result<PackReview, ExportError>> {
  const dossier = await currentDossier(store, ports);
  if (!dossier.ok) return dossier;
  const opened = await allRows(await store.session());
  const loaded = dossierIn(opened, dossier.value.id);
  if (loaded === null) return fail('no-records');
  const visits = await compareVisits(store, loaded.contents);
  const day = dayOf(ports.now(), dutchTimeZone);
  const { newId } = ports;
  const rows =
    order.edition === 'full' ? opened.entities : withoutWithdrawn(opened.entities, loaded.people);
  return reviewOf(loaded.contents, order, day, { visits, rows, newId });
}

/** What is known besides what is in the dossier by now. */
type ReviewFacts = Pick<PackReview, 'visits' | 'rows'> & { readonly newId?: NewId };

const randomId: NewId = () => asId(crypto.randomUUID());

/** The review of these contents. Fails when a letter cannot be written; then there is nothing to look at. */
export function reviewOf(
  contents: DossierContents,
  order: PackOrder,
  day: Day,
  { visits, rows, newId = randomId }: ReviewFacts = { visits: new Map(), rows: [] },
): Result<PackReview, ExportError> {
  const letters = writeLetters(contents, order, day, visits);
  if (!letters.ok) return letters;
  const rounding = roundingOf(order);
  const shown = rounding === null ? day : roundedDay(day, rounding);
  const facts = { order, day: shown, contents, visits, rows, ids: freshIds(newId) };
  return ok({
    ...facts,
    sentences: contents.records.flatMap(sentencesOf),
    read: (cuts, covers = [], made) => readingOf(facts, cuts, coveringOf(order, covers, made)),
  });
}

const sentencesOf = (record: DossierRecord): OwnSentence[] =>
  ownTextsOf(record).flatMap(({ field, text }) => sentencesIn(text, field, record));

function sentencesIn(text: string, field: OwnField, record: DossierRecord): OwnSentence[] {
  const topics = new Map(touchesBenefit(text).map((touched) => [touched.start, touched.topics]));
  return splitSentences(text).map(({ text: sentence, start, end }) => ({
    text: sentence,
    practice: record.practice,
    topics: topics.get(start) ?? [],
    cut: { rev: record.rev, field, start, end },
  }));
}

type LetterFacts = Pick<PackReview, 'contents' | 'order' | 'day' | 'visits'>;

type Covering = ReturnType<typeof coveringOf>;

/** The letters without the cuts, as they are laid out: a reference still leads to its exhibit. */
export function lettersWithout(
  { contents, order, day, visits }: LetterFacts,
  cuts: readonly Cut[],
  covering: Covering,
): readonly Letter[] {
  const letters = writeLetters(covering(leaveOut(contents, cuts, '')), order, day, visits);
  if (!letters.ok)
    throw new Error(`a letter that could be written cannot be now: ${letters.error}`);
  return letters.value;
}

/** What is read without the cuts. Letters close up; the rest of the pack bears a mark in that place. */
function readingOf(
  facts: LetterFacts & Pick<PackReview, 'ids'>,
  cuts: readonly Cut[],
  covering: Covering,
): PackReading {
  const { language } = facts.order;
  const whole = covering(leaveOut(facts.contents, cuts, overviewWords[language].leftOutMark));
  const { contents, visits } = toldTo(facts, { contents: whole, visits: facts.visits });
  return {
    letters: lettersWithout(facts, cuts, covering).map((letter) => ({
      letter: sayReferences(letter),
      dateline: dateline(letter),
      text: renderText(letter),
      words: letterWords[letter.language],
      articles: articlesIn(letter),
    })),
    contents,
    visits,
    exhibits: numberExhibits(contents).map((exhibit) => ({
      exhibit,
      name: nameExhibit(exhibit, language),
    })),
  };
}

function toldTo({ order, ids }: Pick<PackReview, 'order' | 'ids'>, told: ToldAnonymously) {
  const rounding = roundingOf(order);
  return rounding === null ? told : toldAnonymously(told, ids, rounding);
}

const articlesIn = ({ blocks }: Letter): Article[] => [
  ...new Map(
    namedArticles(blocks).map((article) => [`${article.act} ${article.article}`, article]),
  ).values(),
];
