/** Brief: from what was filled in to the letter that somebody reads, with the pages that lie behind it. */
import { annexesFor, annexesOf } from '../complaint/annexes/annexes-of.ts';
import { evidenceDigest } from '../complaint/annexes/evidence-digest.ts';
import { authorityWarningWords } from '../complaint/authority-warning-words.ts';
import { exhibitsAbout } from '../complaint/exhibits-about.ts';
import { explainLetter } from '../complaint/explanations/explain-letter.ts';
import { apFormBlocks } from '../complaint/from-dossier/ap-form.ts';
import { letterFaultWords } from '../complaint/letter-fault-words.ts';
import { fieldsOf, routeOfLetter } from '../complaint/letter-fields.ts';
import type { LetterFault, LetterOrder, WrittenLetter } from '../complaint/letter-order.ts';
import { dateline, letterWords } from '../complaint/letter-words.ts';
import { type FaultPlace, placeOfFault } from '../complaint/place-of-fault.ts';
import { renderText } from '../complaint/render-text.ts';
import { sayAnnex, sayReferences } from '../complaint/say-references.ts';
import { touchedIn } from '../complaint/touched-in.ts';
import { writeLetter } from '../complaint/write-letter.ts';
import { practiceOf } from '../data/practices.ts';
import type { AnnexKind, LetterSet, SaidAnnex } from '../domain/annex.ts';
import type { ApFormBlock } from '../domain/ap-form.ts';
import type { StorageError } from '../domain/codes.ts';
import type { Exhibit } from '../domain/dossier.ts';
import type { Sha256 } from '../domain/ids.ts';
import { type Clock, dayOf, dutchTimeZone } from '../domain/instant.ts';
import type { Language } from '../domain/language.ts';
import type { LetterChoice } from '../domain/letter-draft.ts';
import type { RevisionPorts } from '../domain/revision.ts';
import type { RouteId } from '../domain/route-id.ts';
import type { TypedSender } from '../domain/typed-sender.ts';
import type { MailAddress } from '../follow-up/mail-address.ts';
import { currentDossier, loadDossier } from '../storage/dossiers.ts';
import type { Store } from '../storage/open.ts';
import { compareVisits } from './compare-visits.ts';
import type { ReadLetter } from './preview-pack.ts';
import { receiverEmail } from './receiver-email.ts';

export type { FaultPlace } from '../complaint/place-of-fault.ts';

/** The same sentence in each language of the screens. */
export type Sentences = Readonly<Record<Language, string>>;

export type ComposedLetter = {
  readonly set: LetterSet;
  /** As the screen shows it. */
  readonly read: ReadLetter;
  readonly annexes: readonly SaidAnnex[];
  /** Sentences of the person, in the letter or behind it, that touch the benefit. */
  readonly touched: readonly string[];
  /** Which pages can lie with it; those that are usual for it are chosen at first. */
  readonly chosen: readonly AnnexKind[];
  readonly warnings: readonly Sentences[];
  /** Those of the reports that it is about. */
  readonly exhibits: readonly Exhibit[];
  /** What it says, in plain words; never to be sent. */
  readonly explain: (language: Language) => SaidAnnex;
  /** The words for the AP's form; empty for a letter for which there is none. */
  readonly apForm: readonly ApFormBlock[];
  /** The route that is taken by sending it; `null` when it belongs to one that was taken. */
  readonly route: RouteId | null;
  /** Where an e-mail with it may go; `null` when that is not known. */
  readonly email: MailAddress | null;
};

/** The letter, or why there is none yet and where that is mended. */
export type Composed =
  | { readonly state: 'written'; readonly letter: ComposedLetter }
  | { readonly state: 'fault'; readonly words: Sentences; readonly place: FaultPlace }
  | { readonly state: 'failed'; readonly code: StorageError };

export type ComposePorts = RevisionPorts & {
  readonly now: Clock;
  readonly sha256: (bytes: Uint8Array<ArrayBuffer>) => Promise<Sha256>;
};

export type LetterWish = {
  readonly choice: LetterChoice;
  /** `null` when nobody signs it. */
  readonly sender: TypedSender | null;
  /** `null`: those that are usual for it. */
  readonly chosen: readonly AnnexKind[] | null;
};

export async function composeLetter(
  store: Store,
  wish: LetterWish,
  ports: ComposePorts,
): Promise<Composed> {
  const dossier = await currentDossier(store, ports);
  if (!dossier.ok) return { state: 'failed', code: dossier.error };
  const loaded = await loadDossier(store, dossier.value.id);
  if (loaded === null) throw new Error('the dossier went away while it was read');
  const order = {
    choice: wish.choice,
    sender: wish.sender && senderOf(wish.sender),
    day: dayOf(ports.now(), dutchTimeZone),
    contents: loaded.contents,
    visits: await compareVisits(store, loaded.contents),
    annexes: wish.chosen ?? annexesFor(wish.choice.letter),
  };
  const written = writeLetter(order);
  if (!written.ok) return faultOf(written.error, order);
  return { state: 'written', letter: await withAnnexes(order, written.value, wish, ports) };
}

const senderOf = ({ name, address, email }: TypedSender) => ({
  name,
  addressLines: address.split('\n'),
  email: email.trim() === '' ? null : email,
});

const faultOf = (fault: LetterFault, { choice, contents }: LetterOrder): Composed => ({
  state: 'fault',
  words: inLanguages((language) => letterFaultWords[language][fault]),
  place: placeOfFault(
    fault,
    fieldsOf(choice.letter, contents.dossier.situation.writer).map(({ field }) => field),
  ),
});

async function withAnnexes(
  order: LetterOrder,
  written: WrittenLetter,
  wish: LetterWish,
  { sha256 }: ComposePorts,
): Promise<ComposedLetter> {
  const { letter } = written;
  const chosen = wish.chosen ?? annexesFor(letter.kind);
  const route = routeOfLetter(letter.kind, order.choice.details);
  const digest = await evidenceDigest(order.contents, sha256);
  const annexes = annexesOf({ order, written, digest, chosen });
  return {
    set: { letter, annexes },
    read: readingOf(written),
    annexes: annexes.map((annex) => sayAnnex(annex)),
    touched: touchedIn([letter, ...annexes]),
    chosen,
    warnings: written.warnings.map((warning) =>
      inLanguages((language) => authorityWarningWords[language][warning]),
    ),
    explain: (language) => explainLetter(letter, practiceOf(order.choice.practice), language),
    apForm: apFormBlocks(written, order),
    exhibits: exhibitsAbout(order.contents, order.choice),
    route,
    email: route && receiverEmail(route, order.choice, order.contents),
  };
}

const readingOf = ({ letter }: WrittenLetter): ReadLetter => ({
  letter: sayReferences(letter),
  dateline: dateline(letter),
  text: renderText(letter),
  words: letterWords[letter.language],
});

const inLanguages = (say: (language: Language) => string): Sentences => ({
  nl: say('nl'),
  en: say('en'),
  ar: say('ar'),
  tr: say('tr'),
});
