import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { quarterFigures } from '../../domain/regionSeries.ts'
import { regroup } from '../../domain/regroup.ts'
import { defaultView, type View } from '../../domain/view.ts'
import { groningenSeries } from '../../testing/groningenSeries.ts'
import { ExportMenu } from './ExportMenu.tsx'

const link = 'http://localhost:3000/?sort=-total'
const source = 'UWV, Transparantie van klantprofielen, 2020-Q3, Groningen (januari 2021)'

/** Files that the browser was asked to save: name and content. */
const saved: { name: string; content: Blob }[] = []

beforeEach(() => {
  saved.length = 0
  const blobs: Blob[] = []
  URL.createObjectURL = (content) => {
    if (content instanceof Blob) blobs.push(content)
    return 'blob:test'
  }
  URL.revokeObjectURL = vi.fn()
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    saved.push({ name: this.download, content: blobs.at(-1) ?? new Blob() })
  })
})

afterEach(() => {
  vi.restoreAllMocks()
})

function show(change: Partial<View> = {}) {
  const figures = quarterFigures(groningenSeries, '2020-Q3')
  if (figures === undefined) throw new Error('no figures')
  const onDone = vi.fn()
  const isCurrent = change.boundaries === 'current'
  const all = isCurrent
    ? regroup(figures.rows, figures.quarter, groningenSeries.ended)
    : figures.rows
  const names = isCurrent ? ['Eemsdelta', 'Pekela'] : ['Groningen', 'Pekela']
  const rows = all.filter(({ name }) => names.includes(name))
  render(
    <ExportMenu
      view={{ ...defaultView, ...change }}
      figures={figures}
      rows={rows}
      link={link}
      onDone={onDone}
    />,
  )
  return { onDone, user: userEvent.setup() }
}

async function save(kind: string, change: Partial<View> = {}) {
  const { onDone, user } = show(change)
  await user.click(screen.getByRole('button', { name: 'Exporteren' }))
  await user.click(await screen.findByRole('button', { name: kind }))
  await vi.waitFor(() => expect(onDone).toHaveBeenCalledTimes(1))
  const bytes = new Uint8Array((await saved[0]?.content.arrayBuffer()) ?? [])
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  return { text, name: saved[0]?.name, message: onDone.mock.calls[0]?.[0] }
}

describe('exporting', () => {
  it('saves what the table shows for machines', async () => {
    expect(await save('CSV (machineleesbaar)')).toEqual({
      name: 'klantprofielen-2020-q3-am01.csv',
      message: 'klantprofielen-2020-q3-am01.csv is opgeslagen met 2 rijen.',
      text: [
        'quarter,region_code,region,municipality_code,municipality,profile1,profile2,profile3,profile4,total,source',
        `2020-Q3,AM01,Groningen,GM0014,Groningen,125,680,1935,203,2943,"${source}"`,
        `2020-Q3,AM01,Groningen,GM0765,Pekela,0,57,113,44,214,"${source}"`,
        '',
      ].join('\r\n'),
    })
  })

  it('saves what the table shows for Excel, with its link', async () => {
    const view = { columns: ['profile1', 'total'], measure: 'share' } as const
    expect(await save('CSV voor Excel', view)).toEqual({
      name: 'klantprofielen-2020-q3-am01-excel.csv',
      message: 'klantprofielen-2020-q3-am01-excel.csv is opgeslagen met 2 rijen.',
      text: [
        '\uFEFFGemeente;Gemeente, transparant (%);Totaal in Sonar;Bron;Link',
        `Groningen;4,2;2943;${source};${link}`,
        `Pekela;0,0;214;${source};${link}`,
        '',
      ].join('\r\n'),
    })
  })

  it('says in the name of the file that it is a selection', async () => {
    const selection = { kind: 'some', codes: ['GM0014', 'GM0765'] } as const
    const { name } = await save('CSV (machineleesbaar)', { selection })
    expect(name).toBe('klantprofielen-2020-q3-am01-selectie.csv')
  })

  it('says of a row that was added up what went in, and in the name of the file that it may be', async () => {
    const { name, text } = await save('CSV (machineleesbaar)', { boundaries: 'current' })
    expect(name).toBe('klantprofielen-2020-q3-am01-huidige-gemeenten.csv')
    const lines = text.split('\r\n')
    expect(lines.find((line) => line.includes('Eemsdelta'))).toBe(
      `2020-Q3,AM01,Groningen,GM1979,Eemsdelta,42,162,372,81,657,"${source}. Opgeteld: Appingedam, Delfzijl en Loppersum"`,
    )
    expect(lines.find((line) => line.includes('Pekela'))).toMatch(/\(januari 2021\)"$/)
  })

  it('says the same in the file for Excel', async () => {
    const { name, text } = await save('CSV voor Excel', { boundaries: 'current' })
    expect(name).toBe('klantprofielen-2020-q3-am01-huidige-gemeenten-excel.csv')
    expect(text).toContain(
      `Eemsdelta;42;162;372;81;657;${source}. Opgeteld: Appingedam, Delfzijl en Loppersum;${link}`,
    )
  })

  it('closes its menu and leaves nothing on the page', async () => {
    await save('CSV (machineleesbaar)')
    expect(screen.getByRole('button', { name: 'Exporteren' })).toHaveAttribute(
      'aria-expanded',
      'false',
    )
    expect(document.querySelectorAll('a')).toHaveLength(0)
    expect(URL.revokeObjectURL).not.toHaveBeenCalled()
  })

  it('says so when saving fails', async () => {
    URL.createObjectURL = () => {
      throw new Error('no room')
    }
    const { message } = await save('CSV (machineleesbaar)')
    expect(message).toBe('Opslaan is niet gelukt. Vernieuw de pagina en probeer het opnieuw.')
  })
})
