/** Small packs of each edition, made as the program makes them: reviewed, planned and written. */

import type { DossierContents } from '../../../src/domain/dossier.ts';
import { asDay } from '../../../src/domain/instant.ts';
import type { LetterLanguage } from '../../../src/domain/language.ts';
import { type Edition, editions, type Pack } from '../../../src/domain/pack.ts';
import { changeExhibitsOf, planReviewedPack } from '../../../src/flows/plan-reviewed-pack.ts';
import { type PackReview, reviewOf } from '../../../src/flows/preview-pack.ts';
import type { WritePorts } from '../../../src/pack/write-pack.ts';
import { anonymousZip } from '../pack/anonymous-packs.ts';
import { addedLetter, fullDossier, reportOf, roomOnly } from '../pack/machine/inputs.ts';
import { Blobs, pageText, smallDossier, written } from '../pack/packs.ts';

type Dossier = { readonly contents: DossierContents; readonly blobs: Blobs };

/** Without what no letter can be written about. */
function everything(): Dossier {
  const { blobs } = smallDossier();
  const contents = fullDossier();
  const bytes = new TextEncoder().encode('%PDF-1.7 een brief');
  const file = blobs.keep('original', 'application/pdf', bytes);
  return {
    blobs,
    contents: {
      ...contents,
      files: [addedLetter({ file })],
      records: contents.records.filter(({ organisation }) => organisation.kind !== 'not-sure'),
    },
  };
}

const dossiers: Readonly<Record<string, () => Dossier>> = {
  everything,
  'a page': () => smallDossier(),
  'a room': () => ({ contents: roomOnly(), blobs: new Blobs() }),
};

function reviewed(
  contents: DossierContents,
  edition: Edition,
  language: LetterLanguage,
): PackReview {
  const sender = { name: 'A. Voorbeeld', address: 'Straat 1\n1234 AB Voorbeeldstad', email: '' };
  const order = { ...sender, language, edition };
  const review = reviewOf(contents, order, asDay('2026-12-21'));
  if (!review.ok) throw new Error(review.error);
  return review.value;
}

function planOf(contents: DossierContents, edition: Edition, language: LetterLanguage): Pack {
  const review = reviewed(contents, edition, language);
  const [cut] = review.sentences.filter(({ text }) => text.includes('een regel'));
  const plan = planReviewedPack(
    { review, cuts: cut ? [cut.cut] : [], covers: [] },
    {
      software: 'Kantlijn 0.1.0',
      texts: new Map(contents.captures.map(({ id }) => [id, pageText])),
      fileTexts: new Map(),
      copies: new Map(),
      newTexts: new Map(contents.versions.map(({ id }) => [id, new TextEncoder().encode('nu')])),
      reports: new Map(contents.captures.map(({ id }) => [id, reportOf()])),
      documents: [],
      archives: new Map(),
      log: '',
      seals: '',
      verifyPage: null,
    },
  );
  if (!plan.ok) throw new Error(plan.error);
  return plan.value;
}

/** Each dossier in each edition, and one of them in English. */
export const packCases = [
  ...Object.keys(dossiers).flatMap((name) =>
    editions.map((edition) => ({ name, edition, language: 'nl' as const })),
  ),
  { name: 'everything', edition: 'authority', language: 'en' } as const,
];
export type PackCase = (typeof packCases)[number];

export type SmallPack = { readonly plan: Pack; readonly zip: Buffer; readonly ports: WritePorts };

/** Of what is kept in these tests: nothing can be made anew of a file without bytes. */
const anonymousOf = async (
  { contents, blobs }: Dossier,
  language: LetterLanguage,
): Promise<SmallPack> => {
  const held = {
    ...contents,
    files: [],
    captures: contents.captures.map((capture) => ({
      ...capture,
      artefacts: capture.artefacts.filter(({ blobId }) => blobs.bytes.has(blobId)),
    })),
  };
  const changes = contents.versions.length === 0 ? [] : changeExhibitsOf(held);
  const input = {
    rows: [],
    copies: new Map(),
    changes: changes.map((exhibit) => ({
      exhibit,
      html: '',
      newText: new TextEncoder().encode('nu'),
    })),
  };
  const { pack, zip, ports } = await anonymousZip(
    { contents: held, blobs, input },
    'month',
    language,
  );
  return { plan: pack, zip, ports };
};

export async function smallPack({ name, edition, language }: PackCase): Promise<SmallPack> {
  const dossier = dossiers[name]?.();
  if (!dossier) throw new Error(`no dossier ${name}`);
  if (edition === 'anonymous') return anonymousOf(dossier, language);
  const plan = planOf(dossier.contents, edition, language);
  const { result, zip } = await written(plan, dossier.blobs.ports);
  if (!result.ok) throw new Error(`${result.error}: ${result.path}`);
  return { plan, zip, ports: dossier.blobs.ports };
}
