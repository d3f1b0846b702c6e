/** The page in each pack that checks it, in every state: `verify-page.html?state=intact&lang=en`. */
import { render } from 'preact';
import { isLetterLanguage } from '../../src/domain/language.ts';
import { PageView } from '../../src/verify-page/PageView.tsx';
import '../../src/verify-page/page.css';
import { verifyStates } from './verify-states.ts';

const wish = new URLSearchParams(location.search);
const asked = wish.get('lang');
const language = isLetterLanguage(asked) ? asked : 'nl';
const check = verifyStates[wish.get('state') ?? ''];

const List = () => (
  <ul>
    {Object.keys(verifyStates).map((state) => (
      <li key={state}>
        <a href={`?state=${state}&lang=${language}`}>{state}</a>
      </li>
    ))}
  </ul>
);

const nothing = () => {};

const shown = check ? (
  <PageView
    language={language}
    check={check}
    onLanguage={nothing}
    onFiles={nothing}
    onStop={nothing}
  />
) : (
  <List />
);

document.documentElement.lang = language;
document.documentElement.style.colorScheme = wish.get('scheme') ?? 'light dark';
render(shown, document.querySelector('main') ?? document.body);
