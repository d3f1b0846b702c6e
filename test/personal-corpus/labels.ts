/** Labels in a text of the corpus: `⟦bsn:123456782⟧`. Takes them away, and says where they stood. */
import { type PersonalKind, personalKinds } from '../../src/domain/personal.ts';

export type Label = { readonly kind: PersonalKind; readonly start: number; readonly end: number };

export type Labelled = { readonly text: string; readonly labels: readonly Label[] };

const form = /⟦([a-z-]+):([^⟦⟧]*)⟧/g;

/** Throws on a kind that is none. */
export function readLabels(marked: string): Labelled {
  const labels: Label[] = [];
  let text = '';
  let at = 0;
  for (const found of marked.matchAll(form)) {
    text += marked.slice(at, found.index);
    const [whole, kind = '', value = ''] = found;
    labels.push({ kind: kindOf(kind), start: text.length, end: text.length + value.length });
    text += value;
    at = found.index + whole.length;
  }
  return { text: text + marked.slice(at), labels };
}

function kindOf(name: string): PersonalKind {
  const kind = personalKinds.find((one) => one === name);
  if (kind === undefined) throw new Error(`no kind of the corpus: ${name}`);
  return kind;
}
