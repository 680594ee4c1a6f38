import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync } from 'node:zlib'

export const staticPageName = 'static-page.html'

const columns = ['profile1', 'profile2', 'profile3', 'profile4', 'total'] as const
type Columns = Readonly<Record<(typeof columns)[number], readonly [number]>>

interface Series {
  readonly region: { readonly name: string }
  readonly quarters: readonly [string]
  readonly municipalities: readonly (Columns & { readonly name: string })[]
  readonly regionTotal: Columns
}

/**
 * Writes the floor to compare with: the published table as one page by hand, without script or style.
 * Nothing that shows these figures can be faster.
 */
export function writeStaticPage(site: string): void {
  // The build has checked its own file.
  const series: Series = JSON.parse(
    readFileSync(path.join(site, 'data/published/regions/AM01.json'), 'utf8'),
  )
  const page = staticPage(series)
  writeFileSync(path.join(site, staticPageName), page)
  writeFileSync(path.join(site, `${staticPageName}.br`), brotliCompressSync(page))
}

function staticPage({ region, quarters, municipalities, regionTotal }: Series): string {
  return `<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Transparantie van klantprofielen</title>
<h1>Transparantie van klantprofielen</h1>
<table>
<caption>${region.name}, ${quarters[0]}. Bron: UWV Gegevensdiensten</caption>
<thead>
<tr><th>Gemeente<th>Gemeente, transparant<th>Gemeente, niet transparant<th>UWV, transparant<th>UWV, niet transparant<th>Totaal in Sonar
<tbody>
${municipalities.map((row) => line(row.name, row)).join('\n')}
<tfoot>
${line('Totaal regio', regionTotal)}
</table>
`
}

function line(name: string, figures: Columns): string {
  const cells = columns.map((column) => `<td>${figures[column][0].toLocaleString('nl-NL')}`)
  return `<tr><th>${name}${cells.join('')}`
}
