import type { Bytes } from './bytesOf.ts'
import { type Growth, perQuarter } from './growthOf.ts'
import type { Verdict } from './judge.ts'
import type { Line } from './line.ts'
import type { Measurement } from './measureGrowth.ts'
import { measures } from './measures.ts'

/** A Markdown table of sizes and fitted lines, the limits, and what has none. */
export function report(
  all: readonly Measurement[],
  growths: readonly Growth[],
  verdicts: readonly Verdict[],
): string {
  return [
    row(['regions', 'quarters', ...measures.map(({ name }) => name)]),
    row(['---:', '---:', ...measures.map(() => '---:')]),
    ...[...Map.groupBy(all, ({ regions }) => regions)].flatMap(([regions, some]) => [
      ...some.map((one) =>
        row([regions, one.quarters, ...measures.map(({ bytes }) => sizeText(bytes(one)))]),
      ),
      row([regions, 'fitted', ...growths.map(({ lines }) => fittedText(lines, regions))]),
    ]),
    '',
    'Bytes in brotli at quality 11, raw between brackets; q is the number of quarters.',
    '',
    ...verdicts.map(({ holds, text }) => `- ${holds ? 'holds' : 'BROKEN'}: ${text}`),
    ...growths.filter(({ measure }) => !measure.hasLimits).map(unlimitedText),
  ].join('\n')
}

function row(cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |`
}

function sizeText({ brotli, raw }: Bytes): string {
  return `${brotli} (${raw})`
}

function fittedText(lines: Growth['lines'], regions: number): string {
  const write = ({ start, slope }: Line): string => `${start.toFixed(0)} + ${slope.toFixed(1)} q`
  return lines
    .filter((one) => one.regions === regions)
    .map(({ line }) => write(line))
    .join()
}

function unlimitedText(growth: Growth): string {
  return (
    `- no limit: ${growth.measure.name}: ${growth.perRegion.toFixed(1)} bytes per further region, ` +
    `${perQuarter(growth).toFixed(1)} per further quarter. A page fetches it too, so all that it ` +
    'fetches does grow with both: the index names every region, for the choice (the copied names ' +
    'here compress better than real ones), and holds the SHA-256 of every file, 32 bytes each that ' +
    'nothing makes smaller.'
  )
}
