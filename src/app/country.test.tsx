import { createHash } from 'node:crypto'
import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { servedSchemaVersion } from '../data/schemas.ts'
import { countryQuarterFile, nationalFile } from '../testing/country.ts'
import { partOf, readRows } from '../testing/readTable.ts'
import { put, servedFiles } from '../testing/servedFiles.ts'
import { type Answer, serveApp } from './testing/renderApp.tsx'

const folder = 'data/published'
const latest = put('quarter', '2020-Q4')(countryQuarterFile)
const national = put('quarters', ['2020-Q3', '2020-Q4'])(nationalFile)

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')

const index = JSON.stringify({
  schemaVersion: servedSchemaVersion,
  dataSet: 'published',
  regions: [
    { code: 'AM03', name: 'Drenthe', first: '2020-Q4', latest: '2020-Q4', sha256: hashOf('') },
    { code: 'AM01', name: 'Groningen', first: '2020-Q3', latest: '2020-Q4', sha256: hashOf('') },
  ],
  quarters: [
    { quarter: '2020-Q3', sha256: hashOf(countryQuarterFile) },
    { quarter: '2020-Q4', sha256: hashOf(latest) },
  ],
  national: { sha256: hashOf(national) },
})

const { answers, asked, ...page } = serveApp({
  [`${folder}/index.json`]: index,
  [`${folder}/national.json`]: national,
  [`${folder}/quarters/2020-Q3.json`]: countryQuarterFile,
  [`${folder}/quarters/2020-Q4.json`]: latest,
})

afterEach(() => {
  answers.clear()
  vi.unstubAllGlobals()
})

async function open(search = '') {
  page.open(search)
  await screen.findByRole('table', { name: /^Klantprofielen per gemeente/ })
  return userEvent.setup()
}

function names(): readonly (string | undefined)[] {
  const table = screen.getByRole('table', { name: /^Klantprofielen per gemeente/ })
  return readRows(partOf(table, 'tbody')).map(([name]) => name)
}

describe('the page of a data set with several regions', () => {
  it('is about the country, with every municipality and its region', async () => {
    await open()
    expect(document.title).toBe(
      'Nederland, vierde kwartaal 2020 – Transparantie van klantprofielen',
    )
    expect(screen.getByRole('combobox', { name: 'Arbeidsmarktregio' })).toHaveValue('NL')
    expect(names()).toHaveLength(18)
    expect(asked.filter((file) => file.includes('/regions/'))).toEqual([])
  })

  it('follows a link to a municipality of the country by its name', async () => {
    await open('?municipality=Emmen&sort=region')
    expect(names()).toEqual(['Emmen'])
    await waitFor(() => expect(location.search).toBe('?municipality=GM0114&sort=region'))
  })

  it('fetches the quarter beside the one that is shown when there is time', async () => {
    await open()
    await waitFor(() => expect(asked).toContain(`${folder}/quarters/2020-Q3.json`), {
      timeout: 5000,
    })
  })
})

