/** From 0 to the first round number that holds all, in at most five steps. */
interface PeopleAxis {
  readonly highest: number
  readonly ticks: readonly number[]
}

const most = 5

/** An axis of people. Example: 14.316 gives 0, 5.000, 10.000, 15.000. */
export function peopleAxis(largest: number): PeopleAxis {
  const step = stepFor(Math.max(1, largest))
  const steps = Math.max(1, Math.ceil(largest / step))
  const ticks = Array.from({ length: steps + 1 }, (_, index) => index * step)
  return { highest: steps * step, ticks }
}

/** The smallest of 1, 2 and 5 times a power of ten that takes no more steps than allowed. */
function stepFor(largest: number): number {
  const power = 10 ** Math.floor(Math.log10(largest / most))
  const step = [1, 2, 5, 10].map((times) => times * power).find((one) => one * most >= largest)
  return Math.max(1, step ?? 10 * power)
}
