/** A letter of every kind to an organisation, and ways to look at its words. */
import { draftLetter, type InputOf } from '../../../../src/complaint/draft-letter.ts';
import { sayReferences } from '../../../../src/complaint/say-references.ts';
import { asApproximateDate } from '../../../../src/domain/approximate-date.ts';
import type { DossierContents } from '../../../../src/domain/dossier.ts';
import { asDay } from '../../../../src/domain/instant.ts';
import type {
  BlockOf,
  Inline,
  Letter,
  PlainInline,
  RequestLetterKind,
} from '../../../../src/domain/letter.ts';
import { dossierWith, inRoom, oneQuote, recordWith } from '../dossiers.ts';
import { inputFor } from '../letters.ts';

export type RequestInputs = { readonly [K in RequestLetterKind]: InputOf<K> };

/** One of each kind, about `contents`; `words` stands wherever the person can type. */
export function requestInputs(
  contents: DossierContents = oneQuote('Wij maken opnamen.'),
  words = 'eigen woorden',
): RequestInputs {
  const { kind: _kind, language: _language, ...common } = inputFor(contents);
  const base = { ...common, language: 'nl' as const };
  const first = common.reported[0]?.exhibits[0]?.number ?? null;
  const unanswered = {
    route: 'access' as const,
    sentOn: asDay('2026-09-01'),
    receivedOn: asDay('2026-09-02'),
    lastDay: asDay('2026-10-02'),
    hasProof: true,
  };
  return {
    'object-to-processing': { ...base, kind: 'object-to-processing', situation: words },
    erasure: { ...base, kind: 'erasure', ground: 'not-needed', reason: words },
    rectification: {
      ...base,
      kind: 'rectification',
      corrections: [
        { stands: words, shouldBe: words, exhibit: first },
        { stands: words, shouldBe: words, exhibit: null },
      ],
    },
    restriction: { ...base, kind: 'restriction', ground: 'contested', reason: words },
    'consent-withdrawal': {
      ...base,
      kind: 'consent-withdrawal',
      consentTo: words,
      consentOn: asDay('2026-03-03'),
    },
    'officer-question': {
      ...base,
      kind: 'officer-question',
      question: words,
      wish: words,
      answerBy: asDay('2026-12-24'),
    },
    'identification-reply': {
      ...base,
      kind: 'identification-reply',
      requestOn: asDay('2026-11-02'),
      askedOn: asDay('2026-11-16'),
      asked: 'full-copy',
    },
    reminder: { ...base, kind: 'reminder', unanswered, answerBy: asDay('2026-12-10') },
    'notice-of-default': { ...base, kind: 'notice-of-default', unanswered },
    'conduct-complaint': {
      ...base,
      kind: 'conduct-complaint',
      conduct: words,
      who: words,
      views: [
        {
          article: { act: 'AVG', article: '5(1)(a)' },
          because: `${words}.`,
          exhibits: first === null ? [] : [first],
        },
      ],
      wish: words,
    },
    'woo-request': {
      ...base,
      kind: 'woo-request',
      sharing: {
        firm: words,
        sharedFrom: asApproximateDate('2025-03-14'),
        signedOn: asApproximateDate('2025-12'),
      },
    },
  };
}

/** What happened in a room, so that there is a day, a place, and no exhibit. */
export const inTheRoom = (place?: string): DossierContents =>
  dossierWith({ records: [recordWith(1, { happening: inRoom(place), tier: 'happened-to-me' })] });

export function letterOf(input: Parameters<typeof draftLetter>[0]): Letter {
  const drafted = draftLetter(input);
  if (!drafted.ok) throw new Error(`${input.kind}: ${drafted.error}`);
  return drafted.value;
}

const ours = (text: string): PlainInline[] => [{ kind: 'text', text }];

/** Every row of words in a block; a quote is nobody's but the page's. */
function rowsOf(block: BlockOf<PlainInline>): readonly (readonly PlainInline[])[] {
  switch (block.kind) {
    case 'heading':
      return [ours(block.text)];
    case 'paragraph':
      return [block.inlines];
    case 'list':
      return block.items;
    case 'quote':
      return [];
    case 'table':
      return [ours(block.caption), ...block.columns.map(ours), ...block.rows.flat()];
    case 'facts':
      return block.rows.flatMap(({ name, value }) => [ours(name), value]);
    case 'fill-in':
      return [block.question, ...block.choices].map(ours);
  }
}

const rows = (letter: Letter) => [
  ours(letter.subject),
  ours(letter.salutation),
  ...sayReferences(letter).blocks.flatMap(rowsOf),
  ours(letter.closing),
];

/** Only the words of the letter itself: what somebody said is one `…`. */
export const ownWords = (letter: Letter): string[] =>
  rows(letter).map((row) => row.map((one) => (one.kind === 'said' ? '…' : one.text)).join(''));

/** Every reference of a letter, wherever it stands. */
export const inlinesOf = (letter: Letter): Inline[] =>
  letter.blocks.flatMap((block) => {
    switch (block.kind) {
      case 'paragraph':
        return [...block.inlines];
      case 'list':
        return block.items.flat();
      case 'table':
        return block.rows.flat(2);
      case 'facts':
        return block.rows.flatMap(({ value }) => value);
      default:
        return [];
    }
  });
