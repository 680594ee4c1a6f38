import { fileForExcel, fileForMachines } from '../expectedFiles.ts'
import { byNumbers } from './byNumbers.ts'
import { becomes, eventually } from './eventually.ts'
import { names, notice, type Reader, rows, status } from './Reader.ts'
import type { Task } from './Task.ts'

const assen = 'Assen 104 223 541 115 983'
const groningen = 'Groningen 125 680 1.935 203 2.943'

/** What readers take along, and what stays when the connection goes. */
export const takingTasks: readonly Task[] = [
  {
    name: 'CSV bytes',
    run: async (reader) => {
      await reader.open()
      const { href } = await reader.engine.address()
      const machine = await saveAs(reader, 'CSV (machineleesbaar)')
      const excel = await saveAs(reader, 'CSV voor Excel')
      const expected = {
        machine: saved({ name: 'klantprofielen-2020-q3-am01.csv', bytes: fileForMachines }),
        excel: saved({
          name: 'klantprofielen-2020-q3-am01-excel.csv',
          bytes: fileForExcel(href),
        }),
      }
      return becomes('the files', () => Promise.resolve({ machine, excel }), expected)
    },
  },
  {
    name: 'link',
    run: async (reader) => {
      const { engine } = reader
      await reader.open('?municipality=GM0106&municipality=GM0014&sort=-total')
      const shown = await reader.reads(rows, [groningen, assen])
      await reader.press('button', 'Kopieer link')
      await eventually('the word that the link was copied', async () => {
        const said = await engine.textsOf(status)
        return said.some((text) => text.endsWith(' De link is gekopieerd.')) ? true : undefined
      })
      await reader.press('button', 'Gemeenten')
      await reader.some([{ css: 'dialog label', text: 'Assen' }])
      await engine.paste()
      const { href } = await engine.address()
      await becomes('what was copied', () => engine.evaluate('document.activeElement.value'), href)
      await reader.open(new URL(href).search)
      return reader.reads(rows, shown)
    },
  },
  {
    name: 'offline',
    run: async (reader) => {
      const { engine } = reader
      await reader.open()
      await reader.untilQuiet()
      await reader.untilKept('./data/published/regions/AM01.json')
      await engine.setOffline(true)
      const text = await reader.reads(notice, [
        'U bent offline. De cijfers die al geladen waren, blijven staan.',
      ])
      await reader.sortBy('Totaal in Sonar')
      const sorted = await reader.reads(rows, byNumbers([5]))
      await engine.setOffline(false)
      await reader.reads(notice, [])
      return [text, sorted, await reader.some(names)]
    },
  },
]

async function saveAs(reader: Reader, choice: string): Promise<string> {
  await reader.press('button', 'Exporteren')
  const option = [{ css: 'dialog button', text: choice }]
  await reader.some(option)
  return saved(await reader.engine.save(() => reader.engine.click(option)))
}

/** One character for each byte. */
function saved({ name, bytes }: { readonly name: string; readonly bytes: Buffer }): string {
  return `${name}\n${bytes.toString('latin1')}`
}
