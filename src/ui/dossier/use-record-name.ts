/** By what somebody knows a report again in a list: its day, and where it was or what was read. */
import { dayOf, dutchTimeZone } from '../../domain/instant.ts';
import { type PackRecord, sealedAtOf } from '../../domain/record.ts';
import { writeDay } from '../shared/dates.ts';
import { useWords } from '../shared/words-context.ts';

export function useRecordName(): (record: PackRecord) => string {
  const { language } = useWords();
  return (record) => {
    const { happening } = record;
    const sealedOn = dayOf(sealedAtOf(record), dutchTimeZone);
    return happening.kind === 'place'
      ? [writeDay(happening.day, language), happening.place].filter(Boolean).join(', ')
      : [writeDay(sealedOn, language), happening.title || happening.url].join(', ');
  };
}
