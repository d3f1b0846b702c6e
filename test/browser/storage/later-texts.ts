/** Pages that were marked, with their text, and later looks at them. */
import type { Capture } from '../../../src/domain/capture.ts';
import type { DossierId } from '../../../src/domain/ids.ts';
import type { PageVersion } from '../../../src/domain/page-version.ts';
import { type EvidenceRecord, sealRecord } from '../../../src/domain/record.ts';
import { type KeepPorts, keepChangedPage } from '../../../src/flows/keep-changed-page.ts';
import type { SeenText } from '../../../src/flows/look-back.ts';
import { commitBytes, commitJson, sha256 } from '../../../src/platform/digest.ts';
import type { Store } from '../../../src/storage/open.ts';
import { allPageVersions } from '../../../src/storage/page-versions.ts';
import { saveEntities } from '../../../src/storage/save-entities.ts';
import { describeWords } from '../../unit/anchoring/locate.ts';
import { saveFile } from './contents.ts';
import { aMarkedPage, artefactOf, pageUrl, sealedAfter } from './nouns.ts';
import { newId, ports, theValue } from './stores.ts';

export const kept = 'De opnamen bewaren wij twee weken.';
export const textThen = `Het gesprek\nIn kamer 2 nemen wij beeld en geluid op. ${kept}\nNeem uw pas mee.`;
export const textLater = textThen.replace('twee weken', 'vier weken');

type Where = { readonly dossierId?: DossierId; readonly url?: string; readonly words?: string };

/** A page with that text on which the words were marked, and its record. */
export async function aMarkedText(store: Store, text = textThen, where: Where = {}) {
  const { dossierId = newId<DossierId>(), url = pageUrl, words = kept } = where;
  const bytes = new TextEncoder().encode(text);
  const written = await saveFile(store, bytes);
  const page = aMarkedPage(dossierId, [], url);
  const seal = { sha256: await sha256(bytes), commitment: await commitBytes(bytes) };
  const file = { ...artefactOf(written), role: 'text' as const, ...seal };
  const capture = { ...page.capture, artefacts: [file], facts: { ...page.capture.facts, url } };
  const annotation = { ...page.annotation, ...describeWords(text, words) };
  const record = await sealed(sealedAfter(page.draft, 'wat er gebeurde'), capture);
  theValue(await saveEntities(store, [page.draft, annotation, capture, record]));
  return { capture, annotation, record, draft: page.draft };
}

/** With a seal that fits: a pack in which one does not is refused. */
const sealed = (record: EvidenceRecord, capture: Capture): Promise<EvidenceRecord> => {
  const { kind: _kind, seal: _seal, ...rest } = record;
  const { happening, tier, practice, organisation, note, ownVisit, answers, ...header } = rest;
  const content = { happening, tier, practice, organisation, note, ownVisit, answers };
  return sealRecord(header, content, [capture], commitJson);
};

const seen = (text: string, source = pageUrl): SeenText => ({ source, language: 'nl', text });

/** Looks at the marks of the page while it has that text, or these texts one after the other. */
export async function look(
  store: Store,
  text: string | readonly string[],
  { url = pageUrl, ...more }: Partial<KeepPorts> & { readonly url?: string } = {},
): Promise<number> {
  const texts = typeof text === 'string' ? [text] : [...text];
  const next = () => (texts.length > 1 ? texts.shift() : texts[0]) ?? '';
  const page = { scope: url, readTexts: async () => [seen(next(), url)] };
  return lookAt(store, page, more);
}

export const lookAt = async (
  store: Store,
  page: Parameters<typeof keepChangedPage>[1],
  more: Partial<KeepPorts> = {},
): Promise<number> =>
  theValue(
    await keepChangedPage(store, page, { ...ports, sha256, settle: async () => {}, ...more }),
  );

/** The one later text that lies here. */
export async function theVersion(store: Store): Promise<PageVersion> {
  const [version, ...others] = await allPageVersions(store);
  if (!version || others.length > 0) throw new Error(`${others.length + 1} texts instead of one`);
  return version;
}
