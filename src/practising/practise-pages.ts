/**
 * Two pages of a municipality that does not exist, to practise on. Each sentence has two wordings: as it
 * stands at first, and as it stands after the page was changed.
 */
import type { PractisePage } from '../domain/practise-page.ts';

/** `first`: as somebody finds it. `changed`: as the municipality made it later. */
export type Edition = 'first' | 'changed';

type Sentence = Readonly<Record<Edition, string>>;
type Part = { readonly heading: string | null; readonly sentences: readonly Sentence[] };
type MadeUpPage = {
  readonly address: string;
  readonly title: string;
  readonly parts: readonly Part[];
};

const said = (first: string, changed: string): Sentence => ({ first, changed });

const interview: MadeUpPage = {
  address: 'https://www.voorbeeldstad.example/het-gesprek',
  title: 'Het gesprek over uw aanvraag',
  parts: [
    {
      heading: null,
      sentences: [
        said(
          'U krijgt binnen 2 weken een gesprek over uw aanvraag.',
          'U krijgt binnen 6 weken een gesprek over uw aanvraag.',
        ),
        said(
          'Het gesprek op het stadskantoor duurt ongeveer 45 minuten.',
          'Het gesprek op het stadskantoor duurt ongeveer 60 minuten.',
        ),
      ],
    },
    {
      heading: 'Opname van het gesprek',
      sentences: [
        said(
          'Wij nemen beeld en geluid van elk gesprek op.',
          'Wij nemen beeld en geluid van elk gesprek niet meer op.',
        ),
        said(
          'De opname bewaren wij 4 weken in uw dossier.',
          'De opname bewaren wij 26 weken in uw dossier.',
        ),
        said(
          'Daarna kunnen 3 medewerkers de opname nog terugkijken.',
          'Daarna kunnen 8 medewerkers de opname nog terugkijken.',
        ),
      ],
    },
  ],
};

const homeVisit: MadeUpPage = {
  address: 'https://www.voorbeeldstad.example/huisbezoek',
  title: 'Huisbezoek en bankafschriften',
  parts: [
    {
      heading: 'Wij komen bij u thuis',
      sentences: [
        said(
          'Soms komen 2 medewerkers kijken hoe u woont.',
          'Soms komen 4 medewerkers kijken hoe u woont.',
        ),
        said(
          'Zij maken geen afspraak en bellen bij u aan.',
          'Zij maken een afspraak en bellen bij u aan.',
        ),
        said(
          'Het verslag van het bezoek krijgt u binnen 10 dagen.',
          'Het verslag van het bezoek krijgt u binnen 30 dagen.',
        ),
      ],
    },
    {
      heading: 'Uw bankafschriften',
      sentences: [
        said(
          'Neem de bankafschriften van de laatste 3 maanden mee.',
          'Neem de bankafschriften van de laatste 12 maanden mee.',
        ),
        said(
          'Op de afschriften mag u namen niet doorstrepen.',
          'Op de afschriften mag u namen wel doorstrepen.',
        ),
      ],
    },
  ],
};

const madeUp: Readonly<Record<PractisePage, MadeUpPage>> = { interview, 'home-visit': homeVisit };

/** The address that the page would have. `.example` is nobody's, and is never opened. */
export const addressOfPage = (page: PractisePage): string => madeUp[page].address;

export const titleOfPage = (page: PractisePage): string => madeUp[page].title;

/** Whose pages they would be. */
export const madeUpMunicipality = 'Gemeente Voorbeeldstad';

/** By this the sentences of a page are found, in its order. */
export const sentenceSelector = 'p > span';

export const sentencesOf = (page: PractisePage, edition: Edition): readonly string[] =>
  madeUp[page].parts.flatMap(({ sentences }) => sentences.map((sentence) => sentence[edition]));

/** The page as one HTML file that runs nothing and asks nobody for anything. */
export function writePractisePage(page: PractisePage, edition: Edition): string {
  const { title, parts } = madeUp[page];
  return `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><title>${title} – ${madeUpMunicipality}</title><style>${look}</style></head>
<body>
<header>${madeUpMunicipality}</header>
<main><h1>${title}</h1>${parts.map((part) => writePart(part, edition)).join('')}</main>
</body>
</html>`;
}

const writePart = ({ heading, sentences }: Part, edition: Edition): string =>
  `${heading === null ? '' : `<h2>${heading}</h2>`}<p>${sentences
    .map((sentence) => `<span>${sentence[edition]}</span>`)
    .join(' ')}</p>`;

// A site has colours of its own, whatever the person chose for the browser.
const look = `body { margin: 0; background: #ffffff; color: #1a1a1a; font: 1rem/1.6 sans-serif }
header { padding: 0.75rem 1rem; background: #1d5c3a; color: #ffffff; font-weight: 600 }
main { padding: 0 1rem 1rem }
h1 { font-size: 1.3rem }
h2 { font-size: 1.1rem }`;
