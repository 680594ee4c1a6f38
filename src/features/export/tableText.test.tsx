import { expect, it } from 'vitest'
import { tableText } from './tableText.ts'
import { country, i18n, link, nobody, source, table } from './testing/exportedTables.ts'

const filters =
  'Filters: derde kwartaal 2020, arbeidsmarktregio Groningen, alle 2 gemeenten, aantallen, gemeenten zoals in de publicatie'
const lastLine = `Bron: ${source}, ${link}`

/** The cells of the table in the HTML. */
function cells(html: string): readonly (readonly string[])[] {
  const page = new DOMParser().parseFromString(html, 'text/html')
  return [...page.querySelectorAll('tr')].map((row) =>
    [...row.cells].map(({ textContent }) => textContent),
  )
}

it('a copied table has plain figures between tabs, and its source as the last line', () => {
  const { text } = tableText(table(), i18n())
  expect(text.split('\n')).toEqual([
    'Gemeente\tGemeente, transparant\tGemeente, niet transparant\tUWV, transparant\tUWV, niet transparant\tTotaal in Sonar',
    'Assen\t104\t223\t541\t115\t983',
    'Groningen\t125\t680\t1935\t203\t2943',
    filters,
    lastLine,
  ])
})

it('in the HTML figures are as on screen, each with its number for spreadsheets', () => {
  const { html } = tableText(table({ columns: ['total'] }), i18n())
  expect(cells(html)).toEqual([
    ['Gemeente', 'Totaal in Sonar'],
    ['Assen', '983'],
    ['Groningen', '2.943'],
  ])
  expect(html).toMatch(/ x:num="2943" sdval="2943" sdnum="[^"]+">2\.943</)
  expect(html).toContain(`<p>${lastLine.replace('&', '&amp;')}</p>`)
})

it('shares have the decimal sign of the page; a missing one is empty, in the HTML "te weinig"', () => {
  const choice = { measure: 'share', columns: ['profile1'] } as const
  const lines = tableText(table(choice), i18n()).text.split('\n')
  expect(lines[2]).toBe('Groningen\t4,2')
  const english = tableText(table({ ...choice, language: 'en' }), i18n('en'))
  expect(english.text.split('\n')[2]).toBe('Groningen\t4.2')
  const none = tableText(table({ ...choice, rows: [nobody] }), i18n())
  expect(none.text.split('\n')[1]).toBe('Schiermonnikoog\t')
  expect(cells(none.html)[1]).toEqual(['Schiermonnikoog', 'te weinig'])
})

it('rows of the country name their region', () => {
  const { text } = tableText(country(), i18n())
  expect(text.split('\n').slice(0, 2)).toEqual([
    'Gemeente\tRegio\tTotaal in Sonar',
    'Coevorden\tDrenthe\t10',
  ])
})
