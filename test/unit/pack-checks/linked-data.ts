/**
 * Reads JSON-LD with a processor of others, and fetches nothing: contexts that are named lie here. The one
 * of RO-Crate is that of its own package, the one of annotations is written after the Recommendation.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import jsonld from 'jsonld';
import { annotationContext } from './annotation-context.ts';

const crateContext = JSON.parse(
  readFileSync(
    resolve(import.meta.dirname, '../../../node_modules/ro-crate/lib/context.json'),
    'utf8',
  ),
);

const contexts = new Map([
  ['http://www.w3.org/ns/anno.jsonld', annotationContext],
  ['https://w3id.org/ro/crate/1.2/context', crateContext],
]);

async function documentLoader(documentUrl: string) {
  const document = contexts.get(documentUrl);
  if (document === undefined) throw new Error(`would be fetched: ${documentUrl}`);
  return { documentUrl, document };
}

/**
 * The document as statements, or an error that says what would be lost: a word without a meaning, or an
 * address that is none. `base`: where the document lies, when it does not say so itself.
 */
export async function expanded(document: string, base = ''): Promise<unknown> {
  const options = { safe: true, documentLoader, base };
  return jsonld.expand(JSON.parse(document), options);
}

/** The statements, one on a line, in N-Quads. */
export async function statements(document: string, base = ''): Promise<string> {
  const options = { safe: true, documentLoader, base, format: 'application/n-quads' } as const;
  return String(await jsonld.toRDF(JSON.parse(document), options));
}
