/** The list of exhibits for machines: all of them, each with its own report, and nothing of the writer. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  exhibitData,
  recordOf,
  withPages,
} from '../../../../src/complaint/exhibit-sheets/exhibit-data.ts';
import { exhibitsOf, numberExhibits } from '../../../../src/complaint/exhibits.ts';
import { anyContents } from '../../law/any-dossier.ts';
import { annotationOf, captureWith, dossierWith, onPage, recordWith } from '../dossiers.ts';
import { anyExhibit } from './any-exhibit.ts';

test('every exhibit is in it once, in order, whatever it holds', () => {
  fc.assert(
    fc.property(fc.array(anyExhibit, { maxLength: 5 }), (exhibits) => {
      const { exhibits: listed } = exhibitData({ exhibits, records: [], language: 'nl' });
      expect(listed.map(({ number }) => number)).toEqual(exhibits.map(({ number }) => number));
    }),
    { numRuns: 60 },
  );
});

test('no plain fingerprint stands in it, for the files may not be there', () => {
  fc.assert(
    fc.property(anyExhibit, (exhibit) => {
      const listed = exhibitData({ exhibits: [exhibit], records: [], language: 'en' });
      const kept = exhibit.kind === 'file' ? [exhibit.file.file] : exhibit.capture.artefacts;
      const plain = kept.filter(({ sha256, commitment }) => sha256 !== commitment.digest);
      for (const { sha256 } of plain) expect(JSON.stringify(listed)).not.toContain(sha256);
    }),
  );
});

test('an exhibit has the practice of its own report, and the pages that it lies on', () => {
  const captures = [captureWith(1), captureWith(2)];
  const annotations = captures.map((capture, n) => annotationOf(n + 1, capture, `Zin ${n}`));
  const records = captures.map((capture, n) =>
    recordWith(n + 1, {
      happening: onPage(annotations.slice(n, n + 1), [capture]),
      practice: n === 0 ? 'recording-interview' : 'website-trackers',
      note: 'Ik ben Jan de Vries.',
    }),
  );
  const exhibits = numberExhibits(dossierWith({ records, annotations, captures }));
  const data = withPages(exhibitData({ exhibits, records, language: 'nl' }), (number) => ({
    first: number * 10,
    last: number * 10 + 1,
  }));
  expect(data.exhibits).toMatchObject([
    { practice: { id: 'recording-interview' }, quotes: ['Zin 0'], pages: { first: 10, last: 11 } },
    { practice: { id: 'website-trackers' }, quotes: ['Zin 1'], pages: { first: 20, last: 21 } },
  ]);
  expect(JSON.stringify(data)).not.toContain('Jan de Vries');
});

test('in any dossier an exhibit belongs to the report that holds it, and to no other', () => {
  fc.assert(
    fc.property(anyContents, (contents) => {
      for (const exhibit of numberExhibits(contents)) {
        const own = recordOf(exhibit, contents.records);
        expect(own && exhibitsOf(own, [exhibit])).toEqual([exhibit]);
        expect(
          recordOf(
            exhibit,
            contents.records.filter((one) => one !== own),
          ),
        ).toBeNull();
      }
    }),
    { numRuns: 60 },
  );
});
