/** A capture as a web archive: what other programs for those find in it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { getSurt, WARCParser } from 'warcio';
import { surt } from '../../../src/wacz/cdxj.ts';
import { smallDossier } from '../pack/packs.ts';
import { canUnzip, inFolder, readers, run } from '../pack/readers.ts';
import { archiveOf, digestOf } from './archives.ts';

const { capture, blobs } = smallDossier();
const { file, bytes } = await archiveOf(capture, blobs);

/** Does something with the unpacked archive. */
const unpacked = <T>(work: (at: (path: string) => Buffer) => T | Promise<T>) =>
  inFolder(async (folder) => {
    const zip = join(folder, 'page.wacz');
    writeFileSync(zip, bytes);
    run('unzip', ['-qq', zip, '-d', folder]);
    return work((path) => readFileSync(join(folder, path)));
  });

const linesOf = (text: Buffer) => text.toString().trimEnd().split('\n');

async function* recordsIn(warc: Uint8Array) {
  for await (const record of new WARCParser([warc]))
    yield {
      type: record.warcType,
      uri: record.warcTargetURI,
      id: record.warcHeader('WARC-Record-ID'),
      digest: record.warcPayloadDigest,
      mediaType: record.warcContentType,
      content: await record.readFully(false),
    };
}

const allRecords = async (warc: Uint8Array) => {
  const records = [];
  for await (const record of recordsIn(warc)) records.push(record);
  return records;
};

test.each(readers)('$name accepts it', ({ test: accepts }) =>
  inFolder((folder) => {
    const zip = join(folder, 'page.wacz');
    writeFileSync(zip, bytes);
    accepts(zip);
  }),
);

test('its size and its fingerprint are what was said before it was written', () => {
  expect(bytes.byteLength).toBe(file.byteLength);
  expect(digestOf(bytes)).toBe(file.sha256);
});

test('the same capture gives the same bytes', async () => {
  expect((await archiveOf(capture, blobs)).bytes.equals(bytes)).toBe(true);
});

test('a capture without its page has none', async () => {
  const without = { ...capture, artefacts: capture.artefacts.slice(1) };
  await expect(archiveOf(without, blobs)).rejects.toThrow('no archive');
});

describe.skipIf(!canUnzip)('unpacked', () => {
  test('every kept file is a resource under its address, and nothing says that a server sent it', () =>
    unpacked(async (at) => {
      const [info, ...records] = await allRecords(at('archive/data.warc'));
      const { url } = capture.facts;
      expect(info?.type).toBe('warcinfo');
      expect(records.map(({ type, uri }) => [type, uri])).toEqual([
        ['resource', url],
        ['resource', `urn:text:${url}`],
        ['resource', `urn:view:${url}`],
      ]);
      for (const [index, record] of records.entries()) {
        const artefact = capture.artefacts[index];
        expect(record.digest).toBe(`sha256:${artefact?.sha256}`);
        expect(record.id).toBe(`<urn:uuid:${artefact?.blobId}>`);
        expect(digestOf(record.content)).toBe(artefact?.sha256);
      }
    }));

  test('the index points at each record, by the address that archives sort by', () =>
    unpacked(async (at) => {
      const warc = at('archive/data.warc');
      const lines = linesOf(at('indexes/index.cdx'));
      expect(lines).toEqual(lines.toSorted());
      for (const line of lines) {
        const [key, , rest] = /^(\S+) (\d{14}) (.+)$/.exec(line)?.slice(1) ?? [];
        const { url, offset, length, digest } = JSON.parse(rest ?? '');
        expect(key).toBe(surt(url));
        const [record] = await allRecords(
          warc.subarray(Number(offset), Number(offset) + Number(length)),
        );
        expect(record).toMatchObject({ uri: url, digest });
      }
    }));

  test('the package names every file with its fingerprint, and is named with its own', () =>
    unpacked((at) => {
      const described = at('datapackage.json');
      const { resources, mainPageUrl } = JSON.parse(described.toString());
      expect(mainPageUrl).toBe(capture.facts.url);
      for (const { path, hash, bytes: size } of resources)
        expect({ path, hash, size }).toEqual({
          path,
          hash: `sha256:${digestOf(at(path))}`,
          size: at(path).byteLength,
        });
      expect(JSON.parse(at('datapackage-digest.json').toString())).toEqual({
        path: 'datapackage.json',
        hash: `sha256:${digestOf(described)}`,
      });
    }));

  test('the list of pages has the page, with its moment', () =>
    unpacked((at) => {
      const [, page] = linesOf(at('pages/pages.jsonl')).map((line) => JSON.parse(line));
      expect(page).toMatchObject({ url: capture.facts.url, ts: capture.startedAt });
    }));
});

test.each([
  'https://voorbeeldstad.example/privacy?a=B',
  'https://www.voorbeeldstad.example/',
  'http://voorbeeldstad.example:8080/Pad/Naar',
  'urn:view:https://voorbeeldstad.example/',
])('%s is sorted where another program sorts it', (url) => {
  expect(surt(url)).toBe(getSurt(url));
});

test('a line break in an address begins no other header', async () => {
  const url = 'https://voorbeeldstad.example/a\r\nWARC-Type: response';
  const bent = { ...capture, facts: { ...capture.facts, url } };
  const { bytes: archive } = await archiveOf(bent, blobs);
  expect(archive.includes('\r\nWARC-Type: response')).toBe(false);
});
