/** The forms of a page: where they post, and which fields seem to ask for what is sensitive. */
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
import {
  type AskedData,
  askedData,
  type Capped,
  type SeenField,
  type SeenForm,
} from '../../domain/page-observation.ts';
import { addressOf } from '../page-readers.ts';
import { bareAddress } from './bare-address.ts';
import { capped, longestName, shortened } from './capped.ts';
import { allIn, type Trees } from './documents.ts';

const mostForms = 50;
const mostFields = 50;

const words: Readonly<Record<AskedData, RegExp>> = {
  bsn: /(?<![a-z])(?:bsn|burger ?service ?n|sofi ?-?nummer|citizen service number)/i,
  bank: /(?<![a-z])iban(?![a-z])|bankreken|rekeningnummer|bankafschrift|bank (?:account|statement)/i,
  health:
    /gezondheid|ziek|medisch|diagnose|beperking|handicap|medicijn|arts|behandel|zwanger|health|medical|illness|disab/i,
  partner: /partner|echtgeno|huisgeno|medebewoner|samenwon|gezin|spouse|household|cohabit/i,
};

const elementsOf = getterOf(HTMLFormElement.prototype, 'elements');

/** Without what was typed, chosen or filled in before. */
export const readForms = (pages: readonly Trees[]): Capped<SeenForm> =>
  capped(
    pages.flatMap((trees) =>
      allIn(trees, 'form')
        .filter(isForm)
        .map((form) => describe(form, trees)),
    ),
    mostForms,
  );

// Not `instanceof`: a frame's forms have constructors of their own.
const isForm = (element: Element): element is HTMLFormElement => localNameOf(element) === 'form';

function describe(form: HTMLFormElement, trees: Trees): SeenForm {
  const action = attributeOf(form, 'action')?.trim() || addressOf(trees.document);
  const url = URL.parse(action, baseAddressOf(trees.document));
  const fields = [...elementsOf(form)].filter(isField);
  return {
    target: url ? bareAddress(url) : { address: '', queryNames: [] },
    method: (attributeOf(form, 'method') ?? 'get').toLowerCase().slice(0, 10),
    fieldCount: fields.length,
    fields: capped(
      fields.flatMap((field) => sensitive(field, trees)),
      mostFields,
    ),
  };
}

const isField = (element: Element): boolean =>
  /^(?:input|select|textarea)$/.test(localNameOf(element)) &&
  !/^(?:submit|reset|button|image)$/i.test(attributeOf(element, 'type') ?? '');

/** The field when it seems to ask for such data, else nothing. */
function sensitive(field: Element, trees: Trees): SeenField[] {
  const label = shortened(labelOf(field, trees), longestName);
  const hints = ['name', 'id', 'autocomplete', 'placeholder'].map((name) =>
    attributeOf(field, name),
  );
  const said = [label, ...hints].join(' ');
  const asks = askedData.filter((data) => words[data].test(said));
  if (asks.length === 0) return [];
  const name = shortened(attributeOf(field, 'name') ?? attributeOf(field, 'id') ?? '', longestName);
  const type = (attributeOf(field, 'type') ?? localNameOf(field)).toLowerCase().slice(0, 20);
  return [{ asks, name, label, type }];
}

const labelOf = (field: Element, trees: Trees): string =>
  attributeOf(field, 'aria-label') ?? labelsOf(field, trees).map(ownWords).join(' ');

function labelsOf(field: Element, trees: Trees): Element[] {
  const id = attributeOf(field, 'id');
  const around = Element.prototype.closest.call(field, 'label');
  const named = id ? allIn(trees, `label[for="${CSS.escape(id)}"]`) : [];
  return around ? [around, ...named] : named;
}

/** What holds something that somebody may have filled in. */
const filledIn = /^(?:textarea|select|output|script|style)$/;

function ownWords(node: Node): string {
  if (isText(node)) return textContentOf(node) ?? '';
  if (!isElement(node) || filledIn.test(localNameOf(node))) return '';
  if (attributeOf(node, 'contenteditable') !== null) return '';
  return childrenOf(node).map(ownWords).join('');
}
