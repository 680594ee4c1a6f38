import { availableParallelism } from 'node:os'
import { baseline, type Case, cases, conditions } from './cases.ts'
import { measures } from './measures.ts'
import { ratioOf, type Sample, summaryOf } from './statistics.ts'

type Measure = (typeof measures)[number]

/** A Markdown table: a line per measure, a column per page. */
export function report(samples: readonly Sample[], browser: string): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [
    line(['measure', ...cases.map(({ name }) => name)]),
    line(['---', ...cases.map(() => '---:')]),
    ...measures.map((measure) =>
      line([
        `${measure.label} (${measure.unit})`,
        ...cases.map((one) => cell(samples, one, measure)),
      ]),
    ),
    '',
    conditionsOf(samples, browser),
  ].join('\n')
}

/** Such as "1560 (1511–1640) ×1.04"; the ends only where they differ, the ratio only where there is one. */
function cell(samples: readonly Sample[], one: Case, { id, unit }: Measure): string {
  const summary = summaryOf(samples, one.id, id)
  if (summary === undefined) return '–'
  const write = (value: number): string =>
    unit === 'kB' ? (value / 1000).toFixed(1) : value.toFixed(0)
  const [median, least, most] = [summary.median, summary.least, summary.most].map(write)
  const ratio = one.id === baseline ? undefined : ratioOf(samples, one.id, baseline, id)
  return [
    median,
    ...(least === most ? [] : [`(${least}–${most})`]),
    ...(ratio === undefined ? [] : [`×${ratio.toFixed(2)}`]),
  ].join(' ')
}

function conditionsOf(samples: readonly Sample[], browser: string): string {
  const runs = new Set(samples.map(({ run }) => run)).size
  const { cpuSlowdown, megabitsPerSecond, latencyInMs, viewport } = conditions
  return (
    `${new Date().toISOString().slice(0, 10)}, ${runs} ${runs === 1 ? 'run' : 'runs'}, ` +
    `Chromium ${browser}, ${availableParallelism()} cores slowed down ${cpuSlowdown} times, ` +
    `${megabitsPerSecond} Mbit/s, ${latencyInMs} ms, ${viewport.width} × ${viewport.height} pixels.`
  )
}
