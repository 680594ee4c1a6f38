import { drawnPublication, pdfOf, shown } from '../../src/ingest/testing/pdf.ts'
import { groningen as first } from '../../src/ingest/testing/publications.ts'
import type { Part, Reader } from './reader.ts'

const table: Part = [{ css: 'table', text: 'Klantprofielen per gemeente' }]
const rows: Part = [...table, { css: 'tbody tr' }]
const firstNames: Part = [...table, { css: 'tbody tr:nth-child(-n + 3) th' }]
const totals: Part = [...table, { css: 'tfoot tr', text: 'Totaal' }]
const button = (text: string): Part => [{ css: 'button', text }]
const title: Part = [{ css: 'h2', text: '16 gemeenten' }]
const heading = (text: string): Part => [...table, { css: 'thead button', text }]
const choice = (text: string): Part => [{ css: 'label', text }]

// Typed by hand from the publication on the third quarter of 2020.
const assen = 'Assen 104 223 541 115 983'
const groningen = 'Groningen 125 680 1.935 203 2.943'
const westerkwartier = 'Westerkwartier 2 130 335 85 552'
const regionTotal = 'Totaal regio 440 2.175 5.519 1.057 9.191'
const byName = ['Aa en Hunze', 'Appingedam', 'Assen']
const byTotal = ['Groningen', 'Assen', 'Midden-Groningen']

/** What readers come for. Each throws when something is not as it must be. */
export const tasks: Readonly<Record<string, (reader: Reader) => Promise<void>>> = {
  'read the start page, sort, go back and forward': async (reader) => {
    await reader.open()
    await reader.reads(firstNames, byName)
    await reader.reads([...table, { css: 'tbody tr', text: 'Assen' }], [assen])
    await reader.reads(totals, [regionTotal])
    await reader.click(heading('Totaal in Sonar'))
    await reader.reads(firstNames, byTotal)
    await reader.click(heading('Totaal in Sonar'))
    await reader.reads(firstNames, ['Loppersum', 'Aa en Hunze', 'Appingedam'])
    await reader.engine.evaluate('history.go(-2)')
    await reader.reads(firstNames, byName)
    await reader.engine.evaluate('history.forward()')
    await reader.reads(firstNames, byTotal)
  },
  'filter with keyboard and pointer, read a chart as a table': async (reader) => {
    await reader.open('?mine=GM1895')
    await reader.reads([{ css: '#mine strong' }], ['593'])
    await openSearch(reader)
    await reader.engine.type('wester')
    await reader.engine.press('Tab')
    await reader.reads([{ css: 'dialog fieldset label' }], ['Westerkwartier', 'Westerwolde'])
    await reader.engine.press('Space')
    await reader.reads(rows, [westerkwartier])
    await reader.click(choice('Westerwolde'))
    await reader.reads(rows, [westerkwartier, 'Westerwolde 3 64 148 34 249'])
    await reader.reads(totals, ['Totaal selectie (2 van 16) 5 194 483 119 801', regionTotal])
    await reader.engine.press('Escape')
    await reader.reads([{ css: 'button:focus' }], ['Gemeenten (2 gekozen)'])
    await reader.click(button('Wis filters'))
    await reader.reads(firstNames, byName)
    const shares = { css: 'figure', text: 'Gemeenten maken 17% van hun profielen zichtbaar' }
    const oldambt = [shares, { css: 'tbody tr', text: 'Oldambt' }]
    await reader.click([shares, { css: '[role="tab"]', text: 'Tabel' }])
    await reader.reads(oldambt, ['Oldambt 3 van 190 2% 312 van 403 77%'])
  },
  'save a file, copy a link, open it, read it in English and return': async (reader) => {
    await reader.open('?municipality=GM0106&municipality=GM0014&sort=-total')
    await reader.click(button('Exporteren'))
    const text = await reader.engine.save(() => reader.click(button('CSV voor Excel')))
    const found = async () => text.match(/^\uFEFF|[^;\n]+(?:;\d+){5}/g)
    const expected = ['\uFEFF', 'Groningen;125;680;1935;203;2943', 'Assen;104;223;541;115;983']
    await reader.becomes('the file', found, expected)
    await reader.click(button('Kopieer link'))
    const status = [{ css: '[role="status"]', text: '2 gemeenten. De link' }]
    await reader.reads(status, ['2 gemeenten. De link is gekopieerd.'])
    await openSearch(reader)
    await reader.engine.paste()
    await reader.open(String(await reader.engine.evaluate('document.activeElement.value')))
    await reader.reads(rows, [groningen, assen])
    await reader.click([{ css: 'a', text: 'English' }])
    const english = { css: 'table', text: 'Client profiles by municipality' }
    const inEnglish = ['Groningen 125 680 1,935 203 2,943', assen]
    await reader.reads([english, { css: 'tbody tr' }], inEnglish)
    await reader.click([{ css: 'a', text: 'Nederlands' }])
    await reader.reads(rows, [groningen, assen])
  },
  'open a publication of her own and choose a quarter': async (reader) => {
    const { around, table } = drawnPublication(shown, { ...first, quarter: '2020-Q4' })
    const pdf = Buffer.from(pdfOf(around + table)).toString('base64')
    await reader.open('#eigen-publicaties')
    const choose = () => reader.engine.evaluate(`(${chooseFile})(${JSON.stringify(pdf)})`)
    await reader.becomes('a field for files', choose, true)
    await reader.reads(title, ['16 gemeenten, vierde kwartaal 2020'])
    await reader.select([{ css: 'select:has(option[value="2020-Q3"])' }], '2020-Q3')
    await reader.reads(title, ['16 gemeenten, derde kwartaal 2020'])
    await reader.reads(firstNames, byName)
  },
}

/** Gives a PDF to the page as a reader's choice would. Runs in the page. */
function chooseFile(base64: string): boolean {
  const input = document.querySelector<HTMLInputElement>('#eigen-publicaties input[type="file"]')
  if (input === null) return false
  const transfer = new DataTransfer()
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
  transfer.items.add(new File([bytes], 'groningen-2020-Q4.pdf'))
  input.files = transfer.files
  input.dispatchEvent(new Event('change', { bubbles: true }))
  return true
}

async function openSearch(reader: Reader): Promise<void> {
  await reader.click(button('Gemeenten'))
  await reader.reads([{ css: 'input[type="search"]:focus' }], [''])
}
