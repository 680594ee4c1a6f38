import type { Page } from '@playwright/test'
import { type Box, type PageTexts, readTexts, type Surrounding } from './readTexts.ts'

/** One line of a text as a reader meets it. */
export interface DrawnText {
  readonly text: string
  /** Without what has to be scrolled to. */
  readonly box: Box
  /** Pixels that are cut off and cannot be scrolled to, or that stick out of a cell or a button. */
  readonly cut: { readonly sideways: number; readonly upright: number }
  /** Texts on different layers may cover each other: a tooltip, a column that stays. */
  readonly layer: number
  readonly colour: string
  readonly fontSize: number
  readonly isBold: boolean
  readonly isDrawing: boolean
}

/** Every line of text that can be seen in a part of the page, in drawings too. */
export async function drawnTexts(page: Page, part = 'body'): Promise<readonly DrawnText[]> {
  const texts = await readTexts(page, part)
  return texts.lines.flatMap((line) => drawnText(line, texts) ?? [])
}

function drawnText(line: PageTexts['lines'][number], texts: PageTexts): DrawnText | undefined {
  const around = surroundingsOf(line.parent, texts)
  const own = texts.elements[line.parent]
  if (own === undefined || around.some(({ element }) => element.isForEars)) return undefined
  // Put there for the browser to measure: nobody can scroll to the left of a page.
  if (line.box.right <= 0 || line.box.bottom <= 0) return undefined
  const scrolls = around.filter(({ element }) => isScrolled(element))
  const box = scrolls.reduce((rest, { element }) => common(rest, element.box), line.box)
  if (box.right - box.left < 1 || box.bottom - box.top < 1) return undefined
  const isFixed = around.some(({ element }) => element.position === 'fixed')
  const limits = around.flatMap(({ element }) =>
    isCutting(element) || element.isHome ? [element.box] : [],
  )
  const home = around.find(({ element }) => isLayer(element))
  return {
    text: line.text,
    box,
    cut: cutOf(scrolls.length > 0 ? box : line.box, isFixed ? limits : [...limits, texts.page]),
    layer: home?.index ?? -1,
    colour: own.colour,
    fontSize: own.fontSize,
    isBold: own.fontWeight >= 700,
    isDrawing: own.isDrawing,
  }
}

/** From the inside out, as far as a part that stands above the page. */
function surroundingsOf(
  start: number,
  { elements }: PageTexts,
): readonly { readonly element: Surrounding; readonly index: number }[] {
  const around: { element: Surrounding; index: number }[] = []
  for (let index: number | undefined = start; index !== undefined; ) {
    const element: Surrounding | undefined = elements[index]
    if (element === undefined) break
    around.push({ element, index })
    index = element.isPopover ? undefined : element.parent
  }
  return around
}

function isScrolled({ overflow }: Surrounding): boolean {
  return /auto|scroll/.test(overflow)
}

function isCutting(element: Surrounding): boolean {
  const { overflow, clipPath } = element
  return !isScrolled(element) && (/hidden|clip/.test(overflow) || clipPath !== 'none')
}

function isLayer({ isPopover, isTooltip, position }: Surrounding): boolean {
  return isPopover || isTooltip || position === 'fixed' || position === 'sticky'
}

function cutOf(box: Box, limits: readonly Box[]): DrawnText['cut'] {
  const most = (sizes: readonly number[]): number => Math.max(0, ...sizes)
  return {
    sideways: most(limits.flatMap(({ left, right }) => [left - box.left, box.right - right])),
    upright: most(limits.flatMap(({ top, bottom }) => [top - box.top, box.bottom - bottom])),
  }
}

/** The part of one box that lies in another. */
export function common(one: Box, other: Box): Box {
  return {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  }
}
