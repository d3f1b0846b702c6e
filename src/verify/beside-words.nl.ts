/** Wat er te zeggen is van wat naast een pakket is gegeven, in het Nederlands. */
import type { BesideWords } from './beside-words.ts';

export const besideWordsNl: BesideWords = {
  questions: {
    receipt: 'Past het ontvangstbewijs bij dit pakket?',
    opening: 'Is dit wat er is verzegeld?',
  },
  receipt: (at, seq, key) => ({
    title: 'Ja, het logboek gaat door waar het toen was',
    text: `Op ${at} tekende iemand voor het logboek tot en met regel ${seq}, met de sleutel ${key}. Die regel staat er nog zo. Het logboek is dus het vervolg op wat toen is ontvangen.`,
  }),
  opening: (at, seq) => ({
    title: `Ja, dit is wat is verzegeld op ${at}`,
    text: `Het staat in regel ${seq} van het logboek. Het moment komt van de klok van de maker.`,
  }),
  codes: {
    'receipt-wrong': {
      what: 'Het ontvangstbewijs is niet goed ondertekend.',
      means: 'Aan dit bewijs is niet te zien dat iemand het pakket toen heeft ontvangen.',
      next: 'Vraag wie het pakket toen ontving om het bewijs opnieuw.',
    },
    'receipt-of-other': {
      what: 'Het ontvangstbewijs is van een ander dossier.',
      means: 'Van dit pakket zegt het niets.',
      next: 'Kies het bewijs dat bij dit dossier hoort.',
    },
    'log-cut': {
      what: 'Het logboek houdt eerder op dan toen het werd ontvangen.',
      means: 'De regel waarvoor iemand tekende, is er niet meer.',
      next: 'Vraag wie u het pakket gaf om een pakket met het hele logboek.',
    },
    'log-rewritten': {
      what: 'Het logboek is een ander dan toen het werd ontvangen.',
      means: 'De regel waarvoor iemand tekende, staat er niet meer zo.',
      next: 'Vraag wie u het pakket gaf hoe dat komt, en vergelijk het met het eerdere pakket.',
    },
    'line-lost': {
      what: 'Dat is met dit pakket niet te zeggen.',
      means: 'Die regel van het logboek is verloren gegaan op het apparaat van de maker.',
      next: 'Vraag de maker om een ouder pakket, en controleer het bewijs daarmee.',
    },
    'opening-wrong': {
      what: 'Dit is niet wat er is verzegeld.',
      means: 'Het bestand, of wat er is gegeven om het te openen, is anders dan toen.',
      next: 'Vraag wie het u gaf om beide opnieuw.',
    },
    'opening-unknown': {
      what: 'Dit staat niet in het logboek van dit pakket.',
      means:
        'Het is van een ander dossier, of van na dit pakket, of dit pakket vertelt er niet van.',
      next: 'Controleer het met een later pakket van hetzelfde dossier.',
    },
    'opening-file-missing': {
      what: 'Het bestand waar het over gaat, is er niet bij.',
      means: 'Zonder dat bestand is niet te zeggen of het dit is.',
      next: 'Kies het pakket, de opening en het bestand samen.',
    },
    'pack-needed': {
      what: 'Er is geen pakket dat heel is om dit mee te controleren.',
      means: 'Er is dus niets van gezegd.',
      next: 'Kies het samen met het bewijspakket waar het bij hoort.',
    },
  },
};
