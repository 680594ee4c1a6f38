import { act, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { type ReactElement, useState } from 'react'
import { describe, expect, it } from 'vitest'
import { applyMergers, type Row } from '../../domain/mergers.ts'
import { type QuarterData, quarterDataOf } from '../../domain/regionSeries.ts'
import { defaultView, selectRows, type View } from '../../domain/view.ts'
import { en } from '../../i18n/en/index.ts'
import { createFormats } from '../../i18n/formats.ts'
import { I18nContext } from '../../i18n/I18nProvider.tsx'
import { incompleteCountry, wholeCountry } from '../../testing/country.ts'
import { groningenSeries } from '../../testing/groningenSeries.ts'
import { partOf, readRows } from '../../testing/readTable.ts'
import { MunicipalityTable } from './MunicipalityTable.tsx'

const groningen = quarterDataOf(groningenSeries, '2020-Q3')

/** What the harness gives the test: the last view, and the rows handed to the actions. */
interface Seen {
  view: View
  ordered: readonly Row[]
}

function show(start: Partial<View> = {}, quarterData: QuarterData | undefined = groningen) {
  if (quarterData === undefined) throw new Error('no publication')
  const { rows, quarter } = quarterData
  const seen: Seen = { view: defaultView, ordered: [] }
  function Harness(): ReactElement {
    const [view, setView] = useState<View>({ ...defaultView, ...start })
    seen.view = view
    const all =
      view.boundaries === 'current' ? applyMergers(rows, quarter, groningenSeries.ended) : rows
    const allRows = selectRows(all, { kind: 'all' })
    return (
      <MunicipalityTable
        view={view}
        quarterData={shown}
        allRows={allRows}
        rows={selectRows(allRows, view.selection)}
        hasMergers
        places={{ municipalities: allRows, ended: groningenSeries.ended, quarter }}
        isAwaitingArea={false}
        hasOtherQuarters={false}
        onChange={(change) => setView({ ...view, ...change })}
        message={undefined}
        actions={(ordered) => {
          seen.ordered = ordered
          return null
        }}
      />
    )
  }
  const shown = quarterData
  const { language } = { ...defaultView, ...start }
  render(
    language === 'en' ? (
      <I18nContext value={{ language, texts: en, formats: createFormats('en') }}>
        <Harness />
      </I18nContext>
    ) : (
      <Harness />
    ),
  )
  return { seen, user: userEvent.setup() }
}

function table(): HTMLElement {
  return screen.getByRole('table', { name: /^(Klantprofielen per gemeente|Client profiles)/ })
}

function rows(): readonly (readonly string[])[] {
  return readRows(partOf(table(), 'tbody'))
}

function firstNames(count = 3): readonly (string | undefined)[] {
  return rows()
    .map(([name]) => name)
    .slice(0, count)
}

/** Those with three people in the first column. */
function threes(): readonly (string | undefined)[] {
  return rows()
    .filter(([, one]) => one === '3')
    .map(([name]) => name)
}

function heading(name: RegExp | string): HTMLElement {
  return within(table()).getByRole('button', { name })
}

function ariaSorts(): readonly (string | null)[] {
  return [...table().querySelectorAll('thead th')].map((cell) => cell.getAttribute('aria-sort'))
}

describe('the table of municipalities', () => {
  it('shows the sixteen municipalities of the publication in name order', () => {
    show()
    expect(rows()).toHaveLength(16)
    expect(rows().slice(0, 5)).toEqual([
      ['Aa en Hunze', '15', '35', '101', '24', '175'],
      ['Appingedam', '17', '48', '115', '29', '209'],
      ['Assen', '104', '223', '541', '115', '983'],
      ['Delfzijl', '21', '97', '179', '42', '339'],
      ['Groningen', '125', '680', '1.935', '203', '2.943'],
    ])
  })

  it('has the printed region total and the proof in its foot', () => {
    show()
    expect(readRows(partOf(table(), 'tfoot'))).toEqual([
      ['Totaal regio', '440', '2.175', '5.519', '1.057', '9.191'],
    ])
    expect(screen.getByText('Telt op tot het totaal van UWV.')).toBeVisible()
  })

  it('has a caption that says region, quarter, unit and that it can be sorted', () => {
    show()
    expect(table()).toHaveAccessibleName(
      'Klantprofielen per gemeente, arbeidsmarktregio Groningen, derde kwartaal 2020. Aantal mensen in Sonar. Kolommen met een knop zijn sorteerbaar.',
    )
  })
})

describe('sorting', () => {
  it('by a number starts with the largest, then the smallest, then returns to the default order', async () => {
    const { seen, user } = show()
    const press = () => user.click(heading(/^Totaal in Sonar/))
    await press()
    expect(firstNames()).toEqual(['Groningen', 'Assen', 'Midden-Groningen'])
    expect(screen.getByRole('status')).toHaveTextContent('Totaal in Sonar (aflopend)')
    await press()
    expect(firstNames()).toEqual(['Loppersum', 'Aa en Hunze', 'Appingedam'])
    expect(ariaSorts().at(-1)).toBe('ascending')
    await press()
    expect(firstNames()).toEqual(['Aa en Hunze', 'Appingedam', 'Assen'])
    expect(seen.view.sort).toEqual(defaultView.sort)
  })

  it('by name turns the default order round, and a second press turns it back', async () => {
    const { seen, user } = show()
    await user.click(heading('Gemeente'))
    expect(firstNames()).toEqual(['Westerwolde', 'Westerkwartier', 'Veendam'])
    await user.click(heading('Gemeente'))
    expect(firstNames()).toEqual(['Aa en Hunze', 'Appingedam', 'Assen'])
    expect(seen.view.sort).toEqual(defaultView.sort)
  })

  it('keeps equal rows in name order, whichever way', async () => {
    const { user } = show()
    await user.click(heading(/^Gemeente, transparant/))
    expect(threes()).toEqual(['Oldambt', 'Veendam', 'Westerwolde'])
    await user.click(heading(/^Gemeente, transparant/))
    expect(threes()).toEqual(['Oldambt', 'Veendam', 'Westerwolde'])
  })

  it('with Shift adds a second key', async () => {
    const { seen, user } = show({ sort: [{ column: 'profile1', descending: true }] })
    await user.keyboard('{Shift>}')
    await user.click(heading(/^Totaal in Sonar/))
    await user.keyboard('{/Shift}')
    expect(seen.view.sort).toEqual([
      { column: 'profile1', descending: true },
      { column: 'total', descending: true },
    ])
    expect(threes()).toEqual(['Oldambt', 'Veendam', 'Westerwolde'])
    expect(heading(/^Totaal in Sonar/)).toHaveAccessibleName(/sorteert als nummer 2$/)
  })

  it('with Shift replaces the default order, in which no two rows are equal', async () => {
    const { seen, user } = show()
    await user.keyboard('{Shift>}')
    await user.click(heading(/^Totaal in Sonar/))
    expect(seen.view.sort).toEqual([{ column: 'total', descending: true }])
    expect(firstNames()).toEqual(['Groningen', 'Assen', 'Midden-Groningen'])
    await user.click(heading(/^UWV, transparant/))
    await user.keyboard('{/Shift}')
    expect(seen.view.sort).toEqual([
      { column: 'total', descending: true },
      { column: 'profile3', descending: true },
    ])
  })

  it('by keyboard leaves the heading its name and the focus', async () => {
    const { user } = show()
    heading('Totaal in Sonar').focus()
    await user.keyboard('{Enter}')
    expect(firstNames()).toEqual(['Groningen', 'Assen', 'Midden-Groningen'])
    expect(heading('Totaal in Sonar')).toHaveFocus()
    await user.keyboard(' ')
    expect(firstNames()).toEqual(['Loppersum', 'Aa en Hunze', 'Appingedam'])
  })

  it('by a column follows what the column shows: people, or a share', async () => {
    const { user } = show({ sort: [{ column: 'profile1', descending: true }] })
    expect(firstNames()).toEqual(['Groningen', 'Assen', 'Midden-Groningen'])
    await user.click(screen.getByRole('radio', { name: 'Procenten' }))
    expect(firstNames()).toEqual(['Midden-Groningen', 'Assen', 'Tynaarlo'])
  })

  it('hands its order on to what is done with the rows', async () => {
    const { seen, user } = show()
    await user.click(heading(/^Totaal in Sonar/))
    expect(seen.ordered.map(({ name }) => name).slice(0, 3)).toEqual(firstNames())
  })

  it('by a hidden column is followed all the same', () => {
    show({ columns: ['profile1'], sort: [{ column: 'total', descending: true }] })
    expect(firstNames()).toEqual(['Groningen', 'Assen', 'Midden-Groningen'])
    expect(screen.getByRole('status')).toHaveTextContent(
      '16 gemeenten, gesorteerd op Totaal in Sonar, niet in beeld (aflopend).',
    )
  })
})

describe('a selection', () => {
  it('is added up in the foot, beside the region', () => {
    show({ selection: { kind: 'some', codes: ['GM0106', 'GM0014'] } })
    expect(rows().map(([name]) => name)).toEqual(['Assen', 'Groningen'])
    expect(readRows(partOf(table(), 'tfoot'))).toEqual([
      ['Totaal selectie (2 van 16)', '229', '903', '2.476', '318', '3.926'],
      ['Totaal regio', '440', '2.175', '5.519', '1.057', '9.191'],
    ])
    expect(screen.getByText('Telt op tot het totaal van UWV.')).toBeVisible()
    expect(screen.getByRole('status')).toHaveTextContent(/^2 gemeenten/)
  })

  it('of which nothing exists shows no table, says so, and leads back to all', async () => {
    const { user } = show({ selection: { kind: 'unknown', values: ['Atlantis'] } })
    expect(screen.queryByRole('table')).toBeNull()
    expect(screen.getByText(/^Geen gemeenten om te tonen/)).toBeInTheDocument()
    expect(screen.getByRole('status')).toHaveTextContent(/^0 gemeenten/)
    await user.click(screen.getByRole('button', { name: 'Toon alle gemeenten' }))
    expect(rows()).toHaveLength(16)
  })
})

describe('columns', () => {
  it('that are hidden are not there at all', () => {
    show({ columns: ['profile3', 'total'] })
    expect(rows().find(([name]) => name === 'Assen')).toEqual(['Assen', '541', '983'])
    expect(within(table()).getAllByRole('columnheader')).toHaveLength(3)
    expect(readRows(partOf(table(), 'tfoot'))[0]).toEqual(['Totaal regio', '5.519', '9.191'])
  })

  it('are chosen one by one and keep the order of the publication', async () => {
    const { seen, user } = show({ columns: ['total'] })
    await user.click(screen.getByRole('button', { name: 'Kolommen' }))
    await user.click(await screen.findByRole('checkbox', { name: 'Gemeente, transparant' }))
    expect(seen.view.columns).toEqual(['profile1', 'total'])
    expect(rows().find(([name]) => name === 'Assen')).toEqual(['Assen', '104', '983'])
  })

  it('cannot all be hidden', async () => {
    const { user } = show({ columns: ['total'] })
    await user.click(screen.getByRole('button', { name: 'Kolommen' }))
    expect(await screen.findByRole('checkbox', { name: 'Totaal in Sonar' })).toBeDisabled()
    expect(screen.getByRole('checkbox', { name: 'UWV, transparant' })).toBeEnabled()
  })
})

describe('mergers', () => {
  it('are added up on request, with the names that went in', async () => {
    const { user } = show()
    await user.click(screen.getByRole('checkbox', { name: 'Fusies optellen' }))
    expect(rows()).toHaveLength(14)
    expect(
      rows()
        .find(([name]) => name?.startsWith('Eemsdelta'))
        ?.join('|'),
    ).toBe('EemsdeltaOpgeteld: Appingedam, Delfzijl en Loppersum|42|162|372|81|657')
    expect(screen.getByText('Telt op tot het totaal van UWV.')).toBeVisible()
  })
})

describe('the names of the columns', () => {
  it('say that they are derived, but for the printed total', () => {
    show()
    const note = 'UWV gaf de vier kolommen geen naam. Deze namen zijn onze lezing.'
    const described = within(table())
      .getAllByRole('columnheader')
      .map((cell) => within(cell).getByRole('button'))
      .filter((button) => button.hasAttribute('aria-describedby'))
    expect(described).toHaveLength(4)
    for (const button of described) expect(button).toHaveAccessibleDescription(note)
    // For eyes, once over the columns of each owner.
    expect(within(table()).getAllByText('afgeleid')).toHaveLength(2)
  })
})

describe('the table of the country', () => {
  it('has the region of each municipality beside its name', () => {
    show({}, wholeCountry)
    expect(rows()).toHaveLength(18)
    const emmen = rows().find(([name]) => name === 'Emmen')
    expect(emmen).toEqual(['Emmen', 'Drenthe', '10', '20', '30', '40', '100'])
    expect(table()).toHaveAccessibleName(
      /^Klantprofielen per gemeente, heel Nederland, derde kwartaal 2020\. Aantal/,
    )
  })

  it('adds up to the totals of regions: UWV prints none of the country', () => {
    show({}, wholeCountry)
    expect(
      screen.getByText('Telt op tot de som van de totalen die UWV per regio geeft.'),
    ).toBeVisible()
  })

  it('can be ordered by region, municipalities of one region in name order', async () => {
    const { user } = show({}, wholeCountry)
    await user.click(heading('Regio'))
    expect(firstNames()).toEqual(['Coevorden', 'Emmen', 'Aa en Hunze'])
    expect(screen.getByRole('status')).toHaveTextContent(
      '18 gemeenten, gesorteerd op Regio (oplopend).',
    )
  })

  it('says of how many regions its sum is when one is missing', () => {
    show({}, incompleteCountry)
    expect(readRows(partOf(table(), 'tfoot'))[0]?.[0]).toBe('Totaal van 2 regio’s')
  })

  it('has no share of fewer than ten people', () => {
    const few = { code: 'GM0088', name: 'Schiermonnikoog', counts: [1, 2, 3, 3], total: 9 } as const
    show({ measure: 'share' }, countryOf([few]))
    const none = Array.from({ length: 4 }, () => 'te weinig')
    expect(rows()[0]?.slice(2)).toEqual([...none, '9'])
  })

  it('says of a municipality that was divided why it is not added up', () => {
    const winsum = { code: 'GM0053', name: 'Winsum', counts: [1, 2, 3, 4], total: 10 } as const
    show({ boundaries: 'current' }, countryOf([winsum], '2018-Q4'))
    expect(
      screen.getByText('Niet opgeteld: Winsum is verdeeld over Het Hogeland en Westerkwartier'),
    ).toBeVisible()
  })
})

/** The country with other rows. */
function countryOf(rows: readonly Row[], quarter = wholeCountry?.quarter): QuarterData {
  if (wholeCountry === undefined || quarter === undefined) throw new Error('no publication')
  return { ...wholeCountry, quarter, rows }
}

/** 60 invented municipalities, "Plaats 01" to "Plaats 60", the first with 60 people, the last with 1. */
const sixty = Array.from({ length: 60 }, (_, index): Row => {
  const number = String(index + 1).padStart(2, '0')
  const total = 60 - index
  return { code: `GM90${number}`, name: `Plaats ${number}`, counts: [0, 0, 0, total], total }
})

describe('a long table', () => {
  it('draws the first 50 rows of its order, and says of how many', () => {
    show({}, countryOf(sixty))
    expect(rows()).toHaveLength(50)
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(/^60 gemeenten, derde/)
    expect(screen.getByRole('status')).toHaveTextContent(
      /^60 gemeenten, de eerste 50 getoond, gesorteerd op Gemeente \(oplopend\)\.$/,
    )
    expect(table()).toHaveAccessibleName(/2020\. 60 gemeenten, de eerste 50 getoond\. Aantal/)
  })

  it('sorts all its rows, drawn or not, and hands all of them on', async () => {
    const { seen, user } = show({}, countryOf(sixty))
    await user.click(heading('Totaal in Sonar'))
    await user.click(heading('Totaal in Sonar'))
    expect(firstNames(2)).toEqual(['Plaats 60', 'Plaats 59'])
    expect(rows()).toHaveLength(50)
    expect(seen.ordered).toHaveLength(60)
    expect(seen.ordered.at(-1)?.name).toBe('Plaats 01')
  })

  it('shows every row on request, and the first ones again, by a button that keeps the focus', async () => {
    const { seen, user } = show({}, countryOf(sixty))
    await user.click(screen.getByRole('button', { name: 'Toon alle 60 gemeenten' }))
    expect(seen.view.rows).toBe('all')
    expect(rows()).toHaveLength(60)
    expect(screen.getByRole('status')).toHaveTextContent(/^60 gemeenten, gesorteerd/)
    const back = screen.getByRole('button', { name: 'Toon de eerste 50' })
    expect(back).toHaveFocus()
    await user.click(back)
    expect(seen.view.rows).toBe('first')
    expect(rows()).toHaveLength(50)
  })

  it('adds up every chosen row in its foot', () => {
    const codes = sixty.slice(0, 55).map(({ code }) => code)
    show({ selection: { kind: 'some', codes } }, countryOf(sixty))
    expect(rows()).toHaveLength(50)
    // 60 + 59 + … + 6: 55 rows of 33 on average.
    const foot = ['Totaal selectie (55 van 60)', '0', '0', '0', '1.815', '1.815']
    expect(readRows(partOf(table(), 'tfoot'))[0]).toEqual(foot)
  })

  it('is whole on paper, and short again afterwards', () => {
    show({}, countryOf(sixty))
    act(() => void window.dispatchEvent(new Event('beforeprint')))
    expect(rows()).toHaveLength(60)
    expect(table()).not.toHaveAccessibleName(/getoond/)
    act(() => void window.dispatchEvent(new Event('afterprint')))
    expect(rows()).toHaveLength(50)
  })

  it('of a region is always whole', () => {
    if (groningen === undefined) throw new Error('no publication')
    show({}, { ...groningen, rows: sixty })
    expect(rows()).toHaveLength(60)
    expect(screen.queryByRole('button', { name: /^Toon alle/ })).toBeNull()
  })
})
