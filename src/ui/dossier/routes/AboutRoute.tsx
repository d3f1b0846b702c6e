/** What a route is: who may, what belongs in it, where it goes, what to expect, what it does not do. */
import type { ComponentChildren } from 'preact';
import { courtFees, feesOf, receiverAddress, routeOf } from '../../../data/routes.ts';
import { termRule } from '../../../data/terms.ts';
import type { Day } from '../../../domain/instant.ts';
import type { RouteEntry } from '../../../domain/route.ts';
import type { RouteId } from '../../../domain/route-id.ts';
import { channels } from '../../../domain/step.ts';
import type { Length, TermRule, TermText } from '../../../domain/term-rule.ts';
import type { Messages } from '../../../i18n/nl.ts';
import { writeDay } from '../../shared/dates.ts';
import { Folded } from '../../shared/Folded.tsx';
import { Lines } from '../../shared/Lines.tsx';
import { useWords } from '../../shared/words-context.ts';
import { useLawTexts } from '../use-law-texts.ts';

type Props = {
  readonly route: RouteId;
  readonly today: Day;
  /** How to send it to the one whom it is about; without it, what holds for everybody. */
  readonly channels?: ComponentChildren;
};

export function AboutRoute({ route, today, channels: sending }: Props) {
  const { messages } = useWords();
  const law = useLawTexts();
  const words = messages.routes;
  const entry = routeOf(route);
  const text = law.route(entry.id);
  return (
    <section class="stack" aria-labelledby="about-route">
      <h2 id="about-route">{words.about}</h2>
      <p>{text.summary}</p>
      <Folded title={words.expect}>
        <Lines lines={text.expect} />
      </Folded>
      <Folded title={words.doesNot}>
        <Lines lines={text.doesNot} />
      </Folded>
      <Folded title={words.who}>
        <p>{text.who}</p>
        <p>{text.anonymous}</p>
      </Folded>
      <Folded title={words.contents}>
        <Contents entry={entry} />
      </Folded>
      {entry.before.length > 0 && (
        <Folded title={words.before}>
          <Lines lines={entry.before.map((id) => text.before[id] ?? id)} />
        </Folded>
      )}
      <Folded title={words.where}>
        <p>{text.where}</p>
        {entry.address && <Address id={entry.address} />}
      </Folded>
      <Folded title={words.channels}>{sending ?? <ChannelList entry={entry} />}</Folded>
      {entry.boundBy.length + entry.starts.length > 0 && (
        <Folded title={words.terms}>
          <Terms entry={entry} today={today} />
        </Folded>
      )}
      <Folded title={words.cost}>
        <Cost entry={entry} />
      </Folded>
      <Folded title={words.limits}>
        <Lines lines={text.limits} />
      </Folded>
      <Checked entry={entry} today={today} />
    </section>
  );
}

type EntryProps = { readonly entry: RouteEntry };

function Contents({ entry }: EntryProps) {
  const { messages } = useWords();
  const law = useLawTexts();
  const text = law.route(entry.id);
  return (
    <ul class="lines">
      {entry.contents.map(({ id, need }) => (
        <li key={id}>
          <span class="tier">{messages.routes[need]}</span> {text.contents[id]}
        </li>
      ))}
    </ul>
  );
}

function Address({ id }: { readonly id: NonNullable<RouteEntry['address']> }) {
  return (
    <address>
      {receiverAddress(id).lines.map((line) => (
        <span key={line} class="line">
          {line}
          <br />
        </span>
      ))}
    </address>
  );
}

function ChannelList({ entry }: EntryProps) {
  const { messages } = useWords();
  const law = useLawTexts();
  const text = law.route(entry.id);
  return (
    <ul class="lines">
      {channels.map((channel) => (
        <li key={channel}>
          <strong>{messages.steps.channels[channel]}</strong>{' '}
          <span class="tier">{messages.routes.counts[entry.channels[channel]]}</span>
          <br />
          {text.channels[channel]}
        </li>
      ))}
    </ul>
  );
}

function Terms({ entry, today }: EntryProps & { readonly today: Day }) {
  const { messages } = useWords();
  const law = useLawTexts();
  const ids = new Set([...entry.boundBy, ...entry.starts]);
  return (
    <Lines
      lines={[...ids].flatMap((id) => {
        const rule = termRule(id, today);
        return rule ? [sayRule(rule, law.term(rule), messages)] : [];
      })}
    />
  );
}

/** What is announced to come after it is a rule of its own. */
function sayRule(rule: TermRule, { title, start }: TermText, { routes, steps }: Messages): string {
  const say = ({ amount, unit }: Length) => steps.lengths[unit](amount);
  if (!rule.length) return routes.termFrom(title, start);
  const bare = routes.termLength(title, say(rule.length), start);
  return rule.committeeLength ? `${bare} ${routes.termCommittee(say(rule.committeeLength))}` : bare;
}

function Cost({ entry }: EntryProps) {
  const { messages } = useWords();
  const law = useLawTexts();
  const words = messages.routes;
  return (
    <>
      <p>{law.route(entry.id).cost}</p>
      <Lines
        lines={feesOf(entry.id).map(({ euros, matter }) =>
          words.fee(euros, courtFees.year, words.matters[matter]),
        )}
      />
    </>
  );
}

function Checked({ entry, today }: EntryProps & { readonly today: Day }) {
  const { language, messages } = useWords();
  const law = useLawTexts();
  const words = messages.routes;
  return (
    <>
      <p class="quiet">
        {entry.articles.map(({ act, article }) => `${act} ${article}`).join(', ')}.{' '}
        {words.checked(writeDay(entry.checkedOn, language))}
      </p>
      {entry.checkBy < today && (
        <p class="notice" data-overdue>
          {words.overdue(writeDay(entry.checkBy, language))}
        </p>
      )}
      {language !== 'nl' && !law.route(entry.id).reviewed && (
        <p class="quiet">{words.notReviewed}</p>
      )}
    </>
  );
}
