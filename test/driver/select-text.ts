// Selects a passage inside one frame. `selectInFrame` is sent to the page as text, so everything it
// needs stands inside it.

/**
 * Looks through the document and its open shadow roots, then through form fields. White space and
 * invisible characters count for nothing, so a quote matches across line breaks and paragraphs.
 * A passage in a folded part is unfolded first, by clicking, for nobody can select it otherwise.
 */
export function selectInFrame(quote: string): boolean {
  const unseen = /[\s\u00ad\u200b-\u200f\u2060\ufeff]/;
  const wanted = [...quote].filter((char) => !unseen.test(char)).join('');

  type Spot = { readonly node: Text; readonly offset: number };

  const shadowsIn = (root: ParentNode): ShadowRoot[] =>
    [...root.querySelectorAll('*')].flatMap((element) =>
      element.shadowRoot ? [element.shadowRoot, ...shadowsIn(element.shadowRoot)] : [],
    );

  const isCode = (parent: Element | null) =>
    parent?.closest('head, script, style, noscript, template, textarea') ?? null;

  function textNodesOf(root: Node): Text[] {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Text && isCode(node.parentElement) === null) nodes.push(node);
    }
    return nodes;
  }

  const isSeen = (node: Text) => node.parentElement?.checkVisibility() ?? true;

  const spotsOf = (node: Text): Spot[] =>
    [...node.data.split('').entries()]
      .filter(([, char]) => !unseen.test(char))
      .map(([offset]) => ({ node, offset }));

  function findAmong(nodes: readonly Text[]): [Spot, Spot] | null {
    const spots = nodes.flatMap(spotsOf);
    const text = spots.map(({ node, offset }) => node.data[offset]).join('');
    const at = text.indexOf(wanted);
    const first = spots[at];
    const last = spots[at + wanted.length - 1];
    return at >= 0 && first && last ? [first, last] : null;
  }

  function ancestorsOf(node: Node): Element[] {
    const parent = node.parentElement;
    return parent ? [...ancestorsOf(parent), parent] : [];
  }

  function unfold(element: Element): void {
    const summary = element.matches('details:not([open])') && element.querySelector('summary');
    const control =
      element.id && `[aria-expanded=false][aria-controls="${CSS.escape(element.id)}"]`;
    if (summary) summary.click();
    else if (control) document.querySelector<HTMLElement>(control)?.click();
  }

  function selectSpots([first, last]: [Spot, Spot]): void {
    for (const ancestor of ancestorsOf(first.node)) unfold(ancestor);
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

  if (wanted === '') return false;
  const places = [document, ...shadowsIn(document)].map(textNodesOf);
  const seen = places.map((nodes) => nodes.filter(isSeen));
  const found = [...seen, ...places].map(findAmong).find((spots) => spots !== null);
  if (!found) return selectInField();
  selectSpots(found);
  return true;
}
