/** Whom a letter goes to; and what is said when that is not known, or no longer there. */
import { describe, expect, test } from 'vitest';
import { renderOverview } from '../../../src/complaint/overview.ts';
import { addressOf, isGone, recipientOf } from '../../../src/complaint/recipient.ts';
import { asDay } from '../../../src/domain/instant.ts';
import { letterLanguages } from '../../../src/domain/language.ts';
import type { OrganisationRef } from '../../../src/domain/organisation.ts';
import { organs } from '../../../src/domain/organisation.ts';
import { writeLetters } from '../../../src/flows/write-letters.ts';
import { en } from '../../../src/i18n/en.ts';
import { nl } from '../../../src/i18n/nl.ts';
import { dronten, oneQuote } from './dossiers.ts';

const listed = (code: string, name: string): OrganisationRef => ({ kind: 'listed', code, name });
const notSure: OrganisationRef = {
  kind: 'not-sure',
  candidates: ['Gemeente Heusden', 'Baanbrekers'],
};
const gone = listed('GM9999', 'Verdwenen');
const ended = listed('BB-halte-werk', 'Halte Werk');
const withoutAddress = listed('BB-baanbrekers', 'Baanbrekers');
const addressed: OrganisationRef = {
  kind: 'addressed',
  code: 'BB-baanbrekers',
  name: 'Baanbrekers',
  address: 'Postbus 15\n5140 AA Waalwijk',
};

describe('the recipient', () => {
  test('of a municipality is its college, at the postal address of the register', () => {
    expect(recipientOf(dronten)).toEqual({
      name: 'Gemeente Dronten',
      organ: 'college',
      addressLines: ['Postbus 100', '8250 AC Dronten'],
    });
  });

  test('of a department is the municipality that answers for it', () => {
    const department = listed('BB-haarlem-werk-en-inkomen', 'Gemeente Haarlem (werk en inkomen)');
    expect(recipientOf(department)).toMatchObject({ name: 'Gemeente Haarlem', organ: 'college' });
  });

  test('of a body is its board, at the address that was typed', () => {
    expect(recipientOf(addressed)).toEqual({
      name: 'Baanbrekers',
      organ: 'bestuur',
      addressLines: ['Postbus 15', '5140 AA Waalwijk'],
    });
  });

  test.each([withoutAddress, notSure, gone, ended])('of $kind is nobody', (organisation) => {
    expect(recipientOf(organisation)).toBeNull();
  });

  test('of a municipality that will probably merge is that municipality', () => {
    expect(recipientOf(listed('GM1696', 'Wijdemeren'))?.name).toBe('Gemeente Wijdemeren');
  });
});

test('only what has ended or is no longer listed is gone', () => {
  expect([gone, ended].every(isGone)).toBe(true);
  expect([dronten, withoutAddress, addressed, notSure].some(isGone)).toBe(false);
});

test('each organ has its line on the envelope', () => {
  const lines = organs.map(
    (organ) => addressOf({ name: 'Gemeente Dronten', organ, addressLines: [] })[0],
  );
  expect(new Set(lines).size).toBe(organs.length);
});

const order = {
  language: 'nl',
  name: 'A. de Vries',
  address: 'Dorpsstraat 1',
  email: '',
  edition: 'organisation',
} as const;

test.each([
  ['the writer is not sure who it is', notSure, 'recipient-missing'],
  ['no address is known', withoutAddress, 'recipient-missing'],
  ['the organisation is no longer in the register', gone, 'recipient-gone'],
  ['the organisation has ended', ended, 'recipient-gone'],
] as const)(
  'there is no letter when %s, and the error says what to do',
  (_what, organisation, code) => {
    const contents = oneQuote('Wij nemen het gesprek op.', '', { organisation });
    const written = writeLetters(contents, order, asDay('2026-11-26'), new Map());
    expect(written).toEqual({ ok: false, error: code });
    expect(nl.codes[code]).toContain(`‘${nl.dossier.editOrganisation}’`);
    expect(en.codes[code]).toContain(`“${en.dossier.editOrganisation}”`);
  },
);

describe.each(letterLanguages)('the overview in %s', (language) => {
  const overviewOf = (organisation: OrganisationRef) =>
    renderOverview({
      edition: 'organisation',
      language,
      contents: oneQuote('Wij nemen het gesprek op.', '', { organisation }),
      filesOf: () => [],
      reports: new Map(),
      fileInPack: () => 'itself',
      inspectionFileOf: () => null,
      letterFiles: [],
      pdfFiles: [],
      visitOf: () => null,
    });

  test('says that it is not known who it is, and who it may be', () => {
    const html = overviewOf(notSure);
    expect(html).toMatch(/Nog niet bekend|not known yet/);
    expect(html).toContain('Gemeente Heusden; Baanbrekers');
    expect(overviewOf({ kind: 'not-sure', candidates: [] })).toMatch(
      /Nog niet bekend|not known yet/,
    );
  });

  test('names an organisation that is gone as the report does', () => {
    expect(overviewOf(gone)).toContain('Verdwenen');
  });
});
