/** For whom a pack is: what each edition holds, and that nothing else comes along. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entity } from '../../../src/domain/dossier.ts';
import type { BlobId } from '../../../src/domain/ids.ts';
import { keptFilesOf } from '../../../src/domain/kept-file.ts';
import { objectOf } from '../../../src/domain/log-event.ts';
import { editions, type Pack } from '../../../src/domain/pack.ts';
import type { PackRow } from '../../../src/domain/pack-row.ts';
import type { KeptDerivedRecord } from '../../../src/domain/record.ts';
import { toldIn } from '../../../src/pack/audit-log.ts';
import { estimatedLength } from '../../../src/pack/pack-length.ts';
import { rowsFile } from '../../../src/pack/rows.ts';
import { splitPack } from '../../../src/pack/split-pack.ts';
import { parsePackRow } from '../../../src/schemas/pack-row.ts';
import { idOf } from '../complaint/dossiers.ts';
import { anyEntity } from '../schemas/entities.ts';
import { check } from '../verify/check.ts';
import { logOf, planned, rowsIn, sha256Of, smallDossier, textIn, written } from './packs.ts';
import { ownWords, richDossier, stepWords } from './rich-dossier.ts';

const rich = await richDossier();
const log = (edition: Pack['edition']) => logOf(rich, edition);

/** An anonymous one is made of other rows, and has a test of its own. */
const ofTheDossier = editions.filter((edition) => edition !== 'anonymous');

const packs = new Map<Pack['edition'], Pack>(
  await Promise.all(
    ofTheDossier.map(async (edition) => {
      const facts = { ...rich.input, edition, log: await log(edition) };
      return [edition, planned(rich.contents, facts)] as const;
    }),
  ),
);

const packOf = (edition: Pack['edition']): Pack => {
  const pack = packs.get(edition);
  if (!pack) throw new Error(edition);
  return pack;
};

const parsedRows = (pack: Pack): readonly PackRow[] =>
  rowsIn(pack).map((line) => {
    const row = parsePackRow(line);
    if (!row.ok) throw new Error(JSON.stringify(line));
    return row.value;
  });

const ofKind = (pack: Pack, kind: Entity['kind']) =>
  parsedRows(pack).filter(({ entity }) => entity.kind === kind);

/** Every text of our own in the pack. */
const allText = (pack: Pack): string =>
  pack.entries
    .filter(({ content }) => content.kind === 'bytes')
    .map(({ path }) => textIn(pack, path))
    .join('\n');

const blobsIn = (pack: Pack): ReadonlySet<BlobId> =>
  new Set(pack.entries.flatMap(({ content }) => (content.kind === 'blob' ? [content.blobId] : [])));

const capturePath = (pack: Pack): string =>
  pack.entries.find(({ path }) => path.endsWith('/capture.json'))?.path ?? '';

const kindsIn = (pack: Pack) => [...new Set(parsedRows(pack).map(({ entity }) => entity.kind))];

describe.each(ofTheDossier)('the edition %s', (edition) => {
  const pack = packOf(edition);

  test('says in bag-info.txt which it is', () => {
    expect(textIn(pack, 'bag-info.txt')).toContain(`\nKantlijn-Pack-Edition: ${edition}\n`);
    expect(pack.edition).toBe(edition);
  });

  test('has every file that its rows name, with the size and fingerprint that they say', async () => {
    for (const { entity, files } of parsedRows(pack)) {
      const named = entity.kind === 'derived-record' ? [] : keptFilesOf(entity);
      expect(files.map(({ blobId }) => blobId).toSorted()).toEqual(
        [...new Set(named.map(({ blobId }) => blobId))].toSorted(),
      );
      for (const { blobId, path } of files) {
        const content = pack.entries.find((entry) => entry.path === path)?.content;
        const bytes = content?.kind === 'bytes' ? content.bytes : rich.blobs.bytes.get(blobId);
        const { byteLength, sha256 } = named.find((file) => file.blobId === blobId) ?? {};
        expect(bytes?.byteLength, path).toBe(byteLength);
        expect(bytes && sha256Of(bytes), path).toBe(sha256);
      }
    }
  });

  test('does not depend on the order in which the database hands out rows', () => {
    const { contents, input } = rich;
    const turned = {
      ...input,
      edition,
      rows: input.rows.toReversed(),
      log: textIn(pack, 'data/audit.jsonl'),
    };
    const turnedContents = {
      ...contents,
      records: contents.records.toReversed(),
      annotations: contents.annotations.toReversed(),
      captures: contents.captures.toReversed(),
      files: contents.files.toReversed(),
      passages: contents.passages.toReversed(),
      steps: contents.steps.toReversed(),
    };
    expect(planned(turnedContents, turned)).toEqual(pack);
  });

  test('tells whoever covers them where words stood, and nobody else', () => {
    const words = rich.contents.captures.flatMap(({ screenWords }) => screenWords ?? []);
    expect(words).toHaveLength(1);
    for (const { blobId } of words) {
      expect(blobsIn(pack).has(blobId)).toBe(edition === 'full');
      expect(allText(pack).includes(blobId)).toBe(edition === 'full');
    }
    expect(textIn(pack, capturePath(pack))).not.toContain('screenWords');
  });

  test('is intact for whoever checks it, whole and in parts', async () => {
    const parts = splitPack(pack, estimatedLength(pack).atMost - 5_000);
    if (!parts.ok) throw new Error(parts.error);
    expect(parts.value.length).toBeGreaterThan(1);
    for (const part of [pack, ...parts.value]) {
      const { zip } = await written(part, rich.blobs.ports);
      const { verdict, findings, pack: facts } = await check(zip);
      expect(findings).toEqual([]);
      expect(verdict).toBe('intact');
      expect(facts).toMatchObject({ edition, part: part.part, version: 1, name: part.name });
    }
  });
});

