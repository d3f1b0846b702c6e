/** The words for the three factors as a letter has them. A screen in another language loads its own. */
import type { LetterLanguage } from '../domain/language.ts';
import type { ThreeFactorsWords } from '../domain/three-factors-words.ts';

export const threeFactorsWords: Readonly<Record<LetterLanguage, ThreeFactorsWords>> = {
  nl: {
    howHard: 'Hoe hard het raakt',
    howWide: 'Hoe breed het speelt, en sinds wanneer',
    whatHelps: 'Wat zou helpen',
    dataKinds: (kinds) => `Bij dit onderwerp gaat het meestal om: ${kinds}.`,
    kind: {
      ordinary: 'gewone persoonsgegevens',
      special: 'bijzondere gegevens, zoals over gezondheid',
      criminal: 'gegevens over een verdenking of straf',
      'citizen-number': 'het burgerservicenummer',
      financial: 'gegevens over geld',
      location: 'gegevens over waar iemand is',
      'others-in-household': 'gegevens over huisgenoten',
    },
    own: (own, reports) => {
      if (own === 0) return 'Geen melding zegt dat het de schrijver zelf overkwam.';
      return own === reports
        ? 'Het is de schrijver zelf overkomen.'
        : `Het is de schrijver zelf overkomen, volgens ${own} van de ${reports} meldingen.`;
    },
    consequences: (chosen) => `Gevolgen, zoals de schrijver ze koos: ${chosen}.`,
    noConsequence: 'De schrijver zegt dat het geen gevolg had.',
    consequenceUnknown: 'Welk gevolg het had, is niet bekend.',
    reports: (count) =>
      count === 1 ? 'In dit dossier zit 1 melding.' : `In dit dossier zitten ${count} meldingen.`,
    others: (count) => {
      if (count === null) return 'Hoeveel mensen het raakt, is niet bekend.';
      if (count === 0) return 'De schrijver kent geen anderen bij wie dit gebeurde.';
      return count === 1
        ? 'De schrijver kent 1 ander bij wie dit ook gebeurde. Hoeveel mensen het raakt, is niet bekend.'
        : `De schrijver kent ${count} anderen bij wie dit ook gebeurde. Hoeveel mensen het raakt, is niet bekend.`;
    },
    since: (date) =>
      date === null
        ? 'Sinds wanneer het gebeurt, is niet bekend.'
        : `Volgens de schrijver gebeurt het sinds ${date}.`,
    days: (count, first, last) =>
      count === 1
        ? `Het gebeurde of werd gezien op ${first}.`
        : `Het gebeurde of werd gezien op ${count} dagen, de eerste ${first} en de laatste ${last}.`,
    daysUnknown: 'Op welke dagen het gebeurde, is niet bekend.',
    onPage: 'Het staat op een webpagina. Dat is meer dan één gesprek of één medewerker.',
    onPageUnknown: 'Of het een vaste werkwijze is, is niet bekend.',
    focus: (points, from, until) =>
      `Het kan passen bij waar de AP van ${from} tot en met ${until} op let: ${points}.`,
    focusUnknown: 'Waar de AP dit jaar op let, is hier niet bekend.',
    goingOn: {
      yes: 'Volgens de schrijver gebeurt het nog.',
      no: 'Volgens de schrijver gebeurt het niet meer.',
      unknown: 'Of het nog gebeurt, is niet bekend.',
    },
    wishes: (chosen) => `De schrijver wil bereiken: ${chosen}.`,
    wishUnknown: 'Wat de schrijver wil bereiken, is niet bekend.',
    order: (order, article) => `De AP kan opleggen: ${order} (${article}).`,
    smallStep: {
      'letter-about-page':
        'Een kleine stap die voor alle lezers telt: een brief van de AP over deze pagina.',
      'call-about-request':
        'Een kleine stap: een telefoongesprek van de AP over het verzoek dat openstaat.',
      talk: 'Een kleine stap: een gesprek van de AP met de organisatie over deze werkwijze.',
    },
  },
  en: {
    howHard: 'How hard it hits',
    howWide: 'How wide it is, and since when',
    whatHelps: 'What would help',
    dataKinds: (kinds) => `This subject is usually about: ${kinds}.`,
    kind: {
      ordinary: 'ordinary personal data',
      special: 'special data, such as on health',
      criminal: 'data about a suspicion or a penalty',
      'citizen-number': 'the citizen service number (BSN)',
      financial: 'data about money',
      location: 'data about where somebody is',
      'others-in-household': 'data about others in the household',
    },
    own: (own, reports) => {
      if (own === 0) return 'No report says that it happened to the writer.';
      return own === reports
        ? 'It happened to the writer.'
        : `It happened to the writer, according to ${own} of the ${reports} reports.`;
    },
    consequences: (chosen) => `Consequences, as the writer chose them: ${chosen}.`,
    noConsequence: 'The writer says that it had no consequence.',
    consequenceUnknown: 'Which consequence it had is not known.',
    reports: (count) =>
      count === 1
        ? 'There is 1 report in this dossier.'
        : `There are ${count} reports in this dossier.`,
    others: (count) => {
      if (count === null) return 'How many people it affects is not known.';
      if (count === 0) return 'The writer knows no others to whom this happened.';
      return count === 1
        ? 'The writer knows 1 other to whom this happened too. How many people it affects is not known.'
        : `The writer knows ${count} others to whom this happened too. How many people it affects is not known.`;
    },
    since: (date) =>
      date === null
        ? 'Since when it happens is not known.'
        : `According to the writer it happens since ${date}.`,
    days: (count, first, last) =>
      count === 1
        ? `It happened or was seen on ${first}.`
        : `It happened or was seen on ${count} days, the first ${first} and the last ${last}.`,
    daysUnknown: 'On which days it happened is not known.',
    onPage: 'It stands on a web page. That is more than one talk or one official.',
    onPageUnknown: 'Whether it is a fixed way of working is not known.',
    focus: (points, from, until) =>
      `It may fit what the AP pays attention to from ${from} to ${until}: ${points}.`,
    focusUnknown: 'What the AP pays attention to this year is not known here.',
    goingOn: {
      yes: 'According to the writer it still happens.',
      no: 'According to the writer it no longer happens.',
      unknown: 'Whether it still happens is not known.',
    },
    wishes: (chosen) => `The writer wants to achieve: ${chosen}.`,
    wishUnknown: 'What the writer wants to achieve is not known.',
    order: (order, article) => `The AP can impose: ${order} (${article}).`,
    smallStep: {
      'letter-about-page':
        'A small step that counts for all readers: a letter of the AP about this page.',
      'call-about-request': 'A small step: a call of the AP about the request that is open.',
      talk: 'A small step: a talk of the AP with the organisation about this way of working.',
    },
  },
};
