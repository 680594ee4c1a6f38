import type { CDPSession, Page } from '@playwright/test'

type Node = Awaited<ReturnType<typeof wholeTree>>[number]

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
  const nodes = await inSession(page, wholeTree)
  const children = new Map(nodes.map(({ nodeId, childIds = [] }) => [nodeId, childIds]))
  const order = inOrder(nodes[0]?.nodeId, children)
  return nodes
    .filter(({ ignored }) => !ignored)
    .toSorted((a, b) => (order.get(a.nodeId) ?? 0) - (order.get(b.nodeId) ?? 0))
    .map(accessible)
}

/**
 * What a screen reader says of the element with the focus: `checkbox "Assen", checked`,
 * `combobox "Kwartaal", derde kwartaal 2020`.
 */
export async function spokenFocus(page: Page): Promise<string> {
  const nodes = await inSession(page, async (session) => {
    const { result } = await session.send('Runtime.evaluate', {
      expression: 'document.activeElement',
    })
    const { objectId = '' } = result
    const tree = await session.send('Accessibility.getPartialAXTree', {
      objectId,
      fetchRelatives: false,
    })
    return tree.nodes
  })
  const [focused] = nodes
  if (focused === undefined) return ''
  const { role, name, value, states } = accessible(focused)
  return [`${role} "${name}"`, ...(value === '' ? [] : [value]), ...wordsFor(states)].join(', ')
}

/** States as a screen reader words them; those that are always there are left out. */
function wordsFor(states: Accessible['states']): readonly string[] {
  const pairs = [
    ['checked', 'checked', 'not checked'],
    ['pressed', 'pressed', 'not pressed'],
    ['expanded', 'expanded', 'collapsed'],
    ['disabled', 'disabled', ''],
  ] as const
  return pairs.flatMap(([state, on, off]) => {
    const value = states.get(state)
    if (value === undefined) return []
    return value === 'true' ? [on] : off === '' ? [] : [off]
  })
}

async function wholeTree(session: CDPSession) {
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  return nodes
}

async function inSession<T>(page: Page, ask: (session: CDPSession) => Promise<T>): Promise<T> {
  const session = await page.context().newCDPSession(page)
  const answer = await ask(session)
  await session.detach()
  return answer
}

function accessible({ role, name, value, properties = [] }: Node): Accessible {
  return {
    role: String(role?.value ?? ''),
    name: String(name?.value ?? ''),
    value: String(value?.value ?? ''),
    states: new Map(properties.map((one) => [one.name, String(one.value.value ?? '')])),
  }
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
