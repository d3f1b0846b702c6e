/**
 * Tabellen: the columns of each table that many packs are read into, as they stand in
 * `data/tables/<name>.jsonl` of a pack. A column that a pack does not have is empty; one that is not
 * listed here is left where it is.
 */

/** A moment is in UTC. */
export type ColumnType = 'text' | 'whole' | 'number' | 'yes-no' | 'day' | 'moment';

export type Table = {
  readonly name: string;
  readonly columns: Readonly<Record<string, ColumnType>>;
  /** What names one thing: rows that agree on these are about the same, in whichever pack. */
  readonly key: readonly string[];
  /** Whether a row belongs to one version of a record, and counts only where that version does. */
  readonly isOfRecord: boolean;
};

export const recordsTable: Table = {
  name: 'records',
  key: ['record_id'],
  isOfRecord: false,
  columns: {
    record_id: 'text',
    rev: 'text',
    dossier_id: 'text',
    revised_at: 'moment',
    sealed_at: 'moment',
    /** A copy from which sentences were left out. */
    is_derived: 'yes-no',
    derived_from: 'text',
    practice: 'text',
    tier: 'text',
    organisation_kind: 'text',
    organisation_code: 'text',
    organisation_name: 'text',
    happening: 'text',
    url: 'text',
    host: 'text',
    title: 'text',
    place: 'text',
    happened_on: 'day',
    own_visit: 'yes-no',
  },
};

/** Read from packs, each from its file `data/tables/<name>.jsonl`. */
export const packTables: readonly Table[] = [
  recordsTable,
  {
    name: 'answers',
    key: ['record_id', 'question', 'choice'],
    isOfRecord: true,
    columns: {
      record_id: 'text',
      practice: 'text',
      question: 'text',
      kind: 'text',
      /** One row for each code that was chosen; else empty. */
      choice: 'text',
      date_edtf: 'text',
      earliest: 'day',
      latest: 'day',
      value: 'number',
    },
  },
  {
    name: 'passages',
    key: ['passage_id'],
    isOfRecord: true,
    columns: {
      passage_id: 'text',
      record_id: 'text',
      capture_id: 'text',
      /** `page` or `file`. */
      kind: 'text',
      quote: 'text',
      url: 'text',
      created_at: 'moment',
    },
  },
  {
    name: 'captures',
    key: ['capture_id'],
    isOfRecord: false,
    columns: {
      capture_id: 'text',
      record_id: 'text',
      started_at: 'moment',
      finished_at: 'moment',
      time_zone: 'text',
      url: 'text',
      host: 'text',
      title: 'text',
      status: 'whole',
      language: 'text',
      files: 'whole',
      byte_length: 'whole',
      missing: 'whole',
      has_source: 'yes-no',
      has_screenshot: 'yes-no',
      visit_choice: 'text',
      visit_start: 'text',
    },
  },
  {
    name: 'hosts',
    key: ['capture_id', 'host'],
    isOfRecord: false,
    columns: {
      capture_id: 'text',
      host: 'text',
      domain: 'text',
      party: 'text',
      /** `timing`, `timing-unsure`, `dom`, `csp-blocked`, with a space between them. */
      seen: 'text',
      requests: 'whole',
      service: 'text',
      operator: 'text',
    },
  },
  {
    name: 'exhibits',
    key: ['dossier_id', 'number'],
    isOfRecord: true,
    columns: {
      dossier_id: 'text',
      number: 'whole',
      /** `quote`, `page`, `visit`, `change`, `file`. */
      kind: 'text',
      record_id: 'text',
      capture_id: 'text',
      file_id: 'text',
      passage_id: 'text',
      /** Of a change: `removed` or `changed`, and when that was first seen. */
      change: 'text',
      seen_at: 'moment',
    },
  },
  {
    name: 'events',
    key: ['record_id', 'file_id', 'what', 'date_edtf'],
    isOfRecord: true,
    columns: {
      record_id: 'text',
      file_id: 'text',
      what: 'text',
      date_edtf: 'text',
      earliest: 'day',
      latest: 'day',
      page: 'whole',
    },
  },
  {
    name: 'steps',
    key: ['step_id'],
    isOfRecord: false,
    columns: {
      step_id: 'text',
      dossier_id: 'text',
      revised_at: 'moment',
      route: 'text',
      organisation_kind: 'text',
      organisation_code: 'text',
      organisation_name: 'text',
      practice: 'text',
      /** `sent` or `answered`. */
      kind: 'text',
      to_step: 'text',
      on_day: 'day',
      received_on: 'day',
      channel: 'text',
      /** How many things show that it was sent. */
      proofs: 'whole',
      outcome: 'text',
    },
  },
];
