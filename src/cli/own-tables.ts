/** The two tables that say which packs were read, and what was wrong with them. */
import type { Table } from './tables.ts';

export const packsTable: Table = {
  name: 'packs',
  key: ['file'],
  isOfRecord: false,
  columns: {
    /** As seen from the folder. */
    file: 'text',
    standing: 'text',
    verdict: 'text',
    findings: 'whole',
    fingerprint: 'text',
    version: 'whole',
    edition: 'text',
    part: 'whole',
    parts: 'whole',
    day: 'day',
    dossier_id: 'text',
    software: 'text',
    files: 'whole',
    /** Of all its files, unpacked. */
    byte_length: 'whole',
  },
};

export const findingsTable: Table = {
  name: 'findings',
  key: ['number'],
  isOfRecord: false,
  columns: {
    /** From 1, within the pack. */
    number: 'whole',
    code: 'text',
    /** Of the file in the pack; empty when it is about the whole. */
    path: 'text',
  },
};
