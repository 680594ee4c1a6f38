/** Not copied: marks, and words for ears alone, but for what tells two headings apart. */
const skipped = 'svg, script, [aria-hidden="true"], .visually-hidden:not([data-copied])'

/**
 * For the `copy` event: figures that are copied by hand are numbers to any spreadsheet, `2943` and never
 * `2.943`, which an English one reads as 2.9. A cell has its number in `<data value>`. A selection without
 * figures is left to the browser.
 */
export function copyFigures(event: ClipboardEvent): void {
  const { clipboardData, target } = event
  const selection = document.getSelection()
  const isField = target instanceof Element && target.matches('input, textarea')
  if (selection === null || clipboardData === null || isField) return
  // Firefox has a range for each cell that is chosen with Ctrl.
  const ranges = Array.from({ length: selection.rangeCount }, (_, at) => selection.getRangeAt(at))
  const selected = selectedNodes(ranges)
  if (![...document.querySelectorAll('td data')].some((figure) => selected.has(figure))) return
  const lines = linesOf(selected)
  clipboardData.setData('text/plain', lines.map(({ cells }) => cells.join('\t')).join('\n'))
  clipboardData.setData('text/html', htmlOf(lines))
  event.preventDefault()
}

/** The texts of which at least a letter is selected, and all that they are in. */
function selectedNodes(ranges: readonly Range[]): ReadonlySet<Node> {
  const selected = new Set<Node>()
  for (const range of ranges) {
    for (const text of textsIn(range.commonAncestorContainer)) {
      if (!isLetterIn(range, text)) continue
      for (let node: Node | null = text; node !== null; node = node.parentNode) selected.add(node)
    }
  }
  return selected
}

function textsIn(part: Node): readonly Text[] {
  return part instanceof Text ? [part] : [...part.childNodes].flatMap(textsIn)
}

function isLetterIn(range: Range, text: Text): boolean {
  const { startContainer, startOffset, endContainer, endOffset } = range
  const start = text === startContainer ? startOffset : 0
  const end = text === endContainer ? endOffset : text.length
  return start < end && range.intersectsNode(text)
}

/** A row of a table with its cells, or another block with its one text. */
interface Line {
  readonly block: Element
  readonly cells: readonly string[]
}

/** What is selected, in the order of the page. */
function linesOf(selected: ReadonlySet<Node>): readonly Line[] {
  const lines: { readonly block: Element; text: string }[] = []
  const visit = (node: Node): void => {
    if (!selected.has(node) || (node instanceof Element && isUnseen(node))) return
    if (node instanceof HTMLTableRowElement) lines.push({ block: node, text: '' })
    else if (node instanceof Text) {
      const block = blockOf(node)
      const last = lines.at(-1)
      if (last?.block === block) last.text += node.data
      else if (node.data.trim() !== '') lines.push({ block, text: node.data })
    } else node.childNodes.forEach(visit)
  }
  visit(document.body)
  const cellsOfRow = alignedCells(
    lines.flatMap(({ block }) => (isRow(block) ? [block] : [])),
    selected,
  )
  return lines
    .map(({ block, text }) => ({
      block,
      cells: (isRow(block) ? cellsOfRow(block) : [text]).map((cell) =>
        cell.replaceAll(/\s+/g, ' ').trim(),
      ),
    }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
}

function isRow(block: Element): block is HTMLTableRowElement {
  return block instanceof HTMLTableRowElement
}

/** A selection may begin and end in the middle of a row: its figures stay below each other. */
function alignedCells(rows: readonly HTMLTableRowElement[], selected: ReadonlySet<Node>) {
  const cellsOf = (row: HTMLTableRowElement): readonly (string | undefined)[] =>
    [...row.cells].flatMap((cell) => {
      const text = selected.has(cell) ? textOf(cell) : undefined
      const others = Array.from({ length: cell.colSpan - 1 }, () =>
        text === undefined ? text : '',
      )
      return [text, ...others]
    })
  const isChosen = (cell: string | undefined): boolean => cell !== undefined
  const first = Math.min(...rows.map((row) => cellsOf(row).findIndex(isChosen)))
  const last = Math.max(...rows.map((row) => cellsOf(row).findLastIndex(isChosen)))
  return (row: HTMLTableRowElement): readonly string[] =>
    cellsOf(row)
      .slice(first, last + 1)
      .map((cell = '') => cell)
}

function isUnseen(element: Element): boolean {
  return element.matches(skipped) || getComputedStyle(element).display === 'none'
}

function blockOf({ parentElement }: Node): Element {
  let block = parentElement
  while (block !== null && getComputedStyle(block).display.startsWith('inline')) {
    block = block.parentElement
  }
  return block ?? document.body
}

function textOf(cell: HTMLTableCellElement): string {
  const figure = cell.querySelector('data')
  if (figure !== null) return numberOf(figure)
  return textsIn(cell)
    .filter(({ parentElement }) => parentElement?.closest(skipped) === null)
    .map(({ data, parentElement }) =>
      // A name that may be broken is one word.
      parentElement?.previousElementSibling?.localName === 'wbr' ? data : ` ${data}`,
    )
    .join('')
}

/** The number of a figure, with the decimal sign of the page's language. */
function numberOf({ value }: HTMLDataElement): string {
  // Programs that translate a page also write what is no language: `auto`, `zh_CN`, nothing.
  const [language = 'nl'] =
    /^[a-z]{2,3}(?:-[a-z]{2})?(?![a-z])/i.exec(document.documentElement.lang) ?? []
  return (0.1).toLocaleString(language).includes('.') ? value : value.replace('.', ',')
}

function htmlOf(lines: readonly Line[]): string {
  const copy = document.createElement('div')
  for (const { block, cells } of lines) {
    if (isRow(block)) {
      const last = copy.lastElementChild
      const table = last instanceof HTMLTableElement ? last : document.createElement('table')
      const row = table.insertRow()
      for (const cell of cells) row.insertCell().textContent = cell
      copy.append(table)
    } else {
      const name = /^(?:h[1-6]|li)$/.test(block.localName) ? block.localName : 'p'
      const text = document.createElement(name)
      text.textContent = cells.join()
      copy.append(text)
    }
  }
  const serializer = new XMLSerializer()
  const html = [...copy.childNodes].map((node) => serializer.serializeToString(node)).join('')
  return html.replaceAll(' xmlns="http://www.w3.org/1999/xhtml"', '')
}
