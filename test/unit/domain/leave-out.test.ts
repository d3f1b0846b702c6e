/** Leaving out: what was cut is gone, all else stays, and nobody can mistake the copy for the original. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer } from '../../../src/domain/answer.ts';
import {
  type Cut,
  isSameCut,
  leaveOut,
  ownTextsOf,
  questionOf,
  without,
} from '../../../src/domain/leave-out.ts';
import type { EvidenceRecord } from '../../../src/domain/record.ts';
import { dossierWith, inRoom, recordWith } from '../complaint/dossiers.ts';

const mark = '[weggelaten]';

/** The cut of a piece of a record's own text. Throws when the piece is not in it. */
function cutOf(record: EvidenceRecord, field: Cut['field'], piece: string): Cut {
  const text = ownTextsOf(record).find((own) => own.field === field)?.text ?? '';
  const start = text.indexOf(piece);
  if (start < 0) throw new Error(`not in the ${field}: ${piece}`);
  return { rev: record.rev, field, start, end: start + piece.length };
}

test.each([
  ['in the middle', 'Een. Twee. Drie.', ['Twee.'], 'Een. Drie.', 'Een. [weggelaten] Drie.'],
  ['at the start', 'Een. Twee.', ['Een.'], 'Twee.', '[weggelaten] Twee.'],
  ['at the end', 'Een. Twee.', ['Twee.'], 'Een.', 'Een. [weggelaten]'],
  ['two in a row', 'Een. Twee. Drie.', ['Een.', 'Twee.'], 'Drie.', '[weggelaten] Drie.'],
  ['two apart', 'A. B. C. D.', ['A.', 'C.'], 'B. D.', '[weggelaten] B. [weggelaten] D.'],
  ['a line', 'A.\nB.\nC.', ['B.'], 'A.\nC.', 'A.\n[weggelaten]\nC.'],
  ['the end of a line', 'A. B.\nC.', ['B.'], 'A.\nC.', 'A. [weggelaten]\nC.'],
  ['the start of a line', 'A.\nB. C.', ['B.'], 'A.\nC.', 'A.\n[weggelaten] C.'],
  ['everything', 'Een. Twee.', ['Een.', 'Twee.'], '', '[weggelaten]'],
])(
  'a sentence %s goes, and the text closes up or bears a mark',
  (_where, text, cut, closed, marked) => {
    const spans = cut.map((piece) => ({
      start: text.indexOf(piece),
      end: text.indexOf(piece) + piece.length,
    }));
    expect(without(text, spans, '')).toBe(closed);
    expect(without(text, spans, mark)).toBe(marked);
  },
);

/** Sentences, each with a number of its own, and which of them are cut. */
const sentences = fc
  .array(fc.record({ isCut: fc.boolean(), gap: fc.constantFrom(' ', '\n', '\r\n\r\n', '  ') }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => parts.map((part, n) => ({ ...part, text: `Zin <${n}> "${n}" 🙈.` })));

function written(parts: readonly { text: string; gap: string; isCut: boolean }[]) {
  let text = '';
  const spans = parts.flatMap((part) => {
    const start = text.length;
    text += part.text + part.gap;
    return part.isCut ? [{ start, end: start + part.text.length }] : [];
  });
  return { text, spans };
}

test.each(['', mark])(
  'with mark “%s” the cut sentences are gone and the others stay in order',
  (sign) => {
    fc.assert(
      fc.property(sentences, (parts) => {
        const { text, spans } = written(parts);
        const left = without(text, spans, sign);
        const found = left.match(/Zin <\d+> "\d+" 🙈\./gu) ?? [];
        expect(found).toEqual(parts.filter(({ isCut }) => !isCut).map((part) => part.text));
        expect(left.includes(mark)).toBe(sign !== '' && spans.length > 0);
      }),
    );
  },
);

test('with a mark, every character that was not cut stays as it was typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), (text, a, b) => {
      const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort(
        (x, y) => x - y,
      );
      const left = without(text, [{ start, end }], mark);
      expect(left).toBe(text.slice(0, start) + mark + text.slice(end));
    }),
  );
});

const note = 'Er hing een camera. Mijn zus betaalt de huur.';
const first = recordWith(1, { happening: inRoom('Bij mijn zus thuis'), note });
const second = recordWith(2, { happening: inRoom(), note });
const contents = dossierWith({ records: [first, second] });

test('without cuts the records are the sealed ones themselves', () => {
  expect(leaveOut(contents, [], mark)).toEqual(contents);
  expect(leaveOut(contents, [], mark).records[0]).toBe(first);
});

test('a cut is of one version of one record: others keep the sentence and their seal', () => {
  const { records } = leaveOut(contents, [cutOf(first, 'note', 'Mijn zus betaalt de huur.')], mark);
  expect(records[0]).toMatchObject({ kind: 'derived-record', note: `Er hing een camera. ${mark}` });
  expect(records[1]).toBe(second);
  const later = { ...first, rev: second.rev };
  const stale = [cutOf(first, 'note', 'Mijn zus betaalt de huur.')];
  expect(leaveOut(dossierWith({ records: [later] }), stale, mark).records[0]).toBe(later);
});

test('the copy says what it was taken from, and has neither its seal nor its version', () => {
  const [copy] = leaveOut(contents, [cutOf(first, 'note', 'Er hing een camera.')], mark).records;
  expect(copy).toMatchObject({ id: first.id, derivedFrom: first.rev });
  expect(copy).toMatchObject({ sealedAt: first.seal.sealedAt });
  expect(Object.keys(copy ?? {})).not.toEqual(expect.arrayContaining(['seal']));
  expect(Object.keys(copy ?? {})).not.toEqual(expect.arrayContaining(['rev']));
  expect(JSON.stringify(copy)).not.toContain(first.seal.content.digest);
});

test('a place can be left out, and the original is not touched', () => {
  const before = structuredClone(contents);
  const cuts = [cutOf(first, 'place', 'Bij mijn zus thuis')];
  const [copy] = leaveOut(contents, cuts, mark).records;
  expect(copy?.happening).toMatchObject({ kind: 'place', place: mark });
  expect(copy?.note).toBe(note);
  expect(contents).toEqual(before);
});

test('an answer in own words can be left out, and its neighbours stay', () => {
  const answers: readonly Answer[] = [
    { question: 'who-spoke', kind: 'text', text: 'Mijn zus was erbij. Zij zag de camera.' },
    { question: 'witnesses', kind: 'text', text: 'Mijn zus was erbij.' },
    { question: 'cameras', kind: 'number', value: 2 },
  ];
  const record = recordWith(3, { happening: inRoom(), note, answers });
  const cut = cutOf(record, 'answer:who-spoke', 'Mijn zus was erbij.');
  const [copy] = leaveOut(dossierWith({ records: [record] }), [cut], mark).records;
  expect(copy?.answers).toEqual([
    { question: 'who-spoke', kind: 'text', text: `${mark} Zij zag de camera.` },
    ...answers.slice(1),
  ]);
  expect(copy?.note).toBe(note);
});

test('a field says which question it answers, if any', () => {
  expect(questionOf('answer:who-spoke')).toBe('who-spoke');
  expect([questionOf('note'), questionOf('place')]).toEqual([null, null]);
});

test('two cuts are the same only when version, field and place are', () => {
  const cut = cutOf(first, 'note', 'Er hing');
  expect(isSameCut(cut, { ...cut })).toBe(true);
  for (const other of [{ rev: second.rev }, { field: 'place' as const }, { start: 1 }, { end: 9 }])
    expect(isSameCut(cut, { ...cut, ...other })).toBe(false);
});
