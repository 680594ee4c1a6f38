import type { Page } from '@playwright/test'

/** One thing as assistive technology finds it. */
export interface Accessible {
  readonly role: string
  readonly name: string
  readonly value: string
  /** States and properties by name, as words: `expanded`, `level`, `checked`. */
  readonly states: ReadonlyMap<string, string>
}

/** Everything on the page that assistive technology meets, in the order of reading. */
export async function accessibilityTree(page: Page): Promise<readonly Accessible[]> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  const children = new Map(nodes.map(({ nodeId, childIds = [] }) => [nodeId, childIds]))
  const order = inOrder(nodes[0]?.nodeId, children)
  return nodes
    .filter(({ ignored }) => !ignored)
    .toSorted((a, b) => (order.get(a.nodeId) ?? 0) - (order.get(b.nodeId) ?? 0))
    .map(({ role, name, value, properties = [] }) => ({
      role: String(role?.value ?? ''),
      name: String(name?.value ?? ''),
      value: String(value?.value ?? ''),
      states: new Map(properties.map((one) => [one.name, String(one.value.value ?? '')])),
    }))
}

/** The place of each node when the tree is read from the top. */
function inOrder(
  root: string | undefined,
  children: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, number> {
  const order = new Map<string, number>()
  const visit = (id: string): void => {
    order.set(id, order.size)
    for (const child of children.get(id) ?? []) visit(child)
  }
  if (root !== undefined) visit(root)
  return order
}
