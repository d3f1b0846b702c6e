/** "What can you do?": a route, what this dossier still lacks for it, and what the route is. */
import { practiceOf } from '../../../data/practices.ts';
import { routeEntries } from '../../../data/routes.ts';
import type { DossierContents } from '../../../domain/dossier.ts';
import type { Day } from '../../../domain/instant.ts';
import type { LetterKind } from '../../../domain/letter.ts';
import { letterOfRoute } from '../../../domain/letter-routes.ts';
import { type OrganisationRef, organisationKey } from '../../../domain/organisation.ts';
import { isRouteId, type RouteId } from '../../../domain/route-id.ts';
import { type Situation, withOfficer } from '../../../domain/situation.ts';
import { dossierFacts } from '../../../law/dossier-facts.ts';
import { readiness } from '../../../law/readiness.ts';
import { termsOfSteps } from '../../../law/terms-of-steps.ts';
import { Heading } from '../../shared/Heading.tsx';
import { Select } from '../../shared/Select.tsx';
import { useWords } from '../../shared/words-context.ts';
import { ChannelsTo } from '../letter/ChannelsTo.tsx';
import { useLawTexts } from '../use-law-texts.ts';
import { AboutRoute } from './AboutRoute.tsx';
import { Factors } from './Factors.tsx';
import { Gate } from './Gate.tsx';
import { OfficerForm } from './OfficerForm.tsx';
import { ReadinessList } from './ReadinessList.tsx';
import { SituationForm } from './SituationForm.tsx';

type Props = {
  readonly contents: DossierContents;
  readonly route: RouteId;
  readonly today: Day;
  /** Whether a name and an address were filled in. */
  readonly isSenderKnown: boolean;
  readonly onChoose: (route: RouteId) => void;
  readonly onWrite: (letter: LetterKind) => void;
  readonly onSave: (situation: Situation) => void;
  readonly onClose: () => void;
};

export function RoutesPanel({ contents, route, today, isSenderKnown, ...actions }: Props) {
  const { messages, practices } = useWords();
  const law = useLawTexts();
  const words = messages.routes;
  const facts = dossierFacts(contents, practiceOf, isSenderKnown, today);
  const { officers } = contents.dossier.situation;
  const only = onlyOne(facts.organisations.filter(isKnown));
  const items = readiness(route, facts, termsOfSteps(contents.steps, today), today);
  return (
    <section class="panel stack" data-route={route}>
      <Heading>{words.title}</Heading>
      <p class="quiet">{words.intro}</p>
      <Select
        name="look-at-route"
        label={words.choose}
        value={route}
        onChoose={(chosen) => isRouteId(chosen) && actions.onChoose(chosen)}
        options={routesFor(contents).map((id) => ({
          value: id,
          text: law.route(id).title,
        }))}
      />
      <SituationForm
        key={route}
        situation={contents.dossier.situation}
        asksReason={items.some(({ id, done }) => id === 'first-contact' && !done)}
        onSave={actions.onSave}
      />
      {route.startsWith('ap-') && <Gate outcome={facts.gate} />}
      {route.startsWith('ap-') &&
        facts.notForAp.map((id) => (
          <p key={id} class="notice" data-not-for-ap={id}>
            {practices(id).notCompetent}
          </p>
        ))}
      {route === 'officer-question' &&
        facts.organisations
          .filter(isKnown)
          .map((organisation) => (
            <OfficerForm
              key={organisationKey(organisation)}
              organisation={organisation}
              known={officerOf(contents, organisation)}
              today={today}
              onSave={(contact) => actions.onSave(withOfficer(contents.dossier.situation, contact))}
            />
          ))}
      <ReadinessList items={items} />
      <WriteForRoute route={route} onWrite={actions.onWrite} />
      {route.startsWith('ap-') && <Factors contents={contents} today={today} />}
      <AboutRoute
        route={route}
        today={today}
        channels={only && <ChannelsTo route={route} organisation={only} officers={officers} />}
      />
      <button type="button" data-action="close" onClick={actions.onClose}>
        {words.close}
      </button>
    </section>
  );
}

const onlyOne = <T,>(items: readonly T[]): T | null =>
  items.length === 1 ? (items[0] ?? null) : null;

function WriteForRoute({ route, onWrite }: Pick<Props, 'route' | 'onWrite'>) {
  const { letter } = useWords().messages;
  const kind = letterOfRoute(route);
  if (kind === null) return null;
  return (
    <button type="button" data-action="write-this" onClick={() => onWrite(kind)}>
      {letter.writeThis}
    </button>
  );
}

const isKnown = ({ kind }: OrganisationRef): boolean => kind !== 'not-sure';

const officerOf = ({ dossier }: DossierContents, organisation: OrganisationRef) =>
  dossier.situation.officers.find(
    (contact) => contact.organisation === organisationKey(organisation),
  ) ?? null;

/** Those that fit what was reported first; the others after them. */
export function routesFor({ records }: Pick<DossierContents, 'records'>): RouteId[] {
  const fitting = new Set(records.flatMap(({ practice }) => practiceOf(practice).routes));
  const all = routeEntries.map(({ id }) => id);
  return [...fitting, ...all.filter((id) => !fitting.has(id))];
}
