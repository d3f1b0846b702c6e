/** What always has to be said with what a page did, so that nobody reads more in it than was seen. */
import type { LetterLanguage } from '../domain/language.ts';
import type { PageFactRemarks } from '../domain/page-fact-words.ts';

export const pageFactRemarks: Readonly<Record<LetterLanguage, PageFactRemarks>> = {
  nl: {
    sinceOpened: 'Dit is gezien sinds de pagina in deze browser werd geopend.',
    requested:
      '‘Aangevraagd’ betekent: de pagina vroeg de browser om iets van die website te halen. Of het kwam, is niet te zien.',
    otherExtensions: 'Andere extensies in de browser kunnen aanvragen toevoegen of tegenhouden.',
    unseen:
      'Wat frames van andere websites aanvragen, is niet te zien. Cookies die alleen een server kan lezen ook niet.',
  },
  en: {
    sinceOpened: 'This was seen since the page was opened in this browser.',
    requested:
      '‘Requested’ means: the page asked the browser to get something from that website. Whether it came cannot be seen.',
    otherExtensions: 'Other extensions in the browser can add requests or stop them.',
    unseen:
      'What frames of other websites request cannot be seen. Cookies that only a server can read cannot be seen either.',
  },
};
