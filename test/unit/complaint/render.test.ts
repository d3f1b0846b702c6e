/** Both renderings show what somebody typed exactly as typed, and never as markup. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderOverview } from '../../../src/complaint/overview.ts';
import { overviewWords } from '../../../src/complaint/overview-words.ts';
import { renderHtml } from '../../../src/complaint/render-html.ts';
import { renderText } from '../../../src/complaint/render-text.ts';
import type { Artefact, ArtefactRole, Capture } from '../../../src/domain/capture.ts';
import type { DossierContents } from '../../../src/domain/dossier.ts';
import { letterLanguages } from '../../../src/domain/language.ts';
import type { Letter } from '../../../src/domain/letter.ts';
import {
  annotationOf,
  captureWith,
  dossierWith,
  hashOf,
  idOf,
  inRoom,
  onPage,
  recordWith,
} from './dossiers.ts';
import { letterFor } from './letters.ts';

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#13;': '\r',
};

/** What a reader sees: without tags, entities read back. */
const shown = (html: string) =>
  html.replace(/<[^>]*>/g, '').replace(/&[^;]{1,5};/g, (entity) => entities[entity] ?? entity);

const tags = (html: string) => html.match(/<[^>]*>/g) ?? [];

/** The input wherever input can be: page, place, note, sender, organisation, language tag. */
function everywhere(words: string): DossierContents {
  const base = captureWith(1);
  const capture = {
    ...base,
    facts: {
      ...base.facts,
      url: `https://voorbeeldstad.example/?${words}`,
      title: words,
      language: words,
    },
  };
  const annotation = annotationOf(1, capture, words);
  const organisation = { kind: 'entered', name: `X${words}`, address: 'Markt 1' } as const;
  const answers = [{ question: 'camera-place', kind: 'text', text: `A${words}` }] as const;
  const facts = { organisation, note: words, answers };
  return dossierWith({
    records: [
      recordWith(1, { happening: onPage([annotation], [capture]), ...facts }),
      recordWith(2, { happening: inRoom(words), tier: 'happened-to-me', ...facts }),
    ],
    annotations: [annotation],
    captures: [capture],
  });
}

const letterWith = (words: string): Letter =>
  letterFor(everywhere(words), {
    sender: { name: `A${words}`, addressLines: [`Straat 1${words}`], email: `a@b${words}` },
    recipient: { name: `Gemeente X${words}`, organ: 'college', addressLines: [`Markt 1${words}`] },
  });

const overviewWith = (words: string) =>
  renderOverview({
    edition: 'organisation',
    visitOf: () => null,
    language: 'nl',
    contents: everywhere(words),
    filesOf: () => ['captures/x/snapshot.html'],
    fileInPack: () => 'itself',
    inspectionFileOf: () => null,
    letterFiles: ['documents/brief-1.html'],
    pdfFiles: [],
    reports: new Map(),
  });

const nasty = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</title></style><script>',
  '<!-- -->',
  '{} {{x}} %s $' + '{x}',
  "$& $1 $` $'",
  '&lt;b&gt; &amp;amp; &#60;',
  '🙈🏳️‍🌈 👩‍👩‍👧',
  'مرحبا \u202Eabc\u202C \u2067x\u2069',
  'a\u00A0b\u00ADc\u200Bd',
  '  twee  spaties\n\n\tnieuwe regel ',
  'ﷺ ẞ İ ı',
];

test.each(nasty)('%j stands in the letter as typed', (words) => {
  const letter = letterFor(everywhere(words));
  expect(shown(renderHtml(letter))).toContain(words);
  expect(shown(overviewWith(words))).toContain(words);
  expect(shown(overviewWith(words))).toContain(`A${words}`);
  expect(renderText(letter)).toContain(words);
});

const typed = fc.string({ unit: 'binary', maxLength: 60 });
const chosen = fc.oneof(
  typed,
  fc.constantFrom(...nasty),
  fc.string({ unit: fc.constantFrom(...'<>&"\'/= a\r\n\0') }),
);

test('whatever is typed can be read back from the HTML', () => {
  fc.assert(
    fc.property(chosen, (words) => {
      const read = words.replaceAll('\0', '\uFFFD');
      expect(shown(renderHtml(letterFor(everywhere(words))))).toContain(read);
    }),
  );
});

test('whatever is typed adds no markup to letter or overview', () => {
  fc.assert(
    fc.property(chosen, (words) => {
      // Not blank, so that nothing is left out; no language tag, so that `lang` stays empty.
      fc.pre(words.trim() !== '' && /^[^a-z]/i.test(words));
      expect(tags(renderHtml(letterWith(words)))).toEqual(tags(renderHtml(letterWith('!'))));
      expect(tags(overviewWith(words))).toEqual(tags(overviewWith('!')));
    }),
  );
});

