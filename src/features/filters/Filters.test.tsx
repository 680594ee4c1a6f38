import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { type ReactElement, useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { country } from '../../domain/municipality.ts'
import type { Selection } from '../../domain/view.ts'
import { groningen2020Q3 } from '../../testing/groningenPublication.ts'
import { Filters } from './Filters.tsx'

const areas = [
  country,
  { code: 'AM02', name: 'Friesland' },
  { code: 'AM01', name: 'Groningen' },
] as const

function show(start: Selection = { kind: 'all' }) {
  const calls = { onQuarter: vi.fn(), onArea: vi.fn(), onSelection: vi.fn(), onClear: vi.fn() }
  function Harness(): ReactElement {
    const [selection, setSelection] = useState(start)
    return (
      <Filters
        isAwaitingArea={false}
        quarters={['2020-Q3', '2021-Q1']}
        quarter="2020-Q3"
        areas={areas}
        area="AM01"
        municipalities={groningen2020Q3.rows}
        selection={selection}
        {...calls}
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

describe('the filters', () => {
  it('offer the quarters, newest first, in words with the code as value', async () => {
    const { onQuarter, user } = show()
    const select = screen.getByRole('combobox', { name: 'Kwartaal' })
    const options = within(select).getAllByRole('option')
    expect(options.map((option) => option.textContent)).toEqual([
      'eerste kwartaal 2021',
      'derde kwartaal 2020',
    ])
    expect(options.map((option) => option.getAttribute('value'))).toEqual(['2021-Q1', '2020-Q3'])
    expect(select).toHaveValue('2020-Q3')
    await user.selectOptions(select, 'eerste kwartaal 2021')
    expect(onQuarter.mock.calls).toEqual([['2021-Q1']])
  })

  it('offer the regions with their code as value', async () => {
    const { onArea, user } = show()
    const select = screen.getByRole('combobox', { name: 'Arbeidsmarktregio' })
    expect(select).toHaveValue('AM01')
    await user.selectOptions(select, 'Friesland')
    expect(onArea.mock.calls).toEqual([['AM02']])
  })

  it('are wiped by one button', async () => {
    const { onClear, user } = show()
    await user.click(screen.getByRole('button', { name: 'Wis filters' }))
    expect(onClear).toHaveBeenCalledTimes(1)
  })
})

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
