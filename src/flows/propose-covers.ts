/** What may have to be covered in a pack: found in its texts, and told once for each value. */
import { organisationByCode } from '../data/organisations/details.ts';
import { knownOrganisation } from '../data/organisations/known.ts';
import { searchFor } from '../detection/find-personal.ts';
import { nothingKnown, type PublicFacts } from '../detection/public-facts.ts';
import { type CoverPlace, keyOf, type Proposal } from '../domain/cover-choice.ts';
import { onlyReported, type PackContents } from '../domain/dossier.ts';
import type { Confidence, Finding } from '../domain/personal.ts';
import type { Store } from '../storage/open.ts';
import { coverTexts } from './cover-texts.ts';

/** The surest first, and then what was seen first. Rejects with an AbortError when it is stopped. */
export async function proposeCovers(
  store: Store,
  contents: PackContents,
  own: readonly string[],
  signal: AbortSignal,
): Promise<readonly Proposal[]> {
  const reported = onlyReported(contents);
  const search = searchFor(own, publicFactsOf(reported));
  const proposals = new Map<string, Proposal>();
  for await (const { place, text, isAgain } of coverTexts(store, reported)) {
    signal.throwIfAborted();
    for (const finding of search(text).filter(isQuestion))
      note(proposals, proposalOf(finding, text, place), isAgain);
    await nextTurn();
  }
  return [...proposals.values()].toSorted((a, b) => rank[a.confidence] - rank[b.confidence]);
}

/** What is surely on the own list is covered without asking. */
const isQuestion = ({ kind, confidence }: Finding): boolean =>
  kind !== 'own-word' || confidence === 'medium';

const rank: Readonly<Record<Confidence, number>> = { high: 0, medium: 1, low: 2 };

/** Lets the page answer its user in between. */
const nextTurn = () => new Promise<void>((resolve) => setTimeout(resolve));

const around = 40;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

function proposalOf(
  { kind, start, end, confidence, reason }: Finding,
  text: string,
  place: CoverPlace,
): Proposal {
  return {
    ...{ kind, confidence, reason, count: 1, places: [place] },
    value: text.slice(start, end),
    before: (start > around ? '…' : '') + oneLine(text.slice(Math.max(0, start - around), start)),
    after: oneLine(text.slice(end, end + around)) + (end + around < text.length ? '…' : ''),
  };
}

function note(proposals: Map<string, Proposal>, found: Proposal, isAgain = false): void {
  const key = keyOf(found);
  const known = proposals.get(key);
  proposals.set(
    key,
    known === undefined ? found : together(known, isAgain ? { ...found, count: 0 } : found),
  );
}

/** Surroundings and value are those of where it is surest, and there of the first place. */
function together(known: Proposal, found: Proposal): Proposal {
  const surest = rank[found.confidence] < rank[known.confidence] ? found : known;
  const places = [...new Set([...known.places, ...found.places])];
  return { ...surest, places, count: known.count + found.count };
}

/** What the organisations of the reports tell everybody of themselves: that is evidence. */
function publicFactsOf({ records }: PackContents): PublicFacts {
  const codes = records.flatMap(({ organisation }) =>
    organisation.kind === 'listed' || organisation.kind === 'addressed' ? [organisation.code] : [],
  );
  const facts = [...new Set(codes)].map((code) => ({
    known: knownOrganisation(code),
    details: organisationByCode(code),
  }));
  return {
    ...nothingKnown,
    hosts: facts.flatMap(({ known }) => known?.hosts.map(({ host }) => host) ?? []),
    emails: facts.flatMap(({ details }) => details?.email ?? []),
    addresses: facts.flatMap(({ details }) => [
      ...(details?.postalAddress ? [details.postalAddress] : []),
      ...(details?.visitingAddress ? [details.visitingAddress] : []),
    ]),
  };
}