describe('the full edition', () => {
  const pack = packOf('full');

  test('holds every row that is kept, just as it is kept', () => {
    const kept = parsedRows(pack).map(({ entity }) => entity);
    expect(kept).toHaveLength(rich.rows.length);
    expect(new Set(kept)).toEqual(new Set(rich.rows));
  });

  test('holds every file that is kept, also one that says where it was made', () => {
    const named = rich.rows.flatMap(keptFilesOf).map(({ blobId }) => blobId);
    for (const blobId of named) expect(blobsIn(pack)).toContain(blobId);
    expect(blobsIn(pack)).toContain(rich.placed.file.blobId);
  });

  test('gives files that lie in no folder of their own a name that says nothing', () => {
    const kept = pack.entries.filter(({ path }) => path.startsWith('data/kept/'));
    expect(kept.length).toBeGreaterThan(0);
    for (const { path } of kept) expect(path).toMatch(/^data\/kept\/[0-9a-f-]{36}$/);
  });

  test('holds whatever rows there are, and gives them back as they were', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyEntity, { maxLength: 6, selector: ({ rev }) => rev }),
        (rows) => {
          const { contents } = smallDossier();
          const made = planned(contents, { rows, edition: 'full' });
          const back = parsedRows(made).map(({ entity }) => entity);
          expect(new Set(back.map((row) => JSON.stringify(row)).toSorted())).toEqual(
            new Set(rows.map((row) => JSON.stringify(row)).toSorted()),
          );
        },
      ),
    );
  });
});

describe.each(['authority', 'organisation'] as const)(
  'the edition %s, for somebody else',
  (edition) => {
    const pack = packOf(edition);

    test.each(Object.entries(ownWords))(
      'holds nothing of what its maker keeps: %s',
      (name, word) => {
        const isHandedOn = edition === 'authority' && name === 'elsewhere';
        expect(allText(pack)).not.toContain(word);
        expect(allText(packOf('full')).includes(word) || name === 'elsewhere').toBe(true);
        expect(pack.entries.some(({ path }) => path.startsWith('data/received/'))).toBe(
          edition === 'authority',
        );
        if (isHandedOn) expect(kindsIn(pack)).toContain('received-pack');
      },
    );

    test('never holds the fingerprint or the place of a file that stays out', () => {
      const { sha256, blobId } = rich.placed.file;
      const out = rich.contents.files.find(({ standing }) => standing === 'taken-out');
      expect(allText(packOf('full'))).toContain(sha256);
      for (const word of [sha256, blobId, out?.file.sha256, out?.file.blobId, out?.id]) {
        expect(allText(pack)).not.toContain(word);
        expect([...blobsIn(pack)]).not.toContain(word);
      }
    });

    test('has a row of such a file that is about its copy, and bears the commitment to the file', () => {
      const [row] = ofKind(pack, 'added-file').filter(({ entity }) => entity.id === rich.placed.id);
      const copy = rich.input.copies.get(rich.placed.file.blobId);
      const [image] = copy?.images ?? [];
      expect(row?.entity).toMatchObject({
        tellsPlace: true,
        file: {
          ...{ blobId: image?.blobId, sha256: image?.sha256, mediaType: 'image/jpeg' },
          commitment: rich.placed.file.commitment,
        },
      });
      expect(ofKind(pack, 'print-copy').map(({ entity }) => entity)).toMatchObject([
        { of: image?.blobId, places: null },
      ]);
    });

    test('does not say where rows came from: whoever takes them in knows', () => {
      for (const { entity } of rowsIn(pack)) expect(entity).not.toHaveProperty('origin');
      for (const { entity } of rowsIn(packOf('full'))) expect(entity).toHaveProperty('origin');
    });

    test('has the later text of a page as a file that stands beside the change', () => {
      const [row] = ofKind(pack, 'page-version');
      expect(row?.entity).toMatchObject({ file: { packing: 'plain' } });
      expect(row?.files[0]?.path).toMatch(/^data\/changes\/.*\/new-text\.txt$/);
    });
  },
);

