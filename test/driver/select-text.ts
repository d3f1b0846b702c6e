// Selects a passage inside one frame. `selectInFrame` is sent to the page as text, so everything it
// needs stands inside it.

/**
 * Looks through the document and its open shadow roots, then through form fields. White space and
 * invisible characters count for nothing, so a quote matches across line breaks and paragraphs.
 */
export function selectInFrame(quote: string): boolean {
  const unseen = /[\s\u00ad\u200b-\u200f\u2060\ufeff]/;
  const squeeze = (text: string) => [...text].filter((char) => !unseen.test(char)).join('');
  const wanted = squeeze(quote);

  type Spot = { readonly node: Text; readonly offset: number };

  const shadowsIn = (root: ParentNode): ShadowRoot[] =>
    [...root.querySelectorAll('*')].flatMap((element) =>
      element.shadowRoot ? [element.shadowRoot, ...shadowsIn(element.shadowRoot)] : [],
    );

  function textNodesOf(root: Node): Text[] {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const isCode = node.parentElement?.closest('script, style, noscript, template, textarea');
      if (node instanceof Text && !isCode) nodes.push(node);
    }
    return nodes;
  }

  const spotsOf = (node: Text): Spot[] =>
    [...node.data.split('').entries()]
      .filter(([, char]) => !unseen.test(char))
      .map(([offset]) => ({ node, offset }));

  function find(root: Node): [Spot, Spot] | null {
    const spots = textNodesOf(root).flatMap(spotsOf);
    const at = spots
      .map(({ node, offset }) => node.data[offset])
      .join('')
      .indexOf(wanted);
    const first = spots[at];
    const last = spots[at + wanted.length - 1];
    return at >= 0 && first && last ? [first, last] : null;
  }

  function selectNodes([first, last]: [Spot, Spot]): void {
    first.node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { node, offset } = last;
    getSelection()?.setBaseAndExtent(first.node, first.offset, node, offset + 1);
  }

  function selectInField(): boolean {
    const fields = [
      ...document.querySelectorAll<HTMLTextAreaElement>('textarea, input[type=text]'),
    ];
    const field = fields.find(({ value }) => value.includes(quote));
    field?.focus();
    const at = field?.value.indexOf(quote) ?? 0;
    field?.setSelectionRange(at, at + quote.length);
    return field !== undefined;
  }

  getSelection()?.removeAllRanges();
  if (wanted === '') return false;
  for (const root of [document, ...shadowsIn(document)]) {
    const found = find(root);
    if (found) {
      selectNodes(found);
      return true;
    }
  }
  return selectInField();
}
