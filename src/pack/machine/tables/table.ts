/**
 * A table of a pack: which columns it has, what each may hold and what it says. From this one list come the
 * rows' types, the JSON Lines, the CSV, its metadata (CSVW) and the JSON Schema.
 */
import type { MachineInput } from '../input.ts';

/**
 * `date`: a day. `dateTime`: a moment in UTC. `edtf`: a date as well as it is known, EDTF level 1
 * (`2025-03`, `2021~`).
 */
export const datatypes = ['string', 'integer', 'boolean', 'date', 'dateTime', 'edtf'] as const;
export type Datatype = (typeof datatypes)[number];

export type Column<Type extends Datatype = Datatype, Nullable extends boolean = boolean> = {
  readonly type: Type;
  /** `null` says that it is not known, was not said, or does not apply. */
  readonly isNullable: Nullable;
  readonly says: string;
};
export type Columns = Readonly<Record<string, Column>>;

type TypeOf<Type extends Datatype> = Type extends 'integer'
  ? number
  : Type extends 'boolean'
    ? boolean
    : string;

type ValueOf<One extends Column> =
  | TypeOf<One['type']>
  | (true extends One['isNullable'] ? null : never);

export type Value = string | number | boolean | null;
export type Row<Cols extends Columns> = { readonly [Name in keyof Cols]: ValueOf<Cols[Name]> };

/** The value of `column` is one of those in column `of` of `table`. */
export type Reference = { readonly column: string; readonly table: string; readonly of: string };

/** A table with rows of any kind. */
export type Table = {
  /** `records`: the files are `data/tables/records.jsonl` and `.csv`. */
  readonly name: string;
  readonly says: string;
  readonly columns: Columns;
  /** Together they are different in each row. */
  readonly key: readonly string[];
  readonly refers: readonly Reference[];
  readonly rowsOf: (input: MachineInput) => readonly AnyRow[];
};
export type AnyRow = Readonly<Record<string, Value>>;

/** A table whose rows are held against its columns by the compiler. */
export type TableOf<Cols extends Columns> = Omit<Table, 'columns' | 'key' | 'rowsOf'> & {
  readonly columns: Cols;
  readonly key: readonly (keyof Cols & string)[];
  readonly rowsOf: (input: MachineInput) => readonly Row<Cols>[];
};

export const table = <const Cols extends Columns>(of: TableOf<Cols>): TableOf<Cols> => of;

const always =
  <const Type extends Datatype>(type: Type) =>
  (says: string): Column<Type, false> => ({ type, isNullable: false, says });

const perhaps =
  <const Type extends Datatype>(type: Type) =>
  (says: string): Column<Type, true> => ({ type, isNullable: true, says });

export const text = always('string');
export const textOrNull = perhaps('string');
export const count = always('integer');
export const countOrNull = perhaps('integer');
export const flag = always('boolean');
export const flagOrNull = perhaps('boolean');
export const day = always('date');
export const dayOrNull = perhaps('date');
export const moment = always('dateTime');
export const momentOrNull = perhaps('dateTime');
export const about = always('edtf');
export const aboutOrNull = perhaps('edtf');

/** Where nothing may be said, an empty text is nothing: a spreadsheet could not tell them apart. */
export const said = (words: string | null | undefined): string | null =>
  words === undefined || words === '' ? null : words;
