import { publishedRows, regionTotal } from '../publication.ts'
import { becomes } from './eventually.ts'
import { notice, proof, rows, totals } from './Reader.ts'
import type { Task } from './Task.ts'

const groningen = 'Groningen 125 680 1.935 203 2.943'

/** What readers see without a change of their own, and in another language. */
export const readingTasks: readonly Task[] = [
  {
    name: 'open',
    run: async (reader) => {
      await reader.open()
      await reader.reads([{ css: 'h1' }], ['Transparantie van klantprofielen'])
      return [
        await reader.reads(rows, publishedRows),
        await reader.reads(totals, [regionTotal, proof]),
        await reader.reads(
          [{ css: 'section', text: 'De hele arbeidsmarktregio Groningen' }, { css: 'dd' }],
          ['9.191', '71,6%', '3.651'],
        ),
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
          'De link noemt een kwartaal dat we niet hebben: 2020-Q9. U ziet nu: derde kwartaal 2020.',
          'Ten Boer hoort sinds 1 januari 2019 bij Groningen. U ziet nu Groningen.',
        ],
      )
      return reader.reads(rows, [groningen])
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
]
