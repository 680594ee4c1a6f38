/** An axis in per cent. */
export interface ShareAxis {
  /** Shares, 0–1. */
  readonly lowest: number
  readonly highest: number
  /** From the lowest to the highest, both included. */
  readonly ticks: readonly number[]
}

/** In whole percentages: sums of fractions would not be round. */
const steps = [2, 5, 10, 20]
/** A narrower axis would show small changes as large ones. */
const leastSpan = 10
const mostSteps = 6

/**
 * Round ends and ticks around the shares; it starts at 0 only when the lowest share is near it.
 * Example: shares from 0.66 to 0.73 give an axis from 64% to 76%.
 */
export function shareAxis(shares: readonly number[]): ShareAxis {
  const percentages = shares.map((share) => share * 100)
  const most = percentages.length === 0 ? 100 : Math.max(...percentages)
  const least = percentages.length === 0 ? 0 : Math.min(...percentages)
  const padding = Math.max(0, leastSpan - (most - least)) / 2
  const from = least < most / 3 ? 0 : least - padding
  const to = Math.min(most + padding, Math.max(most, 100))
  const step = steps.find((one) => (to - from) / one <= mostSteps) ?? 20
  const first = Math.max(0, Math.floor(from / step))
  const last = Math.max(first + 1, Math.ceil(to / step))
  const ticks = Array.from({ length: last - first + 1 }, (_, at) => ((first + at) * step) / 100)
  return { lowest: (first * step) / 100, highest: (last * step) / 100, ticks }
}
