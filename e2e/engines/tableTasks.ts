import { publishedRows, regionTotal } from '../publication.ts'
import { byNumbers } from './byNumbers.ts'
import { becomes } from './eventually.ts'
import { proof, rows, status, totals } from './Reader.ts'
import type { Task } from './Task.ts'

const assen = 'Assen 104 223 541 115 983'
const groningen = 'Groningen 125 680 1.935 203 2.943'

/** What readers do to the table. */
export const tableTasks: readonly Task[] = [
  {
    name: 'filter with the pointer',
    run: async (reader) => {
      await reader.open()
      await reader.press('button', 'Gemeenten')
      await reader.press('dialog label', 'Assen')
      await reader.press('dialog label', 'Groningen')
      await reader.press('dialog button', 'Sluiten')
      await reader.hasQuery('?municipality=GM0106&municipality=GM0014')
      await reader.reads(rows, [assen, groningen])
      await reader.reads(totals, [
        'Totaal selectie (2 van 16) 229 903 2.476 318 3.926',
        regionTotal,
        proof,
      ])
      await reader.press('button', 'Wis filters')
      return reader.reads(rows, publishedRows)
    },
  },
  {
    name: 'filter with the keyboard',
    run: async (reader) => {
      const { engine } = reader
      await reader.open()
      await reader.press('button', 'Gemeenten')
      await reader.some([{ css: 'dialog label', text: 'Assen' }])
      await engine.type('wester')
      await reader.reads([{ css: 'dialog fieldset label' }], ['Westerkwartier', 'Westerwolde'])
      await engine.press('Tab')
      await engine.press('Space')
      await reader.reads(rows, ['Westerkwartier 2 130 335 85 552'])
      await engine.press('Escape')
      await reader.hasFocusOn('Gemeenten (1 gekozen)')
      return reader.some(status)
    },
  },
  {
    name: 'choose a quarter from a list',
    run: async (reader) => {
      await reader.open('?dataset=demo&region=AM01')
      const before = await reader.some(rows)
      await reader.engine.choose([{ css: 'select:has(option[value="2020-Q3"])' }], '2020-Q3')
      await reader.hasQuery('?dataset=demo&region=AM01&quarter=2020-Q3')
      await reader.some([{ css: 'caption', text: captionOf('derde kwartaal 2020') }])
      return [before, await reader.some(rows), await reader.some(totals)]
    },
  },
  {
    name: 'sort',
    run: async (reader) => {
      await reader.open()
      await reader.sortBy('Totaal in Sonar')
      await reader.hasQuery('?sort=-total')
      await reader.reads(rows, byNumbers([5]))
      await reader.sortBy('Totaal in Sonar')
      await reader.reads(rows, byNumbers([5]).toReversed())
      await reader.sortBy('Gemeente, transparant')
      await reader.sortBy('Totaal in Sonar', 'Shift')
      await reader.hasQuery('?sort=-profile1,-total')
      await reader.engine.evaluate('history.back()')
      await reader.hasQuery('?sort=-profile1')
      await reader.engine.evaluate('history.forward()')
      return reader.reads(rows, byNumbers([1, 5]))
    },
  },
  {
    name: 'sort the whole country by name and by share',
    run: async (reader) => {
      await reader.open('?dataset=demo')
      const byName = await reader.some(rows)
      await reader.press('label', 'Procenten')
      await reader.sortBy('UWV, transparant')
      await reader.hasQuery('?dataset=demo&sort=-profile3&measure=share')
      await becomes(
        'all rows, in percentages',
        async () => (await reader.engine.textsOf(rows)).filter((row) => row.includes('%')).length,
        byName.length,
      )
      return [byName, await reader.some(rows), await reader.some(totals)]
    },
  },
]

/** How the words above the table start for a quarter. */
function captionOf(quarter: string): string {
  return `Klantprofielen per gemeente, arbeidsmarktregio Groningen, ${quarter}.`
}
