import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { type ReactElement, useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { byName } from '../../domain/municipality.ts'
import type { SearchedPlaces } from '../../domain/placeIndex.ts'
import type { Quarter } from '../../domain/quarter.ts'
import { endedMembersOf } from '../../domain/reference/referencePlaces.ts'
import type { Selection } from '../../domain/view.ts'
import { groningen2020Q3 } from '../../testing/groningenPublication.ts'
import { twoQuarters } from '../../testing/groningenSeries.ts'
import { MunicipalityFilter } from './MunicipalityFilter.tsx'

const ended = endedMembersOf({ code: 'AM01', name: 'Groningen' })
const in2020: SearchedPlaces = {
  municipalities: groningen2020Q3.rows.toSorted(byName),
  ended,
  quarter: '2020-Q3',
}
const in2021: SearchedPlaces = {
  municipalities: twoQuarters.municipalities.filter(
    ({ code }) => !['GM0003', 'GM0010', 'GM0024'].includes(code),
  ),
  ended,
  quarter: '2021-Q1',
}

function show(
  start: Selection = { kind: 'all' },
  places = in2020,
  quarters: readonly Quarter[] = ['2020-Q3', '2021-Q1'],
) {
  const calls = { onSelection: vi.fn() }
  function Harness(): ReactElement {
    const [selection, setSelection] = useState(start)
    return (
      <MunicipalityFilter
        isDisabled={false}
        hasOtherQuarters={quarters.length > 1}
        places={places}
        selection={selection}
        onSelection={(chosen) => {
          calls.onSelection(chosen)
          setSelection(chosen)
        }}
      />
    )
  }
  render(<Harness />)
  return { ...calls, user: userEvent.setup() }
}

function button(): HTMLElement {
  return screen.getByRole('button', { name: /^Gemeenten/ })
}

describe('the choice of municipalities', () => {
  it('says on its button how many are chosen', () => {
    show({ kind: 'some', codes: ['GM0106', 'GM0014'] })
    expect(button()).toHaveTextContent('Gemeenten (2 gekozen)')
  })

  it('does not say "alle" when what was asked does not exist', () => {
    show({ kind: 'unknown', values: ['Atlantis'] })
    expect(button()).toHaveTextContent('Gemeenten (0 gekozen)')
  })

  it('opens a panel with a search box and a checkbox per municipality', async () => {
    const { user } = show({ kind: 'some', codes: ['GM0106'] })
    await user.click(button())
    expect(await screen.findByRole('searchbox', { name: 'Zoek gemeente' })).toBeInTheDocument()
    const boxes = screen.getAllByRole('checkbox')
    expect(boxes).toHaveLength(16)
    expect(screen.getByRole('checkbox', { name: 'Assen' })).toBeChecked()
    expect(boxes.filter((box) => box.matches(':checked'))).toHaveLength(1)
    expect(button()).toHaveAttribute('aria-expanded', 'true')
  })

  it('takes effect at each press', async () => {
    const { onSelection, user } = show()
    await user.click(button())
    await user.click(await screen.findByRole('checkbox', { name: 'Assen' }))
    await user.click(screen.getByRole('checkbox', { name: 'Pekela' }))
    await user.click(screen.getByRole('checkbox', { name: 'Assen' }))
    await user.click(screen.getByRole('checkbox', { name: 'Pekela' }))
    expect(onSelection.mock.calls).toEqual([
      [{ kind: 'some', codes: ['GM0106'] }],
      [{ kind: 'some', codes: ['GM0106', 'GM0765'] }],
      [{ kind: 'some', codes: ['GM0765'] }],
      [{ kind: 'all' }],
    ])
  })

  it('finds names without diacritics, capitals or spaces around them', async () => {
    const { user } = show()
    await user.click(button())
    const box = await screen.findByRole('searchbox', { name: 'Zoek gemeente' })
    await user.type(box, '  WESTER ')
    const names = screen
      .getAllByRole('checkbox')
      .map((one) => one.closest('label')?.textContent ?? '')
    expect(names).toEqual(['Westerkwartier', 'Westerwolde'])
    // Said once the reader stops typing.
    expect(await screen.findByText('2 gemeenten gevonden')).toBeInTheDocument()
    await user.clear(box)
    expect(screen.getAllByRole('checkbox')).toHaveLength(16)
    await user.type(box, 'x<')
    expect(screen.queryByRole('checkbox')).toBeNull()
    expect(await screen.findByText(/^Geen gemeente gevonden/)).toBeInTheDocument()
  })

  it.each([
    ['there is another quarter', ['2020-Q3', '2021-Q1'], / of kijk bij een ander kwartaal\.$/],
    ['this is the only one', ['2020-Q3'], /^Geen gemeente gevonden\. Wis de zoektekst\.$/],
  ] as const)('leads to another quarter only where %s', async (_, quarters, words) => {
    const { user } = show({ kind: 'all' }, in2020, quarters)
    await user.click(button())
    await user.type(await screen.findByRole('searchbox', { name: 'Zoek gemeente' }), 'x<')
    expect(await screen.findByText(words)).toBeInTheDocument()
  })

  it.each([
    ['HÈT-hogeland', in2020, ['Het Hogeland'], ''],
    ['Delfzijl', in2021, ['Eemsdelta'], 'Delfzijl hoort sinds 2021 bij Eemsdelta.'],
    [
      'eemsdelta',
      in2020,
      ['Appingedam', 'Delfzijl', 'Loppersum'],
      'Eemsdelta bestond nog niet: Appingedam, Delfzijl en Loppersum.',
    ],
    [
      'sappemeer',
      in2020,
      ['Midden-Groningen'],
      'Hoogezand-Sappemeer hoort sinds 2018 bij Midden-Groningen.',
    ],
    [
      'Winsum',
      in2020,
      ['Het Hogeland', 'Westerkwartier'],
      'Winsum is verdeeld over Het Hogeland en Westerkwartier. De cijfers zijn niet te splitsen.',
    ],
  ])('%s leads to the municipalities of the quarter, and says why', async (...row) => {
    const [typed, places, names, why] = row
    const { onSelection, user } = show({ kind: 'all' }, places)
    await user.click(button())
    await user.type(await screen.findByRole('searchbox', { name: 'Zoek gemeente' }), typed)
    const boxes = screen.getAllByRole('checkbox')
    expect(boxes.map((box) => box.closest('label')?.textContent)).toEqual(names)
    const count = names.length === 1 ? '1 gemeente gevonden' : `${names.length} gemeenten gevonden`
    const live = (await screen.findByText(count)).parentElement
    expect(live).toHaveTextContent(`${count}${why}`)
    expect(live).toHaveAttribute('aria-live', 'polite')
    // Each box is of the municipality by its name.
    await user.click(screen.getByRole('checkbox', { name: names[0] ?? '' }))
    expect(onSelection).toHaveBeenCalledTimes(1)
  })

  it('is undone by "Alles wissen" and put away by "Sluiten"', async () => {
    const { onSelection, user } = show({ kind: 'some', codes: ['GM0106'] })
    await user.click(button())
    await user.click(await screen.findByRole('button', { name: 'Alles wissen' }))
    expect(onSelection.mock.calls).toEqual([[{ kind: 'all' }]])
    await user.click(screen.getByRole('button', { name: 'Sluiten' }))
    expect(button()).toHaveAttribute('aria-expanded', 'false')
    expect(screen.queryByRole('searchbox')).toBeNull()
  })
})
