/**
 * Openbaar bericht: what is publicly reported about an organisation, or about the same practice elsewhere.
 * It says nothing about what happened to somebody, and is no finding about a page.
 */
import type { Day } from './instant.ts';
import type { OrganisationCode } from './organisation.ts';
import type { PracticeEntry, PracticeId, PublicCase } from './practice.ts';

/** Who says so. Lists that a person brings along get a member of their own here. */
export type Provenance = { readonly kind: 'catalogue'; readonly checkedOn: Day };

export type PublicReport = {
  readonly practice: PracticeId;
  readonly reported: PublicCase;
  readonly where: 'here' | 'elsewhere';
  readonly provenance: Provenance;
};

type Reporting = Pick<PracticeEntry, 'id' | 'cases' | 'checkedOn'>;

/**
 * What is reported about the organisation, those about the first of `practices` first; then what is
 * reported elsewhere about that first one. `null`: an organisation that is not listed, with nothing of its
 * own. What two practices tell of one case comes twice: each tells another side of it.
 */
export function publicReports(
  organisation: OrganisationCode | null,
  practices: readonly PracticeId[],
  catalogue: readonly Reporting[],
): PublicReport[] {
  const all = inOrder(practices, catalogue).flatMap((entry) => reportsIn(entry, organisation));
  const [first] = practices;
  return [
    ...all.filter(({ where }) => where === 'here'),
    ...all.filter(({ where, practice }) => where === 'elsewhere' && practice === first),
  ];
}

/** Those named first, in their order; then the others in that of the catalogue. */
function inOrder(practices: readonly PracticeId[], catalogue: readonly Reporting[]): Reporting[] {
  const placeOf = ({ id }: Reporting) => {
    const at = practices.indexOf(id);
    return at < 0 ? practices.length : at;
  };
  return catalogue.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** The newest first. */
const reportsIn = (
  { id, cases, checkedOn }: Reporting,
  organisation: OrganisationCode | null,
): PublicReport[] =>
  cases
    .toSorted((a, b) => b.year - a.year)
    .map((reported) => ({
      practice: id,
      reported,
      where: isAbout(reported, organisation) ? 'here' : 'elsewhere',
      provenance: { kind: 'catalogue', checkedOn },
    }));

const isAbout = ({ organisations = [] }: PublicCase, code: OrganisationCode | null): boolean =>
  code !== null && organisations.includes(code);