describe('a quarter that is on its way', () => {
  it('leaves the former figures on screen, with their own quarter, until it is here', async () => {
    const answer = Promise.withResolvers<Answer>()
    answers.set(`${folder}/quarters/2020-Q3.json`, answer.promise)
    const user = await open()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kwartaal' }), '2020-Q3')
    expect(
      await screen.findByText('De cijfers van heel Nederland, derde kwartaal 2020 worden geladen.'),
    ).toBeVisible()
    expect(
      screen.getByRole('heading', { name: '18 gemeenten, vierde kwartaal 2020' }),
    ).toBeVisible()
    const quarter = screen.getByRole('combobox', { name: 'Kwartaal' })
    expect(quarter).toHaveValue('2020-Q3')
    expect(quarter).toHaveFocus()
    answer.resolve(countryQuarterFile)
    expect(
      await screen.findByRole('heading', { name: '18 gemeenten, derde kwartaal 2020' }),
    ).toBeVisible()
    expect(screen.queryByText(/worden geladen/)).toBeNull()
  })

  it('whose file is not the one of the index is named, another one is there, and a new try brings it', async () => {
    vi.stubGlobal('isSecureContext', true)
    answers.set(`${folder}/quarters/2020-Q3.json`, `${countryQuarterFile} `)
    const user = await open()
    const quarter = screen.getByRole('combobox', { name: 'Kwartaal' })
    const about = 'Dit gaat over heel Nederland, derde kwartaal 2020.'
    await user.selectOptions(quarter, '2020-Q3')
    expect(
      await screen.findByText('U ziet nog de cijfers van heel Nederland, vierde kwartaal 2020.'),
    ).toBeVisible()
    expect(screen.getByText(about)).toBeVisible()
    expect(screen.getByRole('alert')).toHaveTextContent('Dit bestand past niet bij de lijst.')
    expect(screen.getByText(`Bestand: ${folder}/quarters/2020-Q3.json (replaced)`)).toBeVisible()
    expect(names()).toHaveLength(18)
    await user.selectOptions(quarter, '2020-Q4')
    await waitFor(() => expect(screen.queryByText(about)).toBeNull())
    expect(names()).toHaveLength(18)
    await user.selectOptions(quarter, '2020-Q3')
    expect(await screen.findByText(about)).toBeVisible()
    answers.set(`${folder}/quarters/2020-Q3.json`, countryQuarterFile)
    await user.click(screen.getByRole('button', { name: 'Probeer opnieuw' }))
    expect(
      await screen.findByRole('heading', { name: '18 gemeenten, derde kwartaal 2020' }),
    ).toBeVisible()
  })
})

describe('a region that cannot be had', () => {
  it('leaves the municipalities of what is on screen to choose from, which leads back to that', async () => {
    const user = await open('?quarter=2020-Q3')
    const region = screen.getByRole('combobox', { name: 'Arbeidsmarktregio' })
    const municipalities = screen.getByRole('button', { name: /^Gemeenten/ })
    const answer = Promise.withResolvers<Answer>()
    answers.set(`${folder}/regions/AM03.json`, answer.promise)
    await user.selectOptions(region, 'Drenthe')
    await waitFor(() => expect(municipalities).toBeDisabled())
    answer.resolve(404)
    await screen.findByText('U ziet nog de cijfers van heel Nederland, derde kwartaal 2020.')
    expect(region).toHaveValue('AM03')
    expect(municipalities).toBeEnabled()
    await user.click(municipalities)
    await user.click(await screen.findByRole('checkbox', { name: 'Assen' }))
    await waitFor(() => expect(names()).toEqual(['Assen']))
    expect(location.search).toBe('?quarter=2020-Q3&municipality=GM0106')
    expect(region).toHaveValue('NL')
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('may be followed by an order, a quarter and another region, which keep the rest of the question', async () => {
    const user = await open()
    const region = screen.getByRole('combobox', { name: 'Arbeidsmarktregio' })
    await user.selectOptions(region, 'Drenthe')
    await screen.findByText('U ziet nog de cijfers van heel Nederland, vierde kwartaal 2020.')
    await user.click(screen.getByRole('button', { name: 'Totaal in Sonar' }))
    await waitFor(() => expect(location.search).toBe('?region=AM03&sort=-total'))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kwartaal' }), '2020-Q3')
    await user.selectOptions(region, 'Groningen')
    await waitFor(() => expect(location.search).toBe('?region=AM01&quarter=2020-Q3&sort=-total'))
  })
})

it('a press on a tile of the map opens the region with the municipality that it holds, and moves the focus to its headline', async () => {
  const { region } = servedFiles
  const withRegion = [
    put('regions.1.latest', '2020-Q3'),
    put('regions.1.sha256', hashOf(region)),
  ].reduce((text, change) => change(text), index)
  answers.set(`${folder}/index.json`, withRegion)
  answers.set(`${folder}/regions/AM01.json`, region)
  const user = await open('?quarter=2020-Q3&mine=GM0106')
  await user.click(await screen.findByRole('link', { name: /^Groningen: .* Gro\)/ }))
  const headline = await screen.findByRole('heading', { level: 1, name: /^9\.191 mensen/ })
  await waitFor(() => expect(headline).toHaveFocus())
  expect(location.search).toBe('?region=AM01&mine=GM0106')
  expect(screen.queryByText('Niet alles wat u vroeg, is er')).toBeNull()
})
