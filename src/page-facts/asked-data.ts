/** Which fields of a form seem to ask for what is sensitive: a guess by their names, in Dutch and English. */
import type { SeenField } from '../domain/page-observation.ts';
import { type AskedData, askedData, type ReportField } from '../domain/page-report.ts';

const words: Readonly<Record<AskedData, RegExp>> = {
  bsn: /(?<![a-z])(?:bsn|burger ?service ?n|sofi ?-?nummer|citizen service number)/i,
  bank: /(?<![a-z])iban(?![a-z])|bankreken|rekeningnummer|bankafschrift|bank (?:account|statement)/i,
  health:
    /gezondheid|ziek|medisch|diagnose|beperking|handicap|medicijn|arts|behandel|zwanger|health|medical|illness|disab/i,
  partner: /partner|echtgeno|huisgeno|medebewoner|samenwon|gezin|spouse|household|cohabit/i,
};

/** The fields that ask for some of it; the others are left out. */
export const sensitiveFields = (fields: readonly SeenField[]): ReportField[] =>
  fields.flatMap(({ name, label, hint, type }) => {
    const said = `${name} ${label} ${hint}`;
    const asks = askedData.filter((data) => words[data].test(said));
    return asks.length > 0 ? [{ asks, name, label, type }] : [];
  });
