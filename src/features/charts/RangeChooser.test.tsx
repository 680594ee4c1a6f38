import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { RangeChooser } from './RangeChooser.tsx'

const quarters = ['2020-Q1', '2020-Q2', '2020-Q3', '2020-Q4'] as const

const optionsOf = (name: string): readonly string[] =>
  within(screen.getByRole('combobox', { name }))
    .getAllByRole<HTMLOptionElement>('option')
    .map(({ value }) => value)

describe('the range chooser', () => {
  it('offers no range that ends before it begins', () => {
    render(<RangeChooser quarters={quarters} from="2020-Q2" to="2020-Q3" onChange={vi.fn()} />)
    expect(optionsOf('Van')).toEqual(['2020-Q1', '2020-Q2', '2020-Q3'])
    expect(optionsOf('Tot en met')).toEqual(['2020-Q2', '2020-Q3', '2020-Q4'])
  })

  it('changes one end, and leaves an end that is the default out', async () => {
    const onChange = vi.fn()
    const user = userEvent.setup()
    render(<RangeChooser quarters={quarters} from="2020-Q2" to={undefined} onChange={onChange} />)
    await user.selectOptions(screen.getByRole('combobox', { name: 'Tot en met' }), '2020-Q3')
    expect(onChange).toHaveBeenLastCalledWith({ to: '2020-Q3' })
    await user.selectOptions(screen.getByRole('combobox', { name: 'Van' }), '2020-Q1')
    expect(onChange).toHaveBeenLastCalledWith({ from: undefined })
  })

  it('goes back to all quarters, where not all are shown', async () => {
    const onChange = vi.fn()
    const all = { quarters, from: undefined, to: undefined, onChange }
    const { rerender } = render(<RangeChooser {...all} />)
    expect(screen.queryByRole('button')).toBeNull()
    rerender(<RangeChooser quarters={quarters} from="2020-Q2" to="2020-Q3" onChange={onChange} />)
    await userEvent.setup().click(screen.getByRole('button', { name: 'Alle kwartalen' }))
    expect(onChange).toHaveBeenLastCalledWith({ from: undefined, to: undefined })
    expect(screen.getByRole('combobox', { name: 'Van' })).toHaveFocus()
  })

  it('shows the published quarters within the range of a link', () => {
    const some = ['2020-Q1', '2020-Q3', '2021-Q1', '2021-Q2'] as const
    render(<RangeChooser quarters={some} from="2020-Q2" to="2020-Q4" onChange={vi.fn()} />)
    expect(screen.getByRole('combobox', { name: 'Van' })).toHaveValue('2020-Q3')
    expect(screen.getByRole('combobox', { name: 'Tot en met' })).toHaveValue('2020-Q3')
  })

  it('is absent with fewer than three quarters', () => {
    const two = quarters.slice(0, 2)
    render(<RangeChooser quarters={two} from={undefined} to={undefined} onChange={vi.fn()} />)
    expect(screen.queryByRole('group')).toBeNull()
  })
})
