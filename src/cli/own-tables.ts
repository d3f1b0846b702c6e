/** The two tables that say which packs were read, and what was wrong with them. */
import type { Table } from './tables.ts';

export const packsTable: Table = {
  name: 'packs',
  key: ['file'],
  columns: {
    /** As seen from the folder. */
    file: 'string',
    standing: 'string',
    verdict: 'string',
    findings: 'integer',
    fingerprint: 'string',
    version: 'integer',
    edition: 'string',
    part: 'integer',
    parts: 'integer',
    day: 'date',
    dossier_id: 'string',
    software: 'string',
    files: 'integer',
    /** Of all its files, unpacked. */
    byte_length: 'integer',
  },
};

export const findingsTable: Table = {
  name: 'findings',
  key: ['number'],
  columns: {
    /** From 1, within the pack. */
    number: 'integer',
    code: 'string',
    /** Of the file in the pack; empty when it is about the whole. */
    path: 'string',
  },
};
