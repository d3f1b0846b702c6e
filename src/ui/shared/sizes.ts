/** Sizes of files as people read them: in MB of a million bytes, as mail programs and shops count. */
import { type Language, localeOf } from '../../domain/language.ts';

/** `12,3 MB`, `640 kB`. A file is never said to be empty. */
export function writeSize(byteLength: number, language: Language): string {
  const [unit, divisor] =
    byteLength < 1_000_000 ? (['kilobyte', 1000] as const) : (['megabyte', 1_000_000] as const);
  const value = byteLength / divisor;
  return new Intl.NumberFormat(localeOf(language), {
    style: 'unit',
    unit,
    maximumFractionDigits: unit === 'megabyte' && value < 100 ? 1 : 0,
  }).format(Math.max(value, 1));
}
