/** What the files for computers are made of: plain facts, as the edition of the pack shows them. */
import type { ChronologyLine } from '../../domain/chronology-line.ts';
import type { Exhibit, PackContents } from '../../domain/dossier.ts';
import type { CaptureId, RecordId, Sha256 } from '../../domain/ids.ts';
import type { Day } from '../../domain/instant.ts';
import type { LetterLanguage } from '../../domain/language.ts';
import type { LetterKind } from '../../domain/letter.ts';
import type { Organ, Organisation, OrganisationRef } from '../../domain/organisation.ts';
import type { Edition } from '../../domain/pack.ts';
import type { PageReport } from '../../domain/page-report.ts';
import type { Article, PracticeId } from '../../domain/practice.ts';
import type { PackPractice } from '../pack-input.ts';

/** An article as a program finds it (Juriconnect, ELI); `null` for an act that is not in the list. */
export type NamedArticle = Article & { readonly identifier: string | null };

/** A letter of the pack. */
export type NamedLetter = {
  readonly kind: LetterKind;
  readonly language: LetterLanguage;
  readonly day: Day;
  readonly subject: string;
  /** Whom the report is about that it is for. */
  readonly organisation: OrganisationRef;
  readonly practice: PracticeId;
  /** As seen from `data/`; the one to read on screen first. */
  readonly files: readonly string[];
  /** Each once, in the order in which it names them. */
  readonly articles: readonly NamedArticle[];
};

/** One file of an exhibit: what lies beside it by the same name is described there. */
export type ExhibitFile = {
  /** As seen from `data/`. */
  readonly path: string;
  readonly mediaType: string;
  /** `null` for a file that is written for the pack: its fingerprint stands in the manifest only. */
  readonly kept: { readonly byteLength: number; readonly sha256: Sha256 } | null;
};

/** An exhibit with its files, what a reader opens first before the others. */
export type NamedExhibit = {
  readonly exhibit: Exhibit;
  /** `Bijlage 2: …`, in the language of the pack. */
  readonly name: string;
  readonly files: readonly ExhibitFile[];
};

export type MachineInput = {
  /**
   * As the edition shows them: with its cuts, only what is reported, and without steps in the edition for
   * the organisation.
   */
  readonly contents: PackContents;
  readonly edition: Edition;
  /** The reports from which sentences were left out for this pack. */
  readonly cutReports: ReadonlySet<RecordId>;
  readonly language: LetterLanguage;
  /** The day of the letters. */
  readonly day: Day;
  /** `Kantlijn 0.1.0`. */
  readonly software: string;
  readonly exhibits: readonly NamedExhibit[];
  readonly letters: readonly NamedLetter[];
  /** As the letters tell it, the earliest first. */
  readonly chronology: readonly ChronologyLine[];
  /** At least those that the records name. */
  readonly practices: readonly PackPractice[];
  /** What is known of an organisation that is listed; `null` when it is not, or no longer. */
  readonly organisationOf: (code: string) => Organisation | null;
  /** Who within an organisation decides and answers; `null` when there is nobody to write to. */
  readonly organOf: (organisation: OrganisationRef) => Organ | null;
  /** What each captured page did; of some that is not known. */
  readonly reports: ReadonlyMap<CaptureId, PageReport>;
};
