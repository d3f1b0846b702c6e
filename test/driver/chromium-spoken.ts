// The tree of Chromium's own accessibility, over the debugging protocol.
import type { Page, Protocol } from 'puppeteer-core';
import { isSpoken, type Spoken } from './spoken.ts';

type Node = Protocol.Accessibility.AXNode;

/** In the order of the page; what is hidden from a screen reader is not among it. */
export async function spokenIn(page: Page): Promise<readonly Spoken[]> {
  const protocol = await page.createCDPSession();
  const { nodes } = await protocol.send('Accessibility.getFullAXTree');
  await protocol.detach();
  return inOrder(nodes)
    .filter(({ ignored }) => !ignored)
    .map(spokenOf)
    .filter(isSpoken);
}

/** The protocol gives the nodes by level; a page is read by branch. */
function inOrder(nodes: readonly Node[]): Node[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const branch = (node: Node): Node[] => [
    node,
    ...(node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child ? branch(child) : [];
    }),
  ];
  const [root] = nodes;
  return root ? branch(root) : [];
}

/** Its own names for what ARIA names otherwise. */
const roles: Readonly<Record<string, string>> = {
  RootWebArea: 'document',
  DisclosureTriangle: 'summary',
  StaticText: 'text',
};

function spokenOf(node: Node): Spoken {
  const property = (name: string): unknown =>
    node.properties?.find((one) => one.name === name)?.value.value;
  const role = String(node.role?.value ?? '');
  const level = property('level');
  return {
    role: roles[role] ?? role,
    name: textOf(node.name),
    description: textOf(node.description),
    level: role === 'heading' && typeof level === 'number' ? level : null,
    states: (['checked', 'pressed', 'expanded', 'disabled', 'invalid'] as const).filter((state) =>
      isTrue(property(state)),
    ),
    hasFocus: role !== 'RootWebArea' && property('focused') === true,
  };
}

const isTrue = (value: unknown): boolean => value === true || value === 'true';

const textOf = (value: Protocol.Accessibility.AXValue | undefined): string =>
  String(value?.value ?? '')
    .replace(/\s+/g, ' ')
    .trim();
