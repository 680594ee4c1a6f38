import { render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { applyMergers } from '../../domain/mergers.ts'
import { quarterDataOf } from '../../domain/regionSeries.ts'
import { defaultView, type View } from '../../domain/view.ts'
import { groningenSeries } from '../../testing/groningenSeries.ts'
import { catchSavedFiles } from '../../testing/savedFiles.ts'
import { ExportMenu } from './ExportMenu.tsx'

const link = 'http://localhost:3000/?sort=-total'
const source = 'UWV, Transparantie van klantprofielen, 2020-Q3, Groningen (januari 2021)'

const browser = catchSavedFiles()

function show(change: Partial<View> = {}) {
  const quarterData = quarterDataOf(groningenSeries, '2020-Q3')
  if (quarterData === undefined) throw new Error('no publication')
  const onDone = vi.fn()
  const isCurrent = change.boundaries === 'current'
  const all = isCurrent
    ? applyMergers(quarterData.rows, quarterData.quarter, groningenSeries.ended)
    : quarterData.rows
  const names = isCurrent ? ['Eemsdelta', 'Pekela'] : ['Groningen', 'Pekela']
  const rows = all.filter(({ name }) => names.includes(name))
  render(
    <ExportMenu
      view={{ ...defaultView, ...change }}
      quarterData={quarterData}
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
  await user.click(await screen.findByRole('button', { name: (name) => name.startsWith(kind) }))
  await waitFor(() => expect(onDone).toHaveBeenCalledTimes(1))
  const bytes = new Uint8Array((await browser.saved[0]?.content.arrayBuffer()) ?? [])
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  return { text, name: browser.saved[0]?.name, message: onDone.mock.calls[0]?.[0] }
}

/** What the clipboard holds as text and as HTML. */
async function onClipboard(): Promise<readonly (string | undefined)[]> {
  const [item] = await navigator.clipboard.read()
  const textOf = async (type: string) => (await item?.getType(type))?.text()
  return [await textOf('text/plain'), await textOf('text/html')]
}

describe('exporting', () => {
  it('saves what the table shows for software', async () => {
    expect(await save('CSV voor software')).toEqual({
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

  it('saves an Excel file under its own name', async () => {
    const { name, message } = await save('Excel (XLSX)')
    expect(name).toBe('klantprofielen-2020-q3-am01.xlsx')
    expect(message).toBe('klantprofielen-2020-q3-am01.xlsx is opgeslagen met 2 rijen.')
  })

  it('closes its menu and leaves the file on the page, folded away', async () => {
    await save('CSV voor software')
    expect(screen.getByRole('button', { name: 'Exporteren' })).toHaveAttribute(
      'aria-expanded',
      'false',
    )
    expect(await screen.findByText('Het bestand niet gevonden? Hier is het ook.')).toBeVisible()
    expect(screen.getByRole('group')).not.toHaveAttribute('open')
    expect(URL.revokeObjectURL).not.toHaveBeenCalled()
  })

  it.each([
    [
      'CSV voor software',
      'csv',
      /^2020-Q3,AM01,Groningen,GM0014,Groningen,125,680,1935,203,2943,/m,
    ],
    ['Excel (XLSX)', 'xlsx', /^Groningen\t125\t680\t1935\t203\t2943$/m],
  ])(
    'does not say that it saved %s where the browser did nothing, and has it as a link and as text',
    async (kind, ending, line) => {
      browser.canSave = false
      const file = `klantprofielen-2020-q3-am01.${ending}`
      expect((await save(kind)).message).toBe(`${file} is gemaakt met 2 rijen.`)
      expect(await screen.findByRole('group')).toHaveAttribute('open')
      expect(screen.getByText(/^Als er niets is opgeslagen/)).toBeVisible()
      const saving = screen.getByRole('link', { name: file })
      expect(saving).toHaveAttribute('href', 'blob:test')
      expect(saving).toHaveAttribute('download', file)
      expect(screen.getByRole('textbox', { name: 'Tekst om te kopiëren' })).toHaveDisplayValue(line)
    },
  )

  it('says so when saving fails', async () => {
    URL.createObjectURL = () => {
      throw new Error('no room')
    }
    const { message } = await save('CSV voor software')
    expect(message).toBe('Opslaan is niet gelukt. Vernieuw de pagina en probeer het opnieuw.')
  })
})

describe('copying the table', () => {
  /** What browsers have and jsdom has not. */
  class ClipboardItem {
    readonly #data: Readonly<Record<string, Promise<Blob>>>
    constructor(data: Readonly<Record<string, Promise<Blob>>>) {
      this.#data = data
    }
    get types(): readonly string[] {
      return Object.keys(this.#data)
    }
    async getType(type: string): Promise<Blob | undefined> {
      return this.#data[type]
    }
  }

  async function copyTable() {
    const { onDone, user } = show()
    await user.click(screen.getByRole('button', { name: 'Exporteren' }))
    return {
      onDone,
      press: () => user.click(screen.getByRole('button', { name: /^Kopieer tabel/ })),
    }
  }

  afterEach(() => vi.unstubAllGlobals())

  it('puts it on the clipboard as text and as HTML', async () => {
    vi.stubGlobal('ClipboardItem', ClipboardItem)
    const { onDone, press } = await copyTable()
    await press()
    await waitFor(() => expect(onDone).toHaveBeenCalledWith('De tabel is gekopieerd: 2 gemeenten.'))
    const [text, html] = await onClipboard()
    expect(text).toContain('\nGroningen\t125\t680\t1935\t203\t2943\n')
    expect(text).toMatch(new RegExp(`\nBron: ${source.replaceAll(/[()]/g, '.')}, [^\n]*$`))
    expect(html).toContain('>2.943</td>')
    expect(screen.queryByRole('textbox')).toBeNull()
  })

  it('puts the text alone on the clipboard of a browser that knows no other', async () => {
    const { onDone, press } = await copyTable()
    await press()
    await waitFor(() => expect(onDone).toHaveBeenCalledWith('De tabel is gekopieerd: 2 gemeenten.'))
    expect(await navigator.clipboard.readText()).toContain('\t2943\n')
  })

  it('shows the text, selected, where the clipboard refuses', async () => {
    const { onDone, press } = await copyTable()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'))
    await press()
    const field = await screen.findByRole('textbox', { name: 'Tekst om te kopiëren' })
    expect(field).toHaveFocus()
    expect(field).toHaveDisplayValue(/\t2943$/m)
    expect(field).toHaveProperty('selectionStart', 0)
    expect(onDone).toHaveBeenCalledWith('Kopiëren is niet gelukt. Kopieer de tekst zelf.')
  })
})
