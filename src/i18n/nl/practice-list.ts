/** Dutch: choosing a practice, and what is told about it. */
import type { NamedLanguage, PracticeGroup } from '../../domain/practice.ts';

export const practiceList = {
  search: 'Zoek met een woord, zoals: camera',
  likely: 'Misschien is het dit',
  all: 'Alles wat u kunt melden',
  groups: {
    interview: 'In het gesprek en aan de balie',
    asked: 'Wat u moet geven of laten zien',
    watched: 'Kijken, volgen en onderzoeken',
    scored: 'Scores en profielen',
    work: 'Werk en re-integratie',
    website: 'Website, beveiliging en datalekken',
    rights: 'Vragen en antwoord krijgen',
  } satisfies Record<PracticeGroup, string>,
  groupOf: (name: string, count: number) => `${name} (${count})`,
  found: (count: number) => (count === 1 ? '1 gevonden' : `${count} gevonden`),
  noneFound: 'Niets gevonden met deze woorden. Probeer een ander woord, of maak het veld leeg.',
  nearest: 'Staat het er niet bij? Kies wat het meest lijkt. In uw notitie zegt u wat anders is.',
  chosen: (title: string) => `Gekozen: ${title}`,
  alsoIn: 'Ook in:',
  notReviewed: 'Deze vertaling is nog niet nagekeken.',
  /** The same, for whoever reads that language. */
  notReviewedIn: {
    ar: 'لم تتم مراجعة هذه الترجمة بعد.',
    tr: 'Bu çeviri henüz kontrol edilmedi.',
  } satisfies Record<NamedLanguage, string>,
  help: {
    vanishes: 'Dit kan snel weg zijn: verstuur vandaag',
    vanishesToday: 'Verstuur uw brief vandaag, als dat lukt.',
    evidence: 'Wat helpt als bewijs',
    avoid: 'Wat u beter niet verzamelt',
    caution: 'Voordat u iets weigert',
    notCompetent: 'Wie hierover gaat',
    overdue: (day: string) =>
      `Wat hier staat, moest voor ${day} opnieuw worden nagekeken. Er kan iets zijn veranderd.`,
  },
};