test('the text has line feeds only, short lines, and whole addresses', () => {
  fc.assert(
    fc.property(chosen, (words) => {
      const text = renderText(letterWith(words));
      expect(text).not.toContain('\r');
      for (const line of text.split('\n'))
        if ([...line].length > 72)
          expect(line.replace(/^ *((>|-|\d+\.) )?/, '')).not.toContain(' ');
    }),
  );
  const url = `https://voorbeeldstad.example/${'pad/'.repeat(40)}`;
  const capture = captureWith(1);
  const long = { ...capture, facts: { ...capture.facts, url } };
  const records = [recordWith(1, { happening: onPage([], [long]) })];
  expect(renderText(letterFor(dossierWith({ records, captures: [long] })))).toContain(url);
});

test.each(letterLanguages)(
  'the HTML of a letter in %s loads nothing and runs nothing',
  (language) => {
    const html = renderHtml(letterFor(everywhere('x'), { language }));
    expect(html).toMatch(new RegExp(`^<!doctype html>\n<html lang="${language}" dir="ltr">`));
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/<(script|link|img|iframe|form|object)|javascript:|@import|url\(/i);
    expect(html).toMatch(/@page \{ size: A4/);
  },
);

test('words of others keep their own direction', () => {
  const html = renderHtml(letterFor(everywhere('مرحبا')));
  expect(html).toContain('<p dir="auto"><bdi class="said">مرحبا</bdi></p>');
  expect(html).toContain('<blockquote dir="auto" lang="">مرحبا</blockquote>');
});

test.each(letterLanguages)(
  'the overview in %s says what, who, when, where, and what it does not prove',
  (language) => {
    const html = renderOverview({
      edition: 'organisation',
      visitOf: () => null,
      language,
      contents: everywhere('Opname'),
      filesOf: () => ['captures/20261125T171404Z-1a2b3c4d/snapshot.html'],
      fileInPack: () => 'itself',
      inspectionFileOf: () => null,
      letterFiles: ['documents/brief-1.html'],
      pdfFiles: [],
      reports: new Map(),
    });
    const text = shown(html);
    for (const part of [
      'Opname',
      'XOpname',
      '18',
      '2026',
      'UTC+1',
      'documents/brief-1.html',
      'snapshot.html',
    ])
      expect(text).toContain(part);
    expect(text).toMatch(/Wat dit niet bewijst|What this does not prove/);
    expect(html).toContain('href="captures/20261125T171404Z-1a2b3c4d/snapshot.html"');
  },
);

test('a page without a title is named by its address alone, with no empty line above it', () => {
  const where = (title: string) => {
    const capture = captureWith(1);
    const untitled = { ...capture, facts: { ...capture.facts, title } };
    const happening = onPage([], [untitled]);
    const contents = dossierWith({ records: [recordWith(1, { happening })], captures: [untitled] });
    return renderOverview({
      edition: 'organisation',
      language: 'nl',
      contents,
      filesOf: () => [],
      fileInPack: () => 'itself',
      inspectionFileOf: () => null,
      letterFiles: [],
      pdfFiles: [],
      visitOf: () => null,
      reports: new Map(),
    });
  };
  expect(where('')).not.toMatch(/<br>\s*<bdi[^>]*>https:/);
  expect(where('Het gesprek')).toMatch(/<br>\s*<bdi[^>]*>https:/);
});

describe('the first page says of a captured page', () => {
  const base = captureWith(1);
  const kept = (role: ArtefactRole): Artefact => ({
    role,
    number: 1,
    blobId: idOf('blob', 1),
    mediaType: 'text/plain',
    byteLength: 1,
    sha256: hashOf('1'),
    commitment: { salt: '0'.repeat(64), digest: hashOf('0') },
  });
  const source = [kept('source'), kept('source-headers'), kept('source-difference')];
  const gap = {
    what: 'source',
    where: base.facts.url,
    reason: 'no-store',
    place: null,
    shownFrom: null,
  } as const;
  const pageOf = (change: Partial<Capture>) => {
    const capture = { ...base, ...change };
    const records = [recordWith(1, { happening: onPage([], [capture]) })];
    const contents = dossierWith({ records, captures: [capture] });
    return renderOverview({
      edition: 'organisation',
      language: 'nl',
      contents,
      filesOf: () => [],
      letterFiles: [],
      pdfFiles: [],
      reports: new Map(),
      visitOf: () => null,
      fileInPack: () => 'itself',
      inspectionFileOf: () => null,
    });
  };
  const { sourceDifference, sourceAskedAgain } = overviewWords.nl;

  test('in which file it differs from what was sent', () => {
    expect(pageOf({ artefacts: source })).toContain(sourceDifference);
    expect(pageOf({ artefacts: source })).not.toContain(sourceAskedAgain);
    expect(pageOf({})).not.toContain(sourceDifference);
  });

  test('that its source was asked for again', () => {
    expect(pageOf({ artefacts: source, missing: [gap] })).toContain(sourceAskedAgain);
    expect(pageOf({ missing: [gap] })).not.toContain(sourceAskedAgain);
  });
});
