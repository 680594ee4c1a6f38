import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { QuarterFigures } from '../../domain/regionSeries.ts'
import { regroup } from '../../domain/regroup.ts'
import type { DataSet } from '../../domain/view.ts'
import { en } from '../../i18n/en.ts'
import { createFormats } from '../../i18n/formats.ts'
import { nl } from '../../i18n/nl.ts'
import { tableColumns } from '../../i18n/tableColumns.ts'
import { wholeCountry } from '../../testing/country.ts'
import { ended } from '../../testing/groningenSeries.ts'
import { saveFile } from '../../ui/saveFile.ts'
import { saveTable } from './saveTable.ts'

vi.mock('../../ui/saveFile.ts', () => ({ saveFile: vi.fn() }))

const dutch = { language: 'nl', texts: nl, formats: createFormats('nl') } as const
const english = { language: 'en', texts: en, formats: createFormats('en') } as const

/** The last field of each line of what was saved. */
async function sources(dataSet: DataSet, page: typeof dutch | typeof english = dutch) {
  if (wholeCountry === undefined) throw new Error('no figures')
  const figures: QuarterFigures = wholeCountry
  const rows = regroup(figures.rows, figures.quarter, ended)
  const columns = tableColumns('count', page).filter(({ id }) => id === 'total')
  const table = {
    dataSet,
    figures,
    rows,
    columns,
    hasSelection: false,
    boundaries: 'current',
  } as const
  saveTable(page === dutch ? 'machine' : 'excel', table, 'http://localhost/', page)
  const content = vi.mocked(saveFile).mock.calls.at(-1)?.[1]
  const text = await content?.text()
  return new Map(
    text
      ?.trim()
      .split('\r\n')
      .map((line) => [/Coevorden|Assen|Eemsdelta/.exec(line)?.[0] ?? '', line]),
  )
}

beforeEach(() => vi.mocked(saveFile).mockClear())
afterEach(() => vi.restoreAllMocks())

describe('the source of a row', () => {
  it('is the publication of its own region, in the month of that region', async () => {
    const lines = await sources('published')
    expect(lines.get('Coevorden')).toMatch(
      /"UWV, Transparantie van klantprofielen, 2020-Q3, Drenthe \(februari 2021\)"$/,
    )
    expect(lines.get('Assen')).toMatch(/2020-Q3, Groningen \(januari 2021\)"$/)
  })

  it('says what was added up', async () => {
    const lines = await sources('published')
    expect(lines.get('Eemsdelta')).toMatch(/Opgeteld: Appingedam, Delfzijl en Loppersum"$/)
  })

  it('is that word alone where the figures are synthetic', async () => {
    const lines = await sources('demo')
    expect(lines.get('Assen')).toMatch(/,SYNTHETISCH$/)
    expect(lines.get('Eemsdelta')).toMatch(
      /,"SYNTHETISCH\. Opgeteld: Appingedam, Delfzijl en Loppersum"$/,
    )
    expect((await sources('demo', english)).get('Assen')).toMatch(/;SYNTHETIC;/)
  })
})