test('what was sent and answered stands in the edition for an authority, and not in the other', () => {
  expect(kindsIn(packOf('authority'))).toContain('step');
  expect(allText(packOf('authority'))).toContain(stepWords.organisation);
  expect(kindsIn(packOf('organisation'))).not.toContain('step');
  expect(allText(packOf('organisation'))).not.toContain(stepWords.organisation);
});

test('the rows of a pack for the organisation are those of what is reported', () => {
  expect(kindsIn(packOf('organisation'))).toEqual([
    ...['added-change', 'added-file', 'annotation', 'capture', 'file-passage'],
    ...['page-version', 'print-copy', 'record'],
  ]);
});

test('whatever else is kept, the pack for the organisation is the same, and its log tells nothing of it', () => {
  const { contents } = rich;
  const edition = 'organisation' as const;
  fc.assert(
    fc.property(fc.array(anyEntity, { maxLength: 6 }), (more) => {
      const rows = [...rich.rows, ...more];
      const isTold = toldIn({ contents, edition });
      expect(more.map(objectOf).filter(isTold)).toEqual([]);
      const made = planned(contents, { ...rich.input, edition, rows });
      const paths = ({ entries }: Pack) => entries.map(({ path }) => path);
      expect(paths(made)).toEqual(paths(packOf(edition)));
      for (const path of [rowsFile, 'data/redactions.json'])
        expect(textIn(made, path)).toBe(textIn(packOf(edition), path));
    }),
    { numRuns: 20 },
  );
});

test.each([
  ['full', true],
  ['authority', true],
  ['organisation', false],
] as const)('the edition %s has time stamps of earlier packs: %s', (edition, hasThem) => {
  expect(kindsIn(packOf(edition)).includes('time-stamp')).toBe(hasThem);
  const { neverIn } = JSON.parse(textIn(packOf(edition), 'data/redactions.json'));
  expect(neverIn.includes('time-stamps')).toBe(!hasThem);
});

test('redactions.json says what is not there and why, and nothing of what it said', () => {
  const said = (edition: Pack['edition']) =>
    JSON.parse(textIn(packOf(edition), 'data/redactions.json'));
  expect(said('full')).toMatchObject({ neverIn: [], sentences: [], files: [] });
  expect(said('organisation')).toMatchObject({
    edition: 'organisation',
    neverIn: expect.arrayContaining(['situation', 'letter-drafts', 'steps', 'exports']),
    files: [{ fileId: rich.placed.id, reason: 'tells-place', inItsPlace: [expect.any(String)] }],
  });
  expect(said('authority').neverIn).not.toContain('steps');
});

test('a line of rows.jsonl is JSON with its keys in order, and there is one for each row', () => {
  const text = textIn(packOf('full'), rowsFile);
  const lines = text.split('\n');
  expect(lines.pop()).toBe('');
  for (const line of lines) expect(line).toMatch(/^\{"entity":\{/);
});

describe('a report that came in with sentences left out', () => {
  const { contents } = smallDossier();
  const [record] = contents.records;
  if (record?.kind !== 'record') throw new Error('a sealed record');
  const { seal, kind: _kind, ...said } = record;
  const received: KeptDerivedRecord = {
    ...said,
    kind: 'derived-record',
    rev: idOf('derived-rev', 1),
    derivedFrom: record.rev,
    sealedAt: seal.sealedAt,
    origin: { kind: 'pack', packId: 'p', signer: '' },
  };
  const made = (edition: Pack['edition']) =>
    planned({ ...contents, records: [received] }, { edition });
  const rowIn = (edition: Pack['edition']) =>
    rowsIn(made(edition)).find(({ entity }) => entity.kind === 'derived-record')?.entity;

  test('is handed on as it came, whoever hands it on', () => {
    const { rev: _rev, parentRev: _parent, origin: _origin, ...rest } = received;
    for (const edition of ['authority', 'organisation'] as const)
      expect(rowIn(edition)).toEqual(rest);
    expect(rowIn('full')).toEqual(received);
  });

  test('is named in redactions.json, where nobody here knows how many sentences it were', () => {
    expect(JSON.parse(textIn(made('organisation'), 'data/redactions.json')).sentences).toEqual([
      { recordId: record.id, field: null, count: null },
    ]);
  });
});
