import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { Checkbox } from './Checkbox.tsx'
import { FaultMessage } from './FaultMessage.tsx'
import { Notice } from './Notice.tsx'
import { Popover } from './Popover.tsx'
import { Select } from './Select.tsx'

describe('a checkbox', () => {
  it('is named by its label and says what it becomes', async () => {
    const onChange = vi.fn()
    render(<Checkbox label="Assen" isChecked={false} onChange={onChange} />)
    await userEvent.setup().click(screen.getByText('Assen'))
    expect(screen.getByRole('checkbox', { name: 'Assen' })).not.toBeChecked()
    expect(onChange.mock.calls).toEqual([[true]])
  })

  it('cannot be pressed when it is disabled', async () => {
    const onChange = vi.fn()
    render(<Checkbox label="Assen" isChecked isDisabled onChange={onChange} />)
    await userEvent.setup().click(screen.getByText('Assen'))
    expect(onChange).not.toHaveBeenCalled()
  })
})

describe('a list to choose from', () => {
  it('gives the value of the chosen option', async () => {
    const onChange = vi.fn()
    const options = [
      { value: 'a', label: 'Eerste' },
      { value: 'b', label: 'Tweede' },
    ] as const
    render(<Select label="Keuze" value="a" options={options} onChange={onChange} />)
    await userEvent.setup().selectOptions(screen.getByRole('combobox', { name: 'Keuze' }), 'Tweede')
    expect(onChange.mock.calls).toEqual([['b']])
  })
})

describe('a panel under a button', () => {
  it('has content only while it is open', async () => {
    const user = userEvent.setup()
    render(
      <Popover label="Open" name="Paneel">
        {(close) => (
          <button type="button" onClick={close}>
            Dicht
          </button>
        )}
      </Popover>,
    )
    expect(screen.queryByText('Dicht')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Open' }))
    expect(screen.getByRole('button', { name: 'Open' })).toHaveAttribute('aria-expanded', 'true')
    expect(screen.getByRole('dialog', { name: 'Paneel' })).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Dicht' }))
    expect(screen.queryByText('Dicht')).toBeNull()
    expect(screen.getByRole('button', { name: 'Open' })).toHaveAttribute('aria-expanded', 'false')
  })
})

describe('a message', () => {
  it('of a fault says cause, way out and detail', async () => {
    const onAction = vi.fn()
    render(
      <FaultMessage
        heading="Kop"
        text="Oorzaak"
        detail="Bestand"
        action="Opnieuw"
        isBusy={false}
        onAction={onAction}
      />,
    )
    expect(screen.getByRole('alert')).toHaveTextContent(/^KopOorzaak$/)
    expect(screen.getByText('Bestand')).toBeVisible()
    await userEvent.setup().click(screen.getByRole('button', { name: 'Opnieuw' }))
    expect(onAction).toHaveBeenCalledTimes(1)
  })

  it('is spoken anew when a new try fails too, and not while that is under way', () => {
    const words = { heading: 'Kop', text: 'Oorzaak', detail: 'Bestand', action: 'Opnieuw' }
    const message = (isBusy: boolean) => (
      <FaultMessage {...words} isBusy={isBusy} onAction={vi.fn()} />
    )
    const { rerender } = render(message(false))
    const spoken = screen.getByText('Oorzaak')
    rerender(message(true))
    expect(screen.getByRole('alert')).toHaveAttribute('aria-busy', 'true')
    expect(screen.getByText('Oorzaak')).toBe(spoken)
    rerender(message(false))
    expect(screen.getByText('Oorzaak')).not.toBe(spoken)
  })

  it('can be put away', async () => {
    const onClose = vi.fn()
    render(<Notice heading="Kop" texts={['Een', 'Twee']} close="Sluiten" onClose={onClose} />)
    expect(screen.getAllByRole('listitem')).toHaveLength(2)
    await userEvent.setup().click(screen.getByRole('button', { name: 'Sluiten' }))
    expect(onClose).toHaveBeenCalledTimes(1)
  })
})
