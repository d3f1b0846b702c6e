/** What a captured page did, in short: whom it asked for something, and what has to be known of that. */
import { pageFactRemarks } from '../data/page-fact-remarks.ts';
import type { LetterLanguage } from '../domain/language.ts';
import type { PageReport, ThirdParty } from '../domain/page-report.ts';
import { type Html, html } from './html.ts';
import { pageFactWords } from './page-fact-words.ts';

const mostShown = 25;

export function renderPageFacts({ thirdParties }: PageReport, language: LetterLanguage): Html {
  const words = pageFactWords[language];
  const { sinceOpened, requested, otherExtensions } = pageFactRemarks[language];
  const asked = thirdParties.filter(({ requests }) => requests > 0);
  return html`<h3>${words.heading}</h3>
<p>${asked.length === 0 ? words.none : words.requested(asked.length)}</p>
${asked.length === 0 ? html`` : renderHosts(asked, language)}<p>${sinceOpened} ${requested} ${otherExtensions}</p>
`;
}

function renderHosts(asked: readonly ThirdParty[], language: LetterLanguage): Html {
  const more = asked.length - mostShown;
  return html`<ul>
${asked.slice(0, mostShown).map((party) => renderHost(party, language))}${
  more > 0
    ? html`<li>${pageFactWords[language].more(more)}</li>
`
    : html``
}</ul>
`;
}

const renderHost = ({ host, service }: ThirdParty, language: LetterLanguage): Html =>
  html`<li><bdi>${host}</bdi>${service ? html` (${sayService(service, language)})` : html``}</li>
`;

const sayService = (
  { name, does, operator }: NonNullable<ThirdParty['service']>,
  language: LetterLanguage,
): string => pageFactWords[language].service(name, does[language], operator);
