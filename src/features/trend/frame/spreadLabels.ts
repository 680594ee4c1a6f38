/** Labels that touch each other, moved as one block. */
interface Block {
  readonly count: number
  /** Sum of where the top of the block would be for each of its labels. */
  readonly sum: number
}

interface Room {
  readonly top: number
  readonly bottom: number
  /** Least distance between two labels. */
  readonly step: number
}

/**
 * Heights for labels at line ends that wish to stand at `wanted`: near it, in the same order, at
 * least a step apart and between top and bottom. Example: 10 and 12 with a step of 16 and room
 * enough become 3 and 19. With more labels than fit, they run past the bottom.
 */
export function spreadLabels(
  wanted: readonly number[],
  { top, bottom, step }: Room,
): readonly number[] {
  const order = wanted.map((height, index) => ({ height, index }))
  order.sort((a, b) => a.height - b.height)
  const startOf = ({ count, sum }: Block): number =>
    Math.max(top, Math.min(sum / count, bottom - (count - 1) * step))
  const blocks: Block[] = []
  for (const { height } of order) {
    let block: Block = { count: 1, sum: height }
    let above = blocks.at(-1)
    while (above !== undefined && startOf(above) + above.count * step > startOf(block)) {
      block = {
        count: above.count + block.count,
        sum: above.sum + block.sum - block.count * above.count * step,
      }
      blocks.pop()
      above = blocks.at(-1)
    }
    blocks.push(block)
  }
  const heights = blocks.flatMap((block) =>
    Array.from({ length: block.count }, (_, place) => startOf(block) + place * step),
  )
  return wanted.map((height, index) => {
    const place = order.findIndex((one) => one.index === index)
    return heights[place] ?? height
  })
}
