import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { country } from '../../domain/municipality.ts'
import { ViewBar } from './ViewBar.tsx'

const groningen = { code: 'AM01', name: 'Groningen' } as const
const areas = [country, { code: 'AM02', name: 'Friesland' }, groningen] as const

function show(props: Partial<Parameters<typeof ViewBar>[0]> = {}) {
  const calls = { onQuarter: vi.fn(), onArea: vi.fn() }
  render(
    <ViewBar
      quarters={['2020-Q3', '2021-Q1']}
      quarter="2020-Q3"
      areas={areas}
      area="AM01"
      sections={[{ id: 'trend', name: 'Trend' }]}
      actions={null}
      {...calls}
      {...props}
    />,
  )
  return { ...calls, user: userEvent.setup() }
}

describe('the bar of the view', () => {
  it('offers the quarters, newest first, in words with the code as value', async () => {
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

  it('goes one quarter on or back, as far as there are any', async () => {
    const { onQuarter, user } = show()
    const back = screen.getByRole('button', { name: 'Vorig kwartaal' })
    expect(back).toHaveAttribute('aria-disabled', 'true')
    await user.click(back)
    expect(back).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Volgend kwartaal' }))
    expect(onQuarter.mock.calls).toEqual([['2021-Q1']])
  })

  it('offers the regions with their code as value', async () => {
    const { onArea, user } = show()
    const select = screen.getByRole('combobox', { name: 'Arbeidsmarktregio' })
    expect(select).toHaveValue('AM01')
    await user.selectOptions(select, 'Friesland')
    expect(onArea.mock.calls).toEqual([['AM02']])
  })

  it('has words instead of a list where there is one option', () => {
    show({ areas: [groningen], quarters: ['2020-Q3'] })
    expect(screen.queryByRole('combobox')).toBeNull()
    expect(screen.getByText('regio Groningen')).toBeVisible()
    expect(screen.getByText('derde kwartaal 2020')).toBeVisible()
  })

  it('leads to the parts of the page', () => {
    show()
    const nav = screen.getByRole('navigation', { name: 'Op deze pagina' })
    expect(within(nav).getByRole('link', { name: 'Trend' })).toHaveAttribute('href', '#trend')
  })
})
