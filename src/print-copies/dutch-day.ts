/** On which day something was in the Netherlands, where a letter counts its days. */

// Of all languages this one writes days as ISO does.
const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** `2025-03-14`; `null` when it is no moment. */
export const dutchDay = (instant: Date): string | null =>
  Number.isNaN(instant.getTime()) ? null : calendar.format(instant);
