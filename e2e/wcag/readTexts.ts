import type { Page } from '@playwright/test'

/** Pixels from the top left of the page. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** An element around a text, with what of its style decides how the text is seen. */
export interface Surrounding {
  readonly parent: number | undefined
  readonly box: Box
  readonly overflow: string
  readonly clipPath: string
  readonly position: string
  /** Stands above the page: nothing below it cuts it. */
  readonly isPopover: boolean
  readonly isTooltip: boolean
  /** A cell or a control: its words stay in it. */
  readonly isHome: boolean
  readonly isDrawing: boolean
  readonly isForEars: boolean
  readonly colour: string
  readonly fontSize: number
  readonly fontWeight: number
}

/** The texts of a page line by line, and the elements around them, each once. */
export interface PageTexts {
  readonly page: Box
  readonly lines: readonly { readonly text: string; readonly box: Box; readonly parent: number }[]
  readonly elements: readonly Surrounding[]
}

/** Reads every text that is drawn in a part of the page, those of drawings too. */
export async function readTexts(page: Page, part: string): Promise<PageTexts> {
  return page.evaluate(collect, part)
}

/** Runs in the page, so it can use nothing from outside. */
function collect(part: string): PageTexts {
  const boxOf = ({ left, top, right, bottom }: DOMRect): Box => ({
    left: left + scrollX,
    top: top + scrollY,
    right: right + scrollX,
    bottom: bottom + scrollY,
  })
  const elements: Surrounding[] = []
  const known = new Map<Element, number>()
  const indexOf = (element: Element): number => {
    const index = known.get(element)
    if (index !== undefined) return index
    const { parentElement } = element
    const parent = parentElement === null ? undefined : indexOf(parentElement)
    const style = getComputedStyle(element)
    const isDrawing = element instanceof SVGElement
    known.set(element, elements.length)
    return (
      elements.push({
        parent,
        box: boxOf(element.getBoundingClientRect()),
        overflow: `${style.overflowX} ${style.overflowY}`,
        clipPath: style.clipPath,
        position: style.position,
        isPopover: element.matches(':popover-open'),
        isTooltip: element.matches('[role="tooltip"]'),
        isHome: element.matches('td, th, button, label'),
        isDrawing,
        isForEars: style.clipPath === 'inset(50%)',
        colour: isDrawing ? style.fill : style.color,
        fontSize: Number.parseFloat(style.fontSize),
        fontWeight: Number(style.fontWeight),
      }) - 1
    )
  }
  const range = document.createRange()
  const linesOf = (node: Node): PageTexts['lines'] => {
    const { parentElement, textContent } = node
    const text = textContent?.trim() ?? ''
    if (text === '' || parentElement === null) return []
    if (!parentElement.checkVisibility({ visibilityProperty: true })) return []
    range.selectNodeContents(node)
    return [...range.getClientRects()]
      .filter(({ width }) => width >= 1)
      .map((rect) => ({ text, box: boxOf(rect), parent: indexOf(parentElement) }))
  }
  const nodes: Node[] = []
  for (const root of document.querySelectorAll(part)) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    while (walker.nextNode() !== null) nodes.push(walker.currentNode)
  }
  const { clientWidth, scrollHeight } = document.documentElement
  return {
    page: { left: 0, top: 0, right: clientWidth, bottom: scrollHeight },
    lines: nodes.flatMap(linesOf),
    elements,
  }
}
