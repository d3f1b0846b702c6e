/** Finds organisations by what people call them, or by where they live. */
import {
  type FoundBy,
  isStanding,
  type KnownOrganisation,
  type OrganisationCode,
  type OrganisationDetails,
} from '../../domain/organisation.ts';
import { allDetails } from './details.ts';
import { knownOrganisation, knownOrganisations } from './known.ts';
import { lettersApart, plainName } from './plain-name.ts';
import { successorsOf } from './resolve-host.ts';

export type Found = {
  readonly organisation: KnownOrganisation;
  readonly found: FoundBy;
};

/** Something that an organisation can be found by. */
type Entry = FoundBy & { readonly code: OrganisationCode; readonly plain: string };

/** How well an entry fits; less is better. */
type Hit = Found & { readonly rank: number };

const entry = (code: OrganisationCode, by: FoundBy['by'], text: string): Entry => ({
  code,
  by,
  text,
  plain: plainName(text),
});

const entriesOf = ({ code, name, alsoCalled, places }: OrganisationDetails): Entry[] => [
  entry(code, 'name', name),
  ...alsoCalled.map((text) => entry(code, 'also-called', text)),
  ...places.map((text) => entry(code, 'place', text)),
];

let read: readonly Entry[] | null = null;
const entries = (): readonly Entry[] => {
  read ??= allDetails().flatMap(entriesOf);
  return read;
};

/**
 * Best first: the exact name, the exact place, what begins with the query, what contains it; and only
 * when none of these is there, names that differ in a letter or two. Nothing for a query without letters.
 */
export function searchOrganisations(query: string): readonly Found[] {
  const wanted = plainName(query);
  if (wanted === '') return [];
  const exact = hitsWith((each) => rankOf(each, wanted));
  const hits = exact.length > 0 ? exact : hitsWith((each) => rankOfSlip(each, wanted));
  return bestOfEach([...hits, ...hits.flatMap(bodiesOf)])
    .toSorted(byRank)
    .map(({ organisation, found }) => ({ organisation, found }));
}

function hitsWith(rank: (each: Entry) => number | null): Hit[] {
  return entries().flatMap((each) => {
    const ranked = rank(each);
    const organisation = knownOrganisation(each.code);
    return ranked === null || organisation === null ? [] : asHits(organisation, each, ranked);
  });
}

/** Of a body that has ended those are found that go on with its work. */
function asHits(organisation: KnownOrganisation, { by, text }: Entry, rank: number): Hit[] {
  if (isStanding(organisation)) return [{ organisation, found: { by, text }, rank }];
  return successorsOf(organisation).map((candidate) => ({
    organisation: candidate.organisation,
    found: { by: 'was', text },
    rank,
  }));
}

const isPlace = ({ by }: Entry) => by === 'place';

/** `null` when it does not fit. Names go before places that fit as well. */
function rankOf(each: Entry, wanted: string): number | null {
  const place = isPlace(each) ? 1 : 0;
  if (each.plain === wanted) return place;
  if (each.plain.startsWith(wanted)) return 2 + place;
  // One or two letters stand in the middle of nearly every name.
  if (wanted.length > 2 && each.plain.includes(wanted)) return 4 + place;
  return null;
}

/** Allows one letter in short words and two in long ones. */
function rankOfSlip(each: Entry, wanted: string): number | null {
  if (wanted.length < 4) return null;
  const most = wanted.length < 8 ? 1 : 2;
  const apart = lettersApart(each.plain, wanted, most);
  return apart > most ? null : 6 + 2 * apart + (isPlace(each) ? 1 : 0);
}

/** Who carries something out for a municipality that was found by its whole name. */
function bodiesOf({ organisation, rank }: Hit): Hit[] {
  if (organisation.kind !== 'municipality' || rank > 1) return [];
  return knownOrganisations()
    .filter((body) => body.serves.includes(organisation.code) && isStanding(body))
    .filter(({ partOf }) => partOf !== organisation.code)
    .map((body) => ({
      organisation: body,
      found: { by: 'serves', text: organisation.name },
      rank: rank + 0.5,
    }));
}

function bestOfEach(hits: readonly Hit[]): Hit[] {
  const best = new Map<OrganisationCode, Hit>();
  for (const hit of hits) {
    const before = best.get(hit.organisation.code);
    if (!before || hit.rank < before.rank) best.set(hit.organisation.code, hit);
  }
  return [...best.values()];
}

/** Municipalities before bodies that fit as well, then by name. */
const byRank = (a: Hit, b: Hit): number =>
  a.rank - b.rank ||
  Number(a.organisation.kind !== 'municipality') - Number(b.organisation.kind !== 'municipality') ||
  a.organisation.name.localeCompare(b.organisation.name, 'nl');
