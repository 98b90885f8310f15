import type { Page, Protocol } from 'puppeteer-core';

type Node = Protocol.Accessibility.AXNode;

/** The page as assistive technology meets it, closed shadow roots included. Chromium only. */
async function nodesOf(page: Page): Promise<readonly Node[]> {
  const session = await page.createCDPSession();
  try {
    return (await session.send('Accessibility.getFullAXTree')).nodes;
  } finally {
    await session.detach().catch(() => {});
  }
}

/** Role and name of what has the focus, such as `button Close`. */
export async function focused(page: Page): Promise<string> {
  const nodes = await nodesOf(page);
  // The page itself has it too.
  const node = nodes.findLast((one) => propertyOf(one, 'focused') === true);
  return `${node?.role?.value} ${node?.name?.value}`;
}

/** What is in live regions now, by how they speak. */
export async function spoken(page: Page): Promise<Record<'polite' | 'assertive', string>> {
  const nodes = await nodesOf(page);
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const textOf = (node: Node): string =>
    node.role?.value === 'StaticText'
      ? String(node.name?.value)
      : (node.childIds ?? []).map((id) => textOf(byId.get(id) as Node)).join(' ');
  const said = (manner: string) =>
    nodes
      .filter((node) => propertyOf(node, 'live') === manner)
      .map(textOf)
      .join(' ')
      .trim();
  return { polite: said('polite'), assertive: said('assertive') };
}

function propertyOf(node: Node, name: string): unknown {
  return node.properties?.find((property) => property.name === name)?.value.value;
}
