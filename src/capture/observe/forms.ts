/** The forms of a page: where they post, and what their fields are called. Never what stands in them. */
import {
  attributeOf,
  baseAddressOf,
  childrenOf,
  getterOf,
  isElement,
  isText,
  localNameOf,
  textContentOf,
} from '../../anchoring/read-node.ts';
import type { Capped, SeenField, SeenForm } from '../../domain/page-observation.ts';
import { addressOf } from '../page-readers.ts';
import { bareAddress } from './bare-address.ts';
import { capped, longestName, shortened } from './capped.ts';
import { allIn, type Trees } from './documents.ts';

const mostForms = 50;
const mostFields = 100;

const elementsOf = getterOf(HTMLFormElement.prototype, 'elements');

export const readForms = (pages: readonly Trees[]): Capped<SeenForm> => {
  const { items, isCut } = capped(pages.flatMap(formsIn), mostForms);
  return { items: items.map(describe), isCut };
};

type Form = { readonly form: HTMLFormElement; readonly trees: Trees; readonly labels: Labels };

/** The labels that name their field by its id. */
type Labels = ReadonlyMap<string | null, readonly Element[]>;

function formsIn(trees: Trees): Form[] {
  const labels = Map.groupBy(allIn(trees, 'label[for]'), (label) => attributeOf(label, 'for'));
  return allIn(trees, 'form')
    .filter(isForm)
    .map((form) => ({ form, trees, labels }));
}

// Not `instanceof`: a frame's forms have constructors of their own.
const isForm = (element: Element): element is HTMLFormElement => localNameOf(element) === 'form';

function describe({ form, trees, labels }: Form): SeenForm {
  const action = attributeOf(form, 'action')?.trim() || addressOf(trees.document);
  const url = URL.parse(action, baseAddressOf(trees.document));
  const fields = [...elementsOf(form)].filter(isField);
  const { items, isCut } = capped(fields, mostFields);
  return {
    target: url ? bareAddress(url) : { address: '', queryNames: [] },
    method: (attributeOf(form, 'method') ?? 'get').toLowerCase().slice(0, 10),
    fieldCount: fields.length,
    fields: { items: items.map((field) => describeField(field, labels)), isCut },
  };
}

const isField = (element: Element): boolean =>
  /^(?:input|select|textarea)$/.test(localNameOf(element)) &&
  !/^(?:submit|reset|button|image)$/i.test(attributeOf(element, 'type') ?? '');

function describeField(field: Element, labels: Labels): SeenField {
  const said = (name: string) => attributeOf(field, name) ?? '';
  const hint = [said('id'), said('autocomplete'), said('placeholder')].join(' ');
  return {
    name: shortened(said('name'), longestName),
    label: shortened(said('aria-label') || labelOf(field, labels), longestName),
    hint: shortened(hint, longestName),
    type: (said('type') || localNameOf(field)).toLowerCase().slice(0, 20),
  };
}

function labelOf(field: Element, labels: Labels): string {
  const around = Element.prototype.closest.call(field, 'label');
  const named = labels.get(attributeOf(field, 'id')) ?? [];
  return [...(around ? [around] : []), ...named].map(ownWords).join(' ');
}

/** What holds something that somebody may have filled in. */
const filledIn = /^(?:textarea|select|output|script|style)$/;

function ownWords(node: Node): string {
  if (isText(node)) return textContentOf(node) ?? '';
  if (!isElement(node) || filledIn.test(localNameOf(node))) return '';
  if (attributeOf(node, 'contenteditable') !== null) return '';
  return childrenOf(node).map(ownWords).join('');
}
