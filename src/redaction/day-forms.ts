/** The ways in which a day is written, in letters and digits alone. */

const months: readonly (readonly string[])[] = [
  ['januari', 'jan', 'january'],
  ['februari', 'feb', 'february'],
  ['maart', 'mrt', 'march', 'mar'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'jun', 'june'],
  ['juli', 'jul', 'july'],
  ['augustus', 'aug', 'august'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt', 'october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

type Parts = { readonly day: number; readonly month: number; readonly year: string };

/** Nothing when `written` is no day that is known. */
export function dayForms(written: string): readonly string[] {
  const parts = partsOf(written.toLowerCase());
  if (parts === null) return [];
  const { day, month, year } = parts;
  const two = (value: number) => String(value).padStart(2, '0');
  const days = [...new Set([String(day), two(day)])];
  const numbers = [...new Set([String(month), two(month)])];
  const names = months[month - 1] ?? [];
  return [
    ...days.flatMap((one) => [...numbers, ...names].map((other) => one + other + year)),
    ...numbers.flatMap((one) => days.map((other) => year + one + other)),
    ...names.flatMap((one) => days.map((other) => one + other + year)),
    two(day) + two(month) + year.slice(2),
  ];
}

function partsOf(written: string): Parts | null {
  const numbers = [...written.matchAll(/\d+/g)].map(([digits]) => digits);
  const name = /\p{L}{3,}/gu;
  const month = [...written.matchAll(name)]
    .map(([word]) => months.findIndex((all) => all.includes(word)) + 1)
    .find((found) => found > 0);
  if (month !== undefined && numbers.length === 2) return inOrder(numbers, month);
  if (numbers.length !== 3) return null;
  const [first = '', second = '', third = ''] = numbers;
  return first.length === 4
    ? checked(Number(third), Number(second), first)
    : checked(Number(first), Number(second), third);
}

const inOrder = ([day = '', year = '']: readonly string[], month: number): Parts | null =>
  checked(Number(day), month, year);

/** Two digits of a year are of this century up to 29: who was born before 1930 writes four. */
function checked(day: number, month: number, year: string): Parts | null {
  if (day < 1 || day > 31 || month < 1 || month > 12) return null;
  if (year.length === 2) return { day, month, year: `${Number(year) < 30 ? '20' : '19'}${year}` };
  return year.length === 4 ? { day, month, year } : null;
}
