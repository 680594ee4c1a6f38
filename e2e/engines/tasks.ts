import { fileForExcel, fileForMachines } from '../expectedFiles.ts'
import { publishedRows, regionTotal } from '../publication.ts'
import { becomes } from './eventually.ts'
import { names, notice, type Reader, rows, totals } from './Reader.ts'

export interface Task {
  readonly name: string
  /** Throws when something is not as it must be; what it gives must be the same in every engine. */
  readonly run: (reader: Reader) => Promise<unknown>
}

const assen = 'Assen 104 223 541 115 983'
const groningen = 'Groningen 125 680 1.935 203 2.943'
const proof = 'Verschil in mensen: som van de rijen min het totaal in de publicatie 0 0 0 0 0'
const status = [{ css: '[role="status"]' }] as const

/** What readers come for, in the order of a visit. */
export const tasks: readonly Task[] = [
  {
    name: 'open',
    run: async (reader) => {
      await reader.open()
      await reader.reads([{ css: 'h1' }], ['Transparantie van klantprofielen'])
      return [
        await reader.reads(rows, publishedRows),
        await reader.reads(totals, [regionTotal, proof]),
        await reader.reads([{ css: 'main dl' }, { css: 'dd' }], ['9.191', '71,6%', '3.651']),
      ]
    },
  },
  {
    name: 'open a link that asks too much',
    run: async (reader) => {
      await reader.open('?quarter=2020-Q9&municipality=GM0009')
      await reader.hasQuery('?municipality=GM0014')
      await reader.reads(
        [...notice, { css: 'li' }],
        [
          'De link vraagt een kwartaal dat er niet is: 2020-Q9. U ziet: derde kwartaal 2020.',
          'Ten Boer hoort sinds 1 januari 2019 bij Groningen. U ziet nu Groningen.',
        ],
      )
      return reader.reads(rows, [groningen])
    },
  },
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
  {
    name: 'figure',
    run: async (reader) => {
      const { engine } = reader
      const coverage = { css: 'figure', text: 'Dekking: Sonar en doelgroepregister' }
      const overTime = { css: 'figure', text: 'Klantprofielen in de tijd' }
      await reader.open()
      await reader.pressPart([coverage, { css: 'button', text: 'Toon als tabel' }])
      await reader.reads([coverage, { css: 'td' }], ['9.191', '12.842', '3.651', '71,6%', '72%'])
      await reader.open('?dataset=demo&region=AM01')
      await reader.some([overTime])
      await engine.evaluate(
        '[...document.querySelectorAll("figure")].find((one) => one.innerText.trim().startsWith("Klantprofielen in de tijd")).scrollIntoView()',
      )
      await reader.some([overTime, { css: 'svg' }])
      const lines = await reader.some([overTime, { css: 'svg path' }])
      await reader.pressPart([overTime, { css: 'button', text: 'Toon als tabel' }])
      return [lines.length, await reader.some([overTime, { css: 'tbody tr' }])]
    },
  },
  {
    name: 'CSV bytes',
    run: async (reader) => {
      await reader.open()
      const { href } = await reader.engine.address()
      const machine = await save(reader, 'CSV (machineleesbaar)')
      const excel = await save(reader, 'CSV voor Excel')
      const expected = {
        machine: hexOf({ name: 'klantprofielen-2020-q3-am01.csv', bytes: fileForMachines }),
        excel: hexOf({
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
      await reader.some([{ css: '[aria-live], [role="status"]', text: 'De link is gekopieerd.' }])
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
    name: 'language',
    run: async (reader) => {
      const english = [{ css: 'table', text: 'Client profiles by municipality' }]
      await reader.open('?municipality=GM0014')
      await reader.press('a', 'English')
      await reader.hasQuery('?municipality=GM0014&lang=en')
      await becomes('lang', () => reader.engine.evaluate('document.documentElement.lang'), 'en')
      const inEnglish = await reader.reads(
        [...english, { css: 'tbody tr' }],
        ['Groningen 125 680 1,935 203 2,943'],
      )
      await reader.press('a', 'Nederlands')
      return [inEnglish, await reader.reads(rows, [groningen])]
    },
  },
  {
    name: 'offline',
    run: async (reader) => {
      const { engine } = reader
      await reader.open()
      await reader.untilQuiet()
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

/** How the words above the table start for a quarter. */
function captionOf(quarter: string): string {
  return `Klantprofielen per gemeente, arbeidsmarktregio Groningen, ${quarter}.`
}

/** The lines of the publication with the greatest number first, by these columns from the left. */
function byNumbers(columns: readonly number[]): readonly string[] {
  const numbers = (row: string) => {
    const all = row
      .split(' ')
      .slice(-5)
      .map((one) => Number(one.replaceAll('.', '')))
    return columns.map((column) => all[column - 1] ?? 0)
  }
  return publishedRows.toSorted((one, other) => {
    const [ours, theirs] = [numbers(one), numbers(other)]
    const decisive = ours.findIndex((value, at) => value !== theirs[at])
    return (theirs[decisive] ?? 0) - (ours[decisive] ?? 0)
  })
}

async function save(reader: Reader, choice: string): Promise<string> {
  await reader.press('button', 'Exporteren')
  const option = [{ css: 'dialog button', text: choice }]
  await reader.some(option)
  return hexOf(await reader.engine.save(() => reader.engine.click(option)))
}

function hexOf({ name, bytes }: { readonly name: string; readonly bytes: Buffer }): string {
  return `${name} ${bytes.toString('hex')}`
}
