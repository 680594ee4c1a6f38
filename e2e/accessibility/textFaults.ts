import { expect, type Page } from '@playwright/test'

interface Line {
  readonly text: string
  readonly box: DOMRect
  readonly size: number
  readonly parent: Element
}

/**
 * Runs on the page: texts that are cut off and cannot be scrolled to, that run through each other, or
 * that make the page wider than its window; in drawings too.
 */
function textFaults(): readonly string[] {
  const range = document.createRange()
  // The same few elements stand around every line of a table.
  const styles = new Map<Element, CSSStyleDeclaration>()
  const styleOf = (element: Element): CSSStyleDeclaration => {
    const known = styles.get(element) ?? getComputedStyle(element)
    styles.set(element, known)
    return known
  }
  const chains = new Map<Element, readonly Element[]>()
  const ancestors = (element: Element | null): readonly Element[] => {
    if (element === null) return []
    const known = chains.get(element) ?? [element, ...ancestors(element.parentElement)]
    chains.set(element, known)
    return known
  }
  const linesOf = (node: Node): readonly Line[] => {
    const { parentElement: parent, textContent } = node
    const text = textContent?.trim() ?? ''
    if (text === '' || !parent?.checkVisibility({ visibilityProperty: true })) return []
    // Clipped away: for screen readers alone.
    if (ancestors(parent).some((one) => styleOf(one).clipPath !== 'none')) return []
    range.selectNodeContents(node)
    const size = Number.parseFloat(styleOf(parent).fontSize)
    return [...range.getClientRects()]
      .filter(({ width, right }) => width >= 1 && right > 0)
      .map((box) => ({ text, box, size, parent }))
  }
  const sticksOut = ({ box, size }: Line, element: Element): boolean => {
    const limit = element.getBoundingClientRect()
    const sideways = Math.max(limit.left - box.left, box.right - limit.right)
    const upright = Math.max(limit.top - box.top, box.bottom - limit.bottom)
    // Lines have empty room above and below their letters: of that a quarter may go.
    return sideways > 1 || upright > size / 4
  }
  const overflowOf = (element: Element): string => {
    const { overflowX, overflowY } = styleOf(element)
    return `${overflowX} ${overflowY}`
  }
  const isScroller = (element: Element): boolean => /auto|scroll/.test(overflowOf(element))
  const isLimit = (element: Element): boolean =>
    /hidden|clip/.test(overflowOf(element)) || element.matches('td, th, button, label')
  /** Up to the first part that scrolls: what it hides can be scrolled to. */
  const around = ({ parent }: Line): readonly Element[] => {
    const all = ancestors(parent).filter((one) => one !== document.body)
    const end = all.findIndex((one) => isScroller(one) || one.matches('dialog, html'))
    return end === -1 ? all : all.slice(0, end)
  }
  /** What stands above the page may cover it: panels, tooltips, headings that stay. */
  const layerOf = ({ parent }: Line): Element | undefined =>
    ancestors(parent).find(
      (one) =>
        one.matches('dialog, [role="tooltip"]') || /fixed|sticky/.test(styleOf(one).position),
    )
  const nodes: Node[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode() !== null) nodes.push(walker.currentNode)
  const lines = nodes.flatMap(linesOf)
  const cut = lines.filter((line) =>
    around(line).some((one) => isLimit(one) && sticksOut(line, one)),
  )
  const seen = lines
    .filter(
      (line) => !ancestors(line.parent).some((one) => isScroller(one) && sticksOut(line, one)),
    )
    .map((line) => {
      // Capitals and figures are about seven tenths of the size of the letters.
      const middle = (line.box.top + line.box.bottom) / 2
      const half = 0.36 * line.size
      return { ...line, layer: layerOf(line), top: middle - half, bottom: middle + half }
    })
    .toSorted((a, b) => a.top - b.top)
  const crossing = seen.flatMap((one, index) => {
    const below = seen.slice(index + 1)
    const end = below.findIndex(({ top }) => top >= one.bottom - 1)
    return below
      .slice(0, end === -1 ? undefined : end)
      .filter(({ box, layer }) => {
        const across = Math.min(one.box.right, box.right) - Math.max(one.box.left, box.left)
        return layer === one.layer && across > 1
      })
      .map(({ text }) => `"${one.text}" runs through "${text}"`)
  })
  const { scrollWidth, clientWidth } = document.documentElement
  return [
    ...(scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} pixels too wide`] : []),
    ...cut.map(({ text }) => `cut off: ${text}`),
    ...crossing,
  ]
}

export async function expectHeadingsInOrder(page: Page, where = ''): Promise<void> {
  const levels = await page
    .locator('h1, h2, h3, h4, h5, h6')
    .evaluateAll((all) =>
      all.filter((one) => one.checkVisibility()).map(({ tagName }) => Number(tagName[1])),
    )
  expect(levels.filter((level) => level === 1)).toHaveLength(1)
  const skipped = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)
  expect(skipped, `${where} ${levels}`).toEqual([])
}

/** A chart is drawn again when its words need more room, so this is asked more than once. */
export async function expectTextsInPlace(page: Page, state: string): Promise<void> {
  await expect.poll(() => page.evaluate(textFaults), { message: state }).toEqual([])
}
